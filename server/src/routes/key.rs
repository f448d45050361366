//! Edit my data › Login › security key: adding one.

use super::{Answer, Fields, app::others, change::ask, enrol::InSignIn, fields, invalid, key_prompt};
use crate::web::{Flash, Me, Site, Visit, page, person, to_page};
use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use postern_app::{paths, render::Page};
use postern_core::{
    change::Change,
    entity::account::Model as Account,
    factor::security_key::{self, Added, Begun, Finish},
};
use postern_types::{
    MethodKind, Notice, Rejection,
    form::FinishKeyForm,
    page::{EnrolKeyPage, Person, SheetOccasion, SheetPage},
};
use serde_json::json;
use std::sync::Arc;

/// The page of an enrolment, in a signed-in browser or in a sign-in that requires it.
pub(super) fn enrol_page(
    site: &Site,
    visit: &Visit,
    account: &Account,
    begun: Begun,
    required: Option<InSignIn<'_>>,
) -> Page {
    let Begun { options, known } = begun;
    let policy = &site.portal.policy;
    Page::EnrolKey(EnrolKeyPage {
        person: person(account),
        prompt: key_prompt(site, options),
        known,
        name: visit.kept("name"),
        forced: required.is_some(),
        may_skip: required.is_some_and(|asked| asked.may_skip),
        others: others(required, MethodKind::SecurityKey),
        passkeys: policy.allows_passkeys(),
    })
}

/// The sheet with the recovery codes that were made with a key.
pub(super) fn sheet(site: &Site, person: Person, added: Added, next: String, in_sign_in: bool) -> SheetPage {
    let codes = added.recovery_codes.iter().flat_map(|codes| codes.0.iter());
    SheetPage {
        person,
        address: site.portal.base_url.origin().ascii_serialization(),
        codes: codes.map(|code| code.to_string()).collect(),
        occasion: SheetOccasion::KeyAdded { name: added.name },
        app: None,
        next,
        in_sign_in,
    }
}

/// Why a key was not added.
pub(super) fn refusal(refused: Finish) -> Notice {
    match refused {
        Finish::AlreadyYours { name } => Notice::KeyAlreadyYours { name },
        Finish::Taken => Notice::KeyTaken,
        Finish::Rejected(why) => Notice::Rejected { why: Rejection::Key(why), tries_left: None },
        Finish::Done(Added { name, .. }) => Notice::KeyAdded { name },
    }
}

/// Asks for a key, or first for a fresh proof.
pub(super) async fn show(State(site): State<Arc<Site>>, me: Me) -> Answer {
    ask(&site, &me, &Change::AddKey, paths::LOGIN).await
}

pub(super) async fn finish(State(site): State<Arc<Site>>, me: Me, form: Fields<FinishKeyForm>) -> Answer {
    let form = fields(form)?;
    let again = |flash: Flash| to_page(&site, paths::KEY, flash.keep("name", &form.name));
    Ok(match security_key::finish(&site.portal, &me.caller()?, &form).await {
        Ok(Finish::Done(added)) if added.recovery_codes.is_some() => {
            let person = person(&me.signed_in.account);
            let shown = sheet(&site, person, added, paths::LOGIN.to_owned(), false);
            page(&site, &me.visit, Page::Sheet(shown)).await
        }
        Ok(Finish::Done(Added { name, .. })) => to_page(&site, paths::LOGIN, Notice::KeyAdded { name }),
        Ok(refused) => again(refusal(refused).into()),
        Err(error) => again(invalid(error)?),
    })
}

/// The origins that may use the keys of this portal's domain, where there are others than its own.
pub(super) async fn related_origins(State(site): State<Arc<Site>>) -> Response {
    match &site.portal.relying_party {
        Some(relying_party) if !relying_party.related.is_empty() => {
            Json(json!({ "origins": relying_party.origins() })).into_response()
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
