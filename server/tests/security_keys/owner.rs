//! Whose a key is: of one account, and no proof for another.

use crate::{
    common::{
        TestPortal,
        key::{self, BY_KEY, KEY, SoftKey, TAKEN, Twist, UNKNOWN, base64},
    },
    confirm, keys, names, not_added, on_both, refused,
};
use axum::http::StatusCode;

on_both! {
    /// Case 55, 58
    async fn a_key_belongs_to_one_account_once(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (ada, _) = portal.with_key("ada", &mut key).await;
        let bram = portal.newcomer("bram").await;
        // Whatever the other key is: its id is taken, and nothing is said of whose it is.
        let mut liar = SoftKey { id: key.id.clone(), ..SoftKey::new("red") };
        for same in [&mut key.clone(), &mut liar] {
            let notice = not_added(&bram, same, &Twist::default()).await;
            assert!(notice.contains(TAKEN) && !notice.contains("ada") && !notice.contains("Blue"), "{notice}");
        }
        // Nor does it help to report another id beside it: what counts is the one in the key's own data.
        let code = liar.register(&bram.options(KEY).await);
        let code = code.replace(&base64(&key.id), &base64(b"another id"));
        assert_eq!(bram.finish_key("Key", &code).await.location(), KEY);
        assert!(bram.notice(KEY).await.contains(TAKEN));
        assert_eq!(names(&portal).await, ["Blue key"]);
        // Its own owner is told its name, also where the browser left out what was to be excluded.
        let page = confirm(&ada, &ada.get(KEY).await.location(), &mut key).await;
        let asked = key::options(&page.body);
        let excluded: serde_json::Value = serde_json::from_str(&asked).unwrap();
        assert_eq!(excluded["excludeCredentials"][0]["id"], base64(&key.id));
        let answer = ada.finish_key("Again", &key.clone().register(&asked)).await;
        assert_eq!(answer.location(), KEY);
        let notice = ada.notice(KEY).await;
        assert!(notice.contains("one of yours already") && notice.contains("Blue key"), "{notice}");
        assert_eq!(names(&portal).await, ["Blue key"]);
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    /// Case 55
    async fn of_two_who_add_a_key_at_once_one_does(database) {
        let portal = TestPortal::new(database).await;
        for name in ["ada", "bram"] {
            portal.account(name).await;
        }
        // All before any has a method: then nothing but the key itself is asked for.
        let mut rounds = Vec::new();
        for (round, second) in ["bram", "ada", "bram", "ada", "bram", "ada"].into_iter().enumerate() {
            let key = SoftKey::new(&format!("key {round}"));
            let mut tries = Vec::new();
            for name in ["ada", second] {
                let client = portal.signed_in(name).await;
                let code = key.clone().register(&client.options(KEY).await);
                tries.push((client, code));
            }
            rounds.push((key, tries));
        }
        for (round, (key, tries)) in rounds.into_iter().enumerate() {
            let tries: Vec<_> = tries
                .into_iter()
                .map(|(client, code)| tokio::spawn(async move { client.finish_key("Key", &code).await }))
                .collect();
            let mut added = 0;
            for attempt in tries {
                let answer = attempt.await.unwrap();
                assert!([StatusCode::OK, StatusCode::SEE_OTHER].contains(&answer.status), "{}", answer.body);
                added += u32::from(answer.location() != KEY);
            }
            assert_eq!(added, 1, "round {round}");
            let of_key = keys(&portal).await.into_iter().filter(|row| row.credential_id == key.id).count();
            assert_eq!(of_key, 1);
            // No method without its key is left behind.
            assert_eq!(names(&portal).await.len(), keys(&portal).await.len());
        }
    }
}

on_both! {
    /// Case 56, 9
    async fn the_key_of_another_account_is_counted_against_the_sign_in(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut brams) = (SoftKey::new("blue"), SoftKey::new("red"));
        portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut brams).await;
        let (client, options) = portal.asked("ada").await;
        assert!(!options.contains(&base64(&brams.id)), "{options}");
        let brams_handle = brams.user_handle.clone();
        let mut theirs = [
            brams.clone(),
            // That says it is of this account, or of nobody.
            SoftKey { user_handle: key.user_handle.clone(), ..brams.clone() },
            SoftKey { user_handle: None, ..brams.clone() },
            // Ada's own key, that says it is Bram's.
            SoftKey { user_handle: brams_handle, ..key.clone() },
        ];
        for (n, theirs) in theirs.iter_mut().enumerate() {
            let options = client.options(BY_KEY).await;
            let notice = refused(&client, &theirs.sign(&options)).await;
            assert!(notice.contains(UNKNOWN), "{n}: {notice}");
            let left = match 4 - n {
                1 => "1 try left".to_owned(),
                left => format!("{left} tries left"),
            };
            assert!(notice.contains(&left), "{left}: {notice}");
        }
        let options = client.options(BY_KEY).await;
        let ended = client.show_key(&brams.clone().sign(&options)).await;
        assert_eq!(ended.location(), "/sign-in");
        assert!(!client.is_in().await);
        // The right key does not bring it back, and counts anew after the wait.
        client.show_key(&key.sign(&options)).await;
        assert!(!client.is_in().await);
        portal.advance_s(60);
        portal.signed_in_with_key("ada", &mut key).await;
        portal.signed_in_with_key("bram", &mut brams).await;
        let failed = portal.events("mfa_verify_fail").await;
        assert!(failed.iter().all(|event| event.account_name.as_deref() == Some("ada")), "{failed:?}");
        assert_eq!(failed.len(), 5);
        // A key that names no owner, as those of U2F do, is taken for what it is.
        key.user_handle = None;
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    /// Case 56
    async fn a_wrong_key_confirms_no_change_and_is_counted(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut brams) = (SoftKey::new("blue"), SoftKey::new("red"));
        let (client, _) = portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut brams).await;
        let asked = client.get(KEY).await.location();
        let by_key = format!("{asked}?method=security_key");
        for left in ["4 tries left", "3 tries left", "2 tries left", "1 try left", "0 tries left"] {
            let code = brams.sign(&client.options(&by_key).await);
            let answer = client.confirm_with_key(&asked, &code).await;
            assert_eq!(answer.location(), by_key);
            let notice = client.notice(&by_key).await;
            assert!(notice.contains(UNKNOWN) && (notice.contains(left) || left.starts_with('0')), "{left}: {notice}");
        }
        // Also the right one has to wait now.
        let code = key.sign(&client.options(&by_key).await);
        let answer = client.confirm_with_key(&asked, &code).await;
        assert_eq!(answer.location(), by_key);
        assert!(client.notice(&by_key).await.contains("You can try again"));
        portal.advance_s(2);
        assert_eq!(confirm(&client, &asked, &mut key).await.status, StatusCode::OK);
        assert!(portal.events("fresh_proof_fail").await.len() == 5);
        assert!(portal.events("fresh_proof_ok").await.iter().all(|event| event.account_name.as_deref() == Some("ada")));
    }
}
