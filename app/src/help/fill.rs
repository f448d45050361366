//! A page's Markdown with this portal's settings and the portal's own words in it.

use super::Topic;
use crate::{
    text::Words,
    ui::{duration, method_name},
};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value, context, syntax::SyntaxConfig,
    value::ValueKind,
};
use postern_types::{Language, MethodKind, help::Facts};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "help/pages"]
struct Pages;

/// The Markdown of a page; English where a language lacks it.
fn source(language: Language, topic: Topic) -> Option<String> {
    let read = |language: Language| Pages::get(&format!("{}/{}.md", language.tag(), topic.slug()));
    let file = read(language).or_else(|| read(Language::En))?;
    String::from_utf8(file.data.into_owned()).ok()
}

/// The title of a page: its first line, in which nothing is filled in.
pub(super) fn title(language: Language, topic: Topic) -> String {
    let source = source(language, topic).unwrap_or_default();
    source.lines().next().unwrap_or_default().trim_start_matches("# ").to_owned()
}

/// The Markdown of a page, filled in.
///
/// # Errors
/// The page asks for a value or a text that does not exist, or is no template. The tests fill in every page.
pub(super) fn fill(words: Words, topic: Topic, facts: &Facts) -> Result<String, Error> {
    let mut pages = Environment::new();
    pages.set_undefined_behavior(UndefinedBehavior::Strict);
    pages.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    pages.set_auto_escape_callback(|_| AutoEscape::None);
    // Whatever is put in are words, and no Markdown.
    pages.set_formatter(|out, _, value| {
        if value.kind() == ValueKind::Undefined {
            return Err(ErrorKind::UndefinedError.into());
        }
        let text = escape(&value.to_string());
        out.write_str(&text).map_err(|_| ErrorKind::WriteFailure.into())
    });
    pages.add_function("t", move |id: &str| {
        let loader = words.loader();
        if loader.has(id) {
            Ok(loader.get(id))
        } else {
            Err(Error::new(ErrorKind::InvalidOperation, id.to_owned()))
        }
    });
    pages.render_str(&source(words.0, topic).unwrap_or_default(), values(words, facts))
}

fn values(words: Words, facts: &Facts) -> Value {
    let offers = |kind| facts.methods.contains(&kind) && (kind != MethodKind::EmailCode || facts.mail);
    let days = |count: u32| text!(words, "count-days", count = count);
    // A pass is made by somebody else, for once.
    let methods =
        MethodKind::ALL.into_iter().filter(|kind| offers(*kind) && *kind != MethodKind::OneTimePass);
    let methods: Vec<_> = methods.map(|kind| method_name(words, kind)).collect();
    let separator = text!(words, "list-separator");
    context! {
        portal => facts.portal.clone(),
        address => facts.address.clone(),
        contact => facts.contact.clone(),
        app => offers(MethodKind::AuthenticatorApp),
        key => offers(MethodKind::SecurityKey),
        email => offers(MethodKind::EmailCode),
        recovery => offers(MethodKind::RecoveryCode),
        methods => methods.join(&separator),
        app_skew => facts.app_skew,
        passkeys => facts.passkeys,
        mail => facts.mail,
        required => facts.required,
        remember => facts.remember_days > 0,
        remember_days => days(facts.remember_days),
        remember_limit => days(facts.remember_limit_days),
        remember_label => text!(words, "second-factor-remember", days = facts.remember_days),
        idle => duration(words, facts.idle_minutes),
        sign_in_life => duration(words, facts.sign_in_minutes),
        mail_code_life => duration(words, facts.mail_code_minutes),
        fresh => duration(words, facts.fresh_minutes),
        audit_days => days(facts.audit_days),
        password_fewest => text!(words, "count-characters", count = facts.fewest_characters),
        providers => facts.providers.join(&separator),
        applications => facts.applications,
    }
}

/// Text as Markdown that means nothing but itself, on one line.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if c.is_control() => escaped.push(' '),
            c if c.is_ascii_punctuation() => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_stays_what_it_is() {
        let evil = "*A* [x](/y) `c` | <b>\n# h & {{ t('cancel') }} \\ 1. - a_b_c";
        let (_, blocks) = super::super::read::read(&format!("# T\n\nBefore {} after.", escape(evil)));
        let text = super::super::read::plain(&blocks);
        assert_eq!(text, format!("Before {} after.", evil.replace('\n', " ")));
    }
}
