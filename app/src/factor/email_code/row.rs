use crate::{
    factor::method::row::{self, Beside, Standing},
    paths,
    text::Words,
};
use leptos::prelude::*;
use postern_types::page::LoginPage;

/// Codes by email in the Login panel.
pub(crate) fn view(words: Words, page: &LoginPage, standing: Standing) -> AnyView {
    let address = page.mail_address.as_deref().unwrap_or_default();
    let off = text!(words, "login-email-off", address = address);
    let on = text!(words, "login-email-on");
    let add_name = format!("{}: {}", row::add_label(words, standing), text!(words, "method-email"));
    let add = |class, label| {
        view! {
            <form class="acts" method="post" action=paths::EMAIL_SEND>
                <button class=class type="submit" aria-label=add_name>
                    {label}
                </button>
            </form>
        }
        .into_any()
    };
    let rows = page.email.iter().map(|email| row::one(words, email, standing, Beside::default()));
    row::kind(words, standing, [on, off], add, rows.collect())
}
