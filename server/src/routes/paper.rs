//! The backup sheet as PDF.

use super::{Answer, Fields, fields};
use crate::web::{Failure, Me, Site, person};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use postern_app::sheet;
use postern_core::{
    appearance,
    factor::{
        authenticator_app::flow::{key_uri, qr_path, registration_code, secret_of},
        recovery_code::flow::{COUNT, grouped, normal_code},
    },
};
use postern_types::{form::SheetForm, page::SheetApp};
use std::sync::Arc;

/// Sets what the page shows. Codes and names of other kinds than those made here stand on no sheet of this portal.
pub(super) async fn print(State(site): State<Arc<Site>>, me: Me, form: Fields<SheetForm>) -> Answer {
    let SheetForm { code, codes } = fields(form)?;
    let unreadable = || Failure::status(StatusCode::BAD_REQUEST);
    let portal = appearance::name(&site.portal).await?;
    let app = match code.0.as_str() {
        "" => None,
        code => {
            let secret = secret_of(code).ok_or_else(unreadable)?;
            let (qr_path, qr_size) = qr_path(&key_uri(&secret, &portal, &me.signed_in.account.name)?)?;
            Some(SheetApp { qr_path, qr_size, code: registration_code(&secret).to_string() })
        }
    };
    let codes: Option<Vec<String>> =
        codes.0.split_whitespace().map(|code| Some(grouped(&normal_code(code)?).to_string())).collect();
    let codes = codes.filter(|codes| codes.len() <= COUNT).ok_or_else(unreadable)?;
    if app.is_none() && codes.is_empty() {
        return Err(unreadable());
    }
    let printed = sheet::printed(
        me.visit.language,
        &portal,
        &site.portal.base_url.origin().ascii_serialization(),
        &person(&me.signed_in.account),
        app.as_ref(),
        &codes,
        site.portal.now(),
    );
    let document = site.press.sheet(printed).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"backup-sheet.pdf\""),
    ];
    Ok((headers, document).into_response())
}
