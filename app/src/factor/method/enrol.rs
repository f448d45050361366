use crate::{paths, text::Words, ui::Back};
use leptos::prelude::*;
use postern_types::MethodKind;

/// Where a method is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// In the Login panel, by choice.
    Panel,
    /// In a sign-in, because the policy requires a second factor.
    Required,
    /// In a sign-in, because somebody else removed the one that there was. It may be left for later.
    Removed,
}

impl Occasion {
    pub(crate) const fn of(is_forced: bool, may_skip: bool) -> Self {
        match (is_forced, may_skip) {
            (false, _) => Self::Panel,
            (true, false) => Self::Required,
            (true, true) => Self::Removed,
        }
    }
}

/// The head of a page that adds a method. In a sign-in it says why the page is there, instead of its title.
pub(crate) fn head(words: Words, occasion: Occasion, title: AnyView, leads: Vec<String>) -> AnyView {
    let why = match occasion {
        Occasion::Panel => None,
        Occasion::Required => Some(text!(words, "enrol-forced-lead")),
        Occasion::Removed => Some(text!(words, "enrol-removed-lead")),
    };
    let head = match why {
        Some(why) => view! {
            <h1>{text!(words, "enrol-forced-title")}</h1>
            <p class="quiet">{why}</p>
        }
        .into_any(),
        None => view! {
            <Back words />
            <h1>{title}</h1>
        }
        .into_any(),
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
            MethodKind::AuthenticatorApp | MethodKind::RecoveryCode | MethodKind::OneTimePass => {
                text!(words, "enrol-or-app")
            }
        };
        view! {
            <a class="small" href=paths::sign_in_enrol(*kind)>
                {label}
            </a>
        }
    });
    (!others.is_empty()).then(|| view! { <p class="acts middle">{links.collect_view()}</p> }).into_any()
}

/// "Not now", where it may be left for later.
pub(crate) fn skip(words: Words, occasion: Occasion) -> Option<AnyView> {
    (occasion == Occasion::Removed).then(|| {
        view! {
            <form class="centre" method="post" action=paths::SIGN_IN_ENROL_SKIP>
                <button class="button ghost small" type="submit">
                    {text!(words, "enrol-skip")}
                </button>
            </form>
        }
        .into_any()
    })
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
