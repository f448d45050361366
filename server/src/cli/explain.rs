//! What went wrong, in words for whoever reads English at a console.

use postern_core::{Error, people::Acted};
use postern_types::{FieldError, Problem, Refusal};

/// An act that was refused, in words.
pub(super) fn unexpected(outcome: Result<Acted, Error>) -> String {
    match outcome {
        Err(error) => explain(error),
        Ok(acted) => format!("unexpected: {acted:?}"),
    }
}

/// An error in words for a terminal.
pub(super) fn explain(error: Error) -> String {
    let errors = match error {
        Error::Invalid(errors) => errors,
        Error::Refused(why) => return refused(why).to_owned(),
        error => return error.to_string(),
    };
    let sentences: Vec<String> = errors.iter().map(sentence).collect();
    sentences.join("; ")
}

const fn refused(why: Refusal) -> &'static str {
    match why {
        Refusal::Yourself | Refusal::Upward | Refusal::NotAllowed => "not allowed",
        Refusal::LastHolder => "nobody would be left who manages groups",
        Refusal::StopsYourself => "you could not sign in any more",
        Refusal::NotReached => "no mail reaches the account",
        Refusal::NoMethod => "the account has no second factor",
    }
}

fn sentence(error: &FieldError) -> String {
    format!("{} {}", error.field.replace('_', " "), what_is_wrong(error.problem))
}

/// What is wrong with a field, for whoever reads English at a console.
pub(crate) fn what_is_wrong(problem: Problem) -> String {
    match problem {
        Problem::Required => "is missing".to_owned(),
        Problem::TooLong { most } => format!("is longer than {most}"),
        Problem::TooShort { fewest } => format!("is shorter than {fewest} characters"),
        Problem::BadCharacters | Problem::BadName => "has characters that are not allowed".to_owned(),
        Problem::Taken => "is taken".to_owned(),
        Problem::NotAnAddress => "is not an email address".to_owned(),
        Problem::TooCommon => "is too easy to guess".to_owned(),
        Problem::Differs => "differs".to_owned(),
        Problem::WrongPassword => "is wrong".to_owned(),
        Problem::NotAHost => "is not the name or address of a machine".to_owned(),
        Problem::NotAPort => "is not a port (1 to 65535)".to_owned(),
        Problem::TlsNeeded => "\"none\" is for a mail server on this machine alone".to_owned(),
        Problem::UsedByMethod => "is used by a second factor".to_owned(),
        Problem::TypeAgain => "has to be typed again".to_owned(),
        Problem::NoSuchAccount => "is no account".to_owned(),
        Problem::NotADay => "is not a day such as 2026-12-24".to_owned(),
        Problem::DayOver => "is over".to_owned(),
        Problem::ChooseOne => "has to be chosen".to_owned(),
        Problem::NotAUrl => "is not an address such as https://wiki.example.org".to_owned(),
        Problem::HttpsNeeded => "must begin with https://".to_owned(),
        Problem::HostTaken => "is the host of another application, or the portal's own".to_owned(),
        Problem::NotAPath => "is not a path such as /admin".to_owned(),
        Problem::NotANumber { most } => format!("is not a number from 1 to {most}"),
        Problem::NotAPicture => "is not a PNG, JPEG or WebP picture of up to 64 kB".to_owned(),
        Problem::NotAColour => "is not a colour such as #2c55b8".to_owned(),
        Problem::TooLight => "is too light for words on white".to_owned(),
        Problem::NotAMapping => "does not read \"value = group\" in each line".to_owned(),
        Problem::NotANetwork => "is not a list of networks such as 10.0.0.0/8".to_owned(),
        Problem::NotAFilter => "is not a filter".to_owned(),
    }
}
