use super::welcome;
use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Field, Icon, NoticeLine, Symbol, field_state},
};
use leptos::prelude::*;
use postern_types::{
    Language,
    page::{AddressState, Frame, Person, ProfilePage},
};

pub(crate) fn view(words: Words, frame: &Frame, person: Option<&Person>, page: ProfilePage) -> AnyView {
    let languages = Language::ALL.map(|language| {
        view! {
            <option value=language.tag() lang=language.tag() selected=language == page.language>
                {language.own_name()}
            </option>
        }
    });
    view! {
        <header class="head">
            <h1>{text!(words, "profile-title")}</h1>
            <p class="quiet">{text!(words, "profile-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {page.welcome.map(|welcome| welcome::view(words, frame, person, welcome))}
        {(page.is_unprotected && page.welcome.is_none()).then(|| protect(words))}
        {page.address.as_ref().and_then(|state| address(words, state))}
        <form class="sheet pad stack" method="post" action=paths::PROFILE>
            <Field
                name="display_name"
                label=text!(words, "profile-name")
                value=page.display_name
                state=field_state(words, &frame.errors, "display_name")
                autocomplete="name"
            />
            <Field
                name="email"
                label=text!(words, "profile-email")
                aside=text!(words, "optional")
                hint=if page.address == Some(AddressState::Confirmed) {
                    text!(words, "profile-email-confirmed")
                } else {
                    text!(words, "profile-email-hint")
                }
                value=page.email
                state=field_state(words, &frame.errors, "email")
                kind="email"
                autocomplete="email"
                verbatim=true
                most=254
            />
            <div class="field">
                <label for="language">{text!(words, "profile-language")}</label>
                <span class="select">
                    <select class="input" id="language" name="language" autocomplete="language">
                        {languages}
                    </select>
                    <Icon symbol=Symbol::Chevron />
                </span>
            </div>
            <dl class="fixed">
                {person
                    .map(|person| {
                        view! {
                            <div>
                                <dt>{text!(words, "profile-account")}</dt>
                                <dd>{given(&person.name)}</dd>
                            </div>
                        }
                    })}
            </dl>
            <div class="acts">
                <SubmitButton
                    label=text!(words, "profile-do")
                    busy=text!(words, "busy-saving")
                    class=String::new()
                />
            </div>
        </form>
    }
    .into_any()
}

/// An address that nobody proved yet, and the way to do it.
fn address(words: Words, state: &AddressState) -> Option<AnyView> {
    let enter = || {
        view! {
            <a class="button small" href=paths::ADDRESS>
                {text!(words, "address-enter")}
            </a>
        }
        .into_any()
    };
    let (text, act) = match state {
        AddressState::Confirmed => return None,
        AddressState::Unconfirmed { is_code_sent: true } => {
            (text!(words, "address-unconfirmed").into_any(), enter())
        }
        AddressState::Unconfirmed { is_code_sent: false } => (
            text!(words, "address-unconfirmed").into_any(),
            view! {
                <form method="post" action=paths::ADDRESS_SEND>
                    <button class="button small" type="submit">
                        {text!(words, "address-confirm")}
                    </button>
                </form>
            }
            .into_any(),
        ),
        AddressState::Waiting { address } => {
            (weave(&text!(words, "address-waiting", address = SLOT), given(address)), enter())
        }
    };
    let section = view! {
        <section class="nudge" aria-labelledby="address">
            <Icon symbol=Symbol::Mail />
            <div>
                <h2 id="address">{text!(words, "address-nudge")}</h2>
                <p>{text}</p>
                {act}
            </div>
        </section>
    };
    Some(section.into_any())
}

/// Why to add a second factor, while there is none.
fn protect(words: Words) -> AnyView {
    view! {
        <section class="nudge" aria-labelledby="protect">
            <Icon symbol=Symbol::Shield />
            <div>
                <h2 id="protect">{text!(words, "protect-title")}</h2>
                <p>{text!(words, "protect-text")}</p>
                <a class="button small" href=paths::LOGIN>
                    {text!(words, "protect-do")}
                </a>
            </div>
        </section>
    }
    .into_any()
}
