//! Settings › Applications.

use super::{picture::Picture, words};
use crate::{
    paths,
    text::{Words, given},
    ui::{Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    application::{ApplicationRow, ApplicationsPage},
    page::Frame,
};

/// The applications that the portal stands in front of.
pub(crate) fn view(words: Words, frame: &Frame, page: &ApplicationsPage) -> AnyView {
    view! {
        <header class="head beside">
            <h1>{text!(words, "applications-title")}</h1>
            <div class="acts">
                <a class="button small" href=paths::APPLICATION_NEW>
                    <Icon symbol=Symbol::Plus />
                    {text!(words, "application-new-title")}
                </a>
            </div>
            <p class="quiet">{text!(words, "applications-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {words::no_proxy(words, page.is_no_proxy_trusted)}
        {if page.applications.is_empty() { empty(words) } else { list(words, &page.applications) }}
    }
    .into_any()
}

fn empty(words: Words) -> AnyView {
    view! {
        <div class="sheet empty">
            <Icon symbol=Symbol::Grid />
            <h2>{text!(words, "applications-none")}</h2>
            <p class="quiet">{text!(words, "applications-none-text")}</p>
        </div>
    }
    .into_any()
}

fn list(words: Words, applications: &[ApplicationRow]) -> AnyView {
    let rows = applications.iter().map(|application| row(words, application));
    view! {
        <div class="sheet">
            <table class="table cards" role="table">
                <caption class="unseen">{text!(words, "applications-title")}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">
                            {text!(words, "mail-name")}
                        </th>
                        <th scope="col" role="columnheader">
                            {text!(words, "rule-need")}
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(words: Words, row: &ApplicationRow) -> AnyView {
    let off = (!row.is_enabled).then(|| {
        view! {
            " "
            <span class="badge">{text!(words, "application-off")}</span>
        }
    });
    let more = (row.rules > 0).then(
        || view! { <span class="second">{text!(words, "application-rules", count = row.rules)}</span> },
    );
    view! {
        <tr role="row">
            <td role="cell" class="lead">
                <span class="who">
                    <Picture name=&row.name icon=row.icon.as_deref() />
                    <span class="who-text">
                        <span>
                            <a href=paths::application(&row.id)>{given(&row.name)}</a>
                            {off}
                        </span>
                        <span class="second">{given(&row.address)}</span>
                    </span>
                </span>
            </td>
            <td role="cell" data-label=text!(words, "rule-need")>
                <span>{words::need(words, row.need)} {more}</span>
            </td>
        </tr>
    }
    .into_any()
}
