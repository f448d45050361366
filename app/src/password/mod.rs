//! Choosing a password, and the one-time links that lead there.

pub(crate) mod dead_link;
pub(crate) mod forgotten;
pub(crate) mod page;

use crate::{
    islands::PasswordStrength,
    paths,
    text::Words,
    ui::{PasswordInput, field_state},
};
use leptos::prelude::*;
use postern_types::page::{Frame, Person};

/// Tells a password manager whose password this is; not posted.
pub(crate) fn whose(words: Words, person: &Person) -> AnyView {
    view! {
        <input
            type="text"
            autocomplete="username"
            value=person.name.clone()
            aria-label=text!(words, "profile-account")
            readonly=true
            hidden=true
        />
    }
    .into_any()
}

/// A new password, how strong it is, and its repetition.
pub(crate) fn new_password(
    words: Words,
    frame: &Frame,
    label: String,
    fewest: u32,
    has_focus: bool,
) -> AnyView {
    view! {
        <PasswordInput
            words
            name="password"
            label
            hint=text!(words, "password-hint", fewest = fewest)
            state=field_state(words, &frame.errors, "password")
            autocomplete="new-password"
            has_focus
        />
        <PasswordStrength field="password".to_owned() url=paths::STRENGTH.to_owned() />
        <PasswordInput
            words
            name="repeated"
            label=text!(words, "password-repeat")
            state=field_state(words, &frame.errors, "repeated")
            autocomplete="new-password"
        />
    }
    .into_any()
}
