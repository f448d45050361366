//! Queries on providers and links.

use super::provider::rules_of;
use crate::{
    Portal, Result,
    browser::EndReason,
    entity::{browser, identity, provider, sign_in},
    sign_in::flow::{SignInState, Vouched},
};
use postern_types::{UnixMs, sso::ProviderKind};
use sea_orm::{QueryOrder, QuerySelect, QueryTrait, entity::prelude::*};

/// All providers, in the order of their buttons.
pub(super) async fn all(db: &impl ConnectionTrait) -> Result<Vec<provider::Model>> {
    let all = provider::Entity::find().order_by_asc(provider::Column::Position);
    Ok(all.order_by_asc(provider::Column::CreatedAt).all(db).await?)
}

pub(super) async fn find(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<provider::Model>> {
    Ok(provider::Entity::find_by_id(id).one(db).await?)
}

/// Whether a provider is asked.
fn is_asked(portal: &Portal, row: &provider::Model) -> bool {
    row.is_enabled && ProviderKind::parse(&row.kind).is_some_and(|kind| portal.sso.allows(kind))
}

/// The providers that are asked.
pub(super) async fn asked(portal: &Portal, db: &impl ConnectionTrait) -> Result<Vec<Uuid>> {
    Ok(all(db).await?.iter().filter(|row| is_asked(portal, row)).map(|row| row.id).collect())
}

/// Whom a provider means by a subject.
pub(super) async fn find_identity(
    db: &impl ConnectionTrait,
    provider_id: Uuid,
    subject: &str,
) -> Result<Option<identity::Model>> {
    Ok(identity::Entity::find()
        .filter(identity::Column::ProviderId.eq(provider_id))
        .filter(identity::Column::Subject.eq(subject))
        .one(db)
        .await?)
}

/// The links of an account, oldest first.
pub(crate) async fn identities(db: &impl ConnectionTrait, account_id: Uuid) -> Result<Vec<identity::Model>> {
    Ok(identity::Entity::find()
        .filter(identity::Column::AccountId.eq(account_id))
        .order_by_asc(identity::Column::CreatedAt)
        .all(db)
        .await?)
}

/// What the word is worth now by which a sign-in came: nothing, once the link or the provider is gone.
pub(crate) async fn vouched(
    portal: &Portal,
    db: &impl ConnectionTrait,
    identity_id: Option<Uuid>,
) -> Result<Option<Vouched>> {
    let Some(identity_id) = identity_id else { return Ok(None) };
    let provider = match identity::Entity::find_by_id(identity_id).one(db).await? {
        Some(identity) => find(db, identity.provider_id).await?,
        None => None,
    };
    let second_factor = provider.filter(|row| is_asked(portal, row)).map(|row| rules_of(&row).second_factor);
    Ok(Some(Vouched { identity_id, second_factor }))
}

/// Ends what came in by a provider: sign-ins first, browsers second.
pub(super) async fn end_all(txn: &impl ConnectionTrait, provider_id: Uuid, now: UnixMs) -> Result<()> {
    let links = || {
        identity::Entity::find()
            .filter(identity::Column::ProviderId.eq(provider_id))
            .select_only()
            .column(identity::Column::Id)
            .into_query()
    };
    sign_in::Entity::update_many()
        .col_expr(sign_in::Column::State, Expr::value(SignInState::Ended.as_str()))
        .filter(sign_in::Column::IdentityId.in_subquery(links()))
        .filter(sign_in::Column::State.eq(SignInState::Pending.as_str()))
        .exec(txn)
        .await?;
    browser::Entity::update_many()
        .col_expr(browser::Column::EndedAt, Expr::value(now.0))
        .col_expr(browser::Column::EndReason, Expr::value(EndReason::AccountChanged.as_str()))
        .filter(browser::Column::IdentityId.in_subquery(links()))
        .filter(browser::Column::EndedAt.is_null())
        .exec(txn)
        .await?;
    Ok(())
}
