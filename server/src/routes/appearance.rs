//! Settings › Appearance, and the files that come of it.

use super::{Answer, Fields, Upload, change::ask, fields, picture, settings};
use crate::web::{Flash, Me, Site, page, to_page};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use postern_app::{paths, render::Page};
use postern_core::{
    appearance::{self, Appearance, Colour, Draft, Edit},
    change::Change,
};
use postern_types::{
    form::AppearanceForm,
    page::{AppearancePage, Look},
};
use std::sync::Arc;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

pub(super) fn pages() -> Router<Arc<Site>> {
    Router::new().route(paths::APPEARANCE, get(show).post(change))
}

pub(super) fn uploads() -> Router<Arc<Site>> {
    Router::new().route(paths::LOGO, post(set_logo))
}

/// What every page loads of it: like the client's files cached for ever, and no page where there is none.
pub(crate) fn files() -> Router<Arc<Site>> {
    Router::new().route(&paths::logo("{version}"), get(logo)).route(&paths::colour("{digits}"), get(colour))
}

/// Where a page finds them.
pub(crate) fn look_of(appearance: &Appearance) -> Look {
    Look {
        logo: appearance.logo.as_deref().map(paths::logo),
        style: appearance.accent.map(|colour| paths::colour(colour.to_string().trim_start_matches('#'))),
    }
}

async fn show(State(site): State<Arc<Site>>, me: Me) -> Answer {
    settings::require(&site, &me).await?;
    let (now, stored) = (appearance::find(&site.portal).await?, appearance::draft(&site.portal).await?);
    let of = |field: &str, stored: String| me.visit.kept(field).unwrap_or(stored);
    let form = AppearanceForm {
        name: of("name", stored.name),
        accent: of("accent", stored.accent),
        contact: of("contact", stored.contact),
    };
    Ok(page(&site, &me.visit, Page::Appearance(AppearancePage { form, has_logo: now.logo.is_some() })).await)
}

async fn change(State(site): State<Arc<Site>>, me: Me, form: Fields<AppearanceForm>) -> Answer {
    settings::require(&site, &me).await?;
    let AppearanceForm { name, accent, contact } = fields(form)?;
    edit(&site, &me, Edit::Save(Draft { name, accent, contact })).await
}

async fn set_logo(State(site): State<Arc<Site>>, me: Me, form: Upload) -> Answer {
    settings::require(&site, &me).await?;
    match picture(form).await? {
        Ok(logo) => edit(&site, &me, Edit::Logo(logo)).await,
        Err(error) => Ok(to_page(&site, paths::APPEARANCE, Flash::errors(vec![error]))),
    }
}

async fn edit(site: &Site, me: &Me, edit: Edit) -> Answer {
    ask(site, me, &Change::Appearance(edit), paths::APPEARANCE).await
}

/// What was typed, for the page that comes back.
pub(super) fn typed(edit: &Edit, flash: Flash) -> Flash {
    match edit {
        Edit::Save(draft) => {
            flash.keep("name", &draft.name).keep("accent", &draft.accent).keep("contact", &draft.contact)
        }
        Edit::Logo(_) => flash,
    }
}

/// The logo, if it is still this one.
async fn logo(State(site): State<Arc<Site>>, Path(version): Path<String>) -> Response {
    let is_current = appearance::find(&site.portal)
        .await
        .is_ok_and(|appearance| appearance.logo.as_deref() == Some(&*version));
    match appearance::find_logo(&site.portal).await {
        Ok(Some(icon)) if is_current => {
            let kind = HeaderValue::from_str(&icon.content_type);
            file(kind.unwrap_or(HeaderValue::from_static("image/png")), icon.picture)
        }
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The style sheet of a colour. Any will do that words can be read in: which one the portal has is in its pages.
async fn colour(Path(digits): Path<String>) -> Response {
    match Colour::parse(&format!("#{digits}")) {
        Ok(colour) => {
            let kind = HeaderValue::from_static("text/css; charset=utf-8");
            file(kind, format!(":root{{--brand:{colour}}}"))
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file(kind: HeaderValue, body: impl IntoResponse) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, FOR_EVER),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    (headers, body).into_response()
}
