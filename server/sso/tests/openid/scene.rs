//! A provider, a browser, and the portal's side.

use postern_core::sso::{Errand, OpenId, Plan, Rules};
use postern_sso::{
    Failure, Vouched,
    openid::{Answer, OpenIdClient},
};
use postern_types::{UnixMs, form::Secret};
use rustls::{
    ClientConfig, RootCertStore, crypto::ring, pki_types::CertificateDer, pki_types::pem::PemObject,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
};
use tokio::sync::{Mutex, MutexGuard};
use url::Url;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../end2end/fixtures/open-id-provider.mjs");
pub(crate) const REDIRECT: &str = "https://portal.northwind.test/sign-in/from/1";
pub(crate) const SECRET: &str = "a-secret-of-the-portal-and-the-provider";

/// Somebody with all that a provider can tell.
pub(crate) fn people() -> Value {
    json!({
        "ada": {
            "claims": {
                "preferred_username": "ada",
                "name": "Ada Lovelace",
                "email": "ada@northwind.test",
                "email_verified": true,
                "groups": ["engineers", "admins"],
                "realm_access": {"roles": ["portal-user"]},
            },
            "amr": ["pwd", "otp", "mfa"],
            "acr": "gold",
        },
        "bob": {"claims": {"email": "bob@northwind.test", "email_verified": false}},
    })
}

/// Most tests take turns with one provider, as starting one takes longer than they do. It ends with its stdin.
static SHARED: Mutex<Option<Running>> = Mutex::const_new(None);

/// A provider that was started.
struct Running {
    child: Child,
    issuer: String,
    secret: String,
}

enum Turn {
    Shared(#[expect(dead_code, reason = "held")] MutexGuard<'static, Option<Running>>),
    Own(Running),
}

pub(crate) struct Scene {
    turn: Turn,
    pub(crate) issuer: String,
    pub(crate) now: UnixMs,
    pub(crate) client: OpenIdClient,
    pub(crate) provider: OpenId,
    pub(crate) rules: Rules,
    browser: reqwest::Client,
}

impl Drop for Scene {
    fn drop(&mut self) {
        if let Turn::Own(running) = &mut self.turn {
            let _ = running.child.kill();
            let _ = running.child.wait();
        }
    }
}

impl Running {
    fn start(over: &Value) -> Self {
        let mut settings = json!({
            "client_secret": SECRET,
            "redirect_uris": [REDIRECT],
            "people": people(),
            "acr_values": ["gold", "silver"],
            "ends_with_stdin": true,
        });
        settings.as_object_mut().unwrap().extend(over.as_object().unwrap().clone());
        let mut child = Command::new("node")
            .args([FIXTURE, &settings.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready: Value =
            serde_json::from_str(&line).expect("the provider is ready; is end2end/node_modules there?");
        Self {
            child,
            issuer: ready["issuer"].as_str().unwrap().to_owned(),
            secret: settings["client_secret"].as_str().unwrap_or_default().to_owned(),
        }
    }
}

impl Scene {
    /// With the provider that is shared, as it was in the beginning.
    pub(crate) async fn new() -> Self {
        let mut turn = SHARED.lock().await;
        let running = turn.get_or_insert_with(|| Running::start(&json!({})));
        let (issuer, secret) = (running.issuer.clone(), running.secret.clone());
        let scene = Self::at(Turn::Shared(turn), issuer, secret, "").await;
        let usual = json!({"reset": true, "alg": "RS256", "fault": null, "patch": null, "forge": null});
        scene.control(usual).await;
        scene
    }

    /// With a provider of its own, and settings laid over the usual ones.
    pub(crate) async fn with(over: Value) -> Self {
        Self::behind(over, "").await
    }

    /// Likewise, and with certificates of authorities.
    pub(crate) async fn behind(over: Value, authorities: &str) -> Self {
        let running = Running::start(&over);
        let (issuer, secret) = (running.issuer.clone(), running.secret.clone());
        Self::at(Turn::Own(running), issuer, secret, authorities).await
    }

    async fn at(turn: Turn, issuer: String, secret: String, authorities: &str) -> Self {
        let browser = browser(authorities);
        let answer = browser.get(format!("{issuer}/control")).send().await.unwrap().text().await.unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        Self {
            turn,
            provider: OpenId {
                issuer: issuer.clone(),
                client_id: "postern".to_owned(),
                client_secret: Secret(secret),
                scopes: ["profile", "email", "groups"].map(str::to_owned).to_vec(),
                groups_claim: "groups".to_owned(),
            },
            issuer,
            now: UnixMs(answer["now"].as_i64().unwrap()),
            client: OpenIdClient::new(authorities.as_bytes()).unwrap(),
            rules: Rules::default(),
            browser,
        }
    }

    /// Kills the provider.
    pub(crate) fn end(&mut self) {
        let Turn::Own(running) = &mut self.turn else { panic!("others need it") };
        running.child.kill().unwrap();
        running.child.wait().unwrap();
    }

    /// Changes how the provider behaves; what it was asked so far.
    pub(crate) async fn control(&self, change: Value) -> Value {
        let request = self.browser.post(format!("{}/control", self.issuer)).body(change.to_string());
        let answer: Value =
            serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap();
        answer["asked"].clone()
    }

    /// How often an endpoint was asked.
    pub(crate) async fn asked(&self, endpoint: &str) -> u64 {
        self.control(json!({})).await[endpoint].as_u64().unwrap_or_default()
    }

    /// The keys that the provider publishes.
    pub(crate) async fn published(&self) -> Value {
        let answer = self.browser.get(format!("{}/jwks", self.issuer)).send().await.unwrap();
        let mut answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        answer["keys"].take()
    }

    pub(crate) fn redirect(&self) -> Url {
        Url::parse(REDIRECT).unwrap()
    }

    pub(crate) async fn departure(&self, plan: &Plan) -> Result<Url, Failure> {
        self.client.departure(&self.provider, &self.rules, &self.redirect(), "state-1", plan, self.now).await
    }

    /// Goes where the portal sends, signs in there as `name`, and comes back.
    pub(crate) async fn answer(&self, plan: &Plan, name: &str) -> Answer {
        let mut url = self.departure(plan).await.unwrap();
        url.query_pairs_mut().append_pair("login_hint", name);
        Browser::new(self).walk(url).await.expect("back")
    }

    pub(crate) async fn arrival(&self, plan: &Plan, answer: &Answer) -> Result<Vouched, Failure> {
        self.client.arrival(&self.provider, &self.rules, &self.redirect(), plan, answer, self.now).await
    }

    /// All of it, as ada.
    pub(crate) async fn sign_in(&self) -> Result<Vouched, Failure> {
        let plan = plan(1);
        let answer = self.answer(&plan, "ada").await;
        self.arrival(&plan, &answer).await
    }

    /// What a client gets for a code, as it is sent.
    pub(crate) async fn redeem(&self, plan: &Plan, answer: &Answer) -> Value {
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "authorization_code")
            .append_pair("code", answer.code.as_ref().unwrap())
            .append_pair("redirect_uri", REDIRECT)
            .append_pair("code_verifier", &plan.verifier)
            .finish();
        let request = self.browser.post(format!("{}/token", self.issuer)).body(form);
        let request = request
            .basic_auth("postern", Some(SECRET))
            .header("content-type", "application/x-www-form-urlencoded");
        serde_json::from_str(&request.send().await.unwrap().text().await.unwrap()).unwrap()
    }
}

/// One way to a provider of many.
pub(crate) fn plan(number: u8) -> Plan {
    Plan {
        errand: Errand::SignIn { to: "/".to_owned() },
        nonce: format!("{number:043}"),
        verifier: format!("{number:v>43}"),
    }
}

/// A browser with cookies, that shows the page where it was not sent on.
pub(crate) struct Browser<'a> {
    scene: &'a Scene,
    cookies: BTreeMap<String, String>,
}

impl<'a> Browser<'a> {
    pub(crate) fn new(scene: &'a Scene) -> Self {
        Self { scene, cookies: BTreeMap::new() }
    }

    /// Goes to an address and on, until it is the portal's: its answer. Otherwise, the address and the page.
    pub(crate) async fn walk(&mut self, url: Url) -> Result<Answer, (Url, String)> {
        self.go(url, None).await
    }

    /// Sends a form.
    pub(crate) async fn send(&mut self, url: Url, form: &str) -> Result<Answer, (Url, String)> {
        self.go(url, Some(form.to_owned())).await
    }

    async fn go(&mut self, mut url: Url, mut form: Option<String>) -> Result<Answer, (Url, String)> {
        while !url.as_str().starts_with(REDIRECT) {
            let request = match form.take() {
                Some(form) => self.scene.browser.post(url.clone()).body(form),
                None => self.scene.browser.get(url.clone()),
            };
            let cookies: Vec<_> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let response = request.header("cookie", cookies.join("; ")).send().await.unwrap();
            for cookie in response.headers().get_all("set-cookie") {
                let (name, value) =
                    cookie.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            let Some(next) = response.headers().get("location") else {
                return Err((url, response.text().await.unwrap()));
            };
            url = url.join(next.to_str().unwrap()).unwrap();
        }
        let pairs: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
        Ok(serde_json::from_value(json!(pairs)).unwrap())
    }
}

fn browser(authorities: &str) -> reqwest::Client {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authorities.as_bytes()) {
        roots.add(certificate.unwrap()).unwrap();
    }
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}
