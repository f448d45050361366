//! What is known of providers: their metadata and keys, for a while.

use super::{
    http::{Http, HttpError, is_safe},
    in_short, unreachable,
};
use crate::Failure;
use openidconnect::{
    AdditionalProviderMetadata, DiscoveryError, IssuerUrl, JsonWebKeySet, ProviderMetadata,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType,
        CoreSubjectIdentifierType,
    },
};
use postern_types::{UnixMs, time::MINUTE_MS};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// How long it is believed, keys that the provider took back meanwhile included.
const LIFE_MS: i64 = 10 * MINUTE_MS;
/// How often keys are asked for because a signature is of none of them.
const RENEWAL_MS: i64 = MINUTE_MS;

/// What the library does not know of.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct More {
    /// Its answers always say whose they are (RFC 9207 section 3).
    #[serde(default)]
    pub(super) authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for More {}

pub(super) type Metadata = ProviderMetadata<
    More,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// A provider's metadata, its keys among them.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) metadata: Metadata,
    at: UnixMs,
}

#[derive(Debug)]
struct Slot {
    known: Arc<Known>,
    renewed_at: Option<UnixMs>,
    /// Who waits for it finds new keys, or that there are none.
    renewing: Arc<tokio::sync::Mutex<()>>,
}

/// What is known, by issuer.
#[derive(Debug, Default)]
pub(super) struct Cache {
    slots: Mutex<HashMap<String, Slot>>,
}

impl Cache {
    fn slots(&self) -> MutexGuard<'_, HashMap<String, Slot>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of an issuer, or else what it says of itself.
    pub(super) async fn known(&self, http: &Http, issuer: &str, now: UnixMs) -> Result<Arc<Known>, Failure> {
        let known = self.slots().get(issuer).map(|slot| slot.known.clone());
        match known {
            // A clock that was set back makes nothing last longer.
            Some(known) if (0..LIFE_MS).contains(&now.ms_since(known.at)) => Ok(known),
            _ => self.discover(http, issuer, now).await,
        }
    }

    /// What an issuer says of itself (OpenID Connect Discovery section 4).
    pub(super) async fn discover(
        &self,
        http: &Http,
        issuer: &str,
        now: UnixMs,
    ) -> Result<Arc<Known>, Failure> {
        let url = IssuerUrl::new(issuer.to_owned());
        let url = url.map_err(|error| unreachable(format!("{issuer} is no issuer: {error}")))?;
        let metadata = Metadata::discover_async(url, http).await.map_err(explain)?;
        check(issuer, &metadata)?;
        let known = Arc::new(Known { metadata, at: now });
        let mut slots = self.slots();
        slots.retain(|_, slot| (0..LIFE_MS).contains(&now.ms_since(slot.known.at)));
        let slot = slots.entry(issuer.to_owned()).or_insert_with(|| Slot {
            known: known.clone(),
            renewed_at: None,
            renewing: Arc::default(),
        });
        slot.known = known.clone();
        Ok(known)
    }

    /// What is known of an issuer now that `tried` did not suffice, with its keys of now; `None` when they were asked for
    /// less than a minute ago.
    pub(super) async fn renewed(
        &self,
        http: &Http,
        issuer: &str,
        tried: &Arc<Known>,
        now: UnixMs,
    ) -> Result<Option<Arc<Known>>, Failure> {
        let renewing = self.slots().get(issuer).map(|slot| slot.renewing.clone());
        let Some(renewing) = renewing else { return Ok(None) };
        let _turn = renewing.lock().await;
        {
            let mut slots = self.slots();
            let Some(slot) = slots.get_mut(issuer) else { return Ok(None) };
            if !Arc::ptr_eq(&slot.known, tried) {
                return Ok(Some(slot.known.clone()));
            }
            if slot.renewed_at.is_some_and(|at| (0..RENEWAL_MS).contains(&now.ms_since(at))) {
                return Ok(None);
            }
            // Also where it fails: a provider in trouble is not asked by everybody who waits.
            slot.renewed_at = Some(now);
        }
        let keys = JsonWebKeySet::fetch_async(tried.metadata.jwks_uri(), http).await.map_err(explain)?;
        let known = Arc::new(Known { metadata: tried.metadata.clone().set_jwks(keys), at: tried.at });
        if let Some(slot) = self.slots().get_mut(issuer) {
            slot.known = known.clone();
        }
        Ok(Some(known))
    }
}

fn check(issuer: &str, metadata: &Metadata) -> Result<(), Failure> {
    // Letter by letter, also where both would be the same address.
    if metadata.issuer().as_str() != issuer {
        let other = in_short(metadata.issuer());
        return Err(unreachable(format!("The metadata of {issuer} is that of the issuer {other}.")));
    }
    let Some(token) = metadata.token_endpoint() else {
        return Err(unreachable(format!("The metadata of {issuer} has no token endpoint.")));
    };
    for url in [metadata.authorization_endpoint().url(), token.url(), metadata.jwks_uri().url()] {
        if !is_safe(url) {
            return Err(unreachable(format!("{} is not encrypted.", in_short(url.as_str()))));
        }
    }
    Ok(())
}

fn explain(error: DiscoveryError<HttpError>) -> Failure {
    let detail = match error {
        DiscoveryError::Request(error) => error.to_string(),
        DiscoveryError::Response(_, _, text) | DiscoveryError::Validation(text) => text,
        DiscoveryError::Parse(error) => format!("{}: {}", error.path(), error.inner()),
        DiscoveryError::UrlParse(error) => error.to_string(),
        error => error.to_string(),
    };
    unreachable(format!("Metadata or keys: {}", in_short(&detail)))
}
