//! A database that refuses to write: as on a full disk or a broken table.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};

/// From now on every `INSERT` into or `UPDATE` of `table` fails.
pub async fn refuse(db: &DatabaseConnection, statement: &str, table: &str) {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => format!(
            "CREATE TRIGGER refuse_{table} BEFORE {statement} ON {table} BEGIN SELECT RAISE(ABORT, 'full'); END"
        ),
        _ => format!(
            "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$; \
             CREATE TRIGGER refuse_{table} BEFORE {statement} ON {table} FOR EACH ROW EXECUTE FUNCTION refuse()"
        ),
    };
    db.execute_unprepared(&sql).await.unwrap();
}

/// It is written again.
pub async fn allow(db: &DatabaseConnection, table: &str) {
    let on =
        if db.get_database_backend() == DbBackend::Sqlite { String::new() } else { format!(" ON {table}") };
    db.execute_unprepared(&format!("DROP TRIGGER refuse_{table}{on}")).await.unwrap();
}
