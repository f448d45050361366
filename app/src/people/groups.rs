use super::words;
use crate::{
    paths,
    text::{Words, given},
    ui::{Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    UnixMs,
    page::Frame,
    people::{GroupRow, GroupsPage},
};

/// Users and Groups › Groups.
pub(crate) fn view(words: Words, frame: &Frame, page: &GroupsPage) -> AnyView {
    view! {
        <header class="head beside">
            <h1>{text!(words, "panel-groups")}</h1>
            <div class="acts">
                <a class="button small" href=paths::GROUP_NEW>
                    <Icon symbol=Symbol::Plus />
                    {text!(words, "groups-new")}
                </a>
            </div>
            <p class="quiet">{text!(words, "groups-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {if page.groups.is_empty() { empty(words) } else { list(words, frame.now, &page.groups) }}
    }
    .into_any()
}

fn empty(words: Words) -> AnyView {
    view! {
        <div class="sheet empty">
            <Icon symbol=Symbol::Group />
            <h2>{text!(words, "groups-none")}</h2>
            <p class="quiet">{text!(words, "groups-none-text")}</p>
        </div>
    }
    .into_any()
}

fn list(words: Words, now: UnixMs, groups: &[GroupRow]) -> AnyView {
    let rows = groups.iter().map(|row| {
        view! {
            <tr role="row">
                <td role="cell" class="lead">
                    <a href=paths::group(&row.group.id)>{given(&row.group.name)}</a>
                </td>
                <td role="cell" data-label=text!(words, "groups-permissions")>
                    {words::permissions(words, &row.permissions)}
                </td>
                <td role="cell" data-label=text!(words, "login-methods")>
                    {words::rule(words, now, row.rule)}
                </td>
                <td role="cell" class="number" data-label=text!(words, "groups-members")>
                    {words::number(words, row.members)}
                </td>
            </tr>
        }
    });
    view! {
        <div class="sheet">
            <table class="table cards" role="table">
                <caption class="unseen">{text!(words, "panel-groups")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">
                            {text!(words, "mail-name")}
                        </th>
                        <th scope="col" role="columnheader">
                            {text!(words, "groups-permissions")}
                        </th>
                        <th scope="col" role="columnheader">
                            {text!(words, "login-methods")}
                        </th>
                        <th scope="col" role="columnheader" class="number">
                            {text!(words, "groups-members")}
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
