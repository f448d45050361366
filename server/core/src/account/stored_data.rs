//! Everything that is kept about a person, for that person.

use crate::{
    Portal, Result, audit, browser,
    entity::{
        account_group, account_group_member, app_enrolment, application, application_session, audit_event,
        browser as browser_entity, identity, job, mail_code, method_failure, one_time_link, outbox, provider,
        sign_in,
    },
    factor, sso,
};
use postern_types::{MethodKind, UnixMs};
use sea_orm::{QueryOrder, QuerySelect, QueryTrait, entity::prelude::*};
use serde_json::{Value, json};

fn iso(at: i64) -> String {
    UnixMs(at).to_iso()
}

/// Everything kept about an account, as JSON. Of a secret it says that it is there; the hash of a password, a
/// registered authenticator secret or a token are shown to nobody.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such account.
pub async fn stored_data(portal: &Portal, id: Uuid) -> Result<Value> {
    let db = portal.db.read();
    let account = super::load(portal, id).await?;
    Ok(json!({
        "account": {
            "id": account.id,
            "name": account.name,
            "display_name": account.display_name,
            "email": account.email,
            "email_confirmed_at": account.email_confirmed_at.map(iso),
            "language": account.language,
            "has_password": account.password_hash.is_some(),
            "password_set_at": account.password_set_at.map(iso),
            "is_disabled": account.is_disabled,
            "protection": account.protection,
            "is_led_to_enrolment": account.is_to_enrol,
            "created_at": iso(account.created_at),
            "welcomed_at": account.welcomed_at.map(iso),
            "last_sign_in_at": account.last_sign_in_at.map(iso),
        },
        "groups": groups(db, id).await?,
        "second_factors": methods(portal, id).await?,
        "failures": failures(db, id).await?,
        "enrolment_under_way": app_enrolment::Entity::find_by_id(id).one(db).await?
            .map(|row| json!({ "expires_at": iso(row.expires_at) })),
        "sign_in_providers": identities(db, id).await?,
        "browsers": browsers(portal, id).await?,
        "applications": applications(db, id).await?,
        "sign_ins_under_way": sign_ins(db, id).await?,
        "one_time_links": links(db, id).await?,
        "mailed_codes": mailed_codes(db, id).await?,
        "mails": mails(db, id).await?,
        "work_on_many": jobs(db, id).await?,
        "activity": activity(db, id).await?,
    }))
}

async fn groups(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let members = account_group_member::Entity::find()
        .filter(account_group_member::Column::AccountId.eq(id))
        .all(db)
        .await?;
    let groups = account_group::Entity::find()
        .filter(account_group::Column::Id.is_in(members.into_iter().map(|member| member.group_id)))
        .all(db)
        .await?;
    Ok(groups
        .into_iter()
        .map(|group| json!({ "name": group.name, "permissions": group.permissions }))
        .collect())
}

async fn methods(portal: &Portal, id: Uuid) -> Result<Vec<Value>> {
    let db = portal.db.read();
    let codes = factor::recovery_code::find_set(db, id).await?;
    let keys = factor::security_key::list(portal, id).await?;
    let methods = factor::store::list(db, id).await?.into_iter().map(|row| {
        let codes = codes.filter(|_| row.kind == MethodKind::RecoveryCode.as_str());
        let row_id = row.id.to_string();
        let key = keys.iter().find(|key| key.method.id == row_id);
        json!({
            "kind": row.kind,
            "name": row.name,
            "model": key.and_then(|key| key.model.as_deref()),
            "is_passkey": key.map(|key| key.is_passkey),
            "is_synced": key.map(|key| key.is_synced),
            "created_at": iso(row.created_at),
            "last_used_at": row.last_used_at.map(iso),
            "codes_left": codes.map(|codes| codes.left),
            "tested_at": codes.and_then(|codes| codes.tested_at).map(UnixMs::to_iso),
        })
    });
    Ok(methods.collect())
}

async fn failures(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let rows =
        method_failure::Entity::find().filter(method_failure::Column::AccountId.eq(id)).all(db).await?;
    Ok(rows.into_iter().map(|row| json!({ "kind": row.kind, "failures": row.failures })).collect())
}

async fn browsers(portal: &Portal, id: Uuid) -> Result<Vec<Value>> {
    let rows = browser_entity::Entity::find()
        .filter(browser_entity::Column::AccountId.eq(id))
        .order_by_desc(browser_entity::Column::LastAccessAt)
        .all(portal.db.read())
        .await?;
    let mut browsers = Vec::with_capacity(rows.len());
    for row in rows {
        browsers.push(json!({
            "browser": row.label,
            "address": row.address,
            "is_remembered": row.is_remembered,
            "is_signed_in": browser::flow::end_of(&row, portal.now(), &portal.policy).is_none(),
            "proofs": browser::flow::proofs_of(&row.proofs)?
                .iter()
                .map(|proof| json!({ "factor": proof.factor, "at": proof.at.to_iso() }))
                .collect::<Vec<_>>(),
            "created_at": iso(row.created_at),
            "last_access_at": iso(row.last_access_at),
            "ended_at": row.ended_at.map(iso),
            "end_reason": row.end_reason,
        }));
    }
    Ok(browsers)
}

async fn sign_ins(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let rows = sign_in::Entity::find().filter(sign_in::Column::AccountId.eq(id)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| json!({ "state": row.state, "return_to": row.return_to, "expires_at": iso(row.expires_at) }))
        .collect())
}

async fn mailed_codes(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let rows = mail_code::Entity::find().filter(mail_code::Column::AccountId.eq(id)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            json!({
                "purpose": row.purpose,
                "address": row.address,
                "tries": row.tries,
                "expires_at": iso(row.expires_at),
            })
        })
        .collect())
}

async fn mails(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let rows = outbox::Entity::find()
        .filter(outbox::Column::AccountId.eq(id))
        .order_by_desc(outbox::Column::CreatedAt)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            json!({
                "kind": row.kind,
                "recipient": row.recipient,
                "created_at": iso(row.created_at),
                "sent_at": row.sent_at.map(iso),
                "expires_at": iso(row.expires_at),
                "tries": row.tries,
                "last_error": row.last_error,
            })
        })
        .collect())
}

async fn links(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let rows = one_time_link::Entity::find().filter(one_time_link::Column::AccountId.eq(id)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            json!({
                "purpose": row.purpose,
                "expires_at": iso(row.expires_at),
                "used_at": row.used_at.map(iso),
            })
        })
        .collect())
}

/// Whom providers of single sign-on mean by the person.
async fn identities(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let providers = provider::Entity::find().all(db).await?;
    let links = sso::store::identities(db, id).await?.into_iter();
    let as_json = |link: identity::Model| {
        json!({
            "provider": providers.iter().find(|row| row.id == link.provider_id).map(|row| &row.name),
            "subject": link.subject,
            "name": link.name,
            "linked_at": iso(link.created_at),
            "last_used_at": link.last_used_at.map(iso),
        })
    };
    Ok(links.map(as_json).collect())
}

/// The applications that the person's browsers were handed over to.
async fn applications(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let browsers = browser_entity::Entity::find()
        .filter(browser_entity::Column::AccountId.eq(id))
        .select_only()
        .column(browser_entity::Column::Id)
        .into_query();
    let sessions = application_session::Entity::find()
        .filter(application_session::Column::BrowserId.in_subquery(browsers))
        .all(db)
        .await?;
    let names = application::Entity::find().all(db).await?;
    let as_json = |session: application_session::Model| {
        json!({
            "application": names.iter().find(|row| row.id == session.application_id).map(|row| &row.name),
            "browser": session.browser_id,
            "opened_at": iso(session.created_at),
        })
    };
    Ok(sessions.into_iter().map(as_json).collect())
}

/// What the person had done to many accounts at once; who those are is not about the person.
async fn jobs(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let rows = job::Entity::find().filter(job::Column::AccountId.eq(id)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            json!({
                "accounts": row.total,
                "created_at": iso(row.created_at),
                "started_at": row.started_at.map(iso),
                "finished_at": row.finished_at.map(iso),
            })
        })
        .collect())
}

async fn activity(db: &impl ConnectionTrait, id: Uuid) -> Result<Vec<Value>> {
    let about = sea_orm::Condition::any()
        .add(audit_event::Column::AccountId.eq(id))
        .add(audit_event::Column::ActorId.eq(id));
    let rows =
        audit_event::Entity::find().filter(about).order_by_desc(audit_event::Column::Id).all(db).await?;
    Ok(rows.iter().map(audit::as_json).collect())
}
