//! Signing in with a passkey.

use super::{Answer, Fields, enter, fields};
use crate::web::{Flash, Jar, Site, Visit, sign_in_for, to_page};
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, header},
    response::IntoResponse,
};
use postern_core::{
    return_to::ReturnTo,
    sign_in::{self, Passkey},
};
use postern_types::{KeyRejection, Notice, form::PasskeyForm};
use std::sync::Arc;
use uuid::Uuid;

/// The visitor that a passkey is asked of. It has no row: whoever signs in with a password only needs none.
fn visitor(headers: &HeaderMap) -> Option<Uuid> {
    Uuid::parse_str(&Jar::Passkey.read(headers)?).ok()
}

/// What the browser asks a passkey, as JSON. A question for each page that is open, all of one visitor.
pub(super) async fn begin(State(site): State<Arc<Site>>, headers: HeaderMap) -> Answer {
    let known = visitor(&headers);
    let visitor = match known {
        Some(id) => id,
        None => site.portal.rng.id()?,
    };
    let mut response = sign_in::ask_passkey(&site.portal, visitor).await?.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if known.is_none() {
        Jar::Passkey.set(response.headers_mut(), &visitor.to_string(), Jar::Passkey.keep());
    }
    Ok(response)
}

pub(super) async fn finish(
    State(site): State<Arc<Site>>,
    visit: Visit,
    headers: HeaderMap,
    form: Fields<PasskeyForm>,
) -> Answer {
    let PasskeyForm { code, to } = fields(form)?;
    let to = ReturnTo::parse(&site.portal.base_url, &to);
    let again = |flash: Flash| to_page(&site, &sign_in_for(to.as_str()), flash);
    let Some(asked) = visitor(&headers) else {
        return Ok(again(Notice::PasskeyRejected { why: KeyRejection::Stale }.into()));
    };
    let passkey = sign_in::sign_in_with_passkey(&site.portal, asked, &code, &to, &visit.visitor).await?;
    Ok(match passkey {
        Passkey::Opened(opened) => {
            let mut response = enter(&site, &opened);
            Jar::Passkey.remove(response.headers_mut());
            response
        }
        Passkey::Rejected(why) => again(Notice::PasskeyRejected { why }.into()),
        Passkey::Unknown { credential_id } => {
            let mut flash = Flash::from(Notice::PasskeyUnknown);
            flash.unknown_passkey = credential_id;
            again(flash)
        }
        Passkey::Blocked { until } => again(Notice::SignInBlocked { until }.into()),
    })
}
