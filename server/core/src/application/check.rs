//! What a reverse proxy asks before every request.

use super::{
    ENTRANCE, EXIT,
    flow::{self, Target, Verdict},
    store::{self, Session},
};
use crate::{
    Portal, Result,
    browser::flow::{end_of, proofs_of},
    entity::application_session,
    token::Token,
};
use postern_types::Proof;
use sea_orm::{ActiveValue::Set, EntityTrait};

/// A request to an application's host, as the proxy tells it.
#[derive(Clone, Debug)]
pub struct Question {
    /// What was asked for.
    pub target: Target,
    /// A person's browser opens a page: it can be sent elsewhere and come back.
    pub is_visit: bool,
    /// The application's own cookie.
    pub session: Option<Token>,
    /// The cookie of who was sent to the portal and is to come back.
    pub asked: Option<Token>,
}

/// Who asks, for the application. All empty for nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The account's name.
    pub user: String,
    /// Names of its groups.
    pub groups: Vec<String>,
    /// Its address, if its owner proved to read mail there.
    pub email: String,
    /// The name shown to people.
    pub name: String,
}

/// The portal's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The request goes through.
    Pass(Identity),
    /// The browser is sent to the portal, and comes back with what only it can answer.
    Ask {
        /// For the cookie of who is to come back.
        asked: Token,
        /// An address of the portal.
        location: String,
    },
    /// It came back: this is its cookie, and the page that was asked for.
    HandedOver {
        /// For the application's own cookie.
        session: Token,
        /// The page.
        location: String,
    },
    /// The way out of the application, by the portal.
    Leave {
        /// An address of the portal.
        location: String,
    },
    /// A script, and nobody is signed in, or what was shown is too old.
    SignInFirst,
    /// No: not here, not this way, not these groups.
    Refused,
}

/// Whether a request may go through. One read; a write only where a browser arrives from the portal, once.
///
/// # Errors
/// When the database does not answer: the proxy then lets nothing through.
pub async fn check(portal: &Portal, question: &Question) -> Result<Answer> {
    let target = &question.target;
    let token_hash = question.session.as_ref().map(Token::hash).unwrap_or_default();
    let Some(found) = store::question(portal.db.read(), &target.host, token_hash).await? else {
        return Ok(Answer::Refused);
    };
    let application = &found.application;
    if !application.is_enabled || application.scheme != target.scheme {
        return Ok(Answer::Refused);
    }
    match target.path.as_deref() {
        Some(ENTRANCE) => return arrive(portal, question, application.id).await,
        Some(EXIT) => {
            return Ok(Answer::Leave { location: portal_address(portal, "/sign-out") });
        }
        Some(path) if path.starts_with("/.postern") => return Ok(Answer::Refused),
        _ => {}
    }
    let rules = store::rules_of(application);
    let Some(rule) = flow::rule_of(&rules, target.path.as_deref()) else { return Ok(Answer::Refused) };
    let now = portal.now();
    let session = found.session.filter(|session| {
        !session.account.is_disabled && end_of(&session.browser, now, &portal.policy).is_none()
    });
    let proofs: Vec<Proof> = match &session {
        Some(session) => proofs_of(&session.browser.proofs)?,
        None => Vec::new(),
    };
    let groups: Vec<String> = match &session {
        Some(session) => session.groups.iter().map(|(id, _)| id.to_string()).collect(),
        None => Vec::new(),
    };
    let who = session.as_ref().map(|_| (proofs.as_slice(), groups.as_slice()));
    match flow::verdict(rule, who, now) {
        Verdict::Pass => {
            let Some(session) = session else { return Ok(Answer::Pass(Identity::default())) };
            if question.is_visit || !application.counts_visits_only {
                portal.visits.note(&session.browser, now);
            }
            Ok(Answer::Pass(identity(session)))
        }
        // The portal says why, or asks.
        _ if question.is_visit => ask(portal, question),
        Verdict::NotAllowed => Ok(Answer::Refused),
        Verdict::SignIn | Verdict::Show { .. } => Ok(Answer::SignInFirst),
    }
}

fn identity(session: Session) -> Identity {
    let Session { account, groups, .. } = session;
    Identity {
        user: account.name,
        groups: groups.into_iter().map(|(_, name)| name).collect(),
        email: account.email.filter(|_| account.email_confirmed_at.is_some()).unwrap_or_default(),
        name: account.display_name,
    }
}

fn portal_address(portal: &Portal, path: &str) -> String {
    format!("{}{path}", portal.base_url.origin().ascii_serialization())
}

/// To the portal. Several pages may be opened at once: all of them come back to the same cookie.
fn ask(portal: &Portal, question: &Question) -> Result<Answer> {
    let asked = match &question.asked {
        Some(asked) => asked.clone(),
        None => Token::generate(&*portal.rng)?,
    };
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("to", &question.target.address())
        .append_pair("asked", &asked.public())
        .finish();
    Ok(Answer::Ask { asked, location: portal_address(portal, &format!("/enter?{query}")) })
}

/// A browser arrives from the portal. What it brings is worth something in the browser alone that was sent, and once.
async fn arrive(
    portal: &Portal,
    question: &Question,
    application_id: sea_orm::prelude::Uuid,
) -> Result<Answer> {
    let token = question.target.query("token").and_then(|text| Token::parse(&text));
    let (Some(token), Some(asked), true) = (token, &question.asked, question.is_visit) else {
        return Ok(Answer::Refused);
    };
    let session = &Token::generate(&*portal.rng)?;
    let (token, asked, target) = (&token, asked, &question.target);
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let now = portal.now();
                let taken = store::take(txn, application_id, token.hash(), asked.hash(), now).await?;
                let Some(taken) = taken else {
                    // Of pages that were opened at once the last one made the cookie: the others are sent once more, with that.
                    let page = store::page_of(txn, application_id, token.hash()).await?;
                    let again = page.and_then(|page| Target::parse(&target.scheme, &target.host, &page));
                    return match again {
                        Some(target) => ask(portal, &Question { target, ..question.clone() }),
                        None => Ok(Answer::Refused),
                    };
                };
                store::forget_sessions(txn, application_id, taken.browser_id, now).await?;
                let row = application_session::ActiveModel {
                    id: Set(portal.rng.id()?),
                    token_hash: Set(session.hash()),
                    application_id: Set(application_id),
                    browser_id: Set(taken.browser_id),
                    created_at: Set(now.0),
                };
                application_session::Entity::insert(row).exec_without_returning(txn).await?;
                // Whole: a path may begin with two slashes, and alone it would be another host.
                let location = format!("{}://{}{}", target.scheme, target.host, taken.location);
                Ok(Answer::HandedOver { session: session.clone(), location })
            })
        })
        .await
}
