use super::words;
use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, NoticeLine, Symbol},
};
use leptos::prelude::*;
use postern_types::{
    page::Frame,
    sso::{ProviderKind, ProviderRow, ProvidersPage},
};

/// Settings › Sign-in: who vouches for people, in the order of the buttons, and who else could.
pub(crate) fn view(words: Words, frame: &Frame, page: &ProvidersPage) -> AnyView {
    let rows = page.providers.iter().enumerate().map(|(index, one)| row(words, one, index > 0));
    view! {
        <header class="head">
            <h1>{text!(words, "providers-title")}</h1>
            <p class="quiet">{text!(words, "providers-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        <ol class="sheet">
            <li class="row">
                <Icon symbol=Symbol::Lock />
                <div>
                    <h2 class="name">{text!(words, "providers-password")}</h2>
                    <p class="state">{text!(words, "providers-password-text")}</p>
                </div>
            </li>
            {rows.collect_view()}
        </ol>
        {add(words, page)}
    }
    .into_any()
}

fn fact(term: String, value: String) -> AnyView {
    view! {
        <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
        </div>
    }
    .into_any()
}

fn row(words: Words, row: &ProviderRow, can_move: bool) -> AnyView {
    let provider = &row.provider;
    let off = (!row.is_enabled).then(|| view! { <span class="badge">{text!(words, "providers-off")}</span> });
    let up = can_move.then(|| {
        let label = text!(words, "providers-up-named", name = provider.name.as_str());
        view! {
            <form method="post" action=paths::provider_up(&provider.id)>
                <button class="button ghost small" type="submit" aria-label=label>
                    {text!(words, "providers-up")}
                </button>
            </form>
        }
    });
    view! {
        <li class="row provider">
            <Icon symbol=words::symbol(provider.kind) />
            <div>
                <h2 class="name">{given(&provider.name)} " " {off}</h2>
                <p class="state">{words::kind(words, provider.kind)}</p>
            </div>
            <dl class="facts">
                {fact(text!(words, "login-methods"), words::asks(words, row.second_factor))}
                {fact(text!(words, "providers-unknown"), words::unknown(words, row.unknown))}
                {fact(text!(words, "providers-linked"), row.linked.to_string())}
            </dl>
            <div class="acts tight">
                <a
                    class="button ghost small"
                    href=paths::provider(&provider.id)
                    aria-label=text!(words, "provider-edit-title", name = provider.name.as_str())
                >
                    {text!(words, "people-edit")}
                </a>
                {words::try_it(words, provider, "button ghost small")}
                {up}
            </div>
        </li>
    }
    .into_any()
}

/// What can be added. What cannot is told of as well where the configuration would change that.
fn add(words: Words, page: &ProvidersPage) -> AnyView {
    let rows = ProviderKind::ALL.into_iter().filter_map(|kind| {
        let is_there = page.providers.iter().any(|row| row.provider.kind == kind);
        if page.addable.contains(&kind) {
            Some(addable(words, kind))
        } else if is_there {
            None
        } else {
            needs(words, kind).map(|needs| kind_row(words, kind, Some(needs), None))
        }
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="stack" aria-labelledby="add">
            <h2 id="add">{text!(words, "providers-add")}</h2>
            <ul class="sheet">{rows}</ul>
        </section>
    }
    .into_any()
}

fn addable(words: Words, kind: ProviderKind) -> AnyView {
    let label = text!(words, "providers-add-named", kind = words::kind(words, kind));
    let add = view! {
        <div class="acts">
            <a class="button plain small" href=paths::provider_new(kind) aria-label=label>
                <Icon symbol=Symbol::Plus />
                {text!(words, "providers-add-do")}
            </a>
        </div>
    };
    kind_row(words, kind, None, Some(add.into_any()))
}

fn kind_row(words: Words, kind: ProviderKind, needs: Option<AnyView>, act: Option<AnyView>) -> AnyView {
    view! {
        <li class="row">
            <Icon symbol=words::symbol(kind) />
            <div>
                <h3 class="name">{words::kind(words, kind)}</h3>
                <p class="state">{words::what(words, kind)}</p>
                {needs.map(|needs| view! { <p class="state">{needs}</p> })}
            </div>
            {act}
        </li>
    }
    .into_any()
}

/// What the configuration has to say before a kind can be added.
fn needs(words: Words, kind: ProviderKind) -> Option<AnyView> {
    let (text, setting) = match kind {
        ProviderKind::Kerberos => {
            (text!(words, "providers-need-keytab", setting = SLOT), "sso.kerberos.keytab")
        }
        ProviderKind::Header => (text!(words, "providers-need-header", setting = SLOT), "sso.header"),
        ProviderKind::OpenId | ProviderKind::Ldap => return None,
    };
    Some(weave(&text, view! { <code>{setting}</code> }))
}
