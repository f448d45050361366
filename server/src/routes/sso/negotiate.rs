//! A browser shows a Kerberos ticket (SPNEGO, RFC 4559).

use crate::web::Site;
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use data_encoding::BASE64;
use postern_core::sso::{Arrived, Provider, Reach, flow::person_of_principal};
use postern_sso::{Vouched, kerberos::Negotiated};
use postern_types::sso::SsoRejection;
use std::sync::Arc;

/// What a browser showed.
pub(super) enum Shown {
    /// Nothing: it can be asked.
    Nothing,
    /// Nothing that counts: it is not asked again.
    Rejected(SsoRejection),
    /// A ticket, and what it is answered with.
    Vouched(Box<Vouched>, Option<HeaderValue>),
}

/// Looks at what a browser shows.
pub(super) async fn negotiate(site: &Site, provider: &Provider, headers: &HeaderMap) -> Shown {
    // Of another scheme it is nobody's business here.
    let shown = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.split_once(' '));
    let Some((_, token)) = shown.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("negotiate")) else {
        return Shown::Nothing;
    };
    let token = BASE64.decode(token.trim().as_bytes()).ok();
    let (Some(token), Some(acceptor), Reach::Kerberos(kerberos)) =
        (token, site.sso.kerberos.as_ref().map(Arc::clone), &provider.reach)
    else {
        return Shown::Rejected(SsoRejection::Untrusted);
    };
    // It reads files and looks at replays.
    let negotiated = tokio::task::spawn_blocking(move || acceptor.accept(&token)).await;
    let (principal, reply) = match negotiated {
        Ok(Negotiated::Accepted { principal, reply }) => (principal, reply),
        Ok(Negotiated::Ntlm) => return Shown::Rejected(SsoRejection::Ntlm),
        Ok(Negotiated::Refused(detail)) => {
            tracing::warn!(provider = %provider.id, detail, "a ticket was not accepted");
            return Shown::Rejected(SsoRejection::Untrusted);
        }
        Err(error) => {
            tracing::error!(%error, "a ticket was not looked at");
            return Shown::Rejected(SsoRejection::Unreachable);
        }
    };
    let Some(name) = person_of_principal(&kerberos.realms, &principal) else {
        tracing::warn!(provider = %provider.id, "a ticket of another realm, or of no person");
        return Shown::Rejected(SsoRejection::NotAllowed);
    };
    let arrived = Arrived { subject: principal.clone(), name: name.to_owned(), ..Arrived::default() };
    let raw = vec![("principal".to_owned(), principal)];
    let reply =
        reply.and_then(|reply| HeaderValue::from_str(&format!("Negotiate {}", BASE64.encode(&reply))).ok());
    Shown::Vouched(Box::new(Vouched { arrived, raw }), reply)
}

/// Asks the browser for a ticket. It shows the page meanwhile, or for good where it has none: no dialog, no second time.
pub(super) fn challenge(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNAUTHORIZED;
    page.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Negotiate"));
    page
}

/// Answers a ticket that asked for it (mutual authentication).
pub(super) fn reply(response: &mut Response, reply: Option<HeaderValue>) {
    if let Some(reply) = reply {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, reply);
    }
}
