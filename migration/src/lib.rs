//! The tables of the portal, for SQLite and PostgreSQL from one source.
//!
//! Instants are `BIGINT` unix milliseconds, ids are UUIDs, enumerations are text: nothing that one of the two
//! databases would treat in its own way. A migration never imports the entities, which follow the newest shape.

pub use sea_orm_migration::prelude::*;

mod m0001_first_tables;
mod m0002_recovery_and_audit;
mod m0003_security_keys;
mod m0004_mail;
mod m0005_people;
mod m0006_sso;
mod m0007_welcome;

/// All migrations in order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_first_tables::Migration),
            Box::new(m0002_recovery_and_audit::Migration),
            Box::new(m0003_security_keys::Migration),
            Box::new(m0004_mail::Migration),
            Box::new(m0005_people::Migration),
            Box::new(m0006_sso::Migration),
            Box::new(m0007_welcome::Migration),
        ]
    }
}
