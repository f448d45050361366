use crate::{
    factor::{authenticator_app, email_code, method::row::Standing, recovery_code, security_key},
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Icon, NoticeLine, Precision, Symbol, moment},
};
use leptos::prelude::*;
use postern_types::{
    MethodKind, UnixMs,
    page::{Frame, LoginPage},
    sso::{IdentityRow, ProviderKind, ProviderName},
};

pub(crate) fn view(words: Words, frame: &Frame, page: &LoginPage) -> AnyView {
    let count = page.apps.len() + page.keys.len() + page.email.iter().count();
    let is_protected = count > 0;
    let is_last_required = page.is_required && count == 1;
    let can_add = page.available.iter().any(|kind| !kind.is_backup());
    // A method that was turned off here is still listed while the account has one.
    let rows = MethodKind::ALL.into_iter().filter_map(|kind| {
        let is_offered = page.available.contains(&kind);
        let standing = |count, most| {
            (is_offered || count > 0).then_some(Standing { kind, count, most, is_offered, is_last_required })
        };
        match kind {
            MethodKind::SecurityKey => {
                let standing = standing(page.keys.len(), page.most_keys);
                standing.map(|standing| security_key::row::view(words, &page.keys, standing))
            }
            MethodKind::AuthenticatorApp => {
                let standing = standing(page.apps.len(), page.most_apps);
                standing.map(|standing| authenticator_app::row::view(words, &page.apps, standing))
            }
            MethodKind::EmailCode => {
                let standing = standing(page.email.iter().count(), 1);
                standing.map(|standing| email_code::row::view(words, page, standing))
            }
            MethodKind::RecoveryCode => (page.codes.is_some() || (is_offered && (is_protected || can_add)))
                .then(|| recovery_code::row::view(words, page.codes.as_ref(), is_offered, is_protected)),
            // Made by somebody else for one sign-in, and used up by it: nothing to look after.
            MethodKind::OneTimePass => None,
        }
    });
    view! {
        <header class="head">
            <h1>{text!(words, "login-title")}</h1>
            <p class="quiet">{text!(words, "login-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {(!is_protected && can_add).then(|| first_visit(words, &page.available))}
        <section class="stack" aria-labelledby="methods">
            <h2 id="methods">{text!(words, "login-methods")}</h2>
            {if is_protected || can_add {
                view! { <ul class="sheet">{rows.collect_view()}</ul> }.into_any()
            } else {
                view! { <p class="sheet pad quiet">{text!(words, "login-none")}</p> }.into_any()
            }}
        </section>
        <section class="stack" aria-labelledby="password">
            <h2 id="password">{text!(words, "login-password")}</h2>
            <div class="sheet">{password_row(words, page.password_set_at)}</div>
        </section>
        {single_sign_on(words, page)}
    }
    .into_any()
}

/// Why, and which one to choose: shown until there is one.
fn first_visit(words: Words, available: &[MethodKind]) -> AnyView {
    let has = |kind| available.contains(&kind);
    let which = match (has(MethodKind::SecurityKey), has(MethodKind::AuthenticatorApp)) {
        (true, true) => text!(words, "login-first-both"),
        (true, false) => text!(words, "login-first-key"),
        (false, _) => text!(words, "login-first-text"),
    };
    view! {
        <section class="nudge" aria-labelledby="first">
            <Icon symbol=Symbol::Shield />
            <div>
                <h2 id="first">{text!(words, "login-first-title")}</h2>
                <p>{which}</p>
            </div>
        </section>
    }
    .into_any()
}

fn password_row(words: Words, set_at: Option<UnixMs>) -> AnyView {
    let state = match set_at {
        Some(at) => {
            weave(&text!(words, "login-password-set", when = SLOT), moment(words, at, Precision::Day))
        }
        None => text!(words, "login-password-none").into_any(),
    };
    view! {
        <div class="row">
            <Icon symbol=Symbol::Lock />
            <div>
                <p class="name">{text!(words, "login-password")}</p>
                <p class="state">{state}</p>
            </div>
            {set_at
                .map(|_| {
                    view! {
                        <div class="acts">
                            <a class="button ghost small" href=paths::NEW_PASSWORD>
                                {text!(words, "login-password-change")}
                            </a>
                        </div>
                    }
                })}
        </div>
    }
    .into_any()
}

/// Providers that the account is linked with, then those that it can be linked with.
fn single_sign_on(words: Words, page: &LoginPage) -> Option<AnyView> {
    if page.identities.is_empty() && page.linkable.is_empty() {
        return None;
    }
    let linked = page.identities.iter().map(|link| identity(words, link));
    let is_linked =
        |provider: &&ProviderName| page.identities.iter().any(|link| link.provider == provider.name);
    let others = page.linkable.iter().filter(|provider| !is_linked(provider));
    let linkable = others.map(|provider| linkable(words, provider));
    let section = view! {
        <section class="stack" aria-labelledby="sso">
            <h2 id="sso">{text!(words, "login-sso")}</h2>
            <ul class="sheet">{linked.collect_view()} {linkable.collect_view()}</ul>
        </section>
    };
    Some(section.into_any())
}

fn identity(words: Words, link: &IdentityRow) -> AnyView {
    let since =
        weave(&text!(words, "login-sso-since", when = SLOT), moment(words, link.linked_at, Precision::Day));
    let used = match link.last_used_at {
        Some(at) => weave(&text!(words, "login-method-used", when = SLOT), moment(words, at, Precision::Ago)),
        None => text!(words, "login-method-unused").into_any(),
    };
    let label = text!(words, "unlink-title", name = link.provider.as_str());
    view! {
        <li class="row">
            <Icon symbol=Symbol::Link />
            <div>
                <p class="name">{given(&link.provider)}</p>
                {(!link.name.is_empty()).then(|| view! { <p class="state">{given(&link.name)}</p> })}
                <p class="state">{since} " · " {used}</p>
            </div>
            <div class="acts">
                <a class="button ghost small" href=paths::unlink(&link.id) aria-label=label>
                    {text!(words, "login-sso-unlink")}
                </a>
            </div>
        </li>
    }
    .into_any()
}

fn linkable(words: Words, provider: &ProviderName) -> AnyView {
    let label = view! {
        <span>{weave(&text!(words, "login-sso-link", name = SLOT), given(&provider.name))}</span>
    };
    let href = paths::link_with(&provider.id);
    let act = match provider.kind {
        // It asks for name and password first.
        ProviderKind::Ldap => view! {
            <div class="acts">
                <a class="button plain small" href=href>
                    {label}
                </a>
            </div>
        }
        .into_any(),
        ProviderKind::OpenId | ProviderKind::Kerberos | ProviderKind::Header => view! {
            <form class="acts" method="post" action=href>
                <button class="button plain small" type="submit">
                    {label}
                </button>
            </form>
        }
        .into_any(),
    };
    view! {
        <li class="row linkable">
            <Icon symbol=Symbol::Link />
            <div>
                <p class="name">{given(&provider.name)}</p>
                <p class="state">{text!(words, "login-sso-none")}</p>
            </div>
            {act}
        </li>
    }
    .into_any()
}
