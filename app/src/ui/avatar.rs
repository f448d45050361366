use crate::text::given;
use leptos::prelude::*;

/// First letters of the first and the last word; of a single word the first.
fn initials(name: &str) -> String {
    let letter = |word: &str| word.chars().find(|c| c.is_alphanumeric());
    let letters: Vec<char> = name.split_whitespace().filter_map(letter).collect();
    let chosen = match letters.as_slice() {
        [] => return "?".to_owned(),
        [only] => vec![*only],
        [first, .., last] => vec![*first, *last],
    };
    chosen.into_iter().flat_map(char::to_uppercase).collect()
}

/// A person's initials in a circle, beside the name: hidden from screen readers.
#[component]
pub(crate) fn Avatar<'a>(name: &'a str) -> impl IntoView {
    let initials = initials(name);
    view! { <span class="avatar" aria-hidden="true">{initials}</span> }
}

/// A person: initials and name.
#[component]
pub(crate) fn Who<'a>(name: &'a str) -> impl IntoView {
    view! {
        <span class="who">
            <Avatar name=name />
            <span class="who-name">{given(name)}</span>
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_letters_of_the_first_and_the_last_word() {
        assert_eq!(initials("Ada King Lovelace"), "AL");
        assert_eq!(initials("ada"), "A");
        assert_eq!(initials("\u{202e}<svg> Ünal"), "SÜ");
        assert_eq!(initials(" -- "), "?");
    }
}
