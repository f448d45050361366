//! The help: its pages, what is found in them, and the PDF.

use super::Answer;
use crate::web::{Failure, Site, Visit, page};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use postern_app::{
    help::{self, Topic},
    render::Page,
};
use postern_core::{account, appearance, application, change, people, sign_in, sso};
use postern_types::{
    Permission,
    form::OWN_ACCENT,
    help::{Facts, Reading, Shown},
    time::MINUTE_MS,
};
use serde::Deserialize;
use std::sync::Arc;

/// Longest text that is looked for.
const MOST_QUERY: usize = 100;

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

/// Whole minutes of so many milliseconds.
fn minutes(ms: i64) -> u32 {
    u32::try_from(ms / MINUTE_MS).unwrap_or_default()
}

/// What the help says about this portal.
async fn facts(site: &Site) -> postern_core::Result<Facts> {
    let (portal, policy) = (&site.portal, &site.portal.policy);
    let providers = sso::enabled(portal).await?;
    let appearance = appearance::find(portal).await?;
    Ok(Facts {
        portal: appearance.name,
        address: portal.base_url.as_str().trim_end_matches('/').to_owned(),
        contact: appearance.contact,
        accent: appearance.accent.map_or_else(|| OWN_ACCENT.to_owned(), |colour| colour.to_string()),
        methods: policy.methods.clone(),
        app_skew: policy.app_skew_steps > 0,
        passkeys: policy.allows_passkeys(),
        mail: account::can_mail(portal).await?,
        required: policy.second_factor.is_required(portal.now()),
        remember_days: policy.remember_days,
        remember_limit_days: policy.remember_limit_days,
        idle_minutes: policy.idle_minutes,
        sign_in_minutes: minutes(sign_in::flow::LONGEST_MS),
        mail_code_minutes: policy.mail_code_minutes,
        fresh_minutes: minutes(change::flow::LIFE_MS),
        audit_days: policy.audit_days,
        fewest_characters: policy.fewest_password_characters(),
        providers: providers.into_iter().map(|provider| provider.name).collect(),
        applications: !application::list(portal).await?.is_empty(),
    })
}

/// What the reader may do decides what there is to read.
async fn permissions(site: &Site, visit: &Visit) -> postern_core::Result<Vec<Permission>> {
    match &visit.signed_in {
        Some(me) => people::permissions(site.portal.db.read(), me.account.id).await,
        None => Ok(Vec::new()),
    }
}

/// The contents, or what was found.
pub(super) async fn contents(
    State(site): State<Arc<Site>>,
    visit: Visit,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let (facts, permissions) = (facts(&site).await?, permissions(&site, &visit).await?);
    let query: String =
        asked.map(|asked| asked.0.q).unwrap_or_default().trim().chars().take(MOST_QUERY).collect();
    let shown = if query.is_empty() {
        Shown::Contents
    } else {
        let found = help::find(visit.language, &facts, &permissions, &query, account::fold);
        Shown::Search { query, found }
    };
    let entries = help::entries(visit.language, &permissions);
    Ok(page(&site, &visit, Page::Help(Reading { entries, shown })).await)
}

/// A page, or the PDF of it.
pub(super) async fn show(State(site): State<Arc<Site>>, visit: Visit, Path(name): Path<String>) -> Answer {
    let permissions = permissions(&site, &visit).await?;
    let slug = name.strip_suffix(".pdf");
    // What somebody may not read does not exist.
    let topic = Topic::parse(slug.unwrap_or(&name)).filter(|topic| topic.is_for(&permissions));
    let topic = topic.ok_or_else(|| Failure::status(StatusCode::NOT_FOUND))?;
    let facts = facts(&site).await?;
    if slug.is_some() {
        return pdf_of(&site, &visit, facts, permissions, Some(topic)).await;
    }
    let shown = Shown::Article(help::article(visit.language, &facts, &permissions, topic));
    let entries = help::entries(visit.language, &permissions);
    Ok(page(&site, &visit, Page::Help(Reading { entries, shown })).await)
}

/// All that the reader may read, as PDF.
pub(super) async fn pdf(State(site): State<Arc<Site>>, visit: Visit) -> Answer {
    let (facts, permissions) = (facts(&site).await?, permissions(&site, &visit).await?);
    pdf_of(&site, &visit, facts, permissions, None).await
}

async fn pdf_of(
    site: &Site,
    visit: &Visit,
    facts: Facts,
    permissions: Vec<Permission>,
    topic: Option<Topic>,
) -> Answer {
    let name = topic.map_or("help", Topic::slug);
    let document = site.press.help(visit.language, facts, permissions, topic, site.portal.now()).await?;
    let disposition = format!("attachment; filename=\"{name}-{}.pdf\"", visit.language.tag());
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment")),
        ),
    ];
    let response: Response = (headers, document).into_response();
    Ok(response)
}
