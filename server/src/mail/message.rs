//! A mail as it travels (RFC 5322, MIME).

use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use postern_app::mail::{Accent, Sender, write};
use postern_core::{Portal, appearance::Appearance, mail::MailAccount};
use postern_types::letter::Letter;
use std::time::{Duration, UNIX_EPOCH};
use uuid::Uuid;

/// Puts a mail together. What people typed is encoded by the library: it cannot become a header or a recipient. Of line
/// breaks in a name it would make a panic, so there are none.
///
/// # Errors
/// A sentence when an address cannot be written to.
pub(super) fn build(
    portal: &Portal,
    appearance: &Appearance,
    account: &MailAccount,
    id: Uuid,
    recipient: &str,
    letter: &Letter,
) -> Result<Message, String> {
    let base_url = portal.base_url.origin().ascii_serialization();
    let colours =
        appearance.accent.map(|colour| [colour.to_string(), colour.lightened(55), colour.lightened(8)]);
    let accent = colours.as_ref().map(|[on_light, on_dark, wash]| Accent { on_light, on_dark, wash });
    let sender = Sender { portal: &appearance.name, base_url: &base_url, accent };
    let written = write(letter, &sender).map_err(|error| error.to_string())?;
    let from = address(&account.sender_address)?;
    let name = if account.sender_name.is_empty() { &appearance.name } else { &account.sender_name };
    // The same for every try: who gets a mail twice can tell.
    let message_id = format!("<{id}@{}>", from.domain());
    let seconds = u64::try_from(portal.now().seconds()).unwrap_or(0);
    let part = |kind, body| SinglePart::builder().header(kind).body(body);
    Message::builder()
        .from(Mailbox::new(Some(one_line(name)), from))
        .to(Mailbox::new(Some(one_line(&letter.display_name)), address(recipient)?))
        .subject(written.subject)
        .date(UNIX_EPOCH + Duration::from_secs(seconds))
        .message_id(Some(message_id))
        // Out-of-office answers and the like are sent to nobody (RFC 3834 section 5).
        .raw_header(header("Auto-Submitted", "auto-generated")?)
        .raw_header(header("Content-Language", letter.language.tag())?)
        .multipart(
            MultiPart::alternative()
                .singlepart(part(ContentType::TEXT_PLAIN, written.text))
                .singlepart(part(ContentType::TEXT_HTML, written.html)),
        )
        .map_err(|error| error.to_string())
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn header(name: &'static str, value: &str) -> Result<HeaderValue, String> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|error| error.to_string())?;
    Ok(HeaderValue::new(name, value.to_owned()))
}

/// An address with its domain in ASCII (RFC 5891), which every mail server takes.
fn address(text: &str) -> Result<Address, String> {
    let (user, domain) = text.rsplit_once('@').ok_or_else(|| format!("{text} is no address"))?;
    let domain = url::Host::parse(domain).map_err(|error| format!("{text}: {error}"))?;
    Address::new(user, domain.to_string()).map_err(|error| format!("{text}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn international_addresses_are_written_to() {
        for (typed, sent) in [
            ("ada@northwind.test", "ada@northwind.test"),
            ("ada@Exämple.de", "ada@xn--exmple-cua.de"),
            ("jürgen+2fa@exämple.de", "jürgen+2fa@xn--exmple-cua.de"),
            ("用户@例え.jp", "用户@xn--r8jz45g.jp"),
        ] {
            assert_eq!(address(typed).unwrap().to_string(), sent);
        }
    }

    /// Case 40
    #[test]
    fn what_is_no_single_address_is_not_written_to() {
        let long = format!("{}@b.test", "a".repeat(10_000));
        for evil in [
            "",
            "a",
            "a@b.test\r\nRCPT TO:<x@y.z>",
            "a@b.test>\r\nDATA",
            "a\0@b.test",
            "a b@c.test",
            "a@b@c",
            &long,
        ] {
            assert!(address(evil).is_err(), "{evil:?}");
        }
    }
}
