//! Queries on applications.

use crate::{
    Error, Result,
    entity::{account, application, application_session, browser, hand_over},
};
use postern_types::{UnixMs, application::PathRule, time::MINUTE_MS};
use sea_orm::{FromQueryResult, Iterable, QueryOrder, Statement, entity::prelude::*};

/// The rules of an application. Those of a shape that this version does not know open nothing.
pub(crate) fn rules_of(row: &application::Model) -> Vec<PathRule> {
    serde_json::from_str(&row.rules).unwrap_or_default()
}

pub(crate) fn rules_text(rules: &[PathRule]) -> Result<String> {
    serde_json::to_string(rules).map_err(|error| Error::Internal(error.to_string()))
}

pub(super) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<application::Model>> {
    Ok(application::Entity::find_by_id(id).one(db).await?)
}

pub(super) async fn at_host(db: &impl ConnectionTrait, host: &str) -> Result<Option<application::Model>> {
    Ok(application::Entity::find().filter(application::Column::Host.eq(host)).one(db).await?)
}

pub(super) async fn all(db: &impl ConnectionTrait) -> Result<Vec<application::Model>> {
    Ok(application::Entity::find().order_by_asc(application::Column::Name).all(db).await?)
}

/// What one question of a proxy needs to know.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) application: application::Model,
    /// Whose session the cookie names, ended or not.
    pub(super) session: Option<Session>,
}

/// A session of an application.
#[derive(Clone, Debug)]
pub(super) struct Session {
    pub(super) browser: browser::Model,
    pub(super) account: account::Model,
    /// Ids and names of the account's groups, by name.
    pub(super) groups: Vec<(Uuid, String)>,
}

/// The columns of a table, each under a name of its own.
fn columns<C: Iterable + ColumnTrait>(table: &str) -> String {
    let columns = C::iter().map(|column| {
        let name = column.as_str().to_owned();
        format!("{table}.{name} AS {table}_{name}")
    });
    columns.collect::<Vec<_>>().join(", ")
}

/// `$1` is the host, `$2` the hash of the session's token.
fn question_sql() -> String {
    format!(
        "SELECT {}, {}, {}, g.id AS g_id, g.name AS g_name
         FROM application a
         LEFT JOIN application_session s ON s.token_hash = $2 AND s.application_id = a.id
         LEFT JOIN browser b ON b.id = s.browser_id
         LEFT JOIN account c ON c.id = b.account_id
         LEFT JOIN account_group_member m ON m.account_id = c.id
         LEFT JOIN account_group g ON g.id = m.group_id
         WHERE a.host = $1
         ORDER BY g.name",
        columns::<application::Column>("a"),
        columns::<browser::Column>("b"),
        columns::<account::Column>("c"),
    )
}

/// The application at a host, with the session that a token names there: one read, each table by an index.
pub(super) async fn question(
    db: &impl ConnectionTrait,
    host: &str,
    token_hash: Vec<u8>,
) -> Result<Option<Found>> {
    let (backend, values) = (db.get_database_backend(), [host.into(), token_hash.into()]);
    let statement = Statement::from_sql_and_values(backend, question_sql(), values);
    let rows = db.query_all_raw(statement).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let application = application::Model::from_query_result(first, "a_")?;
    let browser = browser::Model::from_query_result_optional(first, "b_")?;
    let account = account::Model::from_query_result_optional(first, "c_")?;
    let session = match (browser, account) {
        (Some(browser), Some(account)) => {
            let mut groups = Vec::new();
            for row in &rows {
                let id: Option<Uuid> = row.try_get("g_", "id")?;
                let name: Option<String> = row.try_get("g_", "name")?;
                groups.extend(id.zip(name));
            }
            Some(Session { browser, account, groups })
        }
        _ => None,
    };
    Ok(Some(Found { application, session }))
}

/// Takes a hand-over: of two requests one has it.
pub(super) async fn take(
    txn: &impl ConnectionTrait,
    application_id: Uuid,
    token_hash: Vec<u8>,
    asked_hash: Vec<u8>,
    now: UnixMs,
) -> Result<Option<hand_over::Model>> {
    let row = hand_over::Entity::find()
        .filter(hand_over::Column::TokenHash.eq(token_hash))
        .filter(hand_over::Column::AskedHash.eq(asked_hash))
        .filter(hand_over::Column::ApplicationId.eq(application_id))
        .filter(hand_over::Column::ExpiresAt.gt(now.0))
        .one(txn)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let done = hand_over::Entity::delete_by_id(row.id).exec(txn).await?;
    Ok((done.rows_affected == 1).then_some(row))
}

/// The page that a hand-over leads to, whoever comes with it.
pub(super) async fn page_of(
    db: &impl ConnectionTrait,
    application_id: Uuid,
    token_hash: Vec<u8>,
) -> Result<Option<String>> {
    let row = hand_over::Entity::find()
        .filter(hand_over::Column::TokenHash.eq(token_hash))
        .filter(hand_over::Column::ApplicationId.eq(application_id))
        .one(db)
        .await?;
    Ok(row.map(|row| row.location))
}

/// Forgets the sessions that a browser has at an application, but those of a moment ago: pages that were opened at once
/// may still ask with them.
pub(super) async fn forget_sessions(
    txn: &impl ConnectionTrait,
    application_id: Uuid,
    browser_id: Uuid,
    now: UnixMs,
) -> Result<()> {
    application_session::Entity::delete_many()
        .filter(application_session::Column::ApplicationId.eq(application_id))
        .filter(application_session::Column::BrowserId.eq(browser_id))
        .filter(application_session::Column::CreatedAt.lte(now.plus_ms(-MINUTE_MS).0))
        .exec(txn)
        .await?;
    Ok(())
}

/// Forgets hand-overs that nobody took. Sessions go with their browser.
pub(crate) async fn forget_expired(txn: &impl ConnectionTrait, now: UnixMs) -> Result<()> {
    hand_over::Entity::delete_many().filter(hand_over::Column::ExpiresAt.lte(now.0)).exec(txn).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        rng::SeededRng,
        start::{self, IfMissing, Store},
    };

    #[tokio::test]
    async fn the_question_of_a_proxy_reads_no_whole_table() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store {
            database_url: format!("sqlite:{}", folder.path().join("portal.db").display()),
            key_file: folder.path().join("portal.key"),
        };
        let opened = start::open(&store, IfMissing::Create, &SeededRng::new(1), UnixMs(0)).await.unwrap();
        let (db, sql) = (opened.db.read(), format!("EXPLAIN QUERY PLAN {}", question_sql()));
        let values = ["wiki.northwind.test".into(), vec![0_u8; 32].into()];
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        let plan = db.query_all_raw(statement).await.unwrap();
        let steps: Vec<String> = plan.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
        assert!(steps.iter().filter(|step| step.starts_with("SEARCH")).count() >= 6, "{steps:#?}");
        assert!(!steps.iter().any(|step| step.starts_with("SCAN")), "{steps:#?}");
    }
}
