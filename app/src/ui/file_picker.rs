use super::{Icon, Symbol, field_state};
use crate::{islands::SubmitButton, text::Words};
use leptos::prelude::*;
use postern_types::page::Frame;

/// A small picture that can be replaced and taken away.
#[component]
pub(crate) fn FilePicker<'a>(
    words: Words,
    frame: &'a Frame,
    /// Where its forms post.
    action: String,
    /// The picture of now, or what stands in for it.
    picture: AnyView,
    /// What is said of it.
    now: String,
    /// On the button that stores another one.
    save: String,
    /// On the button that takes it away, where there is one.
    remove: Option<String>,
) -> impl IntoView {
    let state = field_state(words, &frame.errors, "icon");
    let described = if state.problem.is_some() { "icon-hint icon-problem" } else { "icon-hint" };
    let problem = state.problem.map(|problem| {
        view! {
            <p class="problem" id="icon-problem">
                <Icon symbol=Symbol::Alert />
                <span>{problem}</span>
            </p>
        }
    });
    // The same form without a picture. It says so in a field, because a form must not be empty.
    let remove = remove.map(|label| {
        view! {
            <div class="acts">
                <form method="post" action=action.clone() enctype="multipart/form-data">
                    <input type="hidden" name="remove" value="on" />
                    <SubmitButton label busy=text!(words, "busy-working") class="ghost small".to_owned() />
                </form>
            </div>
        }
    });
    view! {
        <div class="sheet">
            <div class="row">{picture} <p class="state">{now}</p> {remove}</div>
            <form class="adding row-part" method="post" action=action enctype="multipart/form-data">
                <div class="field">
                    <label for="icon">{text!(words, "application-icon-file")}</label>
                    <input
                        class="input file"
                        type="file"
                        id="icon"
                        name="icon"
                        accept="image/png,image/jpeg,image/webp"
                        required=true
                        autofocus=state.is_first
                        aria-describedby=described
                        aria-invalid=problem.is_some().then_some("true")
                    />
                    <p class="hint" id="icon-hint">
                        {text!(words, "application-icon-hint")}
                    </p>
                    {problem}
                </div>
                <SubmitButton label=save busy=text!(words, "busy-saving") class="plain".to_owned() />
            </form>
        </div>
    }
}
