//! OpenID Connect: the authorization code flow with PKCE. Only what a signed ID token says counts.

mod claims;
mod http;
mod known;
mod token;

use crate::{Failure, Vouched};
use http::Http;
use known::Cache;
use openidconnect::{
    AuthenticationContextClass, CsrfToken, Nonce, PkceCodeChallenge, PkceCodeVerifier, Scope,
    core::CoreAuthenticationFlow,
};
use postern_core::sso::{OpenId, Plan, Rules};
use postern_types::{UnixMs, sso::SsoRejection};
use serde::Deserialize;
use std::{fmt, time::Duration};
use url::Url;

/// How long a code verifier is (RFC 7636 section 4.1).
const VERIFIER: std::ops::RangeInclusive<usize> = 43..=128;
/// How much of what a provider says in its own words is kept.
const MOST_WORDS: usize = 300;

/// The portal as a client of OpenID Connect providers. One serves a whole process: it remembers what providers publish.
#[derive(Debug)]
pub struct OpenIdClient {
    http: Http,
    cache: Cache,
}

/// What a provider sends people back with (RFC 6749 section 4.1.2, RFC 9207). A parameter that comes twice is no answer:
/// reading it from a query fails.
#[derive(Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// Redeemed for tokens.
    pub code: Option<String>,
    /// What the portal gave them to take along; the way that it names has to be found before the answer is worth anything.
    pub state: Option<String>,
    /// Who says so.
    pub iss: Option<String>,
    /// Why there is no code.
    pub error: Option<String>,
    /// The same in words.
    pub error_description: Option<String>,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = |parameter: &Option<String>| if parameter.is_some() { "…" } else { "none" };
        write!(f, "Answer(code {}, iss {:?}, error {:?})", told(&self.code), self.iss, self.error)
    }
}

impl OpenIdClient {
    /// `authorities` are certificates (PEM) that are believed beside the public ones; may be empty.
    ///
    /// # Errors
    /// What is wrong with the certificates.
    pub fn new(authorities: &[u8]) -> Result<Self, String> {
        Ok(Self { http: Http::new(authorities)?, cache: Cache::default() })
    }

    /// The address to send the person to. `redirect` is the portal's own, to come back to; `state` comes back with them.
    ///
    /// # Errors
    /// [`SsoRejection::Unreachable`] when the provider does not say how it is asked.
    pub async fn departure(
        &self,
        provider: &OpenId,
        rules: &Rules,
        redirect: &Url,
        state: &str,
        plan: &Plan,
        now: UnixMs,
    ) -> Result<Url, Failure> {
        let known = self.cache.known(&self.http, &provider.issuer, now).await?;
        if !VERIFIER.contains(&plan.verifier.len()) {
            return Err(unreachable("The code verifier has a wrong length."));
        }
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(plan.verifier.clone()));
        let client = token::client(&known.metadata, provider, redirect);
        let (state, nonce) = (CsrfToken::new(state.to_owned()), Nonce::new(plan.nonce.clone()));
        let mut request = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, || state, || nonce)
            .set_pkce_challenge(challenge);
        // "openid" is asked for by the library.
        for scope in provider.scopes.iter().filter(|scope| *scope != "openid") {
            request = request.add_scope(Scope::new(scope.clone()));
        }
        for context in &rules.acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(context.clone()));
        }
        if let Some(minutes) = rules.max_age {
            request = request.set_max_age(Duration::from_secs(u64::from(minutes) * 60));
        }
        let (url, ..) = request.url();
        Ok(url)
    }

    /// Whom the provider vouches for. `plan` is the one that the answer's state led to, which is not good for anything any
    /// more.
    ///
    /// # Errors
    /// [`SsoRejection::Cancelled`], [`SsoRejection::Unreachable`] or [`SsoRejection::Untrusted`].
    pub async fn arrival(
        &self,
        provider: &OpenId,
        rules: &Rules,
        redirect: &Url,
        plan: &Plan,
        answer: &Answer,
        now: UnixMs,
    ) -> Result<Vouched, Failure> {
        // Before the code goes anywhere: it may be one of another provider, which this one is not to get (mix-up).
        if let Some(iss) = answer.iss.as_ref().filter(|&iss| *iss != provider.issuer) {
            let who = in_short(iss);
            return Err(untrusted(format!("The answer is of the issuer {who}, not of {}.", provider.issuer)));
        }
        if let Some(error) = &answer.error {
            return Err(refused(error, answer.error_description.as_deref()));
        }
        let code = answer.code.as_deref().filter(|code| !code.is_empty());
        let code = code.ok_or_else(|| untrusted("The answer has no code."))?;
        let known = self.cache.known(&self.http, &provider.issuer, now).await?;
        let names_itself =
            known.metadata.additional_metadata().authorization_response_iss_parameter_supported;
        if names_itself && answer.iss.is_none() {
            return Err(untrusted(
                "The answer does not say of which issuer it is, which this one always does.",
            ));
        }

        let tokens = token::redeem(&self.http, &known.metadata, provider, redirect, plan, code).await?;
        let check = token::Check { provider, rules, plan, now };
        match check.verify(&known.metadata, &tokens) {
            Ok(vouched) => Ok(vouched),
            Err(token::Doubt { failure, is_about_key: false }) => Err(failure),
            Err(token::Doubt { failure, is_about_key: true }) => {
                let renewed = self.cache.renewed(&self.http, &provider.issuer, &known, now).await?;
                let renewed = renewed.ok_or(failure)?;
                check.verify(&renewed.metadata, &tokens).map_err(|doubt| doubt.failure)
            }
        }
    }

    /// Asks for metadata and keys, whatever is remembered.
    ///
    /// # Errors
    /// [`SsoRejection::Unreachable`].
    pub async fn probe(&self, provider: &OpenId, now: UnixMs) -> Result<(), Failure> {
        self.cache.discover(&self.http, &provider.issuer, now).await.map(drop)
    }
}

/// What is made of an error that the person came back with.
fn refused(error: &str, description: Option<&str>) -> Failure {
    let why = match error {
        "server_error" | "temporarily_unavailable" => SsoRejection::Unreachable,
        _ => SsoRejection::Cancelled,
    };
    Failure::new(why, in_words(error, description))
}

/// An error of a provider, by its code and in its words.
fn in_words(error: &str, description: Option<&str>) -> String {
    match description.filter(|words| !words.trim().is_empty()) {
        Some(words) => format!("{}: {}", in_short(error), in_short(words)),
        None => in_short(error),
    }
}

/// Words of somebody else, in one line that is not too long.
fn in_short(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MOST_WORDS).collect()
}

fn untrusted(detail: impl Into<String>) -> Failure {
    Failure::new(SsoRejection::Untrusted, detail)
}

fn unreachable(detail: impl Into<String>) -> Failure {
    Failure::new(SsoRejection::Unreachable, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_prints_no_code() {
        let answer = Answer {
            code: Some("SplxlOBeZQQYbYS6WxSbIA".to_owned()),
            state: Some("af0ifjsldkj".to_owned()),
            ..Answer::default()
        };
        assert_eq!(format!("{answer:?}"), "Answer(code …, iss None, error None)");
    }

    #[test]
    fn a_refusal_keeps_the_code_of_the_provider_in_one_line() {
        let failure = refused("access_denied", Some("not\r\ntoday"));
        assert_eq!(failure.why, SsoRejection::Cancelled);
        assert_eq!(failure.detail, "access_denied: not  today");
        assert_eq!(refused("login_required", None).why, SsoRejection::Cancelled);
        assert_eq!(refused("temporarily_unavailable", None).why, SsoRejection::Unreachable);
        assert_eq!(refused(&"x".repeat(9_000), None).detail.len(), MOST_WORDS);
    }
}
