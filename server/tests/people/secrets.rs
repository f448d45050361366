//! Nobody ever sees or sets a registered code of somebody else: no page, no call, no command.

use crate::{
    common::{TestPortal, client::Answer, process::PROGRAM},
    on_both,
    world::{add_key, form_of, mailing},
};
use postern_core::{
    entity,
    people::{Act, Bulk},
};
use postern_types::{GroupRule, Permission};
use sea_orm::EntityTrait;
use std::process::Command;
use uuid::Uuid;

fn base32(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for c in text.bytes() {
        let value = if c.is_ascii_digit() { c - b'2' + 26 } else { c.to_ascii_lowercase() - b'a' };
        (bits, held) = (bits << 5 | u32::from(value), held + 5);
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Everything about an account that nobody else may see.
struct Hidden {
    /// Looked for without case, spaces and hyphens.
    loose: Vec<String>,
    /// Looked for as they are.
    exact: Vec<String>,
}

impl Hidden {
    fn found_in(&self, text: &str) -> Option<&str> {
        let loose: String =
            text.chars().filter(|c| !c.is_whitespace() && *c != '-').flat_map(char::to_lowercase).collect();
        let is_loose = |hidden: &&String| loose.contains(hidden.as_str());
        let is_exact = |hidden: &&String| text.contains(hidden.as_str());
        self.loose.iter().find(is_loose).or_else(|| self.exact.iter().find(is_exact)).map(String::as_str)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.loose.push(hex(bytes));
        let text = crate::common::key::base64(bytes);
        self.exact.push(text.replace('-', "+").replace('_', "/"));
        self.exact.push(text);
    }

    fn text(&mut self, text: &str) {
        self.loose.push(text.replace('-', "").to_lowercase());
    }

    fn assert_not_in(&self, what: &str, answer: &Answer) {
        let headers: String = answer
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap_or("")))
            .collect();
        let found = self.found_in(&(headers + &answer.body));
        assert!(found.is_none(), "{what} shows {found:?}: {}", answer.body);
    }
}

/// Every page that there is to ask for.
fn pages(ada: Uuid, group: Uuid, job: Uuid, methods: &[Uuid]) -> Vec<String> {
    let mut pages: Vec<String> = [
        "/",
        "/me/profile",
        "/me/profile/address",
        "/me/login",
        "/me/login/app",
        "/me/login/key",
        "/me/login/email",
        "/me/login/recovery-codes",
        "/me/login/recovery-codes/test",
        "/me/password",
        "/me/activity",
        "/me/data",
        "/me/data.json",
        "/me/deactivate",
        "/me/browsers",
        "/settings/mail",
        "/settings/mail/remove",
        "/users",
        "/users?q=ada",
        "/users?show=several",
        "/users?show=one",
        "/users?sort=last_sign_in&desc=1",
        "/users.csv",
        "/users.csv?q=ada",
        "/users/new",
        "/users/import",
        "/groups",
        "/groups/new",
        "/audit",
        "/audit?account=ada",
        "/audit.csv",
        "/audit.jsonl",
        "/audit.jsonl?account=ada",
    ]
    .map(str::to_owned)
    .to_vec();
    for what in ["", "/edit", "/remove-second-factor", "/one-time-pass", "/delete"] {
        pages.push(format!("/users/{ada}{what}"));
    }
    for what in ["", "/edit", "/delete", "/policy", "/policy?second_factor=required"] {
        pages.push(format!("/groups/{group}{what}"));
    }
    pages.extend([format!("/users/jobs/{job}"), format!("/users/jobs/{job}/progress")]);
    // Somebody else's methods at the places of one's own.
    for id in methods {
        pages.push(format!("/users/{ada}/remove-second-factor?method={id}"));
        pages.extend([format!("/me/login/method/{id}/rename"), format!("/me/login/method/{id}/remove")]);
    }
    pages
}

fn command(portal: &TestPortal, arguments: &[&str]) -> String {
    let output = Command::new(PROGRAM)
        .args(arguments)
        .env("POSTERN_SERVER_BASE_URL", "http://localhost:8080")
        .env("POSTERN_DATABASE_URL", &portal.store.database_url)
        .env("POSTERN_KEYS_FILE", &portal.store.key_file)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

on_both! {
    /// Case 16, 92, 138
    async fn whoever_may_everything_sees_and_sets_no_secret_of_anybody(database) {
        let portal = mailing(database).await;
        let (_, secret, codes) = portal.enrolled_with_codes("ada").await;
        let ada = portal.id_of("ada").await;
        let browser = portal.signed_in_with_code("ada", &secret, true).await;
        portal.advance_s(600);
        add_key(&portal, &browser, &secret, "Blue key").await;
        portal.mark_method(ada, "email_code").await;
        portal.confirm_address(ada).await;
        // An app that is about to be added.
        browser.post("/me/login/app/begin", &[]).await;
        let (_, begun) = browser.shown_enrolment("/me/login/app").await;
        let pending = portal.pending("ada").await;
        let group = portal.group("staff", &[]).await;
        portal.put_into(group, ada).await;
        let root = portal.manager("root", &Permission::ALL).await;

        let mut hidden = Hidden { loose: Vec::new(), exact: vec!["$argon2".to_owned()] };
        for secret in [&secret, &begun] {
            hidden.text(secret);
            hidden.bytes(&base32(secret));
        }
        codes.iter().for_each(|code| hidden.text(code));
        let db = portal.portal().db.read();
        for row in entity::browser::Entity::find().all(db).await.unwrap() {
            hidden.bytes(&row.token_hash);
        }
        for row in entity::sign_in::Entity::find().all(db).await.unwrap() {
            hidden.bytes(&row.token_hash);
        }
        for row in entity::recovery_code::Entity::find().all(db).await.unwrap() {
            hidden.bytes(&row.lookup);
        }
        for cookie in [browser.cookie("__Host-postern"), pending.cookie("__Host-postern-signin")] {
            hidden.exact.push(cookie.unwrap());
        }
        // What is looked for is found where it is shown.
        let own = browser.get("/me/login/app").await;
        assert!(hidden.found_in(&own.body).is_some());
        let apps = entity::authenticator_app::Entity::find().all(db).await.unwrap();
        let methods: Vec<Uuid> = portal.methods_of(ada).await.into_iter().map(|row| row.id).collect();

        // The one answer that shows a pass.
        let pass = root.pass(&portal, ada, 240).await;
        hidden.text(&pass);
        for row in entity::one_time_pass::Entity::find().all(db).await.unwrap() {
            hidden.bytes(&row.lookup);
        }
        let bulk = |what| Act::Bulk { what, accounts: vec![ada] };
        let mut job = root.client.post_act(&portal, &bulk(Bulk::EndBrowsers)).await;
        hidden.assert_not_in("a job", &job);
        let job: Uuid = job.location().rsplit('/').next().unwrap().parse().unwrap_or_else(|_| {
            panic!("{} {}", job.location(), std::mem::take(&mut job.body))
        });
        for path in pages(ada, group, job, &methods) {
            hidden.assert_not_in(&path, &root.client.get(&path).await);
        }
        postern_server::work_off(&portal.site).await.unwrap();
        let mut user = crate::world::user("ada");
        user.display_name = "Ada M.".to_owned();
        let reason = || "phone lost".to_owned();
        let acts = vec![
            Act::Edit { account: ada, user },
            Act::EndBrowsers { account: ada, browser: None },
            Act::SendLink { account: ada },
            bulk(Bulk::SendLink), bulk(Bulk::Enable), bulk(Bulk::AddToGroup(group)), bulk(Bulk::RemoveFromGroup(group)),
            bulk(Bulk::Disable),
            Act::SetDisabled { account: ada, is_disabled: true },
            Act::SetDisabled { account: ada, is_disabled: false },
            Act::Create { user: crate::world::user("bram"), groups: vec![group], is_invited: true },
            Act::SaveGroup { group: Some(group), name: "Staff".to_owned(), permissions: vec![] },
            Act::SetPolicy { group, rule: GroupRule::default() },
            Act::AddMember { group, account: ada },
            Act::RemoveMember { group, account: ada },
            Act::RemoveMethods { account: ada, method: None, reason: String::new() },
        ];
        for act in acts {
            let (path, fields) = form_of(&act);
            // Whatever is typed beside what the form has: nothing sets a secret.
            let mut fields = fields;
            for name in ["secret", "password", "password_hash", "code", "code_hash", "is_to_enrol", "protection", "email_confirmed_at", "id"] {
                fields.push((name, "JBSWY3DPEHPK3PXP".to_owned()));
            }
            let mut answer = if matches!(act, Act::AddMember { .. }) {
                root.client.post_act(&portal, &act).await
            } else {
                root.client.post_fields(&path, &fields).await
            };
            if answer.location().starts_with("/me/confirm/") {
                let page = root.client.get(&answer.location()).await;
                hidden.assert_not_in("the question for a proof", &page);
                let code = portal.code(&root.secret);
                answer = root.client.confirm(&answer.location(), &[("method", "authenticator_app"), ("code", &code)]).await;
                portal.advance_s(30);
            }
            assert!(!answer.status.is_server_error(), "{act:?}: {}", answer.status);
            hidden.assert_not_in(&path, &answer);
            hidden.assert_not_in(&path, &root.client.follow(answer).await);
            postern_server::work_off(&portal.site).await.unwrap();
        }
        let now = entity::authenticator_app::Entity::find().all(db).await.unwrap();
        let of_ada = |rows: &[entity::authenticator_app::Model]| format!("{:?}", rows.iter().filter(|row| methods.contains(&row.id)).collect::<Vec<_>>());
        assert_eq!(of_ada(&now), of_ada(&apps));
        assert!(portal.account_row(ada).await.unwrap().password_hash.is_some());
        // The owner's own app works as before.
        assert!(portal.signed_in_with_code("ada", &secret, false).await.is_in().await);
        for path in pages(ada, group, job, &methods) {
            hidden.assert_not_in(&path, &root.client.get(&path).await);
        }
        // Removing and deleting show nothing either.
        for act in [
            Act::RemoveMethods { account: ada, method: Some(methods[0]), reason: reason() },
            Act::RemoveMethods { account: ada, method: None, reason: reason() },
            Act::Delete { account: ada, typed: "ada".to_owned() },
        ] {
            let shown = command(&portal, &["account", "show", "ada"]) + &command(&portal, &["account", "list"]) + &command(&portal, &["audit", "export"]);
            assert!(hidden.found_in(&shown).is_none(), "{shown}");
            let answer = root.client.prove_act(&portal, &act, &root.secret).await;
            portal.advance_s(30);
            hidden.assert_not_in("a removal", &answer);
            hidden.assert_not_in("a removal", &root.client.follow(answer).await);
        }
        for path in pages(ada, group, job, &methods) {
            hidden.assert_not_in(&path, &root.client.get(&path).await);
        }
        let events = entity::audit_event::Entity::find().all(db).await.unwrap();
        assert!(events.iter().any(|event| event.kind == "mfa_pass_made"));
        for event in events {
            let found = hidden.found_in(&format!("{event:?}"));
            assert!(found.is_none(), "{event:?} shows {found:?}");
        }
        let jobs = format!(
            "{:?} {:?}",
            entity::job::Entity::find().all(db).await.unwrap(),
            entity::job_row::Entity::find().all(db).await.unwrap()
        );
        assert!(hidden.found_in(&jobs).is_none(), "{jobs}");
    }
}
