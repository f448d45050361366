//! Work on many accounts: a file of new ones, and how far work is.

use super::{
    super::{Answer, Upload, parse_id, upload},
    act::do_act,
    require,
};
use crate::web::{Flash, Me, Site, page, redirect, to_page};
use axum::{
    extract::{Path, State},
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

pub(super) async fn import(State(site): State<Arc<Site>>, me: Me, form: Upload) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let (file, others) = upload(form, "file").await?;
    let is_invited = others.iter().any(|name| name == "invite");
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
