//! Edit my data › Password, and how strong one is while it is typed.

use super::{Answer, Fields, change::ask, fields};
use crate::web::{Flash, Me, Site, Visit, page, to_page};
use axum::{extract::State, response::IntoResponse};
use postern_app::{paths, render};
use postern_core::{appearance, change::Change};
use postern_types::{
    FieldError, Problem, UnixMs,
    form::{Secret, SetPasswordForm, StrengthForm},
    page::PasswordPage,
};
use std::sync::Arc;

/// The two entries of a new password differ.
pub(super) fn difference(password: &Secret, repeated: &Secret) -> Option<FieldError> {
    (password != repeated).then(|| FieldError::new("repeated", Problem::Differs))
}

pub(super) async fn show(State(site): State<Arc<Site>>, me: Me) -> Answer {
    let shown = PasswordPage {
        fewest: site.portal.policy.fewest_password_characters(),
        set_at: me.signed_in.account.password_set_at.map(UnixMs),
    };
    Ok(page(&site, &me.visit, render::Page::Password(shown)).await)
}

pub(super) async fn change(State(site): State<Arc<Site>>, me: Me, form: Fields<SetPasswordForm>) -> Answer {
    let SetPasswordForm { password, repeated } = fields(form)?;
    if let Some(error) = difference(&password, &repeated) {
        return Ok(to_page(&site, paths::NEW_PASSWORD, Flash::errors(vec![error])));
    }
    ask(&site, &me, &Change::Password { new: password }, paths::NEW_PASSWORD).await
}

/// The level (0 to 4) in the first line, what to say about it in the second. The rules and the list of common passwords
/// are the server's; the client would be too heavy with them.
pub(super) async fn strength(
    State(site): State<Arc<Site>>,
    visit: Visit,
    form: Fields<StrengthForm>,
) -> Answer {
    let StrengthForm { password } = fields(form)?;
    let mut about = vec![appearance::name(&site.portal).await?];
    if let Some(me) = &visit.signed_in {
        about.extend([me.account.name.clone(), me.account.display_name.clone()]);
        about.extend(me.account.email.clone());
    }
    let fewest = site.portal.policy.fewest_password_characters();
    let strength = site.portal.passwords.strength(&password, fewest, about).await?;
    let text = render::strength_text(visit.language, strength.level, strength.problem);
    Ok(format!("{}\n{text}", strength.level).into_response())
}
