//! What is said about acts: the page of the form, what was typed, what became of it.

use super::super::{Answer, change::ask};
use crate::web::{Flash, Me, Site, page, redirect, to_page};
use postern_app::{paths, render::Page};
use postern_core::{
    Error, account,
    change::Change,
    people::{Act, Acted, act::about, detail, group},
};
use postern_types::{
    Notice,
    people::{PassPage, UsersQuery},
};
use uuid::Uuid;

/// Asks for an act.
pub(super) async fn do_act(site: &Site, me: &Me, act: Act) -> Answer {
    ask(site, me, &Change::Act(act), paths::USERS).await
}

/// The page with the form of an act.
pub(in super::super) fn form_of(act: &Act) -> String {
    let of = |path: fn(&str) -> String, id: &Uuid| path(&id.to_string());
    match act {
        Act::Create { .. } => paths::USER_NEW.to_owned(),
        Act::Edit { account, .. } => of(paths::user_edit, account),
        Act::RemoveMethods { account, method, .. } => {
            let method = method.map(|id| format!("?method={id}")).unwrap_or_default();
            of(paths::user_remove, account) + &method
        }
        Act::MakePass { account, .. } => of(paths::user_pass, account),
        Act::Delete { account, .. } => of(paths::user_delete, account),
        Act::EndBrowsers { account, .. } | Act::SetDisabled { account, .. } | Act::SendLink { account } => {
            of(paths::user, account)
        }
        Act::Bulk { .. } => paths::USERS.to_owned(),
        Act::Import { job } => of(paths::job, job),
        Act::SaveGroup { group: None, .. } => paths::GROUP_NEW.to_owned(),
        Act::SaveGroup { group: Some(group), .. } => of(paths::group_edit, group),
        Act::DeleteGroup { group } => of(paths::group_delete, group),
        Act::AddMember { group, .. } | Act::RemoveMember { group, .. } => of(paths::group, group),
        Act::SetPolicy { group, .. } => of(paths::group_policy, group),
    }
}

/// What was typed into that form.
pub(in super::super) fn typed(act: &Act, flash: Flash) -> Flash {
    match act {
        Act::Create { user, groups, is_invited } => {
            let groups: Vec<String> = groups.iter().map(ToString::to_string).collect();
            let flash = flash.keep("groups", &groups.join(" "));
            typed_user(user, flash).keep("invite", if *is_invited { "on" } else { "" })
        }
        Act::Edit { user, .. } => typed_user(user, flash),
        Act::RemoveMethods { method, reason, .. } => {
            flash.keep("reason", reason).keep("method", &method.map(|id| id.to_string()).unwrap_or_default())
        }
        Act::MakePass { minutes, reason, .. } => {
            flash.keep("reason", reason).keep("minutes", &minutes.to_string())
        }
        Act::Delete { typed, .. } => flash.keep("typed", typed),
        Act::SaveGroup { name, permissions, .. } => {
            let names: Vec<&str> = permissions.iter().map(|permission| permission.as_str()).collect();
            flash.keep("name", name).keep("permissions", &names.join(" "))
        }
        _ => flash,
    }
}

fn typed_user(user: &postern_core::people::NewUser, flash: Flash) -> Flash {
    flash
        .keep("name", &user.name)
        .keep("display_name", &user.display_name)
        .keep("email", &user.email)
        .keep("language", user.language.map_or("", |language| language.tag()))
}

fn count(n: u64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What became of an act.
pub(in super::super) async fn answer(site: &Site, me: &Me, change: &Change, acted: Acted) -> Answer {
    let Change::Act(act) = change else { return Err(Error::NotFound.into()) };
    let name = about(&site.portal, act).await?;
    let user = act.account().map(|id| paths::user(&id.to_string())).unwrap_or_default();
    let group_page = act.group().map(|id| paths::group(&id.to_string())).unwrap_or_default();
    let (to, notice) = match acted {
        Acted::Created { id, is_invited } => {
            (paths::user(&id.to_string()), Notice::UserCreated { name, is_invited })
        }
        Acted::Saved => (user, Notice::Saved),
        Acted::MethodsRemoved(n) => (user, Notice::MethodsRemoved { name, count: count(n) }),
        Acted::Pass { pass, until } => {
            let account = account::load(&site.portal, act.account().unwrap_or_default()).await?;
            let shown = PassPage { user: detail::row(&account), pass: pass.0.to_string(), until };
            return Ok(page(site, &me.visit, Page::Pass(shown)).await);
        }
        Acted::BrowsersEnded(n) => (user, Notice::BrowsersEnded { name, count: count(n) }),
        Acted::Disabled => (user, Notice::UserDisabled { name }),
        Acted::Enabled => (user, Notice::UserEnabled { name }),
        Acted::Deleted { name } => (paths::users(&UsersQuery::default()), Notice::UserDeleted { name }),
        Acted::LinkSent => (user, Notice::LinkSent { name }),
        Acted::JobStarted(id) => return Ok(redirect(&paths::job(&id.to_string()))),
        Acted::GroupSaved(id) => {
            let name = group::load(site.portal.db.read(), id).await?.name;
            (paths::group(&id.to_string()), Notice::GroupSaved { name })
        }
        Acted::GroupDeleted { name } => (paths::GROUPS.to_owned(), Notice::GroupDeleted { name }),
        Acted::MemberAdded => (group_page, Notice::MemberAdded { name }),
        Acted::MemberRemoved => (group_page, Notice::MemberRemoved { name }),
        Acted::PolicySet => (group_page, Notice::PolicySet { group: name }),
    };
    Ok(to_page(site, &to, notice))
}
