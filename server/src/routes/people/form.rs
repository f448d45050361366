//! Making an account, and changing one.

use super::{
    super::{Answer, Fields, Pairs, all, fields, one, parse_id},
    act::do_act,
    require,
};
use crate::web::{Me, Site, Visit, page};
use axum::extract::{Path, State};
use postern_app::render::Page;
use postern_core::{
    account, factor,
    people::{Act, NewUser, group},
};
use postern_types::{Language, MethodKind, Permission, people::UserFormPage};
use std::sync::Arc;
use uuid::Uuid;

fn user_of(form: &Pairs) -> NewUser {
    NewUser {
        name: one(form, "name").to_owned(),
        display_name: one(form, "display_name").to_owned(),
        email: one(form, "email").to_owned(),
        language: Language::parse(one(form, "language")),
    }
}

pub(super) async fn show_new(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let permissions = require(&site, &me, Permission::ManageUsers).await?;
    let kept = |field| me.visit.kept(field).unwrap_or_default();
    let groups = if permissions.contains(&Permission::ManageGroups) {
        group::givable(&site.portal, &me.caller()?.origin).await?
    } else {
        Vec::new()
    };
    let shown = UserFormPage {
        name: kept("name"),
        display_name: kept("display_name"),
        email: kept("email"),
        language: kept("language"),
        can_mail: account::can_mail(&site.portal).await?,
        // Without an invitation nobody can sign in yet: that is the exception.
        is_invited: me.visit.kept("invite").is_none_or(|kept| kept == "on"),
        chosen: kept("groups").split(' ').map(str::to_owned).collect(),
        groups,
        ..UserFormPage::default()
    };
    Ok(page(&site, &me.visit, Page::UserForm(shown)).await)
}

pub(super) async fn create(State(site): State<Arc<Site>>, me: Me, form: Fields<Pairs>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let form = fields(form)?;
    let groups = all(&form, "group").filter_map(|id| Uuid::parse_str(id).ok()).collect();
    let act = Act::Create { user: user_of(&form), groups, is_invited: !one(&form, "invite").is_empty() };
    do_act(&site, &me, act).await
}

pub(super) async fn show_edit(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let account = account::load(&site.portal, parse_id(&id)?).await?;
    let of =
        |visit: &Visit, field: &str, stored: &str| visit.kept(field).unwrap_or_else(|| stored.to_owned());
    let methods = factor::list(&site.portal, account.id).await?;
    let shown = UserFormPage {
        id: Some(id),
        name: of(&me.visit, "name", &account.name),
        display_name: of(&me.visit, "display_name", &account.display_name),
        email: of(&me.visit, "email", account.email.as_deref().unwrap_or_default()),
        language: of(&me.visit, "language", account.language.as_deref().unwrap_or_default()),
        can_mail: account::can_mail(&site.portal).await?,
        is_address_used: methods.iter().any(|method| method.kind == MethodKind::EmailCode),
        title: account.display_name,
        ..UserFormPage::default()
    };
    Ok(page(&site, &me.visit, Page::UserForm(shown)).await)
}

pub(super) async fn edit(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<Pairs>,
) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let (account, form) = (parse_id(&id)?, fields(form)?);
    let mut user = user_of(&form);
    // The field of an address that codes are mailed to is shut, and browsers leave it out.
    if !form.iter().any(|(field, _)| field == "email") {
        user.email = account::load(&site.portal, account).await?.email.unwrap_or_default();
    }
    do_act(&site, &me, Act::Edit { account, user }).await
}
