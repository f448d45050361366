use crate::{
    factor::security_key::prompt,
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{
        CodeField, CodeKind, NoticeLine, PasswordInput, code_words, field_state, is_about_code, rejection,
        ways,
    },
};
use leptos::prelude::*;
use postern_types::page::{ConfirmPage, Frame, Wanted};

pub(crate) fn view(words: Words, frame: &Frame, page: &ConfirmPage) -> AnyView {
    let has_errors = !frame.errors.is_empty();
    let notice = frame.notice.as_ref().filter(|notice| !is_about_code(notice));
    let password = page.password.then(|| {
        view! {
            <PasswordInput
                words
                name="password"
                label=text!(words, "confirm-password")
                state=field_state(words, &frame.errors, "password")
                autocomplete="current-password"
                has_focus=!has_errors
            />
        }
    });
    let code = page.method.map(|kind| {
        view! {
            <input type="hidden" name="method" value=kind.as_str() />
            {CodeKind::of(kind)
                .map(|kind| {
                    let (label, hint) = code_words(words, kind);
                    view! {
                        <CodeField
                            kind
                            label
                            hint
                            problem=rejection(words, frame.notice.as_ref())
                            has_focus=!page.password && !has_errors
                        />
                    }
                })}
        }
    });
    let asked = page.prompt.as_ref();
    let key = asked.map(|asked| prompt::asking(words, asked));
    let act = if asked.is_some() {
        prompt::answering(words)
    } else {
        view! {
            <SubmitButton
                label=text!(words, "confirm-do")
                busy=text!(words, "busy-checking")
                class=String::new()
            />
        }
        .into_any()
    };
    // By itself only where nothing else is to be typed, and only once.
    let starts = asked.is_some() && !page.password && frame.notice.is_none() && !has_errors;
    let is_shown = !page.password && page.method.is_none();
    let others = page.others.iter().map(|choice| (choice, paths::confirm_by(&page.id, choice.kind)));
    view! {
        <header class="head">
            <h1>{text!(words, "confirm-title")}</h1>
            <p class="quiet">{wanted(words, &page.wanted)} " " {text!(words, "confirm-why")}</p>
        </header>
        <div class="stack narrow">
            <NoticeLine words notice has_focus=is_shown />
            <form
                class="sheet pad stack"
                class:key-form=asked.is_some()
                method="post"
                action=paths::confirm(&page.id)
                data-options=asked.map(|asked| asked.options.clone())
                data-address=asked.map(|asked| asked.address.clone())
                data-starts=starts.then_some("")
            >
                {password} {code} {key} <div class="acts">{act}</div>
            </form>
            {ways(words, others.collect())}
            <form class="centre" method="post" action=paths::confirm_cancel(&page.id)>
                <button class="link" type="submit">
                    {text!(words, "confirm-cancel")}
                </button>
            </form>
        </div>
    }
    .into_any()
}

/// What it is for.
fn wanted(words: Words, wanted: &Wanted) -> AnyView {
    match wanted {
        Wanted::AddApp => text!(words, "wanted-add-app").into_any(),
        Wanted::ReplaceApp(name) => weave(&text!(words, "wanted-replace-app", name = SLOT), given(name)),
        Wanted::AddKey => text!(words, "wanted-add-key").into_any(),
        Wanted::Rename(name) => weave(&text!(words, "wanted-rename", name = SLOT), given(name)),
        Wanted::Remove(name) => weave(&text!(words, "wanted-remove", name = SLOT), given(name)),
        Wanted::RecoveryCodes => text!(words, "wanted-codes").into_any(),
        Wanted::Password => text!(words, "wanted-password").into_any(),
        Wanted::Email => text!(words, "wanted-email").into_any(),
        Wanted::Deactivate => text!(words, "wanted-deactivate").into_any(),
    }
}
