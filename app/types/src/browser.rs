//! What a browser is called in records: "Firefox on Windows". Pages and mails say it in their reader's language.

/// Between the browser and the system that it runs on.
const ON: &str = " on ";

/// What is written down.
#[must_use]
pub fn label(browser: &str, system: Option<&str>) -> String {
    match system {
        Some(system) => format!("{browser}{ON}{system}"),
        None => browser.to_owned(),
    }
}

/// The browser, and the system where it was known.
#[must_use]
pub fn parts(label: &str) -> (&str, Option<&str>) {
    match label.split_once(ON) {
        Some((browser, system)) => (browser, Some(system)),
        None => (label, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{label, parts};

    #[test]
    fn a_label_is_read_as_it_was_written() {
        for said in [("Firefox", Some("Windows")), ("Internet Explorer", None)] {
            assert_eq!(parts(&label(said.0, said.1)), said);
        }
        assert_eq!(label("Firefox", Some("Windows")), "Firefox on Windows");
    }
}
