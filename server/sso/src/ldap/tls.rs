//! Whose certificates are believed, and what is wrong with one.

use rustls::{
    CertificateError, ClientConfig, Error, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};
use std::sync::Arc;

/// Believes the public authorities and `authorities` (PEM).
pub(super) fn config(authorities: &[u8]) -> Result<Arc<ClientConfig>, String> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let mut own = 0;
    for certificate in CertificateDer::pem_slice_iter(authorities) {
        let certificate = certificate.map_err(|error| format!("not a certificate (PEM): {error}"))?;
        roots.add(certificate).map_err(|error| format!("not a certificate of an authority: {error}"))?;
        own += 1;
    }
    if own == 0 && !authorities.is_empty() {
        return Err("no certificate (PEM) in it".to_owned());
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// What is wrong, and where to look.
pub(super) fn explain(error: &Error) -> String {
    use CertificateError::{
        BadSignature, Expired, ExpiredContext, NotValidForName, NotValidForNameContext, NotValidYet,
        NotValidYetContext, UnknownIssuer,
    };
    match error {
        // A bad signature: an authority of the same name with another key.
        Error::InvalidCertificate(UnknownIssuer | BadSignature) => {
            "the directory's certificate is signed by an authority that is not known here".to_owned()
        }
        Error::InvalidCertificate(NotValidForName | NotValidForNameContext { .. }) => {
            format!("the directory's certificate is for another host name ({error})")
        }
        Error::InvalidCertificate(
            Expired | ExpiredContext { .. } | NotValidYet | NotValidYetContext { .. },
        ) => {
            format!("the directory's certificate is not valid at this time ({error})")
        }
        _ => format!("TLS fails ({error})"),
    }
}
