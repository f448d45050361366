//! What is true of a portal's database whatever happened to the program.

use postern_core::{entity, token::Token};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction,
    DbBackend, EntityTrait, IsolationLevel, Statement, TransactionTrait,
};
use std::collections::HashMap;

/// Sentence, and where rows are found that must not be.
const RULES: &[(&str, &str)] = &[
    (
        "an app without its second factor",
        "authenticator_app a WHERE NOT EXISTS
            (SELECT 1 FROM second_factor f WHERE f.id = a.id AND f.kind = 'authenticator_app')",
    ),
    (
        "a second factor without its app",
        "second_factor f WHERE f.kind = 'authenticator_app' AND NOT EXISTS
            (SELECT 1 FROM authenticator_app a WHERE a.id = f.id)",
    ),
    (
        "two enrolments of an account",
        "(SELECT account_id FROM app_enrolment GROUP BY account_id HAVING COUNT(*) > 1) twice",
    ),
    ("a sign-in in no known state", "sign_in WHERE state NOT IN ('pending', 'completed', 'ended')"),
    ("a sign-in that was turned twice, or not as it says", "sign_in WHERE version <> (state <> 'pending')::int"),
    ("more tries in a sign-in than it allows", "sign_in WHERE failures NOT BETWEEN 0 AND 5"),
    // What happened and what was written down of it are one transaction.
    (
        "a browser without its event, or an event without its browser",
        "account a WHERE (SELECT COUNT(*) FROM browser b WHERE b.account_id = a.id) <>
            (SELECT COUNT(*) FROM audit_event e WHERE e.account_id = a.id AND e.kind = 'authn_login_success')",
    ),
    (
        "a sign-in completed without its browser",
        "account a WHERE (SELECT COUNT(*) FROM sign_in s WHERE s.account_id = a.id AND s.state = 'completed') >
            (SELECT COUNT(*) FROM browser b WHERE b.account_id = a.id AND
                (b.proofs LIKE '%authenticator_app%' OR b.proofs LIKE '%recovery_code%'))",
    ),
    (
        "a browser with a second factor that nobody showed",
        "account a WHERE (SELECT COUNT(*) FROM browser b WHERE b.account_id = a.id AND
                (b.proofs LIKE '%authenticator_app%' OR b.proofs LIKE '%recovery_code%')) >
            (SELECT COUNT(*) FROM sign_in s WHERE s.account_id = a.id AND s.state = 'completed') +
            (SELECT COUNT(*) FROM audit_event e WHERE e.account_id = a.id AND e.kind = 'fresh_proof_ok')",
    ),
    (
        "an app without its event, or an event without its app",
        "account a WHERE (SELECT COUNT(*) FROM second_factor f WHERE f.account_id = a.id AND f.kind = 'authenticator_app') <>
            (SELECT COUNT(*) FROM audit_event e WHERE e.account_id = a.id AND e.kind = 'mfa_enrol_finish') -
            (SELECT COUNT(*) FROM audit_event e WHERE e.account_id = a.id AND e.kind = 'mfa_remove')",
    ),
    (
        "two sets of recovery codes, or one without a method beside it",
        "second_factor f WHERE f.kind = 'recovery_code' AND
            (SELECT COUNT(*) FROM second_factor o WHERE o.account_id = f.account_id) <> 2",
    ),
    (
        "recovery codes that do not add up",
        "second_factor f WHERE f.kind = 'recovery_code' AND
            (SELECT COUNT(*) FROM recovery_code c WHERE c.set_id = f.id) <> 10 -
            (SELECT COUNT(*) FROM audit_event u WHERE u.account_id = f.account_id AND u.kind = 'recovery_code_used' AND
                u.id > (SELECT MAX(m.id) FROM audit_event m
                    WHERE m.account_id = f.account_id AND m.kind = 'recovery_code_regenerated'))",
    ),
    ("recovery codes of no set", "recovery_code c WHERE NOT EXISTS (SELECT 1 FROM recovery_set s WHERE s.id = c.set_id)"),
    (
        "a protection that is not what the methods amount to",
        "account a WHERE a.protection <> CASE
            WHEN (SELECT COUNT(*) FROM second_factor f WHERE f.account_id = a.id AND
                f.kind NOT IN ('recovery_code', 'one_time_pass', 'email_code')) > 1 THEN 'several'
            WHEN (SELECT COUNT(*) FROM second_factor f WHERE f.account_id = a.id AND
                f.kind NOT IN ('recovery_code', 'one_time_pass', 'email_code')) = 1 THEN 'one'
            WHEN EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.kind = 'email_code') THEN 'email_only'
            ELSE 'none' END",
    ),
    ("somebody led to enrolment who has a method", "account WHERE is_to_enrol AND protection <> 'none'"),
    (
        "a pass without its second factor, or the other way round",
        "(SELECT p.id FROM one_time_pass p WHERE NOT EXISTS (SELECT 1 FROM second_factor f WHERE f.id = p.id AND f.kind = 'one_time_pass')
            UNION ALL SELECT f.id FROM second_factor f WHERE f.kind = 'one_time_pass' AND NOT EXISTS
            (SELECT 1 FROM one_time_pass p WHERE p.id = f.id)) odd",
    ),
    ("a browser that is half raised", "browser WHERE (next_token_hash IS NULL) <> (next_proofs IS NULL)"),
    ("a change that was taken and is kept all the same", "kept_change WHERE is_taken AND length(sealed) > 0"),
    ("a browser that ended for no reason", "browser WHERE (ended_at IS NULL) <> (end_reason IS NULL)"),
    ("a count below nothing", "attempt_limit WHERE attempts < 0"),
    ("a failure that was not", "method_failure WHERE failures < 1"),
    ("another portal", "portal WHERE id <> 1"),
];

async fn connect(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.unwrap()
}

/// Takes the tries back, as time would: requests that are cut off count as failures, and nobody in a test has the time
/// to wait for that.
pub async fn forgive(url: &str) {
    let db = connect(url).await;
    for table in ["attempt_limit", "method_failure"] {
        db.execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
    }
    db.close().await.unwrap();
}

/// One state of the database, whatever is written meanwhile.
pub async fn snapshot(url: &str) -> DatabaseTransaction {
    let db = connect(url).await;
    match db.get_database_backend() {
        DbBackend::Postgres => {
            db.begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly)).await
        }
        _ => db.begin().await,
    }
    .unwrap()
}

pub async fn assert_sound(db: &impl ConnectionTrait) {
    let backend = db.get_database_backend();
    for (sentence, rows) in RULES {
        let mut sql = format!("SELECT COUNT(*) AS n FROM {rows}");
        if backend == DbBackend::Sqlite {
            // There, what is true is 1 already.
            sql = sql.replace("::int", "");
        }
        let row = db.query_one_raw(Statement::from_string(backend, sql)).await.unwrap().unwrap();
        assert_eq!(row.try_get::<i64>("", "n").unwrap(), 0, "{sentence}");
    }
    if backend == DbBackend::Sqlite {
        let check = Statement::from_string(backend, "PRAGMA integrity_check");
        let row = db.query_one_raw(check).await.unwrap().unwrap();
        assert_eq!(row.try_get::<String>("", "integrity_check").unwrap(), "ok");
        let check = Statement::from_string(backend, "PRAGMA foreign_key_check");
        assert!(db.query_all_raw(check).await.unwrap().is_empty(), "a row that belongs to nothing");
    }
}

/// The rows that clients know something of.
pub struct Found {
    browsers: HashMap<Vec<u8>, entity::browser::Model>,
    apps: Vec<(String, entity::authenticator_app::Model)>,
}

impl Found {
    pub async fn load(db: &impl ConnectionTrait) -> Self {
        let browsers = entity::browser::Entity::find().all(db).await.unwrap();
        let apps = entity::authenticator_app::Entity::find().all(db).await.unwrap();
        let factors = entity::second_factor::Entity::find().all(db).await.unwrap();
        let accounts = entity::account::Entity::find().all(db).await.unwrap();
        let owner = |app: &entity::authenticator_app::Model| {
            let factor = factors.iter().find(|factor| factor.id == app.id).unwrap();
            accounts.iter().find(|account| account.id == factor.account_id).unwrap().name.clone()
        };
        Self {
            browsers: browsers
                .into_iter()
                .flat_map(|row| {
                    let hashes = [Some(row.token_hash.clone()), row.next_token_hash.clone()];
                    hashes.into_iter().flatten().map(move |hash| (hash, row.clone()))
                })
                .collect(),
            apps: apps.into_iter().map(|app| (owner(&app), app)).collect(),
        }
    }

    /// The row that a cookie names.
    pub fn browser(&self, cookie: &str) -> Option<&entity::browser::Model> {
        self.browsers.get(&Token::parse(cookie).unwrap().hash())
    }

    /// The apps of an account.
    pub fn apps(&self, name: &str) -> Vec<&entity::authenticator_app::Model> {
        self.apps.iter().filter(|(owner, _)| owner == name).map(|(_, app)| app).collect()
    }

    /// Steps of codes are used up for ever.
    pub fn assert_later_than(&self, before: &Self) {
        for (name, app) in &self.apps {
            let earlier = before.apps(name).into_iter().find(|earlier| earlier.id == app.id);
            assert!(
                earlier.is_none_or(|earlier| earlier.last_step <= app.last_step),
                "{name}: a step went back"
            );
        }
    }
}
