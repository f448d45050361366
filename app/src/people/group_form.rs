use super::words;
use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, Check, Choices, Field, NoticeLine, field_state},
};
use leptos::prelude::*;
use postern_types::{FieldError, Permission, Problem, page::Frame, people::GroupFormPage};

/// Making a group, or changing its name and permissions.
pub(crate) fn view(words: Words, frame: &Frame, page: &GroupFormPage) -> AnyView {
    let (action, away, back, title) = match &page.id {
        Some(id) => (
            paths::group_edit(id),
            paths::group(id),
            given(&page.title),
            weave(&text!(words, "group-edit-title", name = SLOT), given(&page.title)),
        ),
        None => (
            paths::GROUP_NEW.to_owned(),
            paths::GROUPS.to_owned(),
            text!(words, "panel-groups").into_any(),
            text!(words, "group-new-title").into_any(),
        ),
    };
    let (label, busy) = if page.id.is_some() {
        (text!(words, "profile-do"), text!(words, "busy-saving"))
    } else {
        (text!(words, "group-new-do"), text!(words, "set-up-busy"))
    };
    let mut name = field_state(words, &frame.errors, "name");
    // Names of accounts are taken by accounts, those of groups by groups.
    if frame.errors.contains(&FieldError::new("name", Problem::Taken)) {
        name.problem = Some(text!(words, "group-name-taken"));
    }
    let checks = Permission::ALL.map(|permission| {
        let is_own = page.own.contains(&permission);
        let hint = if is_own { what(words, permission) } else { text!(words, "group-not-own") };
        view! {
            <Check
                id=format!("permission-{}", permission.as_str())
                name="permission"
                value=permission.as_str()
                label=words::permission(words, permission)
                checked=page.chosen.contains(&permission)
                hint=hint
                disabled=!is_own
            />
        }
    });
    let checks = checks.into_iter().collect_view();
    view! {
        <header class="head">
            <BackTo href=away.clone() label=back />
            <h1>{title}</h1>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="sheet pad stack narrow" method="post" action=action>
            <Field
                name="name"
                label=text!(words, "mail-name")
                value=page.name.clone()
                state=name
                has_focus=page.id.is_none() && frame.notice.is_none() && frame.errors.is_empty()
                most=64
            />
            <Choices
                id="permission"
                legend=text!(words, "group-may")
                problem=field_state(words, &frame.errors, "permission").problem
            >
                {checks}
            </Choices>
            <Acts label busy away away_label=text!(words, "cancel") />
        </form>
    }
    .into_any()
}

/// What a permission means, in a sentence.
fn what(words: Words, permission: Permission) -> String {
    match permission {
        Permission::ManageUsers => text!(words, "permission-users-what"),
        Permission::ManageGroups => text!(words, "permission-groups-what"),
        Permission::ManageSettings => text!(words, "permission-settings-what"),
        Permission::ReadAudit => text!(words, "permission-audit-what"),
    }
}
