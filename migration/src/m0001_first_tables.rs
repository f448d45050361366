//! Accounts, groups, second factors, browsers, sign-ins and one-time links.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn table(name: &'static str) -> TableCreateStatement {
    Table::create().table(name).to_owned()
}

fn id(name: &'static str) -> ColumnDef {
    uuid(name).primary_key().to_owned()
}

/// A column that points at `table.id` and whose row goes with it.
fn belongs_to(statement: &mut TableCreateStatement, column: &'static str, table: &'static str) {
    statement.foreign_key(
        ForeignKey::create().from_col(column).to_tbl(table).to_col("id").on_delete(ForeignKeyAction::Cascade),
    );
}

fn tables() -> Vec<TableCreateStatement> {
    // One row: says that this database is a portal's, and whose key file it goes with.
    let portal = table("portal")
        .col(small_integer("id").primary_key())
        .col(big_integer("created_at"))
        .col(binary("canary"))
        .to_owned();

    let account = table("account")
        .col(id("id"))
        .col(text_uniq("name"))
        .col(text("display_name"))
        .col(text_null("email"))
        .col(text_null("email_key"))
        .col(text_null("language"))
        .col(text_null("password_hash"))
        .col(big_integer_null("password_set_at"))
        .col(boolean("is_disabled"))
        .col(big_integer("created_at"))
        .col(big_integer_null("last_sign_in_at"))
        .to_owned();

    let account_group =
        table("account_group").col(id("id")).col(text_uniq("name")).col(text("permissions")).to_owned();

    let mut member = table("account_group_member");
    member.col(uuid("group_id")).col(uuid("account_id"));
    member.primary_key(Index::create().col("group_id").col("account_id"));
    belongs_to(&mut member, "group_id", "account_group");
    belongs_to(&mut member, "account_id", "account");

    let mut second_factor = table("second_factor");
    second_factor
        .col(id("id"))
        .col(uuid("account_id"))
        .col(text("kind"))
        .col(text("name"))
        .col(big_integer("created_at"))
        .col(big_integer_null("last_used_at"));
    belongs_to(&mut second_factor, "account_id", "account");

    let mut app = table("authenticator_app");
    app.col(id("id")).col(binary("secret")).col(big_integer("last_step"));
    belongs_to(&mut app, "id", "second_factor");

    // One row per account: the newest enrolment replaces the one before.
    let mut enrolment = table("app_enrolment");
    enrolment
        .col(id("account_id"))
        .col(uuid("id"))
        .col(uuid("begun_by"))
        .col(binary("secret"))
        .col(big_integer("expires_at"));
    belongs_to(&mut enrolment, "account_id", "account");

    let mut failure = table("method_failure");
    failure
        .col(uuid("account_id"))
        .col(text("kind"))
        .col(integer("failures"))
        .col(big_integer("blocked_until"))
        .primary_key(Index::create().col("account_id").col("kind"));
    belongs_to(&mut failure, "account_id", "account");

    // Keyed by a hash, so that no name that somebody typed is stored.
    let limit = table("attempt_limit")
        .col(binary("key").primary_key())
        .col(integer("attempts"))
        .col(big_integer("since"))
        .col(big_integer("blocked_until"))
        .to_owned();

    let mut browser = table("browser");
    browser
        .col(id("id"))
        .col(binary_uniq("token_hash"))
        .col(uuid("account_id"))
        .col(text("proofs"))
        .col(text_null("label"))
        .col(text("address"))
        .col(boolean("is_remembered"))
        .col(big_integer("created_at"))
        .col(big_integer("last_access_at"))
        .col(big_integer_null("ended_at"))
        .col(text_null("end_reason"));
    belongs_to(&mut browser, "account_id", "account");

    let mut sign_in = table("sign_in");
    sign_in
        .col(id("id"))
        .col(binary_uniq("token_hash"))
        .col(uuid("account_id"))
        .col(text("state"))
        .col(big_integer("version"))
        .col(text("proofs"))
        .col(integer("failures"))
        .col(text("return_to"))
        .col(uuid_null("known_browser_id"))
        .col(big_integer("expires_at"));
    belongs_to(&mut sign_in, "account_id", "account");

    let mut link = table("one_time_link");
    link.col(id("id"))
        .col(binary_uniq("token_hash"))
        .col(text("purpose"))
        .col(uuid_null("account_id"))
        .col(big_integer("expires_at"))
        .col(big_integer_null("used_at"));
    belongs_to(&mut link, "account_id", "account");

    vec![
        portal,
        account,
        account_group,
        member,
        second_factor,
        app,
        enrolment,
        failure,
        limit,
        browser,
        sign_in,
        link,
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let index = |name: &'static str, table: &'static str, column: &'static str| {
        Index::create().name(name).table(table).col(column).to_owned()
    };
    vec![
        index("account_email_key", "account", "email_key").unique().to_owned(),
        index("account_group_member_account_id", "account_group_member", "account_id"),
        index("second_factor_account_id", "second_factor", "account_id"),
        index("browser_account_id", "browser", "account_id"),
        index("sign_in_account_id", "sign_in", "account_id"),
        index("sign_in_expires_at", "sign_in", "expires_at"),
    ]
}
