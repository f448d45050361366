//! Work on many accounts: a file of new ones, and how far work is.

use super::{
    super::{Answer, parse_id},
    act::do_act,
    require,
};
use crate::web::{Failure, Flash, Me, Site, page, redirect, to_page};
use axum::{
    extract::{
        Multipart, Path, State,
        multipart::{MultipartError, MultipartRejection},
    },
    http::StatusCode,
    response::IntoResponse,
};
use postern_app::{paths, render::Page};
use postern_core::{
    account,
    people::{
        Act,
        import::{self, Read},
        job,
    },
};
use postern_types::{FieldError, Permission, Problem, people::ImportPage};
use std::sync::Arc;

pub(super) async fn show_import(State(site): State<Arc<Site>>, me: Me) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let shown = ImportPage { can_mail: account::can_mail(&site.portal).await?, ..ImportPage::default() };
    Ok(page(&site, &me.visit, Page::Import(shown)).await)
}

/// What a form with a file brought: the file, and whether everybody in it is to be invited.
async fn read(form: Result<Multipart, MultipartRejection>) -> Result<(Vec<u8>, bool), Failure> {
    let refused = |error: MultipartError| Failure::status(error.status());
    let mut form = form.map_err(|_| Failure::status(StatusCode::BAD_REQUEST))?;
    let (mut file, mut is_invited) = (Vec::new(), false);
    while let Some(field) = form.next_field().await.map_err(refused)? {
        match field.name() {
            Some("file") => file = field.bytes().await.map_err(refused)?.to_vec(),
            Some("invite") => is_invited = true,
            _ => {}
        }
    }
    Ok((file, is_invited))
}

pub(super) async fn import(
    State(site): State<Arc<Site>>,
    me: Me,
    form: Result<Multipart, MultipartRejection>,
) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let (file, is_invited) = read(form).await?;
    if file.is_empty() {
        let errors = vec![FieldError::new("file", Problem::Required)];
        return Ok(to_page(&site, paths::USERS_IMPORT, Flash::errors(errors)));
    }
    let can_mail = account::can_mail(&site.portal).await?;
    Ok(match import::read(&site.portal, &me.caller()?.origin, &file, is_invited && can_mail).await? {
        Read::Good(id) => redirect(&paths::job(&id.to_string())),
        // Every problem of the file, in the answer to the form: too much for a cookie, and kept nowhere.
        Read::Problems(problems) => {
            page(&site, &me.visit, Page::Import(ImportPage { can_mail, is_invited, problems })).await
        }
    })
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let shown = job::view(&site.portal, &me.caller()?.origin, parse_id(&id)?).await?;
    Ok(page(&site, &me.visit, Page::Job(shown)).await)
}

pub(super) async fn start(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    do_act(&site, &me, Act::Import { job: parse_id(&id)? }).await
}

/// For the page's script. Finished work says so by itself: "done total" alone would be read before the end is written.
pub(super) async fn progress(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let job = job::view(&site.portal, &me.caller()?.origin, parse_id(&id)?).await?;
    let end = if job.is_finished { " end" } else { "" };
    Ok(format!("{} {}{end}", job.done, job.total).into_response())
}
