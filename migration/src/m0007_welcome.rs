//! Who was welcomed already.

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = big_integer_null("welcomed_at");
        manager.alter_table(Table::alter().table("account").add_column(column).to_owned()).await?;
        // Who is there already knows the portal.
        let known = Query::update().table("account").value("welcomed_at", Expr::col("created_at")).to_owned();
        manager.execute(known).await
    }
}
