//! Routes: parse, call the core, set cookies, answer. What may be done is decided in the core.

mod account;
mod app;
mod appearance;
mod applications;
mod browsers;
mod change;
mod data;
mod enrol;
mod enter;
mod forgotten;
mod forward_auth;
mod health;
mod help;
mod key;
mod link;
mod mail_code;
mod managing;
mod method;
mod paper;
mod passkey;
mod password;
mod people;
mod preferences;
mod providers;
mod recovery;
mod second_factor;
mod settings;
mod sign_in;
mod sso;

use crate::web::{Failure, Flash, Jar, SIGNALS, Site, cookie_life, redirect, to_page};
use axum::{
    Router,
    extract::{
        Form, Multipart,
        multipart::{MultipartError, MultipartRejection},
    },
    http::StatusCode,
    middleware::from_fn_with_state,
    response::Response,
    routing::{MethodRouter, any, get, post},
};
use postern_app::paths;
use postern_core::{
    Error,
    application::Icon,
    factor::recovery_code::flow::FEW,
    sign_in::{Begin, Opened},
    token::Token,
};
use postern_types::{FieldError, Notice, page::KeyPrompt};
use std::sync::Arc;
use uuid::Uuid;

pub(crate) use appearance::{files, look_of};

type Answer = Result<Response, Failure>;

/// Everything a person's browser asks for.
pub(crate) fn pages(site: &Arc<Site>) -> Router<Arc<Site>> {
    Router::new()
        .route(paths::HOME, get(enter::home))
        .route(paths::ENTER, get(enter::enter))
        .route(&paths::icon("{id}", ""), get(enter::icon))
        .route(&paths::sso("{id}", ""), get(sso::begin))
        .route(&paths::sso_back("{id}"), get(sso::back))
        .route(&paths::link_with("{id}"), get(sso::show_link).post(sso::link))
        .route(&paths::unlink("{id}"), get(sso::show_unlinking).post(sso::unlink))
        .route(paths::SIGN_IN, get(sign_in::show).post(sign_in::begin))
        .route(paths::SIGN_IN_CANCEL, post(sign_in::cancel))
        .route(paths::SIGN_OUT, get(sign_in::show_sign_out).post(sign_in::sign_out))
        .route(paths::SECOND_FACTOR, get(second_factor::show))
        .route(paths::PASSKEY_BEGIN, post(passkey::begin))
        .route(paths::PASSKEY, back_to(paths::SIGN_IN).post(passkey::finish))
        .route(paths::SECOND_FACTOR_KEY, post(second_factor::verify_key))
        .route(paths::SECOND_FACTOR_APP, post(second_factor::verify_app_code))
        .route(paths::SECOND_FACTOR_EMAIL, post(second_factor::verify_mail_code))
        .route(paths::SECOND_FACTOR_EMAIL_SEND, post(second_factor::send_code))
        .route(paths::FORGOTTEN, get(forgotten::show).post(forgotten::send))
        .route(paths::SECOND_FACTOR_RECOVERY, post(second_factor::verify_recovery_code))
        .route(paths::SECOND_FACTOR_PASS, post(second_factor::verify_pass))
        .route(paths::SIGN_IN_ENROL_SKIP, post(enrol::skip))
        .route(paths::SIGN_IN_ENROL, get(enrol::show_app))
        .route(paths::SIGN_IN_ENROL_BEGIN, post(enrol::begin_app))
        .route(paths::SIGN_IN_ENROL_FINISH, back_to(paths::HOME).post(enrol::finish_app))
        .route(paths::SIGN_IN_ENROL_KEY, get(enrol::show_key).post(enrol::finish_key))
        .route(paths::SIGN_IN_ENROL_EMAIL, get(enrol::show_email).post(enrol::finish_email))
        .route(paths::SIGN_IN_ENROL_EMAIL_SEND, post(enrol::send_email))
        .route(&paths::set_up("{token}"), get(link::show_set_up).post(link::set_up))
        .route(&paths::password("{token}"), get(link::show_password).post(link::set_password))
        .route(paths::PREFERENCES, post(preferences::change))
        .route(paths::MORE_TIME, post(preferences::more_time))
        .route(paths::WELCOME_DONE, back_to(paths::HOME).post(account::dismiss_welcome))
        .route(paths::PROFILE, get(account::show_profile).post(account::change_profile))
        .route(paths::ADDRESS, get(mail_code::show_address).post(mail_code::prove_address))
        .route(paths::ADDRESS_SEND, post(mail_code::send_address))
        .route(paths::LOGIN, get(account::show_login))
        .route(paths::EMAIL, get(mail_code::show_email).post(mail_code::finish_email))
        .route(paths::EMAIL_SEND, post(mail_code::send_email))
        .route(paths::APP, get(app::show))
        .route(paths::APP_BEGIN, post(app::begin))
        .route(paths::APP_FINISH, back_to(paths::LOGIN).post(app::finish))
        .route(paths::APP_CANCEL, post(app::cancel))
        .route(&paths::app_replace("{id}"), post(app::replace))
        .route(paths::KEY, get(key::show).post(key::finish))
        .route(&paths::method_rename("{id}"), get(method::show_renaming).post(method::rename))
        .route(&paths::method_remove("{id}"), get(method::show_removal).post(method::remove))
        .route(paths::RECOVERY_CODES, get(recovery::show_new).post(recovery::make))
        .route(paths::SHEET_PDF, back_to(paths::LOGIN).post(paper::print))
        .route(paths::SHEET_TEST, get(recovery::show_test).post(recovery::test))
        .route(&paths::confirm("{id}"), get(change::show).post(change::confirm))
        .route(&paths::confirm_send("{id}"), post(change::send_code))
        .route(&paths::confirm_cancel("{id}"), post(change::cancel))
        .route(paths::NEW_PASSWORD, get(password::show).post(password::change))
        .route(paths::STRENGTH, post(password::strength))
        .route(paths::ACTIVITY, get(data::activity))
        .route(paths::STORED_DATA, get(data::show))
        .route(paths::STORED_DATA_FILE, get(data::download))
        .route(paths::DEACTIVATE, get(data::show_deactivation).post(data::deactivate))
        .route(paths::BROWSERS, get(browsers::show))
        .route(paths::BROWSERS_END_OTHERS, post(browsers::end_others))
        .route(&paths::browser_end("{id}"), post(browsers::end))
        .route(paths::HELP, get(help::contents))
        .route(paths::HELP_PDF, get(help::pdf))
        .route(&paths::help("{name}"), get(help::show))
        .merge(of_managers(site))
        .fallback(async || Failure::status(StatusCode::NOT_FOUND))
}

/// Pages of managers and of settings.
fn of_managers(site: &Arc<Site>) -> Router<Arc<Site>> {
    people::pages()
        .merge(appearance::pages())
        .merge(applications::pages())
        .merge(providers::pages())
        .route(paths::MAIL, get(settings::show_mail).post(settings::set_mail))
        .route(paths::MAIL_TEST, post(settings::test_mail))
        .route(paths::MAIL_REMOVE, get(settings::show_removal).post(settings::remove_mail))
        .route_layer(from_fn_with_state(Arc::clone(site), managing::open))
}

/// Forms that bring a file.
pub(crate) fn uploads(site: &Arc<Site>) -> Router<Arc<Site>> {
    people::uploads()
        .merge(appearance::uploads())
        .merge(applications::uploads())
        .route_layer(from_fn_with_state(Arc::clone(site), managing::open))
}

/// What supervisors and browsers ask for by themselves.
pub(crate) fn machine() -> Router<Arc<Site>> {
    Router::new()
        .route(paths::HEALTH, get(health::live))
        .route(paths::READY, get(health::ready))
        .route(paths::RELATED_ORIGINS, get(key::related_origins))
}

/// What reverse proxies ask before every request to an application.
pub(crate) fn proxies() -> Router<Arc<Site>> {
    Router::new()
        .route(paths::FORWARD_AUTH, any(forward_auth::forwarded))
        .route(paths::FORWARD_AUTH_NGINX, any(forward_auth::nginx))
        .route(&format!("{}/{{*path}}", paths::FORWARD_AUTH_ENVOY), any(forward_auth::envoy))
        .route(&format!("{}/", paths::FORWARD_AUTH_ENVOY), any(forward_auth::envoy))
}

/// An address that answers forms alone. Its answer may be a page; who asks for that anew is led on.
fn back_to(path: &'static str) -> MethodRouter<Arc<Site>> {
    get(async move || redirect(path))
}

/// Sets the cookies of a browser that was opened.
fn set_cookies(site: &Site, opened: &Opened, response: &mut Response) {
    let headers = response.headers_mut();
    Jar::Browser.set(headers, opened.token.expose(), cookie_life(site, opened.is_remembered));
    Jar::Known.set(headers, &opened.browser_id.to_string(), Jar::Known.keep());
    Jar::SignIn.remove(headers);
}

/// In, and where the person wanted to go; after a recovery code that leaves few, past the offer of new ones.
fn enter(site: &Site, opened: &Opened) -> Response {
    let mut response = match opened.recovery_codes_left {
        // The browser's password manager is told which passkeys are good.
        None => to_page(site, &opened.location, Flash::default().keep(SIGNALS, "on")),
        Some(left) => {
            let to = if left <= FEW { recovery::offer(&opened.location) } else { opened.location.clone() };
            to_page(site, &to, Notice::RecoveryCodeUsed { left })
        }
    };
    set_cookies(site, opened, &mut response);
    response
}

/// After name and password: in, to the second factor, or what to say.
fn go_on(site: &Site, begun: Begin) -> Result<Response, Notice> {
    match begun {
        Begin::Failed => Err(Notice::SignInFailed),
        Begin::Blocked { until } => Err(Notice::SignInBlocked { until }),
        Begin::Rejected { why, provider } => Err(Notice::SsoRejected { why, provider }),
        Begin::Opened(opened) => Ok(enter(site, &opened)),
        Begin::Pending(token) => {
            let mut response = redirect(paths::SECOND_FACTOR);
            Jar::SignIn.set(response.headers_mut(), token.expose(), Jar::SignIn.keep());
            Ok(response)
        }
    }
}

/// What a page needs to ask a key.
fn key_prompt(site: &Site, options: String) -> KeyPrompt {
    KeyPrompt { options, address: site.portal.base_url.origin().ascii_serialization() }
}

/// What a page can say about an error, as a flash; any other error goes on.
fn invalid(error: Error) -> Result<Flash, Failure> {
    match error {
        Error::Invalid(errors) => Ok(Flash::errors(errors)),
        Error::Refused(why) => Ok(Notice::Refused { why }.into()),
        other => Err(other.into()),
    }
}

/// The token of a one-time link; anything else is not found.
fn link_token(text: &str) -> Result<Token, Error> {
    Token::parse(text).ok_or(Error::NotFound)
}

/// A form; what cannot be read as one is refused with 400.
type Fields<T> = Result<Form<T>, axum::extract::rejection::FormRejection>;

/// The fields of a form or query whose names may come several times.
type Pairs = Vec<(String, String)>;

/// The value of a field; empty when there is none.
fn one<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    pairs.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
}

/// All values of a field.
fn all<'a>(pairs: &'a Pairs, name: &str) -> impl Iterator<Item = &'a str> {
    pairs.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
}

/// The id in an address; anything else is not found.
fn parse_id(id: &str) -> Result<Uuid, Error> {
    Uuid::parse_str(id).map_err(|_| Error::NotFound)
}

/// A form that may bring a file.
type Upload = Result<Multipart, MultipartRejection>;

/// What such a form brought: the file of that field, empty for none, and the names of its other fields.
async fn upload(form: Upload, file: &str) -> Result<(Vec<u8>, Vec<String>), Failure> {
    let refused = |error: MultipartError| Failure::status(error.status());
    let mut form = form.map_err(|_| Failure::status(StatusCode::BAD_REQUEST))?;
    let (mut bytes, mut others) = (Vec::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(refused)? {
        match field.name() {
            Some(name) if name == file => bytes = field.bytes().await.map_err(refused)?.to_vec(),
            Some(name) => others.push(name.to_owned()),
            None => {}
        }
    }
    Ok((bytes, others))
}

/// The picture of such a form, or `None` where it takes the one there is away.
async fn picture(form: Upload) -> Result<Result<Option<Icon>, FieldError>, Failure> {
    let (picture, others) = upload(form, "icon").await?;
    if others.iter().any(|name| name == "remove") {
        return Ok(Ok(None));
    }
    Ok(Icon::parse(picture).map(Some))
}

fn fields<T>(form: Fields<T>) -> Result<T, Failure> {
    match form {
        Ok(Form(form)) => Ok(form),
        Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            Err(Failure::status(StatusCode::PAYLOAD_TOO_LARGE))
        }
        Err(_) => Err(Failure::status(StatusCode::BAD_REQUEST)),
    }
}
