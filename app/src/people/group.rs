use super::words;
use crate::{
    islands::SubmitButton,
    paths,
    text::{Words, given},
    ui::{Avatar, BackTo, Field, Icon, NoticeLine, Symbol, field_state},
};
use leptos::prelude::*;
use postern_types::{
    page::Frame,
    people::{GroupPage, UserRow, UsersQuery},
};

/// A group: what it lets its members do, what it asks of them, who they are.
pub(crate) fn view(words: Words, frame: &Frame, page: &GroupPage) -> AnyView {
    let group = &page.group.group;
    let may_change = page.refusal.is_none();
    let acts = may_change.then(|| {
        view! {
            <div class="acts">
                <a class="button plain small" href=paths::group_edit(&group.id)>
                    <Icon symbol=Symbol::Edit />
                    {text!(words, "people-edit")}
                </a>
                <a class="button danger small" href=paths::group_delete(&group.id)>
                    <Icon symbol=Symbol::Trash />
                    {text!(words, "people-delete")}
                </a>
            </div>
        }
    });
    let change = may_change.then(|| {
        view! {
            <div class="acts">
                <a class="button ghost small" href=paths::group_policy(&group.id)>
                    {text!(words, "login-password-change")}
                </a>
            </div>
        }
    });
    view! {
        <header class="head beside">
            <BackTo href=paths::GROUPS.to_owned() label=text!(words, "panel-groups") />
            <h1>{given(&group.name)}</h1>
            {acts}
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {page.refusal.map(|why| words::refused(words, why))}
        <ul class="sheet">
            <li class="row">
                <Icon symbol=Symbol::Key />
                <div class="stack tight">
                    <h2 class="name">{text!(words, "groups-permissions")}</h2>
                    {words::permissions(words, &page.group.permissions)}
                </div>
            </li>
            <li class="row">
                <Icon symbol=Symbol::Shield />
                <div>
                    <h2 class="name">{text!(words, "login-methods")}</h2>
                    <p class="state">{words::rule(words, frame.now, page.rule.second_factor)}</p>
                    <p class="state">{words::allowed(words, &page.rule)}</p>
                </div>
                {change}
            </li>
        </ul>
        {members(words, frame, page)}
    }
    .into_any()
}

fn members(words: Words, frame: &Frame, page: &GroupPage) -> AnyView {
    let id = &page.group.group.id;
    let may_change = page.refusal.is_none();
    let rows = page.members.iter().map(|user| member(words, page, user));
    let list = if page.members.is_empty() {
        view! { <p class="sheet pad quiet">{text!(words, "group-no-members")}</p> }.into_any()
    } else {
        view! { <ul class="sheet">{rows.collect_view()}</ul> }.into_any()
    };
    let query = UsersQuery { group: id.clone(), ..UsersQuery::default() };
    let all = (page.manages_users && !page.members.is_empty()).then(|| {
        view! {
            <a class="button plain small" href=paths::users(&query)>
                {text!(words, "group-all-members")}
            </a>
        }
    });
    let cut = page.is_cut.then(|| {
        view! { <p class="quiet small">{text!(words, "group-cut", count = page.members.len())}</p> }
    });
    let add = may_change.then(|| {
        view! {
            <form class="sheet pad adding" method="post" action=paths::group_add(id)>
                <Field
                    name="name"
                    label=text!(words, "group-add")
                    hint=text!(words, "group-add-hint")
                    value=page.typed.clone()
                    state=field_state(words, &frame.errors, "name")
                    verbatim=true
                    most=254
                />
                <SubmitButton
                    label=text!(words, "group-add-do")
                    busy=text!(words, "busy-working")
                    class="plain".to_owned()
                />
            </form>
        }
    });
    view! {
        <section class="stack" aria-labelledby="members">
            <div class="beside">
                <h2 id="members">
                    {text!(words, "groups-members")} " "
                    <span class="quiet">{words::number(words, page.group.members)}</span>
                </h2>
                {all}
            </div>
            {add}
            {list}
            {cut}
        </section>
    }
    .into_any()
}

fn member(words: Words, page: &GroupPage, user: &UserRow) -> AnyView {
    let remove = page.refusal.is_none().then(|| {
        let label = text!(words, "group-remove-named", name = user.display_name.as_str());
        view! {
            <form method="post" action=paths::group_remove(&page.group.group.id, &user.id)>
                <button class="button ghost small" type="submit" aria-label=label>
                    {text!(words, "login-remove")}
                </button>
            </form>
        }
    });
    view! {
        <li class="row member">
            <Avatar name=&user.display_name />
            <div>
                <p class="name">
                    {words::person(user, page.manages_users)}
                    {words::disabled(words, user)}
                </p>
                <p class="state">{given(&user.name)} " " {words::protection(words, user.protection)}</p>
            </div>
            {remove}
        </li>
    }
    .into_any()
}
