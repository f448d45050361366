//! What became of a mail with a code, and asking for another.

use crate::{
    islands::SubmitButton,
    text::{SLOT, Words, given, weave},
    ui::{Precision, moment, rejection},
};
use leptos::prelude::*;
use postern_types::{
    UnixMs,
    page::{Frame, MailCode, MailDelivery, MailedCode},
};

/// Where the mail went, whether the mail server took it, and how long the code works.
pub(crate) fn view(words: Words, address: &str, sent: &MailedCode) -> AnyView {
    let where_to = |text: String| weave(&text, view! { <b class="place">{given(address)}</b> });
    let delivery = match sent.delivery {
        MailDelivery::Taken { at } => {
            let taken =
                weave(&text!(words, "mail-state-taken-at", when = SLOT), moment(words, at, Precision::Ago));
            view! {
                {where_to(text!(words, "mail-state-taken", address = SLOT))}
                " "
                {taken}
            }
            .into_any()
        }
        MailDelivery::UnderWay => where_to(text!(words, "mail-state-under-way", address = SLOT)),
        MailDelivery::Delayed => where_to(text!(words, "mail-state-delayed", address = SLOT)),
    };
    let until =
        weave(&text!(words, "mail-state-until", when = SLOT), moment(words, sent.until, Precision::Ago));
    view! {
        <p class="quiet small" role="status">
            {delivery} " " {until}
        </p>
    }
    .into_any()
}

/// The code that was typed is over: there is no field to say so at, so it stands above the form that has another sent.
pub(crate) fn over(words: Words, frame: &Frame, mail: &MailCode) -> Option<AnyView> {
    let why = mail.sent.is_none().then(|| rejection(words, frame.notice.as_ref())).flatten();
    why.map(|why| view! { <p class="note warn" role="alert">{why}</p> }.into_any())
}

/// The form that has a mail sent: the first one, or once more.
pub(crate) fn send(words: Words, now: UnixMs, mail: &MailCode, action: String) -> AnyView {
    match &mail.sent {
        None => view! {
            <form class="stack" method="post" action=action>
                <p class="quiet">
                    {weave(
                        &text!(words, "mail-state-ask", address = SLOT),
                        view! { <b class="place">{given(&mail.address)}</b> },
                    )}
                </p>
                <SubmitButton
                    label=text!(words, "mail-send")
                    busy=text!(words, "busy-sending")
                    class=String::new()
                />
            </form>
        }
        .into_any(),
        Some(sent) => {
            let from = if sent.again_at > now {
                let text = text!(words, "mail-state-again-at", when = SLOT);
                weave(&text, moment(words, sent.again_at, Precision::Ago))
            } else {
                text!(words, "mail-state-again").into_any()
            };
            view! {
                <form class="again" method="post" action=action>
                    <p class="quiet small">{from}</p>
                    <button class="link" type="submit">
                        {text!(words, "mail-send-again")}
                    </button>
                </form>
            }
            .into_any()
        }
    }
}
