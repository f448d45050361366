//! Security keys, sensors built into a device, passkeys (WebAuthn Level 3).
//!
//! A ceremony is a question with a challenge: a row that names its purpose and who was asked, lives five minutes, and is
//! deleted before the answer is verified. The signature is checked by webauthn-rs; what that library leaves to its caller
//! (the exact origin, `topOrigin`, one account for each key, the length of its id) is checked in `flow` and `enrolment`.

pub mod address;
mod ceremony;
mod enrolment;
pub mod flow;
mod model;
mod relying_party;
mod service;
mod store;

pub(crate) use ceremony::forget_expired;
pub use ceremony::{Asked, Purpose};
pub use enrolment::{Added, Begun, Finish, finish};
pub(crate) use enrolment::{begin_in, finish_in};
pub use relying_party::RelyingParty;
pub use service::{Accepted, MOST_KEYS, accepted, list};
pub(crate) use service::{CheckedPasskey, begin, begin_passkey, verify, verify_passkey};
