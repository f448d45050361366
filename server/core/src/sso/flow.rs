//! The rules of single sign-on. No database, no clock.

use super::Rules;
use crate::{account::Contact, change::flow::SKEW_MS};
use postern_types::{FieldError, UnixMs, sso::SecondFactorAfter, time::MINUTE_MS};
use serde::{Deserialize, Serialize};

/// Longest subject that is kept (OpenID Connect Core section 2 has 255 characters).
const MOST_SUBJECT: usize = 255;

/// Somebody whom a provider vouches for, checked by whoever speaks with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    /// What the provider calls them, for ever.
    pub subject: String,
    /// What it calls them for people to read; an account's name is made of it.
    pub name: String,
    /// The name shown to people; may be empty.
    pub display_name: String,
    /// Their address.
    pub email: Option<String>,
    /// The provider says that they read mail there.
    pub is_email_verified: bool,
    /// The provider's groups that they are in.
    pub groups: Vec<String>,
    /// How they signed in there (RFC 8176).
    pub amr: Vec<String>,
    /// In which context (OpenID Connect Core section 2).
    pub acr: Option<String>,
    /// When they did.
    pub auth_time: Option<UnixMs>,
}

impl Arrived {
    /// Whether the subject can be kept: as it is, or not at all. Cut short it would mean somebody else.
    #[must_use]
    pub fn has_subject(&self) -> bool {
        let is_long = self.subject.chars().count() > MOST_SUBJECT;
        !self.subject.trim().is_empty() && !is_long && !self.subject.contains(char::is_control)
    }

    /// What the provider calls them, for people to read.
    #[must_use]
    pub fn label(&self) -> String {
        let label = if self.name.trim().is_empty() { &self.subject } else { &self.name };
        label.chars().filter(|c| !c.is_control()).take(100).collect()
    }

    /// The account that could be made for them: its name is what stands before an `@`.
    ///
    /// # Errors
    /// What is wrong with the names; an address that is none is left out.
    pub fn contact(&self) -> Result<Contact, Vec<FieldError>> {
        let name = self.name.split('@').next().unwrap_or_default();
        let display_name = if self.display_name.trim().is_empty() { name } else { &self.display_name };
        let email = self.email.as_deref().unwrap_or_default();
        Contact::parse(name, display_name, email).or_else(|errors| {
            if errors.iter().all(|error| error.field == "email") {
                Contact::parse(name, display_name, "")
            } else {
                Err(errors)
            }
        })
    }
}

/// When the provider proved a second factor, if it did and is believed.
#[must_use]
pub fn proved_second(rules: &Rules, arrived: &Arrived, now: UnixMs) -> Option<UnixMs> {
    if rules.second_factor != SecondFactorAfter::Trust {
        return None;
    }
    let is_proved = arrived.amr.iter().any(|method| rules.amr.contains(method))
        || arrived.acr.as_ref().is_some_and(|context| rules.acr.contains(context));
    // A time that is not told is none.
    let is_recent = match (rules.max_age, arrived.auth_time) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(minutes), Some(at)) => (-SKEW_MS..=i64::from(minutes) * MINUTE_MS).contains(&now.ms_since(at)),
    };
    (is_proved && is_recent).then(|| arrived.auth_time.unwrap_or(now).min(now))
}

/// A principal (RFC 4120 section 6.2) as a person of one of `realms`: its name there. `None` for other realms, and for
/// services and roles (`HTTP/host`, `bob/admin`), which are no people.
#[must_use]
pub fn person_of_principal<'a>(realms: &[String], principal: &'a str) -> Option<&'a str> {
    let (name, realm) = principal.rsplit_once('@')?;
    let is_plain = !name.is_empty() && !name.contains(['/', '@', '\\', '\0']) && !name.ends_with('$');
    (is_plain && realms.iter().any(|known| known == realm)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixMs = UnixMs(1_000 * MINUTE_MS);

    fn arrived(amr: &[&str], acr: Option<&str>, minutes_ago: Option<i64>) -> Arrived {
        Arrived {
            subject: "s".to_owned(),
            name: "ada@northwind.test".to_owned(),
            amr: amr.iter().map(|&method| method.to_owned()).collect(),
            acr: acr.map(str::to_owned),
            auth_time: minutes_ago.map(|minutes| NOW.plus_ms(-minutes * MINUTE_MS)),
            ..Arrived::default()
        }
    }

    /// Case 5
    #[test]
    fn a_provider_proves_a_second_factor_where_it_is_believed_and_says_so() {
        let trusting = Rules {
            second_factor: SecondFactorAfter::Trust,
            amr: vec!["mfa".to_owned()],
            acr: vec!["gold".to_owned()],
            max_age: Some(10),
            ..Rules::default()
        };
        let proved = |rules: &Rules, arrived| proved_second(rules, &arrived, NOW);
        let at = |minutes: i64| Some(NOW.plus_ms(-minutes * MINUTE_MS));
        assert_eq!(proved(&trusting, arrived(&["pwd", "mfa"], None, Some(3))), at(3));
        assert_eq!(proved(&trusting, arrived(&[], Some("gold"), Some(10))), at(10));
        for told in [
            arrived(&["pwd"], None, Some(3)),
            arrived(&["MFA"], None, Some(3)),
            arrived(&["mfa"], None, Some(11)),
            arrived(&["mfa"], None, None),
            arrived(&["mfa"], None, Some(-5)),
            arrived(&[], Some("silver"), Some(3)),
        ] {
            assert_eq!(proved(&trusting, told.clone()), None, "{told:?}");
        }
        let timeless = Rules { max_age: None, ..trusting.clone() };
        assert_eq!(proved(&timeless, arrived(&["mfa"], None, None)), Some(NOW));
        for second_factor in [SecondFactorAfter::Always, SecondFactorAfter::Never] {
            let rules = Rules { second_factor, ..trusting.clone() };
            assert_eq!(proved(&rules, arrived(&["mfa"], None, Some(3))), None);
        }
    }

    /// Case 122
    #[test]
    fn a_principal_is_a_person_of_a_known_realm_or_nobody() {
        let realms = ["NORTHWIND.TEST".to_owned()];
        assert_eq!(person_of_principal(&realms, "ada@NORTHWIND.TEST"), Some("ada"));
        for principal in [
            "ada@EVIL.TEST",
            "ada@northwind.test",
            "bob/admin@NORTHWIND.TEST",
            "HTTP/localhost@NORTHWIND.TEST",
            "PC7$@NORTHWIND.TEST",
            "ada@EVIL.TEST@NORTHWIND.TEST",
            "@NORTHWIND.TEST",
            "ada",
            "",
        ] {
            assert_eq!(person_of_principal(&realms, principal), None, "{principal}");
        }
    }

    #[test]
    fn an_account_is_made_of_what_stands_before_the_at() {
        let contact = arrived(&[], None, None).contact().unwrap();
        assert_eq!((contact.name.as_str(), contact.display_name.as_str()), ("ada", "ada"));
        let odd = Arrived { email: Some("no address".to_owned()), ..arrived(&[], None, None) };
        assert_eq!(odd.contact().unwrap().email, None);
        for name in ["", "@x", "ada maier", "a/b"] {
            assert!(Arrived { name: name.to_owned(), ..Arrived::default() }.contact().is_err(), "{name}");
        }
    }

    #[test]
    fn a_subject_is_kept_whole_or_not_at_all() {
        let has = |subject: &str| Arrived { subject: subject.to_owned(), ..Arrived::default() }.has_subject();
        assert!(has("00u1") && has("S-1-5-21-1") && has(&"x".repeat(255)));
        assert!(!has("") && !has(" ") && !has(&"x".repeat(256)) && !has("a\nb"));
    }
}
