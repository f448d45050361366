//! Settings › Sign-in.

use super::{
    Answer, Fields, Pairs,
    change::ask,
    fields, invalid, one, parse_id,
    people::{Asked, asked},
    settings,
    sso::{ask_directory, back_address, leave_on, name_of, tried},
};
use crate::web::{Flash, Me, Site, Visit, page, redirect, to_page};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    change::Change,
    people::group,
    sso::{self, Draft, Edit, Errand, Provider, Reach, fields_of},
};
use postern_types::{
    Notice,
    form::Secret,
    people::GroupName,
    sso::{
        ProviderFields, ProviderKind, ProviderPage, ProviderRow, ProvidersPage, RemoveProviderPage,
        TryPasswordPage,
    },
};
use std::sync::Arc;

pub(super) fn pages() -> Router<Arc<Site>> {
    Router::new()
        .route(paths::PROVIDERS, get(list))
        .route(paths::PROVIDER_NEW, get(show_new).post(create))
        .route(&paths::provider("{id}"), get(show).post(change))
        .route(&paths::provider_remove("{id}"), get(show_removal).post(remove))
        .route(&paths::provider_up("{id}"), post(up))
        .route(&paths::provider_try("{id}"), get(show_try).post(try_it))
}

async fn list(State(site): State<Arc<Site>>, me: Me) -> Answer {
    settings::require(&site, &me).await?;
    let mut providers = Vec::new();
    for provider in sso::list(&site.portal).await? {
        providers.push(ProviderRow {
            provider: name_of(&provider),
            is_enabled: provider.is_enabled,
            second_factor: provider.rules.second_factor,
            unknown: provider.rules.unknown,
            linked: sso::count_linked(&site.portal, provider.id).await?,
        });
    }
    let addable = ProviderKind::ALL.into_iter().filter(|kind| site.portal.sso.allows(*kind)).collect();
    Ok(page(&site, &me.visit, Page::Providers(ProvidersPage { providers, addable })).await)
}

/// The page of a provider, new where there is none, with what was typed.
async fn form_page(
    site: &Site,
    visit: &Visit,
    kind: ProviderKind,
    stored: Option<&Provider>,
    typed: Option<ProviderFields>,
    groups: Vec<GroupName>,
) -> Response {
    let id = stored.map(|stored| stored.id.to_string());
    let has_secret = stored.is_some_and(|stored| match &stored.reach {
        Reach::OpenId(open_id) => !open_id.client_secret.0.is_empty(),
        Reach::Ldap(ldap) => !ldap.bind_password.0.is_empty(),
        Reach::Kerberos(_) | Reach::Header => false,
    });
    let own = match kind {
        ProviderKind::OpenId => id.as_deref().map(|id| back_address(site, id).into()),
        ProviderKind::Kerberos => site.portal.base_url.host_str().map(|host| format!("HTTP/{host}")),
        ProviderKind::Ldap | ProviderKind::Header => None,
    };
    let mut configured = Vec::new();
    if let (ProviderKind::Kerberos, Some(kerberos)) = (kind, &site.sso.kerberos) {
        configured.extend(kerberos.keys().iter().map(|key| ("keytab".to_owned(), key.clone())));
    }
    if let (ProviderKind::Header, Some(header)) = (kind, &site.sso.header) {
        let peers: Vec<String> = header.peers.iter().map(ToString::to_string).collect();
        configured.push(("peers".to_owned(), peers.join(" ")));
        configured.extend(header.names().map(|(what, name)| (what.to_owned(), name.clone())));
    }
    let fields = typed.unwrap_or_else(|| fields_of(kind, stored, &groups));
    let shown = ProviderPage { id, kind, fields, has_secret, own, configured, groups };
    page(site, visit, Page::Provider(Box::new(shown))).await
}

/// What was typed, with what is wrong with it: in the answer itself, since it may be more than a cookie holds.
async fn again(
    site: &Site,
    me: &Me,
    kind: ProviderKind,
    stored: Option<&Provider>,
    (mut typed, flash): (ProviderFields, Flash),
    groups: Vec<GroupName>,
) -> Response {
    for secret in ["client_secret", "bind_password"] {
        typed.remove(secret);
    }
    let visit = Visit { flash: Some(flash), ..me.visit.clone() };
    let mut response = form_page(site, &visit, kind, stored, Some(typed), groups).await;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

fn kind_of(pairs: &Pairs) -> Result<ProviderKind, Error> {
    ProviderKind::parse(one(pairs, "kind")).ok_or(Error::NotFound)
}

async fn show_new(State(site): State<Arc<Site>>, me: Me, query: Asked) -> Answer {
    settings::require(&site, &me).await?;
    let kind = kind_of(&asked(query))?;
    if !site.portal.sso.allows(kind) {
        return Err(Error::NotFound.into());
    }
    let groups = group::names(&site.portal).await?;
    Ok(form_page(&site, &me.visit, kind, None, None, groups).await)
}

async fn show(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    let stored = sso::load(&site.portal, parse_id(&id)?).await?;
    let groups = group::names(&site.portal).await?;
    Ok(form_page(&site, &me.visit, stored.reach.kind(), Some(&stored), None, groups).await)
}

async fn create(State(site): State<Arc<Site>>, me: Me, form: Fields<Pairs>) -> Answer {
    settings::require(&site, &me).await?;
    let form = fields(form)?;
    save(&site, &me, kind_of(&form)?, None, form).await
}

async fn change(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    settings::require(&site, &me).await?;
    let stored = sso::load(&site.portal, parse_id(&id)?).await?;
    save(&site, &me, stored.reach.kind(), Some(&stored), fields(form)?).await
}

async fn save(site: &Site, me: &Me, kind: ProviderKind, stored: Option<&Provider>, form: Pairs) -> Answer {
    let typed: ProviderFields = form.into_iter().collect();
    let groups = group::names(&site.portal).await?;
    match Draft::parse(kind, &typed, stored, &groups) {
        Ok(draft) => {
            let save = Edit::Save { id: stored.map(|stored| stored.id), draft: Box::new(draft) };
            match sso::check_edit(&site.portal, site.portal.db.read(), me.account_id(), &save).await {
                Ok(()) => edit(site, me, save).await,
                Err(error) => Ok(again(site, me, kind, stored, (typed, invalid(error)?), groups).await),
            }
        }
        Err(errors) => Ok(again(site, me, kind, stored, (typed, Flash::errors(errors)), groups).await),
    }
}

async fn edit(site: &Site, me: &Me, edit: Edit) -> Answer {
    ask(site, me, &Change::Provider(edit), paths::PROVIDERS).await
}

async fn up(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    edit(&site, &me, Edit::Up { id: parse_id(&id)? }).await
}

async fn show_removal(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    let provider = sso::load(&site.portal, parse_id(&id)?).await?;
    let linked = sso::count_linked(&site.portal, provider.id).await?;
    let stranded = sso::stranded(&site.portal, provider.id).await?;
    let shown = RemoveProviderPage { id, name: provider.name, linked, stranded };
    Ok(page(&site, &me.visit, Page::RemoveProvider(shown)).await)
}

async fn remove(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    edit(&site, &me, Edit::Remove { id: parse_id(&id)? }).await
}

/// A directory is tried with a name and a password; others by a form alone.
async fn show_try(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    let provider = sso::load(&site.portal, parse_id(&id)?).await?;
    if !matches!(provider.reach, Reach::Ldap(_)) {
        return Ok(redirect(paths::PROVIDERS));
    }
    let shown = TryPasswordPage { provider: name_of(&provider), is_link: false };
    Ok(page(&site, &me.visit, Page::TryPassword(shown)).await)
}

async fn try_it(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    settings::require(&site, &me).await?;
    let provider = sso::load(&site.portal, parse_id(&id)?).await?;
    let Reach::Ldap(ldap) = &provider.reach else {
        let errand = Errand::Try { account_id: me.account_id(), browser_id: me.browser_id() };
        return leave_on(&site, &me, &provider, errand, paths::PROVIDERS).await;
    };
    let form = fields(form)?;
    let password = Secret(one(&form, "password").to_owned());
    let again = |notice| Ok(to_page(&site, &paths::provider_try(&id), notice));
    let heard = match ask_directory(&site, &me, ldap, one(&form, "name"), &password).await? {
        Err(blocked) => return again(blocked),
        Ok(Ok(None)) => return again(Notice::SignInFailed),
        Ok(Ok(Some(vouched))) => Ok(vouched),
        Ok(Err(failure)) => Err(failure),
    };
    let shown = tried(&site, &provider, heard).await?;
    Ok(page(&site, &me.visit, Page::Tried(shown)).await)
}

/// The page with the form of a change.
pub(super) fn form_of_edit(edit: &Edit) -> String {
    match edit {
        Edit::Save { id: None, draft } => paths::provider_new(draft.reach.kind()),
        Edit::Save { id: Some(id), .. } => paths::provider(&id.to_string()),
        Edit::Up { .. } => paths::PROVIDERS.to_owned(),
        Edit::Remove { id } => paths::provider_remove(&id.to_string()),
    }
}

/// The name of a provider, for the sentence that asks for the proof.
pub(super) async fn provider_name(site: &Site, edit: &Edit) -> Result<String, Error> {
    match edit {
        Edit::Save { draft, .. } => Ok(draft.name.clone()),
        Edit::Up { id } | Edit::Remove { id } => Ok(sso::load(&site.portal, *id).await?.name),
    }
}
