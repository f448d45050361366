//! Recovery codes, replacing an app, fresh proofs, the audit log.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for (table, column) in columns() {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn tables() -> Vec<TableCreateStatement> {
    let belongs_to = |column: &'static str, table: &'static str| {
        let to = ForeignKey::create().from_col(column).to_tbl(table).to_col("id").to_owned();
        to.to_owned().on_delete(ForeignKeyAction::Cascade).to_owned()
    };

    // What a set of recovery codes has beside its row of `second_factor`.
    let recovery_set = Table::create()
        .table("recovery_set")
        .col(uuid("id").primary_key())
        .col(big_integer_null("tested_at"))
        .foreign_key(&mut belongs_to("id", "second_factor"))
        .to_owned();

    // A row is a code that was not used yet, found by its HMAC.
    let recovery_code = Table::create()
        .table("recovery_code")
        .col(binary("lookup").primary_key())
        .col(uuid("set_id"))
        .foreign_key(&mut belongs_to("set_id", "recovery_set"))
        .to_owned();

    // What somebody wanted to change before a fresh proof was asked for.
    let kept_change = Table::create()
        .table("kept_change")
        .col(uuid("id").primary_key())
        .col(uuid("browser_id"))
        .col(binary("sealed"))
        .col(big_integer("expires_at"))
        .col(boolean("is_taken"))
        .foreign_key(&mut belongs_to("browser_id", "browser"))
        .to_owned();

    // No foreign keys: what happened stays true when the account is gone.
    let audit_event = Table::create()
        .table("audit_event")
        .col(big_integer("id").auto_increment().primary_key())
        .col(big_integer("at"))
        .col(text("kind"))
        .col(uuid_null("account_id"))
        .col(text_null("account_name"))
        .col(uuid_null("actor_id"))
        .col(text_null("actor_name"))
        .col(text_null("address"))
        .col(text_null("browser"))
        .col(text_null("request"))
        .col(text_null("method"))
        .col(text_null("subject"))
        .col(text_null("reason"))
        .to_owned();

    vec![recovery_set, recovery_code, kept_change, audit_event]
}

fn columns() -> [(&'static str, ColumnDef); 3] {
    [
        ("app_enrolment", uuid_null("replaces")),
        // A browser after a fresh proof: this token and these proofs take the place of the others when it is shown.
        ("browser", binary_null("next_token_hash")),
        ("browser", text_null("next_proofs")),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let index = |name: &'static str, table: &'static str, column: &'static str| {
        Index::create().name(name).table(table).col(column).to_owned()
    };
    vec![
        index("browser_next_token_hash", "browser", "next_token_hash").unique().to_owned(),
        index("recovery_code_set_id", "recovery_code", "set_id"),
        index("kept_change_browser_id", "kept_change", "browser_id"),
        index("audit_event_at", "audit_event", "at"),
        index("audit_event_account_id", "audit_event", "account_id").col("id").to_owned(),
        index("audit_event_actor_id", "audit_event", "actor_id"),
    ]
}
