//! Adding an application, or one of them.

use super::{picture::Picture, rules, words};
use crate::{
    islands::{CopyButton, SubmitButton},
    paths,
    text::{Words, given},
    ui::{BackTo, Check, Field, FilePicker, Icon, NoticeLine, Symbol, field_state},
};
use leptos::prelude::*;
use postern_types::{application::ApplicationPage, page::Frame};

/// What it is called and where it is; once it is there, what its paths ask for, its icon, and the way out of both.
pub(crate) fn view(words: Words, frame: &Frame, page: &ApplicationPage) -> AnyView {
    let rest = page.id.as_deref().map(|id| {
        view! {
            {rules::view(words, id, &page.rules)}
            {icon(words, frame, page, id)}
            {sign_out(words, &page.portal_sign_out)}
        }
    });
    view! {
        {head(words, page)}
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {words::no_proxy(words, page.is_no_proxy_trusted)}
        {form(words, frame, page)}
        {rest}
    }
    .into_any()
}

fn head(words: Words, page: &ApplicationPage) -> AnyView {
    let back =
        || view! { <BackTo href=paths::APPLICATIONS.to_owned() label=text!(words, "applications-title") /> };
    let Some(id) = &page.id else {
        return view! {
            <header class="head">
                {back()}
                <h1>{text!(words, "application-new-title")}</h1>
                <p class="quiet">{text!(words, "application-new-lead")}</p>
            </header>
        }
        .into_any();
    };
    view! {
        <header class="head beside">
            {back()}
            <div class="person">
                <Picture name=&page.title icon=page.icon.as_deref() />
                <h1>{given(&page.title)}</h1>
            </div>
            <div class="acts">
                <a class="button danger small" href=paths::application_remove(id)>
                    <Icon symbol=Symbol::Trash />
                    {text!(words, "login-remove")}
                </a>
            </div>
        </header>
    }
    .into_any()
}

fn form(words: Words, frame: &Frame, page: &ApplicationPage) -> AnyView {
    let state = |field| field_state(words, &frame.errors, field);
    let form = &page.form;
    let is_new = page.id.is_none();
    let action = page.id.as_deref().map_or_else(|| paths::APPLICATION_NEW.to_owned(), paths::application);
    let label = if is_new { text!(words, "application-new-do") } else { text!(words, "profile-do") };
    let cancel = is_new.then(|| {
        view! {
            <a class="button plain" href=paths::APPLICATIONS>
                {text!(words, "cancel")}
            </a>
        }
    });
    view! {
        <form class="sheet pad stack" method="post" action=action>
            <Field
                name="name"
                label=text!(words, "mail-name")
                hint=text!(words, "application-name-hint")
                value=form.name.clone()
                state=state("name")
                has_focus=is_new && frame.notice.is_none() && frame.errors.is_empty()
                most=64
            />
            <Field
                name="address"
                label=text!(words, "application-address")
                hint=text!(words, "application-address-hint")
                value=form.address.clone()
                state=state("address")
                kind="url"
                verbatim=true
                most=300
            />
            <Field
                name="sign_out"
                label=text!(words, "application-sign-out")
                aside=text!(words, "optional")
                hint=text!(words, "application-sign-out-hint")
                value=form.sign_out.clone()
                state=state("sign_out")
                kind="url"
                verbatim=true
                most=1000
            />
            <Check
                id="enabled".to_owned()
                name="enabled"
                value="on"
                label=text!(words, "application-enabled")
                checked=form.enabled.is_some()
                hint=text!(words, "application-enabled-hint")
            />
            <Check
                id="visits_only".to_owned()
                name="visits_only"
                value="on"
                label=text!(words, "application-visits")
                checked=form.visits_only.is_some()
                hint=text!(words, "application-visits-hint")
            />
            <div class="acts">
                <SubmitButton label busy=text!(words, "busy-saving") class=String::new() />
                {cancel}
            </div>
        </form>
    }
    .into_any()
}

fn icon(words: Words, frame: &Frame, page: &ApplicationPage, id: &str) -> AnyView {
    let now = if page.icon.is_some() {
        text!(words, "application-icon-now")
    } else {
        text!(words, "application-icon-none")
    };
    view! {
        <section class="stack" aria-labelledby="icon-title">
            <h2 id="icon-title">{text!(words, "application-icon")}</h2>
            <FilePicker
                words
                frame
                action=paths::application_icon(id)
                picture=view! { <Picture name=&page.title icon=page.icon.as_deref() /> }.into_any()
                now
                save=text!(words, "application-icon-do")
                remove=page.icon.is_some().then(|| text!(words, "application-icon-remove"))
            />
        </section>
    }
    .into_any()
}

fn sign_out(words: Words, address: &str) -> AnyView {
    view! {
        <section class="stack" aria-labelledby="sign-out-title">
            <h2 id="sign-out-title">{text!(words, "application-portal-sign-out")}</h2>
            <div class="sheet pad stack">
                <p class="small">{text!(words, "application-portal-sign-out-text")}</p>
                <div class="copied">
                    <code class="whole">{address.to_owned()}</code>
                    <CopyButton
                        text=address.to_owned()
                        label=text!(words, "enrol-copy")
                        done=text!(words, "enrol-copied")
                    />
                </div>
            </div>
        </section>
    }
    .into_any()
}
