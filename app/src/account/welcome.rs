use crate::{
    paths,
    text::Words,
    ui::{Icon, Symbol},
};
use leptos::prelude::*;
use postern_types::page::{Frame, Person, Welcome};

/// Said once to somebody who is new: what is worth a minute, each with the way there.
pub(crate) fn view(words: Words, frame: &Frame, person: Option<&Person>, welcome: Welcome) -> AnyView {
    let name = person.map(|person| person.display_name.clone()).unwrap_or_default();
    let item = |symbol, href: &'static str, title: String, text: String| {
        view! {
            <li>
                <Icon symbol />
                <div>
                    <a href=href>{title}</a>
                    <p class="quiet small">{text}</p>
                </div>
            </li>
        }
    };
    let factor = welcome.is_unprotected.then(|| {
        let text = text!(words, "welcome-factor-text");
        item(Symbol::Shield, paths::LOGIN, text!(words, "welcome-factor"), text)
    });
    let email = welcome.is_unconfirmed.then(|| {
        let text = text!(words, "welcome-email-text");
        item(Symbol::Mail, paths::PROFILE, text!(words, "welcome-email"), text)
    });
    let help =
        item(Symbol::Help, paths::HELP, text!(words, "welcome-help"), text!(words, "welcome-help-text"));
    view! {
        <section class="welcome" aria-labelledby="welcome">
            <h2 id="welcome">{text!(words, "welcome-title", name = name)}</h2>
            <p>{text!(words, "welcome-lead", portal = frame.portal.as_str())}</p>
            <ul>{factor} {email} {help}</ul>
            <form method="post" action=paths::WELCOME_DONE>
                <button class="link" type="submit">
                    {text!(words, "welcome-done")}
                </button>
            </form>
        </section>
    }
    .into_any()
}
