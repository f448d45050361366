//! Edit my data › Login: methods of any kind, renaming and removing them.

use super::{Answer, Fields, change::ask, fields, parse_id};
use crate::web::{Me, Site, page};
use axum::extract::{Path, State};
use postern_app::{paths, render::Page};
use postern_core::{
    change::Change,
    factor::{self, Method},
};
use postern_types::{
    form::RenameForm,
    page::{RemovePage, RenamePage},
};
use std::sync::Arc;

async fn find(site: &Site, me: &Me, id: &str) -> postern_core::Result<Method> {
    factor::find(&site.portal, me.account_id(), parse_id(id)?).await
}

pub(super) async fn show_removal(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let method = find(&site, &me, &id).await?;
    let is_last = factor::list(&site.portal, me.account_id()).await?.len() == 1;
    let shown = RemovePage { id, kind: method.kind, name: method.name, is_last };
    Ok(page(&site, &me.visit, Page::Remove(shown)).await)
}

pub(super) async fn remove(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let method = find(&site, &me, &id).await?;
    ask(&site, &me, &Change::Remove { method }, paths::LOGIN).await
}

pub(super) async fn show_renaming(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let method = find(&site, &me, &id).await?;
    let typed = me.visit.kept("name").unwrap_or_else(|| method.name.clone());
    let shown = RenamePage { id, kind: method.kind, name: method.name, typed };
    Ok(page(&site, &me.visit, Page::Rename(shown)).await)
}

pub(super) async fn rename(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<RenameForm>,
) -> Answer {
    let RenameForm { name } = fields(form)?;
    let method = find(&site, &me, &id).await?;
    ask(&site, &me, &Change::Rename { method, name }, paths::LOGIN).await
}
