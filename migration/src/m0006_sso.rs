//! Single sign-on as the first factor, and applications behind the portal.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for table in ["sign_in", "browser"] {
            let column = uuid_null("identity_id");
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

    // Who else vouches for people.
    let provider = Table::create()
        .table("provider")
        .col(uuid("id").primary_key())
        .col(text("kind"))
        .col(text("name"))
        .col(integer("position"))
        .col(boolean("is_enabled"))
        .col(text("rules"))
        .col(binary("settings"))
        .col(big_integer("created_at"))
        .to_owned();

    // Whom a provider means by a subject.
    let identity = Table::create()
        .table("identity")
        .col(uuid("id").primary_key())
        .col(uuid("account_id"))
        .col(uuid("provider_id"))
        .col(text("subject"))
        .col(text("name"))
        .col(big_integer("created_at"))
        .col(big_integer_null("last_used_at"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .foreign_key(&mut belongs_to("provider_id", "provider"))
        .to_owned();

    // Somebody was sent to a provider and has not come back.
    let journey = Table::create()
        .table("journey")
        .col(uuid("id").primary_key())
        .col(binary("state_hash").unique_key())
        .col(binary("visitor_hash"))
        .col(uuid("provider_id"))
        .col(binary("sealed"))
        .col(big_integer("expires_at"))
        .foreign_key(&mut belongs_to("provider_id", "provider"))
        .to_owned();

    let application = Table::create()
        .table("application")
        .col(uuid("id").primary_key())
        .col(text("name"))
        .col(text("scheme"))
        .col(text("host").unique_key())
        .col(text("sign_out"))
        .col(boolean("is_enabled"))
        .col(boolean("counts_visits_only"))
        .col(text("rules"))
        .col(text_null("icon_version"))
        .col(big_integer("created_at"))
        .to_owned();

    // Apart from the application, which is read at every request.
    let icon = Table::create()
        .table("application_icon")
        .col(uuid("application_id").primary_key())
        .col(text("content_type"))
        .col(binary("picture"))
        .foreign_key(&mut belongs_to("application_id", "application"))
        .to_owned();

    // What an application's own cookie names.
    let session = Table::create()
        .table("application_session")
        .col(uuid("id").primary_key())
        .col(binary("token_hash").unique_key())
        .col(uuid("application_id"))
        .col(uuid("browser_id"))
        .col(big_integer("created_at"))
        .foreign_key(&mut belongs_to("application_id", "application"))
        .foreign_key(&mut belongs_to("browser_id", "browser"))
        .to_owned();

    // A signed-in browser on its way to an application.
    let hand_over = Table::create()
        .table("hand_over")
        .col(uuid("id").primary_key())
        .col(binary("token_hash").unique_key())
        .col(binary("asked_hash"))
        .col(uuid("application_id"))
        .col(uuid("browser_id"))
        .col(text("location"))
        .col(big_integer("expires_at"))
        .foreign_key(&mut belongs_to("application_id", "application"))
        .foreign_key(&mut belongs_to("browser_id", "browser"))
        .to_owned();

    vec![provider, identity, journey, application, icon, session, hand_over]
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
        index("identity_subject", "identity", &["provider_id", "subject"]).unique().to_owned(),
        index("identity_account_id", "identity", &["account_id"]),
        index("application_session_browser_id", "application_session", &["browser_id"]),
        index("hand_over_browser_id", "hand_over", &["browser_id"]),
        index("browser_identity_id", "browser", &["identity_id"]),
    ]
}
