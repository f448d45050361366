//! The form of a provider: what its parts are made of.

use crate::{
    text::Words,
    ui::{Check, Field, FieldState, field_state},
};
use leptos::prelude::*;
use postern_types::{Problem, page::Frame, sso::ProviderPage};

/// What each part of the form needs.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) words: Words,
    pub(super) frame: &'a Frame,
    pub(super) page: &'a ProviderPage,
}

impl Form<'_> {
    /// The value of a field.
    pub(super) fn value(self, name: &str) -> String {
        self.page.field(name).to_owned()
    }

    /// The state of a field, in words that fit providers where the usual ones speak of something else.
    pub(super) fn state(self, name: &str) -> FieldState {
        let Self { words, frame, .. } = self;
        let mut state = field_state(words, &frame.errors, name);
        let found = frame.errors.iter().find(|error| error.field == name).map(|error| error.problem);
        let problem = match (name, found) {
            ("name", Some(Problem::Taken)) => text!(words, "provider-name-taken"),
            ("client_secret", Some(Problem::TypeAgain)) => text!(words, "provider-secret-again"),
            ("url", Some(Problem::NotAUrl)) => text!(words, "provider-url-wrong"),
            ("url", Some(Problem::TlsNeeded | Problem::HttpsNeeded)) => text!(words, "provider-url-plain"),
            ("group_filter", Some(Problem::NotAFilter)) => text!(words, "provider-group-filter-wrong"),
            _ => return state,
        };
        state.problem = Some(problem);
        state
    }

    /// A line that has to be filled in.
    pub(super) fn line(self, name: &'static str, label: String, hint: String) -> AnyView {
        view! {
            <Field
                name
                label
                hint=hint
                value=self.value(name)
                state=self.state(name)
                verbatim=true
                most=500
            />
        }
        .into_any()
    }

    /// A line that may be left empty.
    pub(super) fn optional(self, name: &'static str, label: String, hint: String) -> AnyView {
        view! {
            <Field
                name
                label
                hint=hint
                aside=text!(self.words, "optional")
                value=self.value(name)
                state=self.state(name)
                verbatim=true
                most=500
            />
        }
        .into_any()
    }

    /// A box to tick.
    pub(super) fn check(self, name: &'static str, label: String, hint: String) -> AnyView {
        view! {
            <Check
                id=name.to_owned()
                name
                value="on"
                label
                checked=self.page.field(name) == "on"
                hint=hint
            />
        }
        .into_any()
    }
}
