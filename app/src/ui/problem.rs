use crate::text::Words;
use postern_types::{FieldError, Problem};

/// What a field has to say about what was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct FieldState {
    /// What is wrong, in words.
    pub(crate) problem: Option<String>,
    /// The first field of its form that has a problem: it takes the focus.
    pub(crate) is_first: bool,
}

/// The state of the field `name` among `errors`.
pub(crate) fn field_state(words: Words, errors: &[FieldError], name: &str) -> FieldState {
    let position = errors.iter().position(|error| error.field == name);
    let problem = position.map(|position| problem(words, &errors[position]));
    FieldState { problem, is_first: position == Some(0) }
}

pub(crate) fn problem(words: Words, error: &FieldError) -> String {
    match error.problem {
        Problem::Required => text!(words, "problem-required"),
        Problem::TooLong { most } => text!(words, "problem-too-long", most = most),
        Problem::TooShort { fewest } => text!(words, "problem-too-short", fewest = fewest),
        Problem::BadName => text!(words, "problem-bad-name"),
        Problem::BadCharacters => text!(words, "problem-bad-characters"),
        Problem::Taken => text!(words, "problem-taken"),
        Problem::NotAnAddress => text!(words, "problem-not-an-address"),
        Problem::TooCommon => text!(words, "problem-too-common"),
        // The name that is typed before an account is deleted; elsewhere it is a password that is typed twice.
        Problem::Differs if error.field == "typed" => text!(words, "problem-other-name"),
        Problem::Differs => text!(words, "problem-differs"),
        Problem::WrongPassword => text!(words, "problem-wrong-password"),
        Problem::UsedByMethod => text!(words, "problem-used-by-method"),
        Problem::NotAHost => text!(words, "problem-not-a-host"),
        Problem::NotAPort => text!(words, "problem-not-a-port"),
        Problem::TlsNeeded => text!(words, "problem-tls-needed"),
        Problem::TypeAgain => text!(words, "problem-type-again"),
        Problem::NoSuchAccount => text!(words, "problem-no-such-account"),
        Problem::NotADay => text!(words, "problem-not-a-day"),
        Problem::DayOver => text!(words, "problem-day-over"),
        Problem::ChooseOne => text!(words, "problem-choose-one"),
        Problem::NotAUrl => text!(words, "problem-not-a-url"),
        Problem::HttpsNeeded => text!(words, "problem-https-needed"),
        Problem::HostTaken => text!(words, "problem-host-taken"),
        Problem::NotAPath => text!(words, "problem-not-a-path"),
        Problem::NotANumber { most } => text!(words, "problem-not-a-number", most = most),
        Problem::NotAPicture => text!(words, "problem-not-a-picture"),
        Problem::NotAColour => text!(words, "problem-not-a-colour"),
        Problem::TooLight => text!(words, "problem-too-light"),
        Problem::NotAMapping => text!(words, "problem-not-a-mapping"),
        Problem::NotANetwork => text!(words, "problem-not-a-network"),
        Problem::NotAFilter => text!(words, "problem-not-a-filter"),
    }
}
