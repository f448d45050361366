//! Settings › Applications.

use super::{
    Answer, Fields, Pairs, Upload, all, change::ask, enter::icon_of, fields, one, parse_id, people::Asked,
    picture, settings,
};
use crate::web::{Flash, Me, Site, page, to_page};
use axum::{
    Router,
    extract::{Path, State},
    routing::{get, post},
};
use postern_app::{paths, render::Page};
use postern_core::{
    Error,
    application::{self, Application, Draft, EXIT, Edit},
    change::Change,
    people::group,
};
use postern_types::{
    Notice,
    application::{
        ApplicationForm, ApplicationPage, ApplicationRow, ApplicationsPage, Need, PathRule, ROOT,
        RemoveApplicationPage, RemoveRulePage, RuleForm, RulePage, RuleRow,
    },
};
use std::sync::Arc;
use uuid::Uuid;

pub(super) fn pages() -> Router<Arc<Site>> {
    Router::new()
        .route(paths::APPLICATIONS, get(list))
        .route(paths::APPLICATION_NEW, get(show_new).post(create))
        .route(&paths::application("{id}"), get(show).post(change))
        .route(&paths::application_remove("{id}"), get(show_removal).post(remove))
        .route(&paths::application_rule("{id}", ""), get(show_rule).post(save_rule))
        .route(&paths::application_rule_remove("{id}", ""), get(show_rule_removal).post(remove_rule))
}

pub(super) fn uploads() -> Router<Arc<Site>> {
    Router::new().route(&paths::application_icon("{id}"), post(set_icon))
}

fn need_of(application: &Application) -> Need {
    let everything = application.rules.iter().find(|rule| rule.path == ROOT);
    everything.map_or(Need::TwoFactors, |rule| rule.need)
}

async fn list(State(site): State<Arc<Site>>, me: Me) -> Answer {
    settings::require(&site, &me).await?;
    let row = |application: Application| ApplicationRow {
        icon: icon_of(&application),
        need: need_of(&application),
        rules: u32::try_from(application.rules.len().saturating_sub(1)).unwrap_or(u32::MAX),
        id: application.id.to_string(),
        name: application.name,
        address: application.address,
        is_enabled: application.is_enabled,
    };
    let shown = ApplicationsPage {
        applications: application::list(&site.portal).await?.into_iter().map(row).collect(),
        is_no_proxy_trusted: site.trusted_proxies.is_empty(),
    };
    Ok(page(&site, &me.visit, Page::Applications(shown)).await)
}

/// The form as stored, or as typed.
fn form_of(me: &Me, stored: Option<&Application>) -> ApplicationForm {
    let text = |field: &str, stored: Option<&String>| {
        me.visit.kept(field).or_else(|| stored.cloned()).unwrap_or_default()
    };
    let ticked = |field: &str, stored: bool| {
        let is_on = me.visit.kept(field).map_or(stored, |kept| kept == "on");
        is_on.then(|| "on".to_owned())
    };
    ApplicationForm {
        name: text("name", stored.map(|stored| &stored.name)),
        address: text("address", stored.map(|stored| &stored.address)),
        sign_out: text("sign_out", stored.map(|stored| &stored.sign_out)),
        enabled: ticked("enabled", stored.is_none_or(|stored| stored.is_enabled)),
        visits_only: ticked("visits_only", stored.is_some_and(|stored| stored.counts_visits_only)),
    }
}

async fn show_new(State(site): State<Arc<Site>>, me: Me) -> Answer {
    settings::require(&site, &me).await?;
    let shown = ApplicationPage {
        id: None,
        title: String::new(),
        form: form_of(&me, None),
        icon: None,
        rules: Vec::new(),
        portal_sign_out: String::new(),
        is_no_proxy_trusted: site.trusted_proxies.is_empty(),
    };
    Ok(page(&site, &me.visit, Page::Application(shown)).await)
}

/// What is shown of a rule, with the names of its groups.
async fn rows(site: &Site) -> Result<impl Fn(&PathRule) -> RuleRow, Error> {
    let groups = group::names(&site.portal).await?;
    let name_of = move |id: &String| {
        groups.iter().find(|group| group.id == *id).map_or_else(|| id.clone(), |group| group.name.clone())
    };
    Ok(move |rule: &PathRule| RuleRow {
        path: rule.path.clone(),
        need: rule.need,
        groups: rule.groups.iter().map(&name_of).collect(),
    })
}

async fn show(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    let application = application::load(&site.portal, parse_id(&id)?).await?;
    let row = rows(&site).await?;
    let shown = ApplicationPage {
        id: Some(id),
        title: application.name.clone(),
        form: form_of(&me, Some(&application)),
        icon: icon_of(&application),
        rules: application.rules.iter().map(row).collect(),
        portal_sign_out: format!("{}{EXIT}", application.address),
        is_no_proxy_trusted: site.trusted_proxies.is_empty(),
    };
    Ok(page(&site, &me.visit, Page::Application(shown)).await)
}

fn draft_of(form: ApplicationForm) -> Draft {
    let ApplicationForm { name, address, sign_out, enabled, visits_only } = form;
    Draft {
        name,
        address,
        sign_out,
        is_enabled: enabled.is_some(),
        counts_visits_only: visits_only.is_some(),
    }
}

async fn create(State(site): State<Arc<Site>>, me: Me, form: Fields<ApplicationForm>) -> Answer {
    save(&site, &me, None, fields(form)?).await
}

async fn change(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<ApplicationForm>,
) -> Answer {
    save(&site, &me, Some(parse_id(&id)?), fields(form)?).await
}

async fn save(site: &Site, me: &Me, id: Option<Uuid>, form: ApplicationForm) -> Answer {
    settings::require(site, me).await?;
    edit(site, me, Edit::Save { id, draft: draft_of(form) }).await
}

async fn edit(site: &Site, me: &Me, edit: Edit) -> Answer {
    ask(site, me, &Change::Application(edit), paths::APPLICATIONS).await
}

async fn show_removal(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    let application = application::load(&site.portal, parse_id(&id)?).await?;
    let shown = RemoveApplicationPage { id, name: application.name };
    Ok(page(&site, &me.visit, Page::RemoveApplication(shown)).await)
}

async fn remove(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    settings::require(&site, &me).await?;
    edit(&site, &me, Edit::Remove { id: parse_id(&id)? }).await
}

async fn show_rule(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>, query: Asked) -> Answer {
    settings::require(&site, &me).await?;
    let asked = super::people::asked(query);
    let application = application::load(&site.portal, parse_id(&id)?).await?;
    let stored = application.rules.iter().find(|rule| rule.path == one(&asked, "path"));
    let minutes = match stored.map(|rule| rule.need) {
        Some(Need::Fresh { minutes }) => minutes.to_string(),
        _ => "10".to_owned(),
    };
    let kept = |field: &str, stored: Option<String>| me.visit.kept(field).or(stored).unwrap_or_default();
    let chosen = kept("groups", stored.map(|rule| rule.groups.join(" ")));
    let path = stored.map(|rule| rule.path.clone());
    let need = stored.map_or(Need::TwoFactors, |rule| rule.need).as_str();
    let form = RuleForm {
        old: path.clone().unwrap_or_default(),
        path: kept("path", path),
        need: kept("need", Some(need.to_owned())),
        minutes: kept("minutes", Some(minutes)),
        groups: chosen.split_whitespace().map(str::to_owned).collect(),
    };
    let groups = group::names(&site.portal).await?;
    let shown = RulePage { application: id, name: application.name, form, groups };
    Ok(page(&site, &me.visit, Page::Rule(shown)).await)
}

async fn save_rule(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    settings::require(&site, &me).await?;
    let (id, form) = (parse_id(&id)?, fields(form)?);
    // What is no number is none that is allowed.
    let minutes = one(&form, "minutes").trim().parse().unwrap_or(0);
    let need = Need::parse(one(&form, "need"), minutes).unwrap_or(Need::TwoFactors);
    let rule = PathRule {
        path: one(&form, "path").trim().to_owned(),
        need,
        groups: all(&form, "groups").map(str::to_owned).collect(),
    };
    edit(&site, &me, Edit::SaveRule { id, old: one(&form, "old").to_owned(), rule }).await
}

async fn show_rule_removal(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    query: Asked,
) -> Answer {
    settings::require(&site, &me).await?;
    let asked = super::people::asked(query);
    let path = one(&asked, "path");
    let mut application = application::load(&site.portal, parse_id(&id)?).await?;
    let index = application.rules.iter().position(|rule| rule.path == path && path != ROOT);
    let rule = application.rules.remove(index.ok_or(Error::NotFound)?);
    let row = rows(&site).await?;
    let shown = RemoveRulePage {
        application: id,
        name: application.name,
        without: application::flow::rule_of(&application.rules, Some(path)).map(&row),
        rule: row(&rule),
    };
    Ok(page(&site, &me.visit, Page::RemoveRule(shown)).await)
}

async fn remove_rule(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    settings::require(&site, &me).await?;
    let (id, form) = (parse_id(&id)?, fields(form)?);
    edit(&site, &me, Edit::RemoveRule { id, path: one(&form, "path").to_owned() }).await
}

async fn set_icon(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>, form: Upload) -> Answer {
    settings::require(&site, &me).await?;
    match picture(form).await? {
        Ok(icon) => edit(&site, &me, Edit::SetIcon { id: parse_id(&id)?, icon }).await,
        Err(error) => Ok(to_page(&site, &paths::application(&id), Flash::errors(vec![error]))),
    }
}

/// The page with the form of a change.
pub(super) fn form_of_edit(edit: &Edit) -> String {
    match edit {
        Edit::Save { id: None, .. } => paths::APPLICATION_NEW.to_owned(),
        Edit::SaveRule { id, old, .. } => paths::application_rule(&id.to_string(), old),
        Edit::RemoveRule { id, path } => paths::application_rule_remove(&id.to_string(), path),
        Edit::Save { id: Some(id), .. } | Edit::SetIcon { id, .. } => paths::application(&id.to_string()),
        Edit::Remove { id } => paths::application_remove(&id.to_string()),
    }
}

/// What was typed into that form.
pub(super) fn typed(edit: &Edit, flash: Flash) -> Flash {
    let on = |is_on: bool| if is_on { "on" } else { "" };
    match edit {
        Edit::Save { draft, .. } => flash
            .keep("name", &draft.name)
            .keep("address", &draft.address)
            .keep("sign_out", &draft.sign_out)
            .keep("enabled", on(draft.is_enabled))
            .keep("visits_only", on(draft.counts_visits_only)),
        Edit::SaveRule { rule, .. } => {
            let flash = match rule.need {
                Need::Fresh { minutes } => flash.keep("minutes", &minutes.to_string()),
                _ => flash,
            };
            flash
                .keep("path", &rule.path)
                .keep("need", rule.need.as_str())
                .keep("groups", &rule.groups.join(" "))
        }
        _ => flash,
    }
}

/// What became of a change.
pub(super) fn done(site: &Site, edit: &Edit, id: Uuid, name: String) -> axum::response::Response {
    match edit {
        Edit::Remove { .. } => to_page(site, paths::APPLICATIONS, Notice::ApplicationRemoved { name }),
        _ => to_page(site, &paths::application(&id.to_string()), Notice::ApplicationSaved { name }),
    }
}

/// The name of an application, for the sentence that asks for the proof.
pub(super) async fn name_of(site: &Site, edit: &Edit) -> Result<String, Error> {
    match edit {
        Edit::Save { draft, .. } => Ok(draft.name.clone()),
        other => match other.id() {
            Some(id) => Ok(application::load(&site.portal, id).await?.name),
            None => Ok(String::new()),
        },
    }
}
