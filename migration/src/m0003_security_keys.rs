//! Security keys, and what was asked of them.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let to_factor = ForeignKey::create().from_col("id").to_tbl("second_factor").to_col("id").to_owned();
        let security_key = Table::create()
            .table("security_key")
            .col(uuid("id").primary_key())
            // Unique over all accounts: a key is one person's.
            .col(binary_uniq("credential_id"))
            .col(text("credential"))
            .col(boolean("is_verified"))
            .col(boolean("is_discoverable"))
            .col(boolean("is_synced"))
            .col(uuid_null("aaguid"))
            .col(text("rp_id"))
            .col(text("origin"))
            .foreign_key(&mut to_factor.to_owned().on_delete(ForeignKeyAction::Cascade).to_owned())
            .to_owned();
        manager.create_table(security_key).await?;

        // A row is a question that was not answered yet, found by the hash of its challenge.
        let ceremony = Table::create()
            .table("webauthn_ceremony")
            .col(binary("challenge_hash").primary_key())
            .col(text("purpose"))
            .col(uuid("begun_by"))
            .col(text("state"))
            .col(big_integer("expires_at"))
            .to_owned();
        manager.create_table(ceremony).await?;
        let mut expiry = Index::create();
        expiry.name("webauthn_ceremony_expires_at").table("webauthn_ceremony").col("expires_at");
        manager.create_index(expiry).await
    }
}
