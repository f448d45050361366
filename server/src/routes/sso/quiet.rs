//! Single sign-on without a press of a button, from the sign-in page: once, and never after signing out.

use super::{
    super::Answer,
    Peer,
    negotiate::{self, Shown, challenge, negotiate},
    rejected, sign_in,
};
use crate::web::{Jar, Site, Visit};
use axum::{http::HeaderMap, response::Response};
use ipnet::IpNet;
use postern_core::{
    Result,
    return_to::ReturnTo,
    sso::{Kerberos, Provider, Reach},
};
use std::net::IpAddr;

/// What becomes of the sign-in page.
pub(in super::super) enum Quietly {
    /// It is shown.
    Show,
    /// It is shown, and the browser asked for a ticket.
    Ask,
    /// Something else is answered.
    Answer(Response),
}

impl Quietly {
    /// The page, as it is to be shown.
    pub(in super::super) fn page(self, page: Response) -> Response {
        match self {
            Self::Show => page,
            Self::Ask => challenge(page),
            Self::Answer(answer) => answer,
        }
    }
}

/// From now on nothing is tried quietly in this browser, until it is closed.
pub(in super::super) fn be_quiet(headers: &mut HeaderMap) {
    Jar::Quiet.set(headers, "1", Jar::Quiet.keep());
}

/// Tries what can be tried without anybody doing anything.
pub(in super::super) async fn quietly(
    site: &Site,
    visit: &Visit,
    peer: &Peer,
    providers: &[Provider],
    to: &ReturnTo,
) -> Result<Quietly, crate::web::Failure> {
    let was_tried = visit.flash.is_some() || Jar::Quiet.read(&peer.headers).is_some();
    for provider in providers {
        let answer: Option<Answer> = match &provider.reach {
            Reach::Header if !was_tried => match super::from_header(site, peer) {
                Some(vouched) => Some(sign_in(site, visit, provider, &vouched, to).await),
                None => None,
            },
            Reach::Kerberos(kerberos) => {
                match negotiate(site, provider, &peer.headers).await {
                    Shown::Nothing if !was_tried && is_of_network(visit, kerberos) => {
                        return Ok(Quietly::Ask);
                    }
                    Shown::Nothing => None,
                    Shown::Rejected(why) if !was_tried => {
                        Some(Ok(rejected(site, &provider.name, why, to.as_str())))
                    }
                    // A browser may go on showing what was not accepted.
                    Shown::Rejected(_) => None,
                    Shown::Vouched(..) if was_tried => None,
                    Shown::Vouched(vouched, reply) => {
                        let mut response = sign_in(site, visit, provider, &vouched, to).await?;
                        negotiate::reply(&mut response, reply);
                        Some(Ok(response))
                    }
                }
            }
            _ => None,
        };
        if let Some(answer) = answer {
            return answer.map(Quietly::Answer);
        }
    }
    Ok(Quietly::Show)
}

/// Whether the visitor's browser is of a network that is asked quietly.
fn is_of_network(visit: &Visit, kerberos: &Kerberos) -> bool {
    let Ok(address) = visit.visitor.origin.address.parse::<IpAddr>() else { return false };
    let networks = kerberos.networks.iter().filter_map(|network| network.parse::<IpNet>().ok());
    networks.into_iter().any(|network| network.contains(&address))
}
