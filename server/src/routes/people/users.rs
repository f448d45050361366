//! Users and Groups › Users: the list, the same as a file, something for many at once.

use super::{
    super::{Answer, Fields, Pairs, all, fields, one},
    Asked,
    act::do_act,
    asked, require,
};
use crate::web::{Me, Site, file, page, to_page};
use axum::extract::State;
use postern_app::{paths, render::Page};
use postern_core::{
    Error, audit,
    people::{Act, Bulk, group, list},
    return_to::ReturnTo,
};
use postern_types::{
    Notice, Permission,
    people::{BulkKind, Show, Sort, UsersPage, UsersQuery},
};
use std::sync::Arc;
use uuid::Uuid;

/// Longest text that is searched for.
const MOST_SEARCH: usize = 100;

fn query(pairs: &Pairs) -> UsersQuery {
    UsersQuery {
        search: one(pairs, "q").trim().chars().take(MOST_SEARCH).collect(),
        show: Show::parse(one(pairs, "show")),
        group: one(pairs, "group").to_owned(),
        sort: Sort::parse(one(pairs, "sort")),
        is_descending: !one(pairs, "desc").is_empty(),
        after: one(pairs, "after").to_owned(),
        is_all_selected: !one(pairs, "all").is_empty(),
    }
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me, query_of: Asked) -> Answer {
    let permissions = require(&site, &me, Permission::ManageUsers).await?;
    let query = query(&asked(query_of));
    let listed = list::page(&site.portal, &query).await?;
    let shown = UsersPage {
        query,
        rows: listed.rows,
        counts: list::counts(&site.portal).await?,
        groups: group::names(&site.portal).await?,
        next: listed.next,
        is_cut: listed.is_cut,
        manages_groups: permissions.contains(&Permission::ManageGroups),
    };
    Ok(page(&site, &me.visit, Page::Users(shown)).await)
}

pub(super) async fn download(State(site): State<Arc<Site>>, me: Me, query_of: Asked) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let query = UsersQuery { after: String::new(), ..query(&asked(query_of)) };
    audit::note_export(&site.portal, &me.caller()?.origin, "users").await?;
    let head = list::csv_head()?;
    // The first piece is the head alone; each one after it comes after the last account of the one before.
    Ok(file("users.csv", "text/csv; charset=utf-8", None, move |after: Option<Option<_>>| {
        let (site, query, head) = (Arc::clone(&site), query.clone(), head.clone());
        async move {
            match after {
                None => Ok((head, Some(Some(None)))),
                Some(after) => {
                    let (lines, last) = list::csv_chunk(&site.portal, &query, after.as_ref()).await?;
                    Ok((lines, last.map(|last| Some(Some(last)))))
                }
            }
        }
    }))
}

pub(super) async fn bulk(State(site): State<Arc<Site>>, me: Me, form: Fields<Pairs>) -> Answer {
    require(&site, &me, Permission::ManageUsers).await?;
    let form = fields(form)?;
    let back = ReturnTo::parse(&site.portal.base_url, one(&form, "back"));
    let back = if back.as_str().is_empty() { paths::USERS } else { back.as_location() };
    let accounts: Vec<Uuid> = all(&form, "account").filter_map(|id| Uuid::parse_str(id).ok()).collect();
    if accounts.is_empty() {
        return Ok(to_page(&site, back, Notice::NobodySelected));
    }
    let group = || Uuid::parse_str(one(&form, "group")).map_err(|_| Error::NotFound);
    let what = match BulkKind::parse(one(&form, "what")).ok_or(Error::NotFound)? {
        BulkKind::Disable => Bulk::Disable,
        BulkKind::Enable => Bulk::Enable,
        BulkKind::EndBrowsers => Bulk::EndBrowsers,
        BulkKind::SendLink => Bulk::SendLink,
        BulkKind::AddToGroup => Bulk::AddToGroup(group()?),
        BulkKind::RemoveFromGroup => Bulk::RemoveFromGroup(group()?),
    };
    do_act(&site, &me, Act::Bulk { what, accounts }).await
}
