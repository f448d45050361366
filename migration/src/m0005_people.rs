//! Users and groups: finding people among many, what groups ask for, passes, work on many accounts at once.

use sea_orm_migration::{
    prelude::*,
    schema::*,
    sea_orm::{DbBackend, prelude::Uuid},
};
use std::collections::BTreeSet;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in columns() {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        for table in tables() {
            manager.create_table(table).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            // As SQLite compares: byte by byte. An index of another collation finds no beginning of a word.
            for (table, column) in [("account", "display_key"), ("account_term", "term")] {
                let sql = format!("ALTER TABLE {table} ALTER COLUMN {column} TYPE text COLLATE \"C\"");
                manager.get_connection().execute_unprepared(&sql).await?;
            }
        }
        fill_in(manager).await?;
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn columns() -> [(&'static str, ColumnDef); 8] {
    [
        ("account", text("display_key").default("").to_owned()),
        ("account", text("protection").default("none").to_owned()),
        ("account", boolean("is_to_enrol").default(false).to_owned()),
        ("account_group", text("second_factor").default("optional").to_owned()),
        ("account_group", big_integer_null("required_from")),
        ("account_group", text_null("methods")),
        ("audit_event", text_null("note")),
        ("browser", big_integer_null("managing_at")),
    ]
}

fn tables() -> Vec<TableCreateStatement> {
    let belongs_to = |column: &'static str, table: &'static str| {
        let to = ForeignKey::create().from_col(column).to_tbl(table).to_col("id").to_owned();
        to.to_owned().on_delete(ForeignKeyAction::Cascade).to_owned()
    };

    // What an account is found by: its name, its address, the words that its display name is made of.
    let term = Table::create()
        .table("account_term")
        .col(text("term"))
        .col(uuid("account_id"))
        .primary_key(Index::create().col("term").col("account_id"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .to_owned();

    // What a pass has beside its row of `second_factor`.
    let pass = Table::create()
        .table("one_time_pass")
        .col(uuid("id").primary_key())
        .col(binary("lookup"))
        .col(big_integer("expires_at"))
        .col(big_integer_null("used_at"))
        .foreign_key(&mut belongs_to("id", "second_factor"))
        .to_owned();

    // Something that is done to many accounts, one after another.
    let job = Table::create()
        .table("job")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(text("what"))
        .col(text("origin"))
        .col(integer("total"))
        .col(integer("done"))
        .col(integer("failed"))
        .col(big_integer("created_at"))
        .col(big_integer_null("started_at"))
        .col(big_integer_null("finished_at"))
        .col(big_integer("claimed_until"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .to_owned();

    let row = Table::create()
        .table("job_row")
        .col(uuid("job_id"))
        .col(integer("number"))
        .col(text("label"))
        .col(text("payload"))
        .col(text_null("outcome"))
        .primary_key(Index::create().col("job_id").col("number"))
        .foreign_key(&mut belongs_to("job_id", "job"))
        .to_owned();

    vec![term, pass, job, row]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let index = |name: &'static str, table: &'static str, columns: &[&'static str]| {
        let mut index = Index::create().name(name).table(table).to_owned();
        for column in columns {
            index.col(*column);
        }
        index
    };
    vec![
        index("account_display_key", "account", &["display_key", "id"]),
        index("account_protection", "account", &["protection", "display_key", "id"]),
        index("account_is_disabled", "account", &["is_disabled", "display_key", "id"]),
        index("account_last_sign_in_at", "account", &["last_sign_in_at", "display_key", "id"]),
        index("account_term_account_id", "account_term", &["account_id"]),
        index("job_account_id", "job", &["account_id"]),
        index("audit_event_kind", "audit_event", &["kind", "id"]),
    ]
}

/// What accounts of before have in the new columns.
async fn fill_in(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let db = manager.get_connection();
    db.execute_unprepared(
        "UPDATE account SET protection = CASE
            WHEN (SELECT COUNT(*) FROM second_factor f WHERE f.account_id = account.id
                AND f.kind NOT IN ('email_code', 'recovery_code')) > 1 THEN 'several'
            WHEN (SELECT COUNT(*) FROM second_factor f WHERE f.account_id = account.id
                AND f.kind NOT IN ('email_code', 'recovery_code')) = 1 THEN 'one'
            WHEN EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = account.id
                AND f.kind = 'email_code') THEN 'email_only'
            ELSE 'none' END",
    )
    .await?;
    let names = Query::select().columns(["id", "name", "display_name", "email"]).from("account").to_owned();
    for row in db.query_all(&names).await? {
        let id: Uuid = row.try_get("", "id")?;
        let name: String = row.try_get("", "name")?;
        let display_key = fold(&row.try_get::<String>("", "display_name")?);
        let email: Option<String> = row.try_get("", "email")?;
        let mut terms: BTreeSet<String> = [fold(&name), display_key.clone()].into();
        terms.extend(email.map(|email| fold(&email)));
        terms.extend(display_key.match_indices([' ', '-']).map(|(at, _)| display_key[at + 1..].to_owned()));
        let update = Query::update().table("account").value("display_key", display_key).to_owned();
        db.execute(&update.to_owned().and_where(Expr::col("id").eq(id)).to_owned()).await?;
        for term in terms.into_iter().filter(|term| !term.is_empty()) {
            let insert = Query::insert()
                .into_table("account_term")
                .columns(["term", "account_id"])
                .values_panic([term.into(), id.into()])
                .to_owned();
            db.execute(&insert).await?;
        }
    }
    Ok(())
}

/// As the portal of this version wrote it: small letters without marks.
fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
