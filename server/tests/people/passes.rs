//! A pass in place of a second factor that was left at home.

use crate::{
    NO_METHOD, USERS,
    common::{PASSWORD, TestPortal, client::Client, database::TestDatabase, key::LOGIN},
    on_both,
    world::{Manager, PASS, mailing, said, show_pass},
};
use postern_core::{entity, people::Act};
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use uuid::Uuid;

async fn at_home(database: TestDatabase) -> (TestPortal, Manager, String, Uuid) {
    let portal = mailing(database).await;
    let (_, secret) = portal.enrolled("ada").await;
    let ada = portal.id_of("ada").await;
    portal.confirm_address(ada).await;
    let mina = portal.manager("mina", &[USERS]).await;
    (portal, mina, secret, ada)
}

async fn is_let_in(portal: &TestPortal, name: &str, pass: &str) -> bool {
    let client = portal.pending(name).await;
    show_pass(&client, pass).await;
    client.is_in().await
}

on_both! {
    async fn a_pass_opens_one_sign_in_and_never_another(database) {
        let (portal, mina, secret, ada) = at_home(database).await;
        let pass = mina.pass(&portal, ada, 15).await;
        assert_eq!(pass.chars().filter(char::is_ascii_alphanumeric).count(), 16, "{pass}");
        // Shown once: no page has it any more, and its page is no page.
        for path in [format!("/users/{ada}"), format!("/users/{ada}/one-time-pass")] {
            assert!(!mina.client.get(&path).await.body.contains(&pass), "{path}");
        }
        let client = portal.pending("ada").await;
        let page = client.get("/sign-in/second-factor?method=one_time_pass").await.body;
        assert!(page.contains(PASS), "{page}");
        let answer = show_pass(&client, &pass).await;
        assert_eq!(answer.location(), "/", "{}", answer.body);
        assert!(client.is_in().await);
        assert!(!is_let_in(&portal, "ada", &pass).await);
        // The app is what it was.
        assert!(portal.signed_in_with_code("ada", &secret, false).await.is_in().await);
        assert_eq!(portal.events("mfa_pass_used").await.len(), 1);
    }
}

on_both! {
    async fn a_pass_is_never_remembered_and_no_proof_for_a_change(database) {
        let (portal, mina, _, ada) = at_home(database).await;
        let pass = mina.pass(&portal, ada, 15).await;
        let client = portal.pending("ada").await;
        let answer = client.post(PASS, &[("code", &pass), ("remember", "on")]).await;
        let cookies = answer.set_cookies();
        let cookie = cookies.iter().find(|cookie| cookie.starts_with("__Host-postern=")).unwrap();
        assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "{cookie}");
        let id = client.app_ids().await.remove(0);
        let before = portal.methods_of(ada).await;
        for (path, fields) in [
            ("/me/login/app/begin".to_owned(), vec![]),
            (format!("/me/login/app/{id}/replace"), vec![]),
            (format!("/me/login/method/{id}/remove"), vec![]),
            (format!("/me/login/method/{id}/rename"), vec![("name", "Mine")]),
            ("/me/login/recovery-codes".to_owned(), vec![]),
            ("/me/password".to_owned(), vec![("password", "velvet onion parade 12"), ("repeated", "velvet onion parade 12")]),
            ("/me/profile".to_owned(), vec![("display_name", "Ada"), ("language", "en"), ("email", "x@northwind.test")]),
            ("/me/deactivate".to_owned(), vec![]),
        ] {
            let asked = client.post(&path, &fields).await.location();
            assert!(asked.starts_with("/me/confirm/"), "{path} leads to {asked}");
            let page = client.get(&asked).await.body;
            assert!(!page.contains("one_time_pass"), "{page}");
            for fields in [
                vec![("method", "one_time_pass"), ("code", pass.as_str())],
                vec![("method", "one_time_pass"), ("code", pass.as_str()), ("password", PASSWORD)],
                vec![("password", PASSWORD)],
            ] {
                client.confirm(&asked, &fields).await;
            }
        }
        assert_eq!(portal.methods_of(ada).await, before);
        // Neither does a pass that was not used yet.
        let fresh = mina.pass(&portal, ada, 15).await;
        let asked = client.post("/me/deactivate", &[]).await.location();
        client.confirm(&asked, &[("method", "one_time_pass"), ("code", &fresh)]).await;
        assert!(client.is_in().await);
        // It ends when it is idle, as what is not remembered does.
        portal.advance_s(3_600);
        assert!(!client.is_in().await);
    }
}

on_both! {
    async fn a_pass_works_within_its_minutes_for_its_account_and_until_the_next_is_made(database) {
        let (portal, mina, _, ada) = at_home(database).await;
        portal.enrolled("bram").await;
        let bram = portal.id_of("bram").await;
        let first = mina.pass(&portal, ada, 15).await;
        let of_bram = mina.pass(&portal, bram, 15).await;
        assert!(!is_let_in(&portal, "bram", &first).await);
        let second = mina.pass(&portal, ada, 15).await;
        assert_ne!(first, second);
        assert!(!is_let_in(&portal, "ada", &first).await);
        assert!(!is_let_in(&portal, "ada", &of_bram).await);
        assert_eq!(entity::one_time_pass::Entity::find().all(portal.portal().db.read()).await.unwrap().len(), 2);
        // Typed as people type.
        let typed = format!("  {} ", second.to_lowercase().replace('-', " "));
        assert!(is_let_in(&portal, "ada", &typed).await);
        let third = mina.pass(&portal, ada, 15).await;
        portal.advance_s(15 * 60 - 31);
        let client = portal.pending("ada").await;
        portal.advance_s(1);
        // To the very last moment it may be typed, and not at its end.
        show_pass(&client, &third).await;
        assert!(!client.is_in().await, "a pass that is over");
        assert!(!portal.pending("ada").await.get("/sign-in/second-factor").await.body.contains("method=one_time_pass"));
        for minutes in ["0", "1441", "-5", "99999999999"] {
            let fields = [("minutes", minutes), ("reason", "x")];
            let answer = mina.client.post(&format!("/users/{ada}/one-time-pass"), &fields).await;
            let is_made = answer.status.as_u16() == 200;
            assert!(!is_made || minutes.len() > 4 || minutes.starts_with('-'), "{minutes}");
        }
    }
}

on_both! {
    async fn of_fifty_at_once_one_is_let_in(database) {
        let (portal, mina, _, ada) = at_home(database).await;
        let pass = mina.pass(&portal, ada, 15).await;
        let mut tries = Vec::new();
        // Two sign-ins, each tried from many sides.
        for _ in 0..2 {
            let pending = portal.pending("ada").await;
            for _ in 0..25 {
                let (client, pass) = (pending.copy(), pass.clone());
                tries.push(tokio::spawn(async move { show_pass(&client, &pass).await.set_cookies() }));
            }
        }
        let mut opened = 0;
        for attempt in tries {
            let cookies = attempt.await.unwrap();
            opened += u32::from(cookies.iter().any(|cookie| cookie.starts_with("__Host-postern=")));
        }
        assert_eq!(opened, 1);
        assert_eq!(portal.events("mfa_pass_used").await.len(), 1);
    }
}

on_both! {
    /// Case 26
    async fn tries_are_counted_and_a_wrong_pass_is_no_way_round(database) {
        let (portal, mina, secret, ada) = at_home(database).await;
        let pass = mina.pass(&portal, ada, 60).await;
        let client = portal.pending("ada").await;
        let answer = show_pass(&client, "0000-0000-0000-0000").await;
        assert!(client.follow(answer).await.body.contains("4 tries left"));
        for _ in 0..4 {
            show_pass(&client, "0000-0000-0000-0000").await;
        }
        // The sign-in is over, and the next try has to wait.
        assert!(client.get("/sign-in/second-factor").await.location().starts_with("/sign-in"));
        let client = portal.pending("ada").await;
        show_pass(&client, &pass).await;
        assert!(!client.is_in().await, "it had to wait");
        // The app does not.
        assert_eq!(client.verify(&portal.code(&secret), false).await.location(), "/");
        portal.advance_s(16 * 60);
        assert!(is_let_in(&portal, "ada", &pass).await);
        // What is no pass at all is no try.
        let failures = portal.events("mfa_verify_fail").await.len();
        let client = portal.pending("ada").await;
        for odd in ["", "123456", "\u{0}", &"a".repeat(10_000)] {
            show_pass(&client, odd).await;
        }
        assert_eq!(portal.events("mfa_verify_fail").await.len(), failures);
    }
}

on_both! {
    async fn a_pass_goes_with_the_methods_and_is_made_for_nobody_without_one(database) {
        let (portal, mina, _, ada) = at_home(database).await;
        let pass = mina.pass(&portal, ada, 60).await;
        portal.remove_methods(ada).await;
        assert!(entity::one_time_pass::Entity::find().all(portal.portal().db.read()).await.unwrap().is_empty());
        let client = portal.pending("ada").await;
        show_pass(&client, &pass).await;
        assert!(!client.is_in().await);
        let act = Act::MakePass { account: ada, minutes: 60, reason: "x".to_owned() };
        assert!(mina.does(&portal, &act).await.contains(NO_METHOD));
        assert!(portal.methods_of(ada).await.is_empty());
        // The owner's last method takes it along, too: a pass protects nothing.
        let (browser, _) = portal.enrolled("bram").await;
        let bram = portal.id_of("bram").await;
        let secret = browser.app_ids().await.remove(0);
        mina.pass(&portal, bram, 60).await;
        let method = portal.methods_of(bram).await.into_iter().find(|row| row.id.to_string() == secret).unwrap();
        portal.act(Act::RemoveMethods { account: bram, method: Some(method.id), reason: "x".to_owned() }).await;
        assert!(portal.methods_of(bram).await.is_empty());
    }
}

/// Everything that is stored, as text.
async fn dump(portal: &TestPortal) -> String {
    let db = portal.portal().db.read();
    let backend = db.get_database_backend();
    let tables = match backend {
        sea_orm::DbBackend::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        }
        _ => "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
    };
    let mut text = String::new();
    for table in db.query_all_raw(Statement::from_string(backend, tables)).await.unwrap() {
        let name: String = table.try_get("", "name").unwrap();
        let columns = match backend {
            sea_orm::DbBackend::Sqlite => format!("SELECT name FROM pragma_table_info('{name}')"),
            _ => format!(
                "SELECT column_name::text AS name FROM information_schema.columns WHERE table_name = '{name}'"
            ),
        };
        for column in db.query_all_raw(Statement::from_string(backend, columns)).await.unwrap() {
            let column: String = column.try_get("", "name").unwrap();
            let sql = match backend {
                sea_orm::DbBackend::Sqlite => {
                    format!("SELECT hex({column}) AS v FROM {name} WHERE {column} IS NOT NULL")
                }
                _ => format!(
                    "SELECT encode(convert_to({column}::text, 'UTF8'), 'hex') AS v FROM {name} WHERE {column} IS NOT NULL"
                ),
            };
            for row in db.query_all_raw(Statement::from_string(backend, sql)).await.unwrap() {
                let hex: String = row.try_get("", "v").unwrap();
                let bytes: Vec<u8> = (0..hex.len() / 2)
                    .filter_map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).ok())
                    .collect();
                text.push_str(&String::from_utf8_lossy(&bytes));
                text.push('\n');
                text.push_str(&hex.to_lowercase());
                text.push('\n');
            }
        }
    }
    text
}

on_both! {
    /// Case 138
    async fn a_pass_is_stored_nowhere(database) {
        let (portal, mina, _, ada) = at_home(database).await;
        let pass = mina.pass(&portal, ada, 60).await;
        let client = portal.pending("ada").await;
        let stored = client.get("/me/data.json").await.body + &dump(&portal).await;
        assert!(stored.contains("ada@northwind.test"));
        let bare = pass.replace('-', "");
        for hidden in [pass.clone(), bare.clone(), bare.to_lowercase()] {
            assert!(!stored.contains(&hidden), "{hidden}");
            let hex: String = hidden.bytes().map(|byte| format!("{byte:02x}")).collect();
            assert!(!stored.contains(&hex), "{hidden} in hex");
        }
        show_pass(&client, &pass).await;
        let stored = client.get("/me/data.json").await.body;
        assert!(!stored.contains(&bare) && !stored.contains(&pass));
    }
}

on_both! {
    async fn who_makes_a_pass_and_who_it_is_for_are_written_down_and_told(database) {
        let (portal, mina, _, ada) = at_home(database).await;
        let before = portal.mails(ada, "notice").await;
        let pass = mina.pass(&portal, ada, 60).await;
        let event = portal.events("mfa_pass_made").await.remove(0);
        assert_eq!((event.account_name.as_deref(), event.actor_name.as_deref()), (Some("ada"), Some("mina")));
        assert_eq!(event.note.as_deref(), Some("left the phone at home"));
        assert_eq!(portal.mails(ada, "notice").await, before + 1);
        let client: Client = portal.pending("ada").await;
        show_pass(&client, &pass).await;
        assert_eq!(portal.mails(ada, "notice").await, before + 2);
        assert!(client.get(LOGIN).await.status.is_success());
        // A reason is asked for as for a removal.
        let act = Act::MakePass { account: ada, minutes: 60, reason: String::new() };
        let answer = mina.client.post_act(&portal, &act).await;
        assert!(said(&mina.client, answer).await.contains("need another look"));
    }
}
