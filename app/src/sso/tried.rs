use crate::{
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, Back, BackTo, Field, Icon, NoticeLine, PasswordInput, Symbol, field_state, sso_rejection},
};
use leptos::prelude::*;
use postern_types::{
    page::Frame,
    sso::{ProviderKind, TriedPage, TryPasswordPage, Would},
};

/// What the page is called that asks for name and password.
pub(crate) fn form_title(words: Words, page: &TryPasswordPage, name: &str) -> String {
    if page.is_link {
        text!(words, "login-sso-link", name = name)
    } else {
        text!(words, "try-title", name = name)
    }
}

/// Name and password for a directory: to link an account with it, or to try it with anybody's, which no browser is to keep.
pub(crate) fn form(words: Words, frame: &Frame, page: &TryPasswordPage) -> AnyView {
    let state = |field| field_state(words, &frame.errors, field);
    let id = &page.provider.id;
    let title = weave(&form_title(words, page, SLOT), given(&page.provider.name));
    let (name_is, password_is) = if page.is_link { ("username", "current-password") } else { ("off", "off") };
    let (back, lead, action, label, away) = if page.is_link {
        let back = view! { <Back words /> }.into_any();
        (back, text!(words, "link-lead"), paths::link_with(id), text!(words, "link-do"), paths::LOGIN)
    } else {
        let label = text!(words, "providers-title");
        let back = view! { <BackTo href=paths::PROVIDERS.to_owned() label /> }.into_any();
        let label = text!(words, "providers-try");
        (back, text!(words, "try-lead"), paths::provider_try(id), label, paths::PROVIDERS)
    };
    view! {
        <header class="head">
            {back}
            <h1>{title}</h1>
            <p class="quiet">{lead}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        <form class="sheet pad stack narrow" method="post" action=action>
            <Field
                name="name"
                label=text!(words, "sign-in-name")
                value=String::new()
                state=state("name")
                has_focus=frame.notice.is_none() && frame.errors.is_empty()
                autocomplete=name_is
                verbatim=true
                most=320
            />
            <PasswordInput
                words
                name="password"
                label=text!(words, "sign-in-password")
                state=state("password")
                autocomplete=password_is
            />
            <Acts
                label
                busy=text!(words, "busy-checking")
                away=away.to_owned()
                away_label=text!(words, "cancel")
            />
        </form>
    }
    .into_any()
}

/// What a provider said, and what would have come of it.
pub(crate) fn view(words: Words, frame: &Frame, page: &TriedPage) -> AnyView {
    let provider = &page.provider;
    let detail = page.detail.as_ref().map(|detail| {
        view! {
            <section class="stack" aria-labelledby="detail">
                <h2 id="detail">{text!(words, "tried-detail")}</h2>
                <p class="sheet pad raw-text">{given(detail)}</p>
            </section>
        }
    });
    let again = match provider.kind {
        ProviderKind::Ldap => view! {
            <a class="button" href=paths::provider_try(&provider.id)>
                {text!(words, "tried-again")}
            </a>
        }
        .into_any(),
        ProviderKind::OpenId | ProviderKind::Kerberos | ProviderKind::Header => view! {
            <form method="post" action=paths::provider_try(&provider.id)>
                <SubmitButton
                    label=text!(words, "tried-again")
                    busy=text!(words, "busy-working")
                    class=String::new()
                />
            </form>
        }
        .into_any(),
    };
    view! {
        <header class="head">
            <BackTo href=paths::PROVIDERS.to_owned() label=text!(words, "providers-title") />
            <h1>{weave(&text!(words, "try-title", name = SLOT), given(&provider.name))}</h1>
            <p class="quiet">{text!(words, "tried-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=true />
        {outcome(words, page)}
        {detail}
        {arrived(words, &page.arrived)}
        <div class="acts">
            {again}
            <a class="button plain" href=paths::provider(&provider.id)>
                {text!(words, "tried-settings")}
            </a>
        </div>
    }
    .into_any()
}

/// What would have come of it, in a sentence, and whether a second factor would have been asked for.
fn outcome(words: Words, page: &TriedPage) -> AnyView {
    let second_factor = || {
        let text = if page.is_second_factor_spared {
            text!(words, "tried-spared")
        } else {
            text!(words, "tried-second-factor")
        };
        view! { <p>{text}</p> }.into_any()
    };
    let named = |text: String, name: &str| weave(&text, view! { <b class="place">{given(name)}</b> });
    let (class, symbol, role, would, more) = match &page.would {
        Would::SignIn { name } => {
            let text = text!(words, "tried-sign-in", name = SLOT);
            ("note good", Symbol::Check, "status", named(text, name), second_factor())
        }
        Would::Create { name } => {
            let text = text!(words, "tried-create", name = SLOT);
            ("note good", Symbol::Check, "status", named(text, name), second_factor())
        }
        Would::Reject(why) => {
            let read = view! {
                <p>{text!(words, "tried-read")}</p>
                <blockquote>{sso_rejection(words, *why, &page.provider.name)}</blockquote>
            };
            let text = view! { <b>{text!(words, "tried-nobody")}</b> };
            ("note bad", Symbol::Alert, "alert", text.into_any(), read.into_any())
        }
    };
    view! {
        <div class=class role=role>
            <Icon symbol />
            <div class="tried">
                <p>{would}</p>
                {more}
            </div>
        </div>
    }
    .into_any()
}

fn arrived(words: Words, arrived: &[(String, String)]) -> AnyView {
    let rows = arrived.iter().map(|(name, value)| {
        view! {
            <div>
                <dt>{given(name)}</dt>
                <dd>{given(value)}</dd>
            </div>
        }
    });
    let list = if arrived.is_empty() {
        view! { <p class="sheet pad quiet">{text!(words, "tried-arrived-none")}</p> }.into_any()
    } else {
        view! { <dl class="sheet terms columns raw-terms">{rows.collect_view()}</dl> }.into_any()
    };
    view! {
        <section class="stack" aria-labelledby="arrived">
            <h2 id="arrived">{text!(words, "tried-arrived")}</h2>
            {list}
        </section>
    }
    .into_any()
}
