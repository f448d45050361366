//! The way to providers: encrypted, never somewhere else than asked, neither for long nor much.

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, pem::PemObject},
};
use std::{error::Error, fmt::Write, pin::Pin, sync::Arc, time::Duration};
use url::Url;

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(5);
/// How long a whole request may take, its answer included.
const REQUEST: Duration = Duration::from_secs(10);
/// How much an answer may be, in bytes.
const MOST: usize = 256 * 1024;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum HttpError {
    #[error("{0} is not encrypted.")]
    Plain(String),
    #[error("{0} answers with more than {kib} KiB.", kib = MOST / 1024)]
    Long(String),
    #[error("{0}")]
    Failed(String),
}

/// Asks providers.
#[derive(Debug)]
pub(super) struct Http {
    /// By the proxy that the environment names, if it does.
    outside: reqwest::Client,
    /// What is on this machine does not leave it.
    local: reqwest::Client,
}

impl Http {
    pub(super) fn new(authorities: &[u8]) -> Result<Self, String> {
        let tls = tls(authorities)?;
        let builder = || {
            reqwest::Client::builder()
                .tls_backend_preconfigured(tls.clone())
                .http1_only()
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(CONNECT)
                .timeout(REQUEST)
                .user_agent(concat!("Postern/", env!("CARGO_PKG_VERSION")))
        };
        let built = |builder: reqwest::ClientBuilder| builder.build().map_err(|error| explain(&error));
        Ok(Self { outside: built(builder().https_only(true))?, local: built(builder().no_proxy())? })
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let address = request.uri().to_string();
        let is_local = Url::parse(&address).is_ok_and(|url| is_here(&url));
        if !is_local && request.uri().scheme() != Some(&http::uri::Scheme::HTTPS) {
            return Err(HttpError::Plain(address));
        }
        let failed = |error: reqwest::Error| HttpError::Failed(format!("{address}: {}", explain(&error)));
        let client = if is_local { &self.local } else { &self.outside };
        let request = request.try_into().map_err(failed)?;
        let mut response = client.execute(request).await.map_err(failed)?;
        let mut answer = http::Response::builder().status(response.status());
        if let Some(headers) = answer.headers_mut() {
            headers.clone_from(response.headers());
        }
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > MOST {
                return Err(HttpError::Long(address));
            }
            body.extend_from_slice(&chunk);
        }
        answer.body(body).map_err(|error| HttpError::Failed(error.to_string()))
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}

/// Whether secrets may be sent there, or people.
pub(super) fn is_safe(url: &Url) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && is_here(url))
}

fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn tls(authorities: &[u8]) -> Result<ClientConfig, String> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in CertificateDer::pem_slice_iter(authorities) {
        let certificate = certificate.map_err(|error| format!("not a certificate in PEM form: {error}"))?;
        roots.add(certificate).map_err(|error| format!("not a certificate of an authority: {error}"))?;
    }
    if !authorities.trim_ascii().is_empty() && roots.len() == webpki_roots::TLS_SERVER_ROOTS.len() {
        return Err("no certificate in PEM form".to_owned());
    }
    // Named, because there is none for the whole process.
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

/// An error and what caused it, in one line, without the address: it is told beside it.
fn explain(error: &reqwest::Error) -> String {
    let mut text = match (error.is_timeout(), error.is_connect()) {
        (true, _) => "no answer in time".to_owned(),
        (false, true) => "no connection".to_owned(),
        (false, false) => "no answer".to_owned(),
    };
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            let _ = write!(text, ": {cause_text}");
        }
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_secrets_go_nowhere_in_the_clear() {
        let safe = |url: &str| is_safe(&Url::parse(url).unwrap());
        assert!(safe("https://id.northwind.test/token"));
        assert!(safe("http://localhost:8080/") && safe("http://127.0.0.1/") && safe("http://[::1]/"));
        for url in [
            "http://id.northwind.test/",
            "http://localhost.northwind.test/",
            "http://127.0.0.1.northwind.test/",
            "javascript:alert(1)",
            "file:///etc/passwd",
        ] {
            assert!(!safe(url), "{url}");
        }
    }

    #[test]
    fn certificates_that_are_none_are_refused() {
        assert!(Http::new(b"").is_ok() && Http::new(b" \n").is_ok());
        assert!(Http::new(b"certificate").is_err());
        assert!(Http::new(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n").is_err());
    }
}
