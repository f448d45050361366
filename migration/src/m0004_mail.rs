//! Mail: settings made in the portal, mails on their way, codes in them, addresses that were proved.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let confirmed =
            Table::alter().table("account").add_column(big_integer_null("email_confirmed_at")).to_owned();
        manager.alter_table(confirmed).await?;

        let setting =
            Table::create().table("setting").col(text("name").primary_key()).col(binary("value")).to_owned();
        manager.create_table(setting).await?;

        let to_account =
            ForeignKey::create().from_col("account_id").to_tbl("account").to_col("id").to_owned();
        let outbox = Table::create()
            .table("outbox")
            .col(uuid("id").primary_key())
            .col(uuid_null("account_id"))
            .col(text("kind"))
            .col(text("recipient"))
            // Empty once it was sent.
            .col(binary("payload"))
            .col(uuid_null("code_id"))
            .col(big_integer("created_at"))
            .col(big_integer("expires_at"))
            .col(big_integer("next_try_at"))
            .col(integer("tries"))
            .col(text_null("last_error"))
            .col(big_integer_null("sent_at"))
            .foreign_key(&mut to_account.to_owned().on_delete(ForeignKeyAction::Cascade).to_owned())
            .to_owned();
        manager.create_table(outbox).await?;
        let mut due = Index::create();
        due.name("outbox_next_try_at").table("outbox").col("next_try_at");
        manager.create_index(due).await?;
        let mut of_account = Index::create();
        of_account.name("outbox_account_id").table("outbox").col("account_id").col("created_at");
        manager.create_index(of_account).await?;

        // The code itself is nowhere: it is derived from this row under the key file.
        let mail_code = Table::create()
            .table("mail_code")
            .col(uuid("id").primary_key())
            .col(uuid("account_id"))
            .col(text("purpose"))
            .col(uuid("begun_by"))
            .col(text("address"))
            .col(integer("generation"))
            .col(integer("tries"))
            .col(big_integer("expires_at"))
            .foreign_key(&mut to_account.to_owned().on_delete(ForeignKeyAction::Cascade).to_owned())
            .to_owned();
        manager.create_table(mail_code).await?;
        let mut one_each = Index::create();
        one_each.name("mail_code_one_each").table("mail_code").col("purpose").col("begun_by").unique();
        manager.create_index(one_each).await?;
        let mut code_expiry = Index::create();
        code_expiry.name("mail_code_expires_at").table("mail_code").col("expires_at");
        manager.create_index(code_expiry).await
    }
}
