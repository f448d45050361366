//! What a security key adds to its second factor.

use sea_orm::entity::prelude::*;

/// A row of `security_key`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "security_key")]
pub struct Model {
    /// Id of the second factor.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Credential id, unique over all accounts.
    pub credential_id: Vec<u8>,
    /// Public key, counter and flags, as webauthn-rs writes them (JSON).
    pub credential: String,
    /// It asked its owner for PIN, fingerprint or face once, and has to from then on.
    pub is_verified: bool,
    /// The browser said that it is a passkey: found without a name.
    pub is_discoverable: bool,
    /// It may be kept on several devices (backup eligible), which never changes.
    pub is_synced: bool,
    /// Its model, where it says so. Nothing proves it.
    pub aaguid: Option<Uuid>,
    /// The relying party it was registered for.
    pub rp_id: String,
    /// The portal's address at that time.
    pub origin: String,
}

/// Joins are written where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
