//! Single sign-on: providers that vouch for people, and whom they mean.
//!
//! How a provider is reached is the server's (OpenID Connect, Kerberos, LDAP, headers); each of them gives an [`Arrived`].
//! What that is worth is decided here, in one place for all: [`arrive`] makes it the first factor of a sign-in like any other.
//! An account is found by provider and subject and by nothing else.

mod arrive;
mod draft;
mod edit;
pub mod flow;
mod identity;
mod journey;
mod provider;
pub(crate) mod store;

pub use arrive::{arrive, would};
pub use draft::{Draft, fields_of};
pub(crate) use edit::perform_in;
pub use edit::{Edit, check_edit, count_linked, stranded};
pub use flow::Arrived;
pub use identity::{Linked, Unlinked, find_own as find_identity, link, list_of_account};
pub(crate) use identity::{link_in, unlink_in};
pub(crate) use journey::forget_expired;
pub use journey::{Departure, Errand, Plan, come_back, look, set_out};
pub use provider::{
    Configured, GroupMapping, Kerberos, Ldap, OpenId, Provider, Reach, Rules, enabled, list, load,
};
