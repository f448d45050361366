//! Changes of what is sensitive about an account, and the fresh proof they ask for: one door for all of them.

use super::{
    Answer, Fields, appearance, applications, fields, invalid, key, key_prompt, mail_code, parse_id, people,
    providers, settings, sign_in::out, sso,
};
use crate::web::{Flash, Jar, Me, Site, cookie_life, page, person, redirect, to_page};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse, Response},
};
use postern_app::{paths, render::Page};
use postern_core::{
    Error, application,
    change::{self, Applied, Change, Confirmed, Done},
    factor::{self, Method, authenticator_app::MOST_APPS, security_key::MOST_KEYS},
    sign_in::flow::preferred,
    sso::{self as core_sso, Unlinked},
};
use postern_types::{
    FieldError, MethodKind, Notice, Problem,
    form::ConfirmForm,
    page::{ConfirmPage, MethodChoice, SheetOccasion, SheetPage, Wanted},
};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// Asks for a change, and answers with what became of it or with the question for a proof. `next` is where a page that
/// is shown once leads.
pub(super) async fn ask(site: &Site, me: &Me, change: &Change, next: &str) -> Answer {
    match change::apply(&site.portal, &me.caller()?, change).await {
        Ok(Applied::Done(done)) => answer(site, me, change, Ok(done), next).await,
        Ok(Applied::ProofNeeded(id)) => Ok(redirect(&paths::confirm(&id.to_string()))),
        Ok(Applied::Impossible) => {
            Ok(to_page(site, &form_of(change), typed(change, Notice::ProofImpossible.into())))
        }
        Err(error) => answer(site, me, change, Err(error), next).await,
    }
}

/// The page with the form of a change.
fn form_of(change: &Change) -> String {
    match change {
        Change::AddApp | Change::ReplaceApp { .. } | Change::AddKey | Change::AddEmailCode => {
            paths::LOGIN.to_owned()
        }
        Change::SetMail { .. } => paths::MAIL.to_owned(),
        Change::RemoveMail => paths::MAIL_REMOVE.to_owned(),
        Change::Appearance(_) => paths::APPEARANCE.to_owned(),
        Change::Rename { method, .. } => paths::method_rename(&method.id.to_string()),
        Change::Remove { method } => paths::method_remove(&method.id.to_string()),
        Change::MakeRecoveryCodes => paths::RECOVERY_CODES.to_owned(),
        Change::Password { .. } => paths::NEW_PASSWORD.to_owned(),
        Change::Profile { .. } => paths::PROFILE.to_owned(),
        Change::Deactivate => paths::DEACTIVATE.to_owned(),
        Change::Manage { .. } | Change::Open { .. } => paths::HOME.to_owned(),
        Change::Link { .. } => paths::LOGIN.to_owned(),
        Change::Unlink { identity } => paths::unlink(&identity.to_string()),
        Change::Application(edit) => applications::form_of_edit(edit),
        Change::Provider(edit) => providers::form_of_edit(edit),
        Change::Act(act) => people::act::form_of(act),
    }
}

/// What was typed into that form; never a password.
fn typed(change: &Change, flash: Flash) -> Flash {
    match change {
        Change::Rename { name, .. } => flash.keep("name", name),
        Change::Profile { display_name, language, email } => {
            flash.keep("display_name", display_name).keep("language", language.tag()).keep("email", email)
        }
        Change::SetMail { account } => settings::typed(flash, account),
        Change::Appearance(edit) => appearance::typed(edit, flash),
        Change::Application(edit) => applications::typed(edit, flash),
        Change::Act(act) => people::act::typed(act, flash),
        _ => flash,
    }
}

async fn answer(site: &Site, me: &Me, change: &Change, done: Result<Done, Error>, next: &str) -> Answer {
    let login = |notice: Notice| Ok(to_page(site, paths::LOGIN, notice));
    match done {
        Err(error) => Ok(to_page(site, &form_of(change), typed(change, invalid(error)?))),
        Ok(Done::AppBegun) => Ok(redirect(paths::APP)),
        Ok(Done::TooManyApps) => login(Notice::TooManyApps { most: MOST_APPS as u32 }),
        Ok(Done::KeyBegun(begun)) => {
            let shown = key::enrol_page(site, &me.visit, &me.signed_in.account, begun, None);
            Ok(page(site, &me.visit, shown).await)
        }
        Ok(Done::TooManyKeys) => login(Notice::TooManyKeys { most: MOST_KEYS as u32 }),
        Ok(Done::EmailCodeSent(sent)) => Ok(mail_code::next(site, sent, paths::EMAIL).await),
        Ok(Done::AddressCodeSent(sent)) => Ok(mail_code::next(site, sent, paths::ADDRESS).await),
        Ok(Done::MailSet) => Ok(to_page(site, paths::MAIL, Notice::MailSet)),
        Ok(Done::AppearanceSet) => Ok(to_page(site, paths::APPEARANCE, Notice::AppearanceSaved)),
        Ok(Done::MailRemoved) => Ok(to_page(site, paths::MAIL, Notice::MailRemoved)),
        Ok(Done::Renamed { name }) => login(Notice::Renamed { name }),
        Ok(Done::Removed(Method { kind, name, .. })) => login(Notice::Removed { kind, name }),
        Ok(Done::LastMethodRequired) => login(Notice::LastMethodRequired),
        Ok(Done::RecoveryCodes(codes)) => {
            let shown = SheetPage {
                person: person(&me.signed_in.account),
                address: site.portal.base_url.origin().ascii_serialization(),
                occasion: SheetOccasion::CodesMade,
                app: None,
                codes: codes.0.iter().map(|code| code.to_string()).collect(),
                next: next.to_owned(),
                in_sign_in: false,
            };
            Ok(page(site, &me.visit, Page::Sheet(shown)).await)
        }
        Ok(Done::PasswordSet) => Ok(to_page(site, paths::NEW_PASSWORD, Notice::PasswordChanged)),
        Ok(Done::Saved) => {
            let mut response = to_page(site, paths::PROFILE, Notice::Saved);
            if let Change::Profile { language, .. } = change {
                Jar::Language.set(response.headers_mut(), language.tag(), Jar::Language.keep());
            }
            Ok(response)
        }
        Ok(Done::Managing) => Ok(redirect(match change {
            Change::Manage { to } => to,
            _ => paths::HOME,
        })),
        Ok(Done::MayOpen) => Ok(redirect(&match change {
            Change::Open { to, asked, .. } => paths::enter(to, asked),
            _ => paths::HOME.to_owned(),
        })),
        Ok(Done::MaySetOut) => match change {
            Change::Link { provider, .. } => sso::set_out_to_link(site, me, *provider).await,
            _ => login(Notice::NothingChanged),
        },
        Ok(Done::Linked(linked)) => {
            let name = match change {
                Change::Link { provider, .. } => core_sso::load(&site.portal, *provider).await?.name,
                _ => String::new(),
            };
            Ok(sso::done_linking(site, &name, &linked))
        }
        Ok(Done::Unlinked(Unlinked::Done { provider })) => login(Notice::Unlinked { provider }),
        Ok(Done::Unlinked(Unlinked::LastWayIn)) => login(Notice::LastWayIn),
        Ok(Done::ApplicationSet(id, name)) => Ok(match change {
            Change::Application(edit) => applications::done(site, edit, id, name),
            _ => redirect(paths::APPLICATIONS),
        }),
        Ok(Done::ProviderSet(name)) => Ok(to_page(
            site,
            paths::PROVIDERS,
            match change {
                Change::Provider(core_sso::Edit::Remove { .. }) => Notice::ProviderRemoved { name },
                _ => Notice::ProviderSaved { name },
            },
        )),
        Ok(Done::Acted(acted)) => people::act::answer(site, me, change, acted).await,
        Ok(Done::Deactivated) => Ok(out(site, Notice::Deactivated)),
        Ok(Done::LastAdministrator) => Ok(to_page(site, paths::DEACTIVATE, Notice::LastAdministrator)),
    }
}

/// What there was to confirm is not there (any more).
fn over(site: &Site) -> Response {
    to_page(site, paths::LOGIN, Notice::ConfirmationOver)
}

async fn wanted(site: &Site, account_id: Uuid, change: &Change, methods: &[Method]) -> Result<Wanted, Error> {
    let name = |id: &Uuid| {
        methods.iter().find(|method| method.id == *id).map(|method| method.name.clone()).unwrap_or_default()
    };
    Ok(match change {
        Change::AddApp => Wanted::AddApp,
        Change::ReplaceApp { id } => Wanted::ReplaceApp(name(id)),
        Change::AddKey => Wanted::AddKey,
        Change::AddEmailCode => Wanted::AddEmailCode,
        Change::Manage { .. } => Wanted::Manage,
        Change::Open { name, .. } => Wanted::Open(name.clone()),
        Change::Link { provider, .. } => Wanted::Link(core_sso::load(&site.portal, *provider).await?.name),
        Change::Unlink { identity } => {
            Wanted::Unlink(core_sso::find_identity(&site.portal, account_id, *identity).await?.provider)
        }
        Change::Application(edit @ application::Edit::Remove { .. }) => {
            Wanted::RemoveApplication(applications::name_of(site, edit).await?)
        }
        Change::Application(edit) => Wanted::SaveApplication(applications::name_of(site, edit).await?),
        Change::Provider(edit @ core_sso::Edit::Remove { .. }) => {
            Wanted::RemoveProvider(providers::provider_name(site, edit).await?)
        }
        Change::Provider(edit) => Wanted::SaveProvider(providers::provider_name(site, edit).await?),
        Change::SetMail { .. } => Wanted::SetMail,
        Change::RemoveMail => Wanted::RemoveMail,
        Change::Appearance(_) => Wanted::Appearance,
        Change::Rename { method, .. } => Wanted::Rename(name(&method.id)),
        Change::Remove { method } => Wanted::Remove(name(&method.id)),
        Change::MakeRecoveryCodes => Wanted::RecoveryCodes,
        Change::Password { .. } => Wanted::Password,
        Change::Profile { .. } => Wanted::Email,
        Change::Deactivate => Wanted::Deactivate,
        Change::Act(act) => {
            Wanted::Act { kind: act.kind(), name: postern_core::people::act::about(&site.portal, act).await? }
        }
    })
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    method: Option<String>,
}

pub(super) async fn show(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Answer {
    let Some(kept) = change::find_kept(&site.portal, &me.caller()?, parse_id(&id)?).await? else {
        return Ok(over(&site));
    };
    let asked_for = asked.ok().and_then(|asked| MethodKind::parse(asked.method.as_deref()?));
    // Where a method that stands in for another is all there is, it is asked for all the same.
    let method = preferred(&kept.methods, asked_for, kept.used_last).or(kept.methods.first().copied());
    let methods = factor::list(&site.portal, me.account_id()).await?;
    let names = |kind| {
        methods.iter().filter(|method| method.kind == kind).map(|method| method.name.clone()).collect()
    };
    let prompt = match method {
        Some(MethodKind::SecurityKey) => {
            Some(key_prompt(&site, change::ask_key(&site.portal, &me.caller()?, parse_id(&id)?).await?))
        }
        _ => None,
    };
    let mail = match method {
        Some(MethodKind::EmailCode) => {
            let standing = change::find_mail_code(&site.portal, &me.caller()?, parse_id(&id)?).await?;
            Some(mail_code::shown(me.signed_in.account.email.clone().unwrap_or_default(), standing))
        }
        _ => None,
    };
    let others = kept.methods.iter().filter(|kind| Some(**kind) != method);
    let shown = ConfirmPage {
        id,
        wanted: wanted(&site, me.account_id(), &kept.change, &methods).await?,
        password: kept.password,
        method,
        prompt,
        mail,
        others: others.map(|kind| MethodChoice { kind: *kind, names: names(*kind) }).collect(),
    };
    Ok(page(&site, &me.visit, Page::Confirm(shown)).await)
}

pub(super) async fn confirm(
    State(site): State<Arc<Site>>,
    me: Me,
    Path(id): Path<String>,
    form: Fields<ConfirmForm>,
) -> Answer {
    let ConfirmForm { password, method, code } = fields(form)?;
    let (caller, uuid, kind) = (me.caller()?, parse_id(&id)?, MethodKind::parse(&method));
    let again = |flash: Flash| {
        let here = kind.map_or_else(|| paths::confirm(&id), |kind| paths::confirm_by(&id, kind));
        Ok(to_page(&site, &here, flash))
    };
    let Some(kept) = change::find_kept(&site.portal, &caller, uuid).await? else { return Ok(over(&site)) };
    match change::confirm(&site.portal, &caller, uuid, kind, &password, &code).await? {
        Confirmed::Over => Ok(over(&site)),
        Confirmed::WrongPassword => {
            again(Flash::errors(vec![FieldError::new("password", Problem::WrongPassword)]))
        }
        Confirmed::PasswordBlocked { until } => again(Notice::PasswordBlocked { until }.into()),
        Confirmed::Rejected { why, tries_left } => again(Notice::Rejected { why, tries_left }.into()),
        Confirmed::MethodBlocked { until } => again(Notice::MethodBlocked { until }.into()),
        Confirmed::MethodDisabled => again(Notice::MethodDisabled.into()),
        Confirmed::Done { token, done } => {
            let is_out = matches!(done, Ok(Done::Deactivated));
            // What was shown stays shown, also where what it was for cannot be done any more.
            let answered = answer(&site, &me, &kept.change, done, paths::LOGIN).await;
            let mut response = answered.unwrap_or_else(IntoResponse::into_response);
            if let Some(token) = token.filter(|_| !is_out) {
                let keep = cookie_life(&site, me.signed_in.browser.is_remembered);
                Jar::Browser.set(response.headers_mut(), token.expose(), keep);
            }
            Ok(response)
        }
    }
}

/// Mails a code for the proof.
pub(super) async fn send_code(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    let (caller, uuid) = (me.caller()?, parse_id(&id)?);
    let here = paths::confirm_by(&id, MethodKind::EmailCode);
    Ok(match change::send_code(&site.portal, &caller, uuid).await? {
        Some(sent) => mail_code::next(&site, sent, &here).await,
        None => over(&site),
    })
}

pub(super) async fn cancel(State(site): State<Arc<Site>>, me: Me, Path(id): Path<String>) -> Answer {
    Ok(match change::give_up(&site.portal, &me.caller()?, parse_id(&id)?).await? {
        Some(change) => to_page(&site, &form_of(&change), typed(&change, Notice::NothingChanged.into())),
        None => over(&site),
    })
}
