//! Users and Groups. Who may do what is decided in the core; here, who may look.

pub(super) mod act;
mod audit;
mod form;
mod groups;
mod job;
mod user;
mod users;

use super::Pairs;
use crate::web::{Me, Site};
use axum::{
    Router,
    extract::{Query, rejection::QueryRejection},
    routing::{get, post},
};
use postern_app::paths;
use postern_core::{Error, people};
use postern_types::Permission;
use std::sync::Arc;

/// A query as it came; one that cannot be read asks for nothing.
pub(super) type Asked = Result<Query<Pairs>, QueryRejection>;

pub(super) fn asked(query: Asked) -> Pairs {
    query.map(|Query(pairs)| pairs).unwrap_or_default()
}

/// Stops whoever may not look; gives what they may do.
async fn require(site: &Site, me: &Me, permission: Permission) -> Result<Vec<Permission>, Error> {
    people::require_any(site.portal.db.read(), me.account_id(), &[permission]).await
}

pub(super) fn pages() -> Router<Arc<Site>> {
    Router::new()
        .route(paths::USERS, get(users::show))
        .route(paths::USERS_FILE, get(users::download))
        .route(paths::USERS_BULK, post(users::bulk))
        .route(paths::USER_NEW, get(form::show_new).post(form::create))
        .route(&paths::user("{id}"), get(user::show))
        .route(&paths::user_edit("{id}"), get(form::show_edit).post(form::edit))
        .route(&paths::user_remove("{id}"), get(user::show_removal).post(user::remove))
        .route(&paths::user_pass("{id}"), get(user::show_pass).post(user::make_pass))
        .route(&paths::user_disable("{id}"), post(user::disable))
        .route(&paths::user_enable("{id}"), post(user::enable))
        .route(&paths::user_link("{id}"), post(user::send_link))
        .route(&paths::user_delete("{id}"), get(user::show_deletion).post(user::delete))
        .route(&paths::user_browsers_end("{id}"), post(user::end_browsers))
        .route(&paths::user_browser_end("{id}", "{browser}"), post(user::end_browser))
        .route(&paths::job("{id}"), get(job::show))
        .route(&paths::job_start("{id}"), post(job::start))
        .route(&paths::job_progress("{id}"), get(job::progress))
        .route(paths::GROUPS, get(groups::list))
        .route(paths::GROUP_NEW, get(groups::show_new).post(groups::create))
        .route(&paths::group("{id}"), get(groups::show))
        .route(&paths::group_edit("{id}"), get(groups::show_edit).post(groups::edit))
        .route(&paths::group_delete("{id}"), get(groups::show_deletion).post(groups::delete))
        .route(&paths::group_policy("{id}"), get(groups::show_policy).post(groups::set_policy))
        .route(&paths::group_add("{id}"), post(groups::add))
        .route(&paths::group_remove("{id}", "{account}"), post(groups::remove))
        .route(paths::AUDIT, get(audit::show))
        .route(paths::AUDIT_CSV, get(audit::csv))
        .route(paths::AUDIT_JSON, get(audit::json))
}

pub(super) fn uploads() -> Router<Arc<Site>> {
    Router::new().route(paths::USERS_IMPORT, get(job::show_import).post(job::import))
}
