use crate::islands::SubmitButton;
use leptos::prelude::*;

/// The end of a form that may be left: its button, and the way out beside it.
#[component]
pub(crate) fn Acts(
    label: String,
    busy: String,
    /// Where "no" leads, and what it is called.
    away: String,
    away_label: String,
    #[prop(optional)] is_danger: bool,
) -> impl IntoView {
    let class = if is_danger { "danger" } else { "" };
    view! {
        <div class="acts">
            <SubmitButton label busy class=class.to_owned() />
            <a class="button plain" href=away>
                {away_label}
            </a>
        </div>
    }
}
