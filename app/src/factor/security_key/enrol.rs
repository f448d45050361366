use super::prompt::{KeyButton, Outcome, machinery, note, outcomes, picture};
use crate::{
    factor::method::enrol::{self, Occasion},
    paths,
    text::{SLOT, Words, given, weave},
    ui::{Field, NoticeLine, Symbol, field_state},
};
use leptos::prelude::*;
use postern_types::page::{EnrolKeyPage, Frame};

pub(crate) fn view(words: Words, frame: &Frame, page: &EnrolKeyPage) -> AnyView {
    let action = if page.forced { paths::SIGN_IN_ENROL_KEY } else { paths::KEY };
    let proposed = proposal(words, &page.known);
    let lead =
        if page.passkeys { text!(words, "enrol-key-lead-passkey") } else { text!(words, "enrol-key-lead") };
    let occasion = Occasion::of(page.forced, page.may_skip);
    let known = format!("{{{}}}", page.known.iter().map(pair).collect::<Vec<_>>().join(","));
    view! {
        {enrol::head(words, occasion, text!(words, "enrol-key-title").into_any(), vec![lead])}
        <div class="stack narrow">
            <NoticeLine words notice=frame.notice.as_ref() has_focus=frame.errors.is_empty() />
            <form
                class="stack key-form"
                class:sheet=!page.forced
                class:pad=!page.forced
                method="post"
                action=action
                data-creates=""
                data-options=page.prompt.options.clone()
                data-known=known
                data-address=page.prompt.address.clone()
            >
                {picture()} <input type="hidden" name="proposed" value=proposed.clone() />
                <Field
                    name="name"
                    label=text!(words, "enrol-key-name")
                    hint=text!(words, "enrol-key-name-hint")
                    value=page.name.clone().unwrap_or(proposed)
                    state=field_state(words, &frame.errors, "name")
                    most=64
                />
                <p class="small quiet">{text!(words, "enrol-key-what")}</p>
                {outcomes(words, &page.prompt.address, &Outcome::OF_ADDING, Some(already(words, &page.known)))}
                <div class="acts">
                    <KeyButton
                        words
                        label=text!(words, "enrol-key-device")
                        hints="client-device"
                        symbol=Symbol::Fingerprint
                        is_of_device=true
                    />
                    <KeyButton
                        words
                        label=text!(words, "enrol-key-do")
                        class="plain"
                        hints="security-key hybrid"
                        symbol=Symbol::Key
                    />
                </div>
                {machinery(words)}
            </form>
            {enrol::others(words, &page.others)}
            {enrol::skip(words, occasion)}
            {enrol::cancel(words, (!page.forced).then_some(paths::LOGIN))}
        </div>
    }
    .into_any()
}

/// What a key is called before its model is known: the first number that is free.
fn proposal(words: Words, known: &[(String, String)]) -> String {
    let name = text!(words, "enrol-key-name-default");
    let numbered = (2..).map(|number| format!("{name} {number}"));
    let is_free = |name: &String| known.iter().all(|(_, taken)| taken != name);
    std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name)
}

/// A key's id and name as members of a JSON object.
fn pair((id, name): &(String, String)) -> String {
    format!("{}:{}", json(id), json(name))
}

/// A string in JSON (RFC 8259 section 7).
fn json(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04x}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

/// "One of yours already": the browser says no more, so the island asks the key itself where there are several.
fn already(words: Words, known: &[(String, String)]) -> AnyView {
    let names: Vec<&str> = known.iter().map(|(_, name)| name.as_str()).collect();
    let name = view! { <b data-name>{given(&names.join(&text!(words, "list-separator")))}</b> };
    let which = (names.len() > 1).then(|| {
        view! { <span data-which>" " {text!(words, "enrol-key-which")}</span> }
    });
    let content = view! {
        {weave(&text!(words, "notice-key-yours", name = SLOT), name)}
        {which}
    };
    note("known", content.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use postern_types::Language;

    #[test]
    fn the_name_proposed_is_one_that_no_key_has() {
        let words = Words(Language::En);
        let known =
            |names: &[&str]| names.iter().map(|name| (String::new(), (*name).to_owned())).collect::<Vec<_>>();
        assert_eq!(proposal(words, &[]), "Security key");
        assert_eq!(proposal(words, &known(&["Security key", "Security key 2"])), "Security key 3");
    }

    #[test]
    fn names_are_written_as_json() {
        assert_eq!(pair(&("a".to_owned(), "\"\\\n</x>".to_owned())), r#""a":"\"\\\u000a</x>""#);
    }
}
