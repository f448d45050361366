use crate::{
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Acts, BackTo, Check, Choice, Choices, Field, Icon, NoticeLine, Select, Symbol, field_state},
};
use leptos::prelude::*;
use postern_types::{Language, page::Frame, people::UserFormPage};

/// Making an account, or changing names, address and language of one.
pub(crate) fn view(words: Words, frame: &Frame, page: &UserFormPage) -> AnyView {
    let has_errors = !frame.errors.is_empty();
    let state = |field| field_state(words, &frame.errors, field);
    let (action, away, back, title) = match &page.id {
        Some(id) => (
            paths::user_edit(id),
            paths::user(id),
            given(&page.title),
            weave(&text!(words, "user-edit-title", name = SLOT), given(&page.title)),
        ),
        None => (
            paths::USER_NEW.to_owned(),
            paths::USERS.to_owned(),
            text!(words, "users-title").into_any(),
            text!(words, "user-new-title").into_any(),
        ),
    };
    let is_new = page.id.is_none();
    let (label, busy) = if is_new {
        (text!(words, "user-new-do"), text!(words, "set-up-busy"))
    } else {
        (text!(words, "profile-do"), text!(words, "busy-saving"))
    };
    let languages = Language::ALL.map(Choice::language);
    let languages =
        std::iter::once(Choice::new("", text!(words, "user-language-any"))).chain(languages).collect();
    let email_hint =
        if page.is_address_used { text!(words, "user-email-used") } else { text!(words, "user-email-hint") };
    view! {
        <header class="head">
            <BackTo href=away.clone() label=back />
            <h1>{title}</h1>
            {is_new.then(|| view! { <p class="quiet">{text!(words, "user-new-lead")}</p> })}
        </header>
        <NoticeLine words notice=frame.notice.as_ref() has_focus=!has_errors />
        <form class="sheet pad stack narrow" method="post" action=action>
            <Field
                name="name"
                label=text!(words, "users-account")
                hint=text!(words, "user-name-hint")
                value=page.name.clone()
                state=state("name")
                verbatim=true
                has_focus=is_new && frame.notice.is_none() && !has_errors
                most=64
            />
            <Field
                name="display_name"
                label=text!(words, "users-name")
                hint=text!(words, "user-display-name-hint")
                value=page.display_name.clone()
                state=state("display_name")
            />
            <Field
                name="email"
                label=text!(words, "profile-email")
                aside=text!(words, "optional")
                hint=email_hint
                value=page.email.clone()
                state=state("email")
                kind="email"
                verbatim=true
                is_fixed=page.is_address_used
                most=254
            />
            <Select
                name="language"
                label=text!(words, "profile-language")
                choices=languages
                chosen=&page.language
                state=state("language")
            />
            {is_new.then(|| groups(words, page))}
            {is_new.then(|| invite(words, page.can_mail, page.is_invited))}
            <Acts label busy away away_label=text!(words, "cancel") />
        </form>
    }
    .into_any()
}

fn groups(words: Words, page: &UserFormPage) -> Option<AnyView> {
    if page.groups.is_empty() {
        return None;
    }
    let checks = page.groups.iter().map(|group| {
        view! {
            <Check
                id=format!("group-{}", group.id)
                name="group"
                value=group.id.clone()
                label=given(&group.name)
                checked=page.chosen.contains(&group.id)
            />
        }
    });
    let checks = checks.collect_view();
    Some(view! { <Choices id="group" legend=text!(words, "panel-groups")>{checks}</Choices> }.into_any())
}

/// How the owner comes by a password, which nobody else ever chooses.
pub(super) fn invite(words: Words, can_mail: bool, is_invited: bool) -> AnyView {
    if !can_mail {
        return view! {
            <div class="note">
                <Icon symbol=Symbol::Info />
                <p>{text!(words, "user-no-mail")}</p>
            </div>
        }
        .into_any();
    }
    view! {
        <Check
            id="invite".to_owned()
            name="invite"
            value="on"
            label=text!(words, "user-invite-label")
            checked=is_invited
            hint=text!(words, "user-invite-hint")
        />
    }
    .into_any()
}
