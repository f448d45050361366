use crate::{
    factor::security_key::prompt::{KeyButton, Outcome, outcomes},
    islands::{KeyPrompt, SubmitButton},
    paths, sso,
    text::{SLOT, Words, given, weave},
    ui::{Field, Icon, NoticeLine, PasswordInput, Symbol, field_state},
};
use leptos::prelude::*;
use postern_types::{
    Notice,
    application::Tile,
    page::{Frame, SignInPage},
    sso::ProviderName,
};

pub(crate) fn view(words: Words, frame: &Frame, page: SignInPage) -> AnyView {
    let has_failed = frame.notice == Some(Notice::SignInFailed);
    let name = field_state(words, &frame.errors, "name");
    let password = field_state(words, &frame.errors, "password");
    let is_named = !page.name.is_empty();
    let to = (!page.to.is_empty()).then_some(page.to);
    view! {
        <header class="head">
            <h1>{text!(words, "sign-in-title")}</h1>
            {to
                .as_ref()
                .map(|to| {
                    let place = view! { <b class="place">{given(&place(to))}</b> };
                    view! { <p class="quiet">{weave(&text!(words, "sign-in-to", place = SLOT), place)}</p> }
                })}
        </header>
        <NoticeLine words notice=frame.notice.as_ref() />
        {also_sign_out(words, &page.also_sign_out)}
        <form class="stack" method="post" action=paths::SIGN_IN>
            {to.clone().map(|to| view! { <input type="hidden" name="to" value=to /> })}
            <Field
                name="name"
                label=text!(words, "sign-in-name")
                value=page.name
                has_focus=!is_named && !has_failed && password.problem.is_none()
                state=name
                autocomplete=if page.passkeys { "username webauthn" } else { "username" }
                verbatim=true
                most=320
            />
            <PasswordInput
                words
                name="password"
                label=text!(words, "sign-in-password")
                has_focus=is_named || has_failed
                state=password
                autocomplete="current-password"
                also_described_by=has_failed.then_some("notice")
            />
            <SubmitButton
                label=text!(words, "sign-in-do")
                busy=text!(words, "sign-in-busy")
                class=String::new()
            />
        </form>
        {page
            .can_mail
            .then(|| {
                view! {
                    <p class="centre small">
                        <a href=paths::FORGOTTEN>{text!(words, "forgotten-link")}</a>
                    </p>
                }
            })}
        {page.passkeys.then(|| passkey(words, &page.address, to))}
        {providers(words, &page.providers)}
    }
    .into_any()
}

/// Where somebody is going, as they would say it: an application's host in place of the portal's way there.
fn place(to: &str) -> String {
    let address = to.strip_prefix(paths::ENTER).and_then(|query| query.strip_prefix("?to=http"));
    let host = address.and_then(|rest| rest.trim_start_matches('s').strip_prefix("%3A%2F%2F"));
    let host = host.and_then(|rest| rest.split('&').next()?.split("%2F").next());
    host.map_or_else(|| to.to_owned(), |host| host.replace("%3A", ":"))
}

/// Single sign-on: a button each, in the order set.
fn providers(words: Words, providers: &[(ProviderName, String)]) -> Option<AnyView> {
    if providers.is_empty() {
        return None;
    }
    let buttons = providers.iter().map(|(provider, href)| {
        view! {
            <a class="button plain" href=href.clone()>
                <Icon symbol=sso::words::symbol(provider.kind) />
                <span>
                    {weave(&text!(words, "sign-in-with", name = SLOT), given(&provider.name))}
                </span>
            </a>
        }
    });
    Some(view! { <div class="with">{buttons.collect_view()}</div> }.into_any())
}

/// Applications that are still open after signing out here.
fn also_sign_out(words: Words, applications: &[Tile]) -> Option<AnyView> {
    if applications.is_empty() {
        return None;
    }
    let links = applications.iter().map(|tile| {
        view! {
            <li>
                <a href=tile.href.clone()>
                    <Icon symbol=Symbol::SignOut />
                    {given(&tile.name)}
                </a>
            </li>
        }
    });
    let list = view! {
        <section class="stack" aria-labelledby="also">
            <h2 id="also">{text!(words, "sign-in-also-out")}</h2>
            <ul class="ways">{links.collect_view()}</ul>
        </section>
    };
    Some(list.into_any())
}

/// A passkey signs in by itself: by this button, or offered in the field for the name. Without a script there is none.
fn passkey(words: Words, address: &str, to: Option<String>) -> AnyView {
    // A browser without keys has no button either.
    let told =
        Outcome::OF_ASKING.into_iter().filter(|outcome| *outcome != Outcome::Unsupported).collect::<Vec<_>>();
    view! {
        <form
            class="stack key-form passkey"
            method="post"
            action=paths::PASSKEY
            data-begin=paths::PASSKEY_BEGIN
            data-autofill=""
            data-address=address.to_owned()
        >
            {to.map(|to| view! { <input type="hidden" name="to" value=to /> })}
            <input type="hidden" name="code" value="" />
            {outcomes(words, address, &told, None)}
            <KeyButton
                words
                label=text!(words, "sign-in-passkey")
                class="plain"
                symbol=Symbol::Fingerprint
            />
            <KeyPrompt />
        </form>
    }
    .into_any()
}
