//! What the portal's pages ask keys, and what they say of the answers.

use super::encoding::unbase64;
use serde_json::Value;

/// The value of an attribute of a page, as the browser reads it.
pub fn attribute(page: &str, name: &str) -> Option<String> {
    let value = page.split_once(&format!("{name}=\""))?.1.split('"').next()?;
    let mut text = value.to_owned();
    for (entity, c) in [("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">")] {
        text = text.replace(entity, c);
    }
    Some(text.replace("&amp;", "&"))
}

/// What a page asks keys.
pub fn options(page: &str) -> String {
    attribute(page, "data-options").unwrap_or_else(|| panic!("no key is asked for in {page}"))
}

/// The challenge of options.
pub fn challenge(options: &str) -> Vec<u8> {
    let options: Value = serde_json::from_str(options).unwrap();
    unbase64(options["challenge"].as_str().unwrap())
}

/// The line at the head of a page that says what became of a form.
pub fn notice(page: &str) -> Option<String> {
    let (_, rest) = page.split_once("id=\"notice\"")?;
    let (_, rest) = rest.split_once('>')?;
    Some(text(rest.split("</div>").next()?))
}

/// Markup without its tags.
pub fn text(markup: &str) -> String {
    let mut inside = false;
    let text: String = markup
        .chars()
        .filter(|c| match c {
            '<' => {
                inside = true;
                false
            }
            '>' => {
                let is_end = inside;
                inside = false;
                !is_end
            }
            _ => !inside,
        })
        .collect();
    text.trim().to_owned()
}
