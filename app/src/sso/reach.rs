//! How a provider is reached: the fields of each kind.

use super::form::Form;
use crate::{
    islands::CopyButton,
    text::given,
    ui::{Icon, PasswordInput, Symbol},
};
use leptos::prelude::*;
use postern_types::sso::ProviderKind;

pub(super) fn fields(form: Form) -> AnyView {
    match form.page.kind {
        ProviderKind::OpenId => open_id(form),
        ProviderKind::Kerberos => kerberos(form),
        ProviderKind::Ldap => directory(form),
        ProviderKind::Header => configured(form),
    }
}

fn open_id(form: Form) -> AnyView {
    let words = form.words;
    let redirect = match &form.page.own {
        Some(own) => {
            own_value(form, own, text!(words, "provider-redirect"), text!(words, "provider-redirect-hint"))
        }
        None => note(Symbol::Info, text!(words, "provider-redirect-later")),
    };
    view! {
        {redirect}
        {form.line("issuer", text!(words, "provider-issuer"), text!(words, "provider-issuer-hint"))}
        {form.line("client_id", text!(words, "provider-client-id"), text!(words, "provider-client-id-hint"))}
        {secret(form, "client_secret", text!(words, "provider-client-secret"))}
        {form.optional("scopes", text!(words, "provider-scopes"), text!(words, "provider-scopes-hint"))}
    }
    .into_any()
}

fn kerberos(form: Form) -> AnyView {
    let words = form.words;
    let principal = form.page.own.as_ref().map(|own| {
        own_value(form, own, text!(words, "provider-principal"), text!(words, "provider-principal-hint"))
    });
    view! {
        {principal}
        {configured(form)}
        {form.line("realms", text!(words, "provider-realms"), text!(words, "provider-realms-hint"))}
        {form.optional("networks", text!(words, "provider-networks"), text!(words, "provider-networks-hint"))}
    }
    .into_any()
}

fn directory(form: Form) -> AnyView {
    let words = form.words;
    view! {
        {form.line("url", text!(words, "provider-url"), text!(words, "provider-url-hint"))}
        {form.check("starttls", text!(words, "provider-starttls"), text!(words, "provider-starttls-hint"))}
        {form.optional("bind_dn", text!(words, "provider-bind"), text!(words, "provider-bind-hint"))}
        {secret(form, "bind_password", text!(words, "provider-bind-password"))}
        {form.line("base", text!(words, "provider-base"), text!(words, "provider-base-hint"))}
        {form.line("filter", text!(words, "provider-filter"), text!(words, "provider-filter-hint"))}
        <fieldset class="options">
            <legend>{text!(words, "provider-attributes")}</legend>
            <div class="halves">
                {form.line("subject", text!(words, "provider-subject"), text!(words, "provider-subject-hint"))}
                {form.line(
                    "name_attribute",
                    text!(words, "users-account"),
                    text!(words, "provider-name-attribute-hint"),
                )}
                {form.optional(
                    "display_attribute",
                    text!(words, "provider-display"),
                    text!(words, "provider-display-hint"),
                )}
                {form.optional(
                    "mail_attribute",
                    text!(words, "profile-email"),
                    text!(words, "provider-mail-hint"),
                )}
            </div>
        </fieldset>
    }
    .into_any()
}

/// A secret: what is stored is never shown, and stays when nothing is typed.
fn secret(form: Form, name: &'static str, label: String) -> AnyView {
    let words = form.words;
    let hint = if form.page.has_secret {
        text!(words, "mail-password-kept")
    } else {
        text!(words, "mail-password-hint")
    };
    view! {
        <PasswordInput
            words
            name
            label
            hint=hint
            state=form.state(name)
            autocomplete="off"
            is_optional=true
        />
    }
    .into_any()
}

/// What the other side has to know, to be copied there.
fn own_value(form: Form, value: &str, name: String, hint: String) -> AnyView {
    let words = form.words;
    view! {
        <dl class="own">
            <dt>{name}</dt>
            <dd>
                <code>{given(value)}</code>
                <CopyButton
                    text=value.to_owned()
                    label=text!(words, "enrol-copy")
                    done=text!(words, "enrol-copied")
                />
            </dd>
            <dd class="hint">{hint}</dd>
        </dl>
    }
    .into_any()
}

/// What the configuration says.
fn configured(form: Form) -> AnyView {
    let Form { words, page, .. } = form;
    let rows = page.configured.iter().map(|(name, value)| {
        view! {
            <div>
                <dt>{given(name)}</dt>
                <dd>{given(value)}</dd>
            </div>
        }
    });
    let rows = (!page.configured.is_empty())
        .then(|| view! { <dl class="terms raw-terms">{rows.collect_view()}</dl> });
    view! {
        {note(Symbol::Lock, text!(words, "provider-configured"))}
        {rows}
    }
    .into_any()
}

fn note(symbol: Symbol, text: String) -> AnyView {
    view! {
        <div class="note">
            <Icon symbol />
            <p>{text}</p>
        </div>
    }
    .into_any()
}
