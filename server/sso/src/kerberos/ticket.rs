//! Tickets, by MIT Kerberos. Everything of a token is used within one call and by one thread.

use super::Negotiated;
use libgssapi::{
    context::{CtxFlags, SecurityContext, ServerCtx},
    credential::{Cred, CredUsage},
    error::Error,
    name::Name,
    oid::{GSS_MECH_KRB5, GSS_MECH_SPNEGO, OidSet},
};

/// Whether MIT Kerberos finds a keytab.
pub(super) fn check() -> Result<(), String> {
    keys().map(drop)
}

/// Looks at a token.
pub(super) fn accept(token: &[u8]) -> Result<Negotiated, String> {
    let mut context = ServerCtx::new(Some(keys()?));
    let reply = context.step(token, None).map_err(words)?;
    if !context.is_complete() {
        return Err("it asks for another round".to_owned());
    }
    // Whatever else is installed on the machine may be negotiated too.
    let mechanism = context.mechanism().map_err(words)?;
    if *mechanism != *GSS_MECH_KRB5 {
        return Err(format!("it is no Kerberos, but {mechanism:?}"));
    }
    // A keytab may have keys of other services. Who is trusted by them is not trusted here.
    let service = display(context.target_name())?;
    if !service.get(..5).is_some_and(|service| service.eq_ignore_ascii_case("HTTP/")) {
        return Err(format!("it is for {service}"));
    }
    let principal = display(context.source_name())?;
    let flags = context.flags().map_err(words)?;
    if flags.contains(CtxFlags::GSS_C_ANON_FLAG) || principal.starts_with("WELLKNOWN/") {
        return Err("it is nobody's".to_owned());
    }
    Ok(Negotiated::Accepted { principal, reply: reply.map(|reply| reply.to_vec()) })
}

/// All keys of the keytab in the environment; it is opened anew each time.
fn keys() -> Result<Cred, String> {
    let mut mechanisms = OidSet::singleton(GSS_MECH_SPNEGO).map_err(words)?;
    mechanisms.add(GSS_MECH_KRB5).map_err(words)?;
    Cred::acquire(None, None, CredUsage::Accept, Some(&mechanisms)).map_err(words)
}

fn display(name: Result<Name, Error>) -> Result<String, String> {
    let name = name.and_then(|name| name.display_name()).map_err(words)?;
    String::from_utf8(name.to_vec()).map_err(|_| "a name that is no UTF-8".to_owned())
}

/// What went wrong, in MIT Kerberos' words: they are kept by thread, until its next call.
#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn words(error: Error) -> String {
    error.to_string().trim_end().to_owned()
}
