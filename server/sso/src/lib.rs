//! Speaks with providers of single sign-on. Each of them is asked in its own way and gives an
//! [`Arrived`](postern_core::sso::Arrived); what that is worth is decided in `postern-core`.

pub mod kerberos;
pub mod ldap;
pub mod openid;

use postern_core::sso::Arrived;
use postern_types::sso::SsoRejection;

/// Somebody whom a provider vouches for, and everything that it said of them, for whoever sets it up.
#[derive(Clone, Debug)]
pub struct Vouched {
    /// What the portal makes of it.
    pub arrived: Arrived,
    /// The provider's own names and values.
    pub raw: Vec<(String, String)>,
}

/// A provider did not vouch for anybody.
#[derive(Clone, Debug)]
pub struct Failure {
    /// For the person.
    pub why: SsoRejection,
    /// For the log and whoever sets it up. Never a password, a token or a code.
    pub detail: String,
}

impl Failure {
    pub(crate) fn new(why: SsoRejection, detail: impl Into<String>) -> Self {
        Self { why, detail: detail.into() }
    }
}
