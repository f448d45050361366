//! An independent provider, npm's oidc-provider in `end2end/fixtures/open-id-provider.mjs`, and a browser that goes there.

use crate::{
    common::{ORIGIN, TestPortal, remote::connect},
    scene::back,
};
use postern_core::sso::{OpenId, Reach};
use postern_types::{UnixMs, form::Secret};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    env,
    io::{BufRead, BufReader, Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
};
use url::Url;
use uuid::Uuid;

pub(crate) const SECRET: &str = "a-secret-of-the-portal-and-the-provider";

/// A provider that was started; people come back from it to the portal's providers of these ids.
pub(crate) struct Issuer {
    child: Child,
    pub(crate) address: String,
    port: u16,
}

impl Drop for Issuer {
    fn drop(&mut self) {
        self.end();
    }
}

impl Issuer {
    pub(crate) fn start(ids: &[Uuid]) -> Self {
        let redirects: Vec<_> = ids.iter().map(|id| format!("{ORIGIN}{}", back(*id))).collect();
        let settings = json!({
            "client_secret": SECRET,
            "redirect_uris": redirects,
            "people": people(),
            "acr_values": ["gold", "silver"],
            "ends_with_stdin": true,
        });
        // Asked at run time: another checkout may have compiled this.
        let end2end = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("../end2end");
        let mut child = Command::new("node")
            .current_dir(end2end)
            .args(["fixtures/open-id-provider.mjs", &settings.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready: Value =
            serde_json::from_str(&line).expect("the provider is ready; is end2end/node_modules there?");
        let port = u16::try_from(ready["port"].as_u64().unwrap()).unwrap();
        Self { child, address: ready["issuer"].as_str().unwrap().to_owned(), port }
    }

    pub(crate) fn reach(&self) -> Reach {
        Reach::OpenId(OpenId {
            issuer: self.address.clone(),
            client_id: "postern".to_owned(),
            client_secret: Secret(SECRET.to_owned()),
            scopes: ["profile", "email", "groups"].map(str::to_owned).to_vec(),
            groups_claim: "groups".to_owned(),
        })
    }

    /// Changes how it behaves; what it was asked so far.
    pub(crate) fn control(&self, change: &Value) -> Value {
        let answer = exchange(self.port, "POST", "/control", "", &change.to_string());
        serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    }

    /// Sets the portal's clock to the provider's, which is real.
    pub(crate) fn agree(&self, portal: &TestPortal) {
        portal.clock.set(UnixMs(self.control(&json!({}))["now"].as_i64().unwrap()));
    }

    pub(crate) fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Goes there, signs in as somebody, and is sent back: the path and query at the portal.
    pub(crate) fn sign_in(&self, location: &str, name: &str) -> String {
        let mut url = Url::parse(location).unwrap();
        url.query_pairs_mut().append_pair("login_hint", name);
        self.walk(url, "")
    }

    /// Goes there, and presses the button that cancels.
    pub(crate) fn cancel(&self, location: &str) -> String {
        self.walk(Url::parse(location).unwrap(), "name=ada&cancel=1")
    }

    /// From page to page, sending `form` at the first that asks for something, until it is the portal's.
    fn walk(&self, mut url: Url, form: &str) -> String {
        assert!(url.as_str().starts_with(&self.address), "{url}");
        let mut cookies = BTreeMap::new();
        let mut form = Some(form).filter(|form| !form.is_empty());
        let mut body = String::new();
        for _ in 0..20 {
            let jar: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let more =
                format!("Cookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n", jar.join("; "));
            let method = if body.is_empty() { "GET" } else { "POST" };
            let answer = exchange(self.port, method, &url[url::Position::BeforePath..], &more, &body);
            body.clear();
            let head = answer.split("\r\n\r\n").next().unwrap();
            let mut next = None;
            for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
                match name.to_ascii_lowercase().as_str() {
                    "set-cookie" => {
                        let (name, value) = value.split(';').next().unwrap().split_once('=').unwrap();
                        cookies.insert(name.to_owned(), value.to_owned());
                    }
                    "location" => next = Some(url.join(value).unwrap()),
                    _ => {}
                }
            }
            match next {
                Some(next) if next.as_str().starts_with(ORIGIN) => {
                    return next[url::Position::BeforePath..].to_owned();
                }
                Some(next) => url = next,
                None => form.take().unwrap_or_else(|| panic!("not sent on: {answer}")).clone_into(&mut body),
            }
        }
        panic!("led round and round");
    }
}

/// One request, and everything that is answered. Of HTTP's older version, so that nothing comes in chunks.
fn exchange(port: u16, method: &str, target: &str, more: &str, body: &str) -> String {
    let mut stream = connect(port).unwrap();
    let length = body.len();
    let request = format!(
        "{method} {target} HTTP/1.0\r\nHost: localhost:{port}\r\n{more}Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Somebody with all that a provider can tell, and somebody with little.
pub(crate) fn people() -> Value {
    json!({
        "ada": {
            "claims": {
                "preferred_username": "ada",
                "name": "Ada Lovelace",
                "email": "ada@northwind.test",
                "email_verified": true,
                "groups": ["engineers", "admins"],
            },
            "amr": ["pwd"],
        },
        "bob": {"claims": {"email": "bob@northwind.test", "email_verified": false}},
    })
}

/// The same, where ada shows this at the provider.
pub(crate) fn ada_with(amr: &[&str], acr: Option<&str>) -> Value {
    let mut people = people();
    people["ada"]["amr"] = json!(amr);
    people["ada"]["acr"] = json!(acr);
    json!({ "people": people })
}
