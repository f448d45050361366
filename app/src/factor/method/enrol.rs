use crate::{paths, text::Words, ui::Back};
use leptos::prelude::*;
use postern_types::MethodKind;

/// The head of a page that adds a method. In a sign-in it says why the page is there, instead of its title.
pub(crate) fn head(words: Words, is_forced: bool, title: AnyView, leads: Vec<String>) -> AnyView {
    let head = if is_forced {
        view! {
            <h1>{text!(words, "enrol-forced-title")}</h1>
            <p class="quiet">{text!(words, "enrol-forced-lead")}</p>
        }
        .into_any()
    } else {
        view! {
            <Back words />
            <h1>{title}</h1>
        }
        .into_any()
    };
    let leads = leads.into_iter().map(|lead| view! { <p class="quiet">{lead}</p> });
    view! { <header class="head">{head} {leads.collect_view()}</header> }.into_any()
}

/// The ways to add a method of another kind, in a sign-in that requires one.
pub(crate) fn others(words: Words, others: &[MethodKind]) -> AnyView {
    let links = others.iter().map(|kind| {
        let label = match kind {
            MethodKind::SecurityKey => text!(words, "enrol-or-key"),
            MethodKind::EmailCode => text!(words, "enrol-or-email"),
            MethodKind::AuthenticatorApp | MethodKind::RecoveryCode => text!(words, "enrol-or-app"),
        };
        view! {
            <p class="centre small">
                <a href=paths::sign_in_enrol(*kind)>{label}</a>
            </p>
        }
    });
    links.collect_view().into_any()
}

/// "Cancel": leads back to a panel, or ends the sign-in.
pub(crate) fn cancel(words: Words, back: Option<&'static str>) -> AnyView {
    match back {
        Some(back) => view! {
            <p class="centre">
                <a class="link" href=back>
                    {text!(words, "cancel")}
                </a>
            </p>
        }
        .into_any(),
        None => view! {
            <form class="centre" method="post" action=paths::SIGN_IN_CANCEL>
                <button class="link" type="submit">
                    {text!(words, "cancel")}
                </button>
            </form>
        }
        .into_any(),
    }
}
