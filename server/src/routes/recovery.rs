//! Recovery codes: making new ones, proving that the sheet works.

use super::{Answer, Fields, change::ask, fields};
use crate::web::{Me, Site, page, to_page};
use axum::extract::{Query, State, rejection::QueryRejection};
use postern_app::{paths, render::Page};
use postern_core::{
    change::Change,
    factor::recovery_code::{self, Test, flow::COUNT},
    return_to::ReturnTo,
};
use postern_types::{
    Notice,
    form::CodeForm,
    page::{CodeSet, NewCodesPage},
};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

#[derive(Debug, Default, Deserialize)]
pub(super) struct To {
    to: Option<String>,
}

/// Where new codes are offered in a sign-in that goes on to `to`.
pub(super) fn offer(to: &str) -> String {
    let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
    format!("{}?to={to}", paths::RECOVERY_CODES)
}

/// What pages say about the codes of an account.
pub(super) async fn code_set(site: &Site, account_id: Uuid) -> postern_core::Result<Option<CodeSet>> {
    let set = recovery_code::find_set(site.portal.db.read(), account_id).await?;
    Ok(set.map(|set| CodeSet {
        left: set.left,
        of: COUNT as u32,
        made_at: set.made_at,
        tested_at: set.tested_at,
    }))
}

fn next(site: &Site, to: Option<&str>) -> Option<String> {
    to.map(|to| ReturnTo::parse(&site.portal.base_url, to).as_location().to_owned())
}

pub(super) async fn show_new(
    State(site): State<Arc<Site>>,
    me: Me,
    asked: Result<Query<To>, QueryRejection>,
) -> Answer {
    let to = asked.ok().and_then(|asked| next(&site, asked.to.as_deref()));
    let set = code_set(&site, me.account_id()).await?;
    Ok(page(&site, &me.visit, Page::NewCodes(NewCodesPage { set, to })).await)
}

pub(super) async fn make(State(site): State<Arc<Site>>, me: Me, form: Fields<To>) -> Answer {
    let to = next(&site, fields(form)?.to.as_deref());
    ask(&site, &me, &Change::MakeRecoveryCodes, to.as_deref().unwrap_or(paths::LOGIN)).await
}

pub(super) async fn show_test(State(site): State<Arc<Site>>, me: Me) -> Answer {
    Ok(page(&site, &me.visit, Page::TestSheet).await)
}

pub(super) async fn test(State(site): State<Arc<Site>>, me: Me, form: Fields<CodeForm>) -> Answer {
    let form = fields(form)?;
    let again = |notice: Notice| to_page(&site, paths::SHEET_TEST, notice);
    Ok(match recovery_code::test(&site.portal, &me.caller()?, &form.code).await? {
        Test::Works => to_page(&site, paths::LOGIN, Notice::SheetWorks),
        Test::Rejected { why, tries_left } => again(Notice::Rejected { why, tries_left }),
        Test::Blocked { until } => again(Notice::MethodBlocked { until }),
        Test::Disabled => again(Notice::MethodDisabled),
    })
}
