//! A browser as far as HTTP goes: cookies, the headers that browsers send, forms.

use super::ORIGIN;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, HeaderName, Method, Request, StatusCode, header},
};
use std::{collections::BTreeMap, sync::Mutex};
use tower::ServiceExt;

pub struct Client {
    router: Router,
    cookies: Mutex<BTreeMap<String, String>>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    /// The body as it came: files are no text.
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn location(&self) -> String {
        self.headers.get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    }

    /// The location without its query.
    pub fn path(&self) -> String {
        self.location().split('?').next().unwrap().to_owned()
    }

    pub fn set_cookies(&self) -> Vec<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|value| value.to_str().unwrap().to_owned())
            .collect()
    }

    /// Status, headers and body to the letter, but for the nonce, the sealed flash and the length.
    pub fn without_chance(&self) -> (StatusCode, Vec<(HeaderName, String)>, String) {
        let policy = self.headers["content-security-policy"].to_str().unwrap();
        let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        let plain = |text: &str| text.replace(&nonce, "NONCE");
        let headers = self.headers.iter().filter(|(header, _)| *header != header::CONTENT_LENGTH);
        let headers = headers.map(|(header, value)| {
            let value = plain(value.to_str().unwrap());
            let is_flash = value.starts_with("__Host-postern-flash=") && !value.contains("Max-Age=0");
            (header.clone(), if is_flash { "FLASH".to_owned() } else { value })
        });
        (self.status, headers.collect(), plain(&self.body))
    }

    /// The recovery codes of a backup sheet.
    pub fn recovery_codes(&self) -> Vec<String> {
        recovery_codes(&self.body)
    }

    /// What stands between the first `before` and the next `after`.
    pub fn between(&self, before: &str, after: &str) -> String {
        let start =
            self.body.find(before).unwrap_or_else(|| panic!("no {before:?} in {}", self.body)) + before.len();
        let length = self.body[start..].find(after).unwrap();
        self.body[start..start + length].to_owned()
    }
}

pub fn form(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

impl Client {
    pub fn new(router: Router) -> Self {
        Self { router, cookies: Mutex::default() }
    }

    /// The same browser, at another node.
    pub fn at(&self, router: &Router) -> Self {
        Self { router: router.clone(), ..self.copy() }
    }

    /// The same browser, seen by another request at the same time.
    pub fn copy(&self) -> Self {
        Self { router: self.router.clone(), cookies: Mutex::new(self.cookies.lock().unwrap().clone()) }
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    pub fn forget_cookie(&self, name: &str) {
        self.cookies.lock().unwrap().remove(name);
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (mut parts, body) = request.into_parts();
        let cookies: Vec<String> =
            self.cookies.lock().unwrap().iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() && !parts.headers.contains_key(header::COOKIE) {
            parts.headers.insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(Request::from_parts(parts, body)).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        let answer = Answer { status: parts.status, headers: parts.headers, body, bytes };
        for cookie in answer.set_cookies() {
            let (name, rest) = cookie.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if rest.contains("Max-Age=0") {
                self.forget_cookie(name);
            } else {
                self.set_cookie(name, value);
            }
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).header("sec-fetch-site", "none").body(Body::empty()).unwrap()).await
    }

    /// The page that an answer leads to.
    pub async fn follow(&self, answer: Answer) -> Answer {
        let mut answer = answer;
        for _ in 0..5 {
            if answer.status != StatusCode::SEE_OTHER {
                return answer;
            }
            answer = self.get(&answer.location()).await;
        }
        panic!("led round and round: {}", answer.location());
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Self::form_request(path, fields).body(Body::from(form(fields))).unwrap()).await
    }

    /// A form with one field that is a file.
    pub async fn upload(&self, path: &str, field: &str, file: &[u8]) -> Answer {
        let head =
            format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"a.png\"\r\n\r\n");
        let body = [head.as_bytes(), file, b"\r\n--x--\r\n"].concat();
        let mut request = Self::form_request(path, &[]).body(Body::from(body)).unwrap();
        let kind = "multipart/form-data; boundary=x".parse().unwrap();
        request.headers_mut().insert(header::CONTENT_TYPE, kind);
        self.send(request).await
    }

    pub fn form_request(path: &str, _: &[(&str, &str)]) -> axum::http::request::Builder {
        Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::ORIGIN, ORIGIN)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
    }

    pub async fn sign_in(&self, name: &str, password: &str) -> Answer {
        self.post("/sign-in", &[("name", name), ("password", password), ("to", "")]).await
    }

    pub async fn verify_recovery(&self, code: &str) -> Answer {
        self.post("/sign-in/second-factor/recovery_code", &[("code", code)]).await
    }

    pub async fn verify(&self, code: &str, remember: bool) -> Answer {
        let mut fields = vec![("code", code)];
        if remember {
            fields.push(("remember", "on"));
        }
        self.post("/sign-in/second-factor/authenticator_app", &fields).await
    }

    /// Begins to add an app: the enrolment's id and the secret.
    pub async fn begin_enrolment(&self) -> (String, String) {
        assert_eq!(self.post("/me/login/app/begin", &[]).await.location(), "/me/login/app");
        self.shown_enrolment("/me/login/app").await
    }

    /// The enrolment that a page shows.
    pub async fn shown_enrolment(&self, path: &str) -> (String, String) {
        let page = self.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        (hidden_field(&page.body, "enrolment"), page.between("secret=", "&"))
    }

    pub async fn finish_enrolment(&self, enrolment: &str, code: &str) -> Answer {
        self.post("/me/login/app/finish", &[("enrolment", enrolment), ("name", "Pixel 9"), ("code", code)])
            .await
    }

    /// Adds an app; gives its secret and the recovery codes that were made with it.
    pub async fn enrol(&self, now_s: i64) -> (String, Vec<String>) {
        let (enrolment, secret) = self.begin_enrolment().await;
        let answer = self.finish_enrolment(&enrolment, &super::code::at(&secret, now_s)).await;
        assert!(answer.body.contains("is on</h1>"), "{} {}", answer.status, answer.body);
        (secret, answer.recovery_codes())
    }

    /// Asks for a change by posting its form, and shows a code when a fresh proof is asked for.
    pub async fn change(&self, path: &str, fields: &[(&str, &str)], code: &str) -> Answer {
        let asked = self.post(path, fields).await;
        if !asked.location().starts_with("/me/confirm/") {
            return asked;
        }
        self.confirm(&asked.location(), &[("method", "authenticator_app"), ("code", code)]).await
    }

    /// Shows what a fresh proof asks for.
    pub async fn confirm(&self, location: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(location.split('?').next().unwrap(), fields).await
    }

    /// The ids of the account's apps, oldest first.
    pub async fn app_ids(&self) -> Vec<String> {
        let page = self.get("/me/login").await.body;
        page.split("href=\"/me/login/method/")
            .skip(1)
            .filter_map(|rest| rest.split_once("/rename\""))
            .map(|(id, _)| id.to_owned())
            .collect()
    }

    /// Whether this browser is signed in.
    pub async fn is_in(&self) -> bool {
        self.get("/me/profile").await.status == StatusCode::OK
    }
}

/// The recovery codes that a page shows; none when it has no whole list of them.
pub fn recovery_codes(page: &str) -> Vec<String> {
    let list = page.split("class=\"paper-codes\"").nth(1).and_then(|rest| rest.split_once("</ol>"));
    let Some((list, _)) = list else { return Vec::new() };
    list.split("<li dir=\"ltr\">")
        .skip(1)
        .map(|item| item.split("</li>").next().unwrap().to_owned())
        .collect()
}

/// The value of a hidden field, whatever the order of its attributes.
pub fn hidden_field(body: &str, name: &str) -> String {
    let needle = format!("name=\"{name}\"");
    let at = body.find(&needle).unwrap_or_else(|| panic!("no field {name} in {body}"));
    let start = body[..at].rfind('<').unwrap();
    let end = start + body[start..].find('>').unwrap();
    let tag = &body[start..end];
    let value = tag.find("value=\"").unwrap() + "value=\"".len();
    tag[value..value + tag[value..].find('"').unwrap()].to_owned()
}
