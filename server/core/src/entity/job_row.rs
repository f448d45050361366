//! One account, or one line of a file, of work on many.

use sea_orm::entity::prelude::*;

/// A row of `job_row`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job_row")]
pub struct Model {
    /// The job.
    #[sea_orm(primary_key, auto_increment = false)]
    pub job_id: Uuid,
    /// Its place in the job: the line of the file.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    /// The account's name, for people.
    pub label: String,
    /// The account, or the account to be made (JSON).
    pub payload: String,
    /// What became of it (`people::job::Outcome`, JSON); `None` before it was tried.
    pub outcome: Option<String>,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
