use super::called;
use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, NoticeLine, Precision, Symbol, long_list, moment},
};
use leptos::prelude::*;
use postern_types::page::{BrowserRow, BrowsersPage, Frame};

pub(crate) fn view(words: Words, frame: &Frame, page: &BrowsersPage) -> AnyView {
    let rows = page.browsers.iter().map(|browser| row(words, browser, act(words, browser)));
    let others = page.browsers.iter().filter(|browser| !browser.is_this).count();
    // Before the list, which may be long: what somebody needs at once who sees a browser that is not theirs.
    let end_others = (others > 1).then(|| {
        view! {
            <form class="acts" method="post" action=paths::BROWSERS_END_OTHERS>
                <button class="button danger" type="submit">
                    {text!(words, "browsers-end-others")}
                </button>
            </form>
        }
    });
    let only = (others == 0).then(|| view! { <p class="quiet small">{text!(words, "browsers-only")}</p> });
    view! {
        <header class="head beside">
            <h1>{text!(words, "browsers-title")}</h1>
            {end_others}
            <p class="quiet">{text!(words, "browsers-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {long_list(words, "sheet", rows.collect())}
        {only}
    }
    .into_any()
}

/// A phone's icon for what calls itself one.
fn symbol(label: Option<&str>) -> Symbol {
    let is_phone = label
        .is_some_and(|label| ["Android", "iPhone", "iPad", "iOS"].iter().any(|name| label.contains(name)));
    if is_phone { Symbol::Smartphone } else { Symbol::Monitor }
}

fn act(words: Words, browser: &BrowserRow) -> AnyView {
    if browser.is_this {
        return view! {
            <form class="acts" method="post" action=paths::SIGN_OUT>
                <button class="button plain small" type="submit">
                    {text!(words, "menu-sign-out")}
                </button>
            </form>
        }
        .into_any();
    }
    end(words, browser, paths::browser_end(&browser.id))
}

fn name(words: Words, browser: &BrowserRow) -> String {
    match &browser.label {
        Some(label) => called(words, label),
        None => text!(words, "browsers-unknown"),
    }
}

/// The button that ends one browser, at this address.
pub(crate) fn end(words: Words, browser: &BrowserRow, path: String) -> AnyView {
    let label = text!(words, "browsers-end-named", name = name(words, browser));
    view! {
        <form class="acts" method="post" action=path>
            <button class="button plain small" type="submit" aria-label=label>
                {text!(words, "browsers-end")}
            </button>
        </form>
    }
    .into_any()
}

/// One browser, and what can be done with it.
pub(crate) fn row(words: Words, browser: &BrowserRow, act: AnyView) -> AnyView {
    let name = name(words, browser);
    let until =
        moment(words, browser.until, if browser.is_remembered { Precision::Day } else { Precision::Ago });
    let (until_term, until) = if browser.is_remembered {
        (text!(words, "browsers-until"), until)
    } else {
        (text!(words, "browsers-ends"), weave(&text!(words, "browsers-ends-when", when = SLOT), until))
    };
    view! {
        <li class="row browser">
            <Icon symbol=symbol(browser.label.as_deref()) />
            <div>
                <p class="name">
                    {given(&name)}
                    {browser
                        .is_this
                        .then(|| view! { " " <span class="badge good">{text!(words, "browsers-this")}</span> })}
                </p>
                <dl class="facts">
                    <div>
                        <dt>{text!(words, "browsers-last")}</dt>
                        <dd>{moment(words, browser.last_access_at, Precision::Ago)}</dd>
                    </div>
                    <div>
                        <dt>{text!(words, "browsers-first")}</dt>
                        <dd>{moment(words, browser.created_at, Precision::Day)}</dd>
                    </div>
                    <div>
                        <dt>{until_term}</dt>
                        <dd>{until}</dd>
                    </div>
                    <div>
                        <dt>{text!(words, "browsers-address")}</dt>
                        <dd class="address">{given(&browser.address)}</dd>
                    </div>
                </dl>
            </div>
            {act}
        </li>
    }
    .into_any()
}
