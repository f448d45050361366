//! Codes are redeemed for ID tokens, and ID tokens are checked (OpenID Connect Core section 3.1.3).

use super::{
    claims,
    http::{Http, HttpError},
    in_short, in_words,
    known::Metadata,
    unreachable, untrusted,
};
use crate::{Failure, Vouched};
use chrono::{DateTime, Utc};
use openidconnect::{
    AccessToken, AccessTokenHash, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, EndpointMaybeSet, EndpointNotSet, EndpointSet, IdTokenVerifier, Nonce, OAuth2TokenResponse,
    PkceCodeVerifier, RedirectUrl, RequestTokenError, SignatureVerificationError, StandardErrorResponse,
    TokenResponse,
    core::{
        CoreClient, CoreClientAuthMethod, CoreErrorResponseType, CoreIdToken, CoreIdTokenClaims,
        CoreIdTokenVerifier, CoreJwsSigningAlgorithm as Algorithm,
    },
};
use postern_core::sso::{OpenId, Plan, Rules};
use postern_types::{
    UnixMs,
    time::{MINUTE_MS, SECOND_MS},
};
use serde_json::Value;
use url::Url;

/// Signatures that are believed: those that only the provider can make. Neither `none` nor the HMACs, whose key the portal
/// has too, and which a public key could be mistaken for.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EdDsa,
];

/// How far the provider's clock may be ahead.
const SKEW_MS: i64 = MINUTE_MS;

/// A client of a provider whose metadata is known.
pub(super) type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

pub(super) fn client(metadata: &Metadata, provider: &OpenId, redirect: &Url) -> Client {
    let secret = &provider.client_secret.0;
    let secret = (!secret.is_empty()).then(|| ClientSecret::new(secret.clone()));
    // OpenID Connect Discovery section 3: where it says nothing, the header it is.
    let is_in_body = metadata.token_endpoint_auth_methods_supported().is_some_and(|methods| {
        methods.contains(&CoreClientAuthMethod::ClientSecretPost)
            && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
    });
    CoreClient::from_provider_metadata(metadata.clone(), ClientId::new(provider.client_id.clone()), secret)
        .set_redirect_uri(RedirectUrl::from_url(redirect.clone()))
        .set_auth_type(if is_in_body { AuthType::RequestBody } else { AuthType::BasicAuth })
}

/// What a code was redeemed for.
pub(super) struct Tokens {
    id: CoreIdToken,
    access: AccessToken,
}

/// Redeems a code.
pub(super) async fn redeem(
    http: &Http,
    metadata: &Metadata,
    provider: &OpenId,
    redirect: &Url,
    plan: &Plan,
    code: &str,
) -> Result<Tokens, Failure> {
    let client = client(metadata, provider, redirect);
    let request = client
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|error| unreachable(error.to_string()))?
        .set_pkce_verifier(PkceCodeVerifier::new(plan.verifier.clone()));
    let answer = request.request_async(http).await.map_err(|error| {
        let mut failure = not_redeemed(error);
        // A provider may repeat in its words what it was sent.
        for secret in [code, &plan.verifier, &provider.client_secret.0] {
            if !secret.is_empty() {
                failure.detail = failure.detail.replace(secret, "…");
            }
        }
        failure
    })?;
    let id = answer.id_token().ok_or_else(|| untrusted("The provider gave no ID token."))?;
    Ok(Tokens { id: id.clone(), access: answer.access_token().clone() })
}

fn not_redeemed(
    error: RequestTokenError<HttpError, StandardErrorResponse<CoreErrorResponseType>>,
) -> Failure {
    match error {
        RequestTokenError::Request(error) => unreachable(error.to_string()),
        RequestTokenError::ServerResponse(answer) => {
            let words = in_words(answer.error().as_ref(), answer.error_description().map(String::as_str));
            match answer.error() {
                CoreErrorResponseType::InvalidGrant => untrusted(words),
                _ => unreachable(words),
            }
        }
        // The library's words could quote a token.
        RequestTokenError::Parse(_, body) => match serde_json::from_slice(&body) {
            Ok(Value::Object(answer)) if answer.contains_key("access_token") => {
                untrusted(unreadable(answer.get("id_token")))
            }
            _ => unreachable("The token endpoint does not answer with tokens."),
        },
        RequestTokenError::Other(text) => unreachable(format!("The token endpoint: {}", in_short(&text))),
    }
}

/// Why the library cannot read an ID token, as far as that can be told.
fn unreadable(token: Option<&Value>) -> String {
    let Some(payload) = token.and_then(Value::as_str).and_then(claims::payload) else {
        return "The ID token cannot be read.".to_owned();
    };
    match ["iss", "sub", "exp", "iat"].into_iter().find(|&claim| !payload.contains_key(claim)) {
        Some(claim) => format!("The ID token has no {claim}."),
        None => "A claim of the ID token or its algorithm is none that is known.".to_owned(),
    }
}

/// An ID token does not prove anything.
pub(super) struct Doubt {
    pub(super) failure: Failure,
    /// Other keys could.
    pub(super) is_about_key: bool,
}

impl From<Failure> for Doubt {
    fn from(failure: Failure) -> Self {
        Self { failure, is_about_key: false }
    }
}

impl From<ClaimsVerificationError> for Doubt {
    fn from(error: ClaimsVerificationError) -> Self {
        use SignatureVerificationError::{CryptoError, NoMatchingKey};
        let (detail, is_about_key) = match &error {
            ClaimsVerificationError::SignatureVerification(error) => {
                (error.to_string(), matches!(error, NoMatchingKey | CryptoError(_)))
            }
            error => (error.to_string(), false),
        };
        Self { failure: untrusted(format!("The ID token: {}", in_short(&detail))), is_about_key }
    }
}

/// What ID tokens are checked against.
pub(super) struct Check<'a> {
    pub(super) provider: &'a OpenId,
    pub(super) rules: &'a Rules,
    pub(super) plan: &'a Plan,
    pub(super) now: UnixMs,
}

impl Check<'_> {
    /// Whom the ID token is about, if the provider signed it, for the portal, for this way, and now.
    pub(super) fn verify(&self, metadata: &Metadata, tokens: &Tokens) -> Result<Vouched, Doubt> {
        let verifier = self.verifier(metadata)?;
        let claims = tokens.id.claims(&verifier, &Nonce::new(self.plan.nonce.clone()))?;
        // Which the library leaves to others.
        if claims.authorized_party().is_some_and(|party| **party != self.provider.client_id) {
            return Err(untrusted("The ID token was issued to another client (azp).").into());
        }
        has_hash(&verifier, tokens, claims)?;
        // The same text whose signature was just checked.
        let payload = claims::payload(&tokens.id.to_string());
        let payload = payload.ok_or_else(|| untrusted("The ID token has no claims."))?;
        Ok(claims::vouched(claims, payload, &self.provider.groups_claim)?)
    }

    fn verifier(&self, metadata: &Metadata) -> Result<CoreIdTokenVerifier<'_>, Failure> {
        let time = DateTime::<Utc>::from_timestamp_millis(self.now.0);
        let time = time.ok_or_else(|| untrusted("The clock is wrong."))?;
        // As if the client were public: without its secret, HMACs cannot be checked even by mistake.
        let client = ClientId::new(self.provider.client_id.clone());
        Ok(IdTokenVerifier::new_public_client(client, metadata.issuer().clone(), metadata.jwks().clone())
            .set_allowed_algs(ALGORITHMS)
            .set_time_fn(move || time)
            .set_issue_time_verifier_fn(|at| self.is_not_of_the_future("issued", at))
            .set_auth_time_verifier_fn(|at| self.is_recent(at)))
    }

    fn is_not_of_the_future(&self, what: &str, at: DateTime<Utc>) -> Result<(), String> {
        let ahead = UnixMs(at.timestamp_millis()).ms_since(self.now);
        if ahead > SKEW_MS {
            return Err(format!("{what} {} s in the future", ahead / SECOND_MS));
        }
        Ok(())
    }

    /// Whether it was shown there lately enough, where that is asked for: a provider may ignore it.
    fn is_recent(&self, auth_time: Option<DateTime<Utc>>) -> Result<(), String> {
        let Some(minutes) = self.rules.max_age else { return Ok(()) };
        let at = auth_time.ok_or("auth_time is missing, although max_age was asked for")?;
        self.is_not_of_the_future("shown", at)?;
        let age = self.now.ms_since(UnixMs(at.timestamp_millis()));
        if age > i64::from(minutes) * MINUTE_MS + SKEW_MS {
            return Err(format!("shown {} s ago, although max_age was asked for", age / SECOND_MS));
        }
        Ok(())
    }
}

/// The ID token belongs to the access token, where it says to which (section 3.1.3.8).
fn has_hash(
    verifier: &CoreIdTokenVerifier<'_>,
    tokens: &Tokens,
    claims: &CoreIdTokenClaims,
) -> Result<(), Failure> {
    let Some(told) = claims.access_token_hash() else { return Ok(()) };
    let wrong = |error: &dyn std::fmt::Display| untrusted(format!("The ID token: at_hash: {error}"));
    let algorithm = tokens.id.signing_alg().map_err(|error| wrong(&error))?;
    let key = tokens.id.signing_key(verifier).map_err(|error| wrong(&error))?;
    let hash = AccessTokenHash::from_token(&tokens.access, algorithm, key).map_err(|error| wrong(&error))?;
    if hash != *told {
        return Err(untrusted("The ID token belongs to another access token (at_hash)."));
    }
    Ok(())
}
