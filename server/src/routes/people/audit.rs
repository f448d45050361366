//! Users and Groups › Audit log: what happened, and the same as files.

use super::{
    super::{Answer, Pairs, one},
    Asked, asked, require,
};
use crate::web::{Me, Site, file, page};
use axum::extract::State;
use postern_app::render::Page;
use postern_core::{
    Error, account,
    audit::{self, Format, Next, Query},
    entity::audit_event,
};
use postern_types::{
    EventKind, MethodKind, Permission, UnixMs,
    people::{AuditPage, AuditQuery, AuditRow},
    time::DAY_MS,
};
use std::sync::Arc;
use uuid::Uuid;

/// Events of a page.
const PAGE: usize = 50;

fn query(pairs: &Pairs) -> AuditQuery {
    let text = |name| one(pairs, name).trim().to_owned();
    AuditQuery {
        account: text("account"),
        actor: text("actor"),
        kind: text("kind"),
        since: text("since"),
        until: text("until"),
        before: text("before"),
    }
}

/// Who is meant by what was typed: an account that there is, or the name that one had.
async fn who(site: &Site, typed: &str) -> Result<(Option<Uuid>, Option<String>), Error> {
    if typed.is_empty() {
        return Ok((None, None));
    }
    match account::load_by_name(&site.portal, typed).await {
        Ok(account) => Ok((Some(account.id), None)),
        // No name has such characters, and PostgreSQL takes no NUL.
        Err(Error::NotFound) => Ok((None, Some(typed.replace(char::is_control, "")))),
        Err(error) => Err(error),
    }
}

async fn filter(site: &Site, query: &AuditQuery) -> Result<Query, Error> {
    let (account_id, account_name) = who(site, &query.account).await?;
    let (actor_id, actor_name) = who(site, &query.actor).await?;
    Ok(Query {
        account_id,
        account_name,
        actor_id,
        actor_name,
        kind: EventKind::parse(&query.kind),
        since: UnixMs::parse_day(&query.since),
        until: UnixMs::parse_day(&query.until).map(|day| day.plus_ms(DAY_MS)),
        ..Query::default()
    })
}

fn row(event: audit_event::Model) -> AuditRow {
    AuditRow {
        at: UnixMs(event.at),
        kind: EventKind::parse(&event.kind),
        name: event.kind,
        account: event.account_name.map(|name| (event.account_id.map(|id| id.to_string()), name)),
        actor: event.actor_name,
        method: event.method.as_deref().and_then(MethodKind::parse),
        subject: event.subject,
        note: event.note,
        address: event.address,
        browser: event.browser,
    }
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me, query_of: Asked) -> Answer {
    let permissions = require(&site, &me, Permission::ReadAudit).await?;
    let query = query(&asked(query_of));
    let filter = filter(&site, &query).await?;
    let before = query.before.parse().ok();
    let mut events = audit::newest(&site.portal, &filter, before, PAGE as u64 + 1).await?;
    let has_more = events.len() > PAGE;
    events.truncate(PAGE);
    let next = events.last().filter(|_| has_more).map(|event| event.id.to_string());
    let shown = AuditPage {
        query,
        rows: events.into_iter().map(row).collect(),
        next,
        keep_days: site.portal.policy.audit_days,
        manages_users: permissions.contains(&Permission::ManageUsers),
    };
    Ok(page(&site, &me.visit, Page::Audit(shown)).await)
}

async fn download(site: Arc<Site>, me: Me, query_of: Asked, format: Format) -> Answer {
    require(&site, &me, Permission::ReadAudit).await?;
    let filter = filter(&site, &query(&asked(query_of))).await?;
    audit::note_export(&site.portal, &me.caller()?.origin, "audit").await?;
    let (name, kind, head) = match format {
        Format::Csv => ("audit.csv", "text/csv; charset=utf-8", audit::csv_head()?),
        Format::JsonLines => ("audit.jsonl", "application/jsonl", Vec::new()),
    };
    // The first piece is the head alone.
    Ok(file(name, kind, None, move |after: Option<i64>| {
        let (site, filter, head) = (Arc::clone(&site), filter.clone(), head.clone());
        async move {
            let Some(after) = after else { return Ok((head, Some(Some(0)))) };
            let (lines, next) = audit::chunk(&site.portal, &Query { after, ..filter }, format).await?;
            Ok((
                lines,
                match next {
                    Next::More(after) => Some(Some(after)),
                    Next::End(_) => None,
                },
            ))
        }
    }))
}

pub(super) async fn csv(State(site): State<Arc<Site>>, me: Me, query_of: Asked) -> Answer {
    download(site, me, query_of, Format::Csv).await
}

pub(super) async fn json(State(site): State<Arc<Site>>, me: Me, query_of: Asked) -> Answer {
    download(site, me, query_of, Format::JsonLines).await
}
