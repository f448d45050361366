//! Through the portal into an application.

use super::{
    ENTRANCE,
    flow::{self, Target, Verdict},
    store,
};
use crate::{
    Error, Portal, Result,
    browser::Caller,
    change::Change,
    entity::{application, hand_over},
    people::group,
    token::Token,
};
use data_encoding::BASE64URL_NOPAD;
use postern_types::time::MINUTE_MS;
use sea_orm::{ActiveModelTrait, EntityTrait};

/// How long a browser may be on its way.
const LIFE_MS: i64 = MINUTE_MS;

/// What becomes of somebody who wants to open an application.
#[derive(Clone, Debug)]
pub enum Entering {
    /// Into it.
    HandOver {
        /// Its name.
        name: String,
        /// An address on its host.
        location: String,
    },
    /// Something has to be shown first.
    Show(Box<Change>),
    /// Their groups do not open it.
    NotAllowed {
        /// Its name.
        name: String,
    },
}

/// Lets somebody who is signed in open a page of an application. `asked` is what the application's host made of the
/// cookie of the browser that is to come back; without it that host is asked first.
///
/// # Errors
/// [`Error::NotFound`] for an address of no application.
pub async fn enter(portal: &Portal, caller: &Caller, to: &str, asked: &str) -> Result<Entering> {
    let db = portal.db.read();
    let target = Target::parse_url(to).ok_or(Error::NotFound)?;
    let application = store::at_host(db, &target.host).await?.ok_or(Error::NotFound)?;
    if !application.is_enabled || application.scheme != target.scheme {
        return Err(Error::NotFound);
    }
    let application::Model { id, name, .. } = application.clone();
    let Some(asked_hash) = BASE64URL_NOPAD.decode(asked.as_bytes()).ok().filter(|hash| hash.len() == 32)
    else {
        return Ok(Entering::HandOver { name, location: target.address() });
    };
    let rules = store::rules_of(&application);
    let Some(rule) = flow::rule_of(&rules, target.path.as_deref()) else {
        return Ok(Entering::NotAllowed { name });
    };
    let groups = group::ids_of_account(db, caller.account_id).await?;
    match flow::verdict(rule, Some((&caller.proofs, &groups)), portal.now()) {
        Verdict::Pass => {}
        Verdict::Show { within_ms } => {
            let (to, asked) = (to.to_owned(), asked.to_owned());
            let change = Change::Open { name, within_ms, to, asked };
            return Ok(Entering::Show(Box::new(change)));
        }
        Verdict::NotAllowed | Verdict::SignIn => return Ok(Entering::NotAllowed { name }),
    }
    let token = Token::generate(&*portal.rng)?;
    let row = &hand_over::Model {
        id: portal.rng.id()?,
        token_hash: token.hash(),
        asked_hash,
        application_id: id,
        browser_id: caller.browser_id,
        location: target.location.clone(),
        expires_at: portal.now().plus_ms(LIFE_MS).0,
    };
    portal
        .db
        .write(|txn, _| {
            Box::pin(async move {
                let row = hand_over::ActiveModel::from(row.clone()).reset_all();
                hand_over::Entity::insert(row).exec_without_returning(txn).await?;
                Ok(())
            })
        })
        .await?;
    let location = format!("{}://{}{ENTRANCE}?token={}", target.scheme, target.host, token.expose());
    Ok(Entering::HandOver { name, location })
}
