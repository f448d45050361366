use crate::{
    factor::{email_code::status, security_key::prompt},
    islands::SubmitButton,
    paths,
    text::{SLOT, Words, given, weave},
    ui::{
        CodeField, CodeKind, NoticeLine, PasswordInput, code_words, field_state, is_about_code, rejection,
        ways,
    },
};
use leptos::prelude::*;
use postern_types::{
    MethodKind,
    page::{ConfirmPage, Frame, Wanted},
    people::ActKind,
};

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
    let way = |kind| match kind {
        MethodKind::EmailCode => paths::confirm_send(&page.id),
        kind => paths::confirm_by(&page.id, kind),
    };
    let others = page.others.iter().map(|choice| (choice, way(choice.kind)));
    let mail = page.mail.as_ref();
    let mail_state =
        mail.and_then(|mail| mail.sent.as_ref().map(|sent| status::view(words, &mail.address, sent)));
    // Before the first mail there is nothing to enter.
    let is_to_be_sent = mail.is_some_and(|mail| mail.sent.is_none());
    let send = mail.map(|mail| {
        let form = status::send(words, frame.now, mail, paths::confirm_send(&page.id));
        view! {
            <div class:sheet=is_to_be_sent class:pad=is_to_be_sent>
                {form}
            </div>
        }
    });
    // An application says itself how recent it has to be, and there is nothing to change.
    let (why, cancel) = match page.wanted {
        Wanted::Open(_) => (String::new(), text!(words, "cancel")),
        _ => (text!(words, "confirm-why"), text!(words, "confirm-cancel")),
    };
    view! {
        <header class="head">
            <h1>{text!(words, "confirm-title")}</h1>
            <p class="quiet">{wanted(words, &page.wanted)} " " {why}</p>
        </header>
        <div class="stack narrow">
            <NoticeLine words notice has_focus=is_shown />
            {mail.and_then(|mail| status::over(words, frame, mail))}
            <form
                class="sheet pad stack"
                hidden=is_to_be_sent
                class:key-form=asked.is_some()
                method="post"
                action=paths::confirm(&page.id)
                data-options=asked.map(|asked| asked.options.clone())
                data-address=asked.map(|asked| asked.address.clone())
                data-starts=starts.then_some("")
            >
                {password} {mail_state} {code} {key} <div class="acts">{act}</div>
            </form>
            {send}
            {ways(words, others.collect())}
            <form class="centre" method="post" action=paths::confirm_cancel(&page.id)>
                <button class="link" type="submit">
                    {cancel}
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
        Wanted::AddEmailCode => text!(words, "wanted-add-email").into_any(),
        Wanted::Manage => text!(words, "wanted-manage").into_any(),
        Wanted::SetMail => text!(words, "wanted-set-mail").into_any(),
        Wanted::Appearance => text!(words, "wanted-appearance").into_any(),
        Wanted::RemoveMail => text!(words, "wanted-remove-mail").into_any(),
        Wanted::Rename(name) => weave(&text!(words, "wanted-rename", name = SLOT), given(name)),
        Wanted::Remove(name) => weave(&text!(words, "wanted-remove", name = SLOT), given(name)),
        Wanted::RecoveryCodes => text!(words, "wanted-codes").into_any(),
        Wanted::Password => text!(words, "wanted-password").into_any(),
        Wanted::Email => text!(words, "wanted-email").into_any(),
        Wanted::Deactivate => text!(words, "wanted-deactivate").into_any(),
        Wanted::Link(name) => weave(&text!(words, "wanted-link", name = SLOT), given(name)),
        Wanted::Unlink(name) => weave(&text!(words, "wanted-unlink", name = SLOT), given(name)),
        Wanted::SaveProvider(name) => weave(&text!(words, "wanted-provider-save", name = SLOT), given(name)),
        Wanted::RemoveProvider(name) => {
            weave(&text!(words, "wanted-provider-remove", name = SLOT), given(name))
        }
        Wanted::SaveApplication(name) => {
            weave(&text!(words, "wanted-application-save", name = SLOT), given(name))
        }
        Wanted::RemoveApplication(name) => {
            weave(&text!(words, "wanted-application-remove", name = SLOT), given(name))
        }
        Wanted::Open(name) => weave(&text!(words, "wanted-open", name = SLOT), given(name)),
        Wanted::Act { kind, name } => act(words, *kind, name),
    }
}

/// What is to be done to people or groups.
fn act(words: Words, kind: ActKind, name: &str) -> AnyView {
    let text = match kind {
        ActKind::Create => text!(words, "wanted-user-create", name = SLOT),
        ActKind::Edit => text!(words, "wanted-user-edit", name = SLOT),
        ActKind::RemoveMethods => text!(words, "wanted-user-methods", name = SLOT),
        ActKind::MakePass => text!(words, "wanted-user-pass", name = SLOT),
        ActKind::EndBrowsers => text!(words, "wanted-user-browsers", name = SLOT),
        ActKind::Disable => text!(words, "wanted-user-disable", name = SLOT),
        ActKind::Enable => text!(words, "wanted-user-enable", name = SLOT),
        ActKind::Delete => text!(words, "wanted-user-delete", name = SLOT),
        ActKind::SendLink => text!(words, "wanted-user-link", name = SLOT),
        // Here the name is how many accounts.
        ActKind::Bulk => {
            let count = name.parse::<u64>().unwrap_or_default();
            return text!(words, "wanted-bulk", count = count).into_any();
        }
        ActKind::Import => return text!(words, "wanted-import").into_any(),
        ActKind::SaveGroup => text!(words, "wanted-group-save", name = SLOT),
        ActKind::DeleteGroup => text!(words, "wanted-group-delete", name = SLOT),
        ActKind::AddMember => text!(words, "wanted-member-add", name = SLOT),
        ActKind::RemoveMember => text!(words, "wanted-member-remove", name = SLOT),
        ActKind::SetPolicy => text!(words, "wanted-policy", name = SLOT),
    };
    weave(&text, given(name))
}
