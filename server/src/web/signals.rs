//! What the browser's password manager is told, so that it forgets passkeys that were removed and shows the names of now
//! (the Signal API of WebAuthn Level 3, section 5.1.10).

use super::{Site, Visit};
use postern_app::render::Page;
use postern_core::factor::security_key;
use serde_json::{Value, json};

/// Kept in a flash, asks the next page to tell.
pub(crate) const SIGNALS: &str = "signals";

/// The signals of a page: after a sign-in, and wherever keys or the names of an account are shown or were changed. Nothing
/// depends on them, so a database that does not answer makes them silent.
pub(super) async fn of(site: &Site, visit: &Visit, page: &Page) -> String {
    let rp_id = site.portal.relying_party.as_ref().map(|relying_party| relying_party.id.as_str());
    let mut signals: Vec<Value> = Vec::new();
    let unknown = visit.flash.as_ref().and_then(|flash| flash.unknown_passkey.as_deref());
    if let (Some(credential_id), Some(rp_id)) = (unknown, rp_id) {
        let unknown = json!({ "rpId": rp_id, "credentialId": credential_id });
        signals.push(json!(["signalUnknownCredential", unknown]));
    }
    let is_due = visit.kept(SIGNALS).is_some() || matches!(page, Page::Login(_) | Page::Profile(_));
    if let Some(me) = visit.signed_in.as_ref().filter(|_| is_due) {
        match security_key::accepted(&site.portal, me.account.id).await {
            Ok(Some(accepted)) => {
                let security_key::Accepted { rp_id, user_id, credential_ids } = accepted;
                let all =
                    json!({ "rpId": rp_id, "userId": user_id, "allAcceptedCredentialIds": credential_ids });
                let details = json!({
                    "rpId": rp_id,
                    "userId": user_id,
                    "name": me.account.name,
                    "displayName": me.account.display_name,
                });
                signals.push(json!(["signalAllAcceptedCredentials", all]));
                signals.push(json!(["signalCurrentUserDetails", details]));
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "passkeys were not signalled"),
        }
    }
    if signals.is_empty() { String::new() } else { Value::Array(signals).to_string() }
}
