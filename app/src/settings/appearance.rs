use crate::{
    islands::SubmitButton,
    paths,
    text::Words,
    ui::{Field, FilePicker, NoticeLine, field_state, mark},
};
use leptos::prelude::*;
use postern_types::{
    form::OWN_ACCENT,
    page::{AppearancePage, Frame},
};

/// Settings › Appearance: name, colour, whom to call; the logo.
pub(crate) fn view(words: Words, frame: &Frame, page: &AppearancePage) -> AnyView {
    view! {
        <header class="head">
            <h1>{text!(words, "appearance-title")}</h1>
            <p class="quiet">{text!(words, "appearance-lead")}</p>
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
        {form(words, frame, page)}
        {logo(words, frame, page)}
    }
    .into_any()
}

fn form(words: Words, frame: &Frame, page: &AppearancePage) -> AnyView {
    let state = |field: &str| field_state(words, &frame.errors, field);
    let form = &page.form;
    view! {
        <form class="sheet pad stack" method="post" action=paths::APPEARANCE>
            <Field
                name="name"
                label=text!(words, "appearance-name")
                aside=text!(words, "optional")
                hint=text!(words, "appearance-name-hint")
                value=form.name.clone()
                state=state("name")
                most=60
            />
            <div class="accent">
                <Field
                    name="accent"
                    label=text!(words, "appearance-colour")
                    aside=text!(words, "optional")
                    hint=text!(words, "appearance-colour-hint")
                    value=form.accent.clone()
                    state=state("accent")
                    verbatim=true
                    most=7
                />
                <input
                    class="picker"
                    type="color"
                    value=OWN_ACCENT
                    data-picker
                    hidden
                    aria-label=text!(words, "appearance-colour")
                />
            </div>
            {preview(words)}
            <Field
                name="contact"
                label=text!(words, "appearance-contact")
                aside=text!(words, "optional")
                hint=text!(words, "appearance-contact-hint")
                value=form.contact.clone()
                state=state("contact")
                most=200
            />
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

/// How a button and a link look, light and dark. The script puts the colour there that is being chosen.
fn preview(words: Words) -> AnyView {
    let sample = |theme: &'static str, name: String| {
        view! {
            <div class="sample" data-theme=theme>
                <p class="quiet small">{name}</p>
                <span class="button small">{text!(words, "sign-in-do")}</span>
                <span class="sample-link">{text!(words, "appearance-sample-link")}</span>
            </div>
        }
    };
    view! {
        <div class="samples" role="group" aria-label=text!(words, "appearance-preview") data-preview>
            {sample("light", text!(words, "theme-light"))} {sample("dark", text!(words, "theme-dark"))}
            <p
                class="hint"
                role="status"
                data-good=text!(words, "appearance-contrast-good", ratio = "#")
                data-bad=text!(words, "appearance-contrast-bad", ratio = "#")
            ></p>
        </div>
    }
    .into_any()
}

fn logo(words: Words, frame: &Frame, page: &AppearancePage) -> AnyView {
    let now = if page.has_logo {
        text!(words, "appearance-logo-now")
    } else {
        text!(words, "appearance-logo-none")
    };
    let picture = match &frame.look.logo {
        Some(logo) => view! { <img class="logo" src=logo.clone() alt="" /> }.into_any(),
        None => mark(),
    };
    view! {
        <section class="stack" aria-labelledby="logo-title">
            <h2 id="logo-title">{text!(words, "appearance-logo")}</h2>
            <FilePicker
                words
                frame
                action=paths::LOGO.to_owned()
                picture
                now
                save=text!(words, "appearance-logo-do")
                remove=page.has_logo.then(|| text!(words, "appearance-logo-remove"))
            />
        </section>
    }
    .into_any()
}
