//! The client's files, built into the program: hashed names, cached for ever, in the encoding the browser prefers.

use super::Site;
use axum::{
    Router,
    body::Body,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use postern_app::{paths, render::Assets};
use rust_embed::RustEmbed;
use std::{borrow::Cow, collections::HashMap, sync::Arc};

#[derive(RustEmbed)]
#[allow_missing = true]
#[folder = "$POSTERN_SITE_DIR"]
struct Files;

/// Where the pages find the client's files. A program built without its client (a check, a test of the routes) gives
/// addresses that do not exist.
pub(super) fn addresses() -> Assets {
    let manifest: HashMap<String, String> = Files::get("manifest.json")
        .and_then(|file| serde_json::from_slice(&file.data).ok())
        .unwrap_or_default();
    let address =
        |key: &str| format!("{}/{}", paths::ASSETS, manifest.get(key).map_or("missing", String::as_str));
    Assets {
        script: address("script"),
        wasm: address("wasm"),
        style: address("style"),
        door_style: address("door_style"),
        icon: address("icon"),
    }
}

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new().route(&format!("{}/{{file}}", paths::ASSETS), get(serve))
}

async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let (Some(kind), Some(plain)) = (content_type(&file), Files::get(&file)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepts =
        headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let encoded = [("br", "br"), ("gzip", "gz")]
        .into_iter()
        .filter(|(encoding, _)| {
            accepts.split(',').any(|accepted| accepted.split(';').next().map(str::trim) == Some(encoding))
        })
        .find_map(|(encoding, ending)| Files::get(&format!("{file}.{ending}")).map(|data| (encoding, data)));
    let (encoding, data) = match encoded {
        Some((encoding, data)) => (Some(encoding), data.data),
        None => (None, plain.data),
    };
    let body = match data {
        Cow::Borrowed(bytes) => Body::from(bytes),
        Cow::Owned(bytes) => Body::from(bytes),
    };
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

/// Only the kinds that a page loads are served.
fn content_type(file: &str) -> Option<&'static str> {
    match file.rsplit_once('.')?.1 {
        "js" => Some("text/javascript; charset=utf-8"),
        "wasm" => Some("application/wasm"),
        "css" => Some("text/css; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}
