//! Passkeys that sign nobody in, and what is said of them.

use crate::{
    NOBODYS,
    common::{
        TestPortal,
        key::{ELSEWHERE, LOGIN, NOT_VERIFIED, STALE, SUSPICIOUS, SoftKey, Twist, UNKNOWN, UP, base64},
    },
    on_both, refused, refused_anew, refused_page, signed_in, with_phone,
};
use postern_core::account;

on_both! {
    /// Case 50, 58
    async fn without_pin_fingerprint_or_face_it_is_no_passkey(database) {
        let portal = TestPortal::new(database).await;
        let twist = Twist::default();
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let mut silent = SoftKey { flags: UP, ..key.clone() };
        assert!(refused_anew(&portal, &mut silent, &twist).await.contains(NOT_VERIFIED));
        // Also a key that never did: as a second factor it is good enough, alone it is not.
        let mut plain = SoftKey::without_pin("plain");
        portal.with_key("bram", &mut plain).await;
        assert!(refused_anew(&portal, &mut plain, &twist).await.contains(NOT_VERIFIED));
        portal.signed_in_with_key("bram", &mut plain).await;
        signed_in(&portal, &mut key).await;
        let mut untouched = SoftKey { flags: 0, ..key.clone() };
        assert!(refused_anew(&portal, &mut untouched, &twist).await.contains(UNKNOWN));
    }
}

on_both! {
    /// Case 44, 47, 48, 49, 51, 52, 53
    async fn what_is_refused_of_a_second_factor_is_refused_of_a_passkey(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        signed_in(&portal, &mut key).await;
        let twists = [
            (Twist { kind: Some("webauthn.create"), ..Twist::default() }, UNKNOWN),
            (Twist { more: r#","crossOrigin":true"#, ..Twist::default() }, ELSEWHERE),
            (Twist { more: r#","topOrigin":"https://evil.test""#, ..Twist::default() }, ELSEWHERE),
            (Twist { rp_id: Some("evil.test"), ..Twist::default() }, ELSEWHERE),
            (Twist { counter: Some(1), ..Twist::default() }, SUSPICIOUS),
            (Twist { counter: Some(0), ..Twist::default() }, SUSPICIOUS),
            (Twist { challenge: Some(vec![7; 32]), ..Twist::default() }, STALE),
            (Twist { signature: Some(|_| Vec::new()), ..Twist::default() }, UNKNOWN),
            (Twist { signature: Some(|mut bytes| { *bytes.last_mut().unwrap() ^= 1; bytes }), ..Twist::default() }, UNKNOWN),
            (Twist { after: Some(|data| data[36] ^= 0x40), ..Twist::default() }, UNKNOWN),
        ];
        for (n, (twist, words)) in twists.iter().enumerate() {
            let notice = refused_anew(&portal, &mut key, twist).await;
            assert!(notice.contains(words), "{n}: {notice}");
        }
        let mut synced = SoftKey { flags: key.flags | 0x08, ..key.clone() };
        assert!(refused_anew(&portal, &mut synced, &Twist::default()).await.contains(UNKNOWN));
        let mut away = SoftKey { origin: "http://localhost:8081".to_owned(), ..key.clone() };
        assert!(refused_anew(&portal, &mut away, &Twist::default()).await.contains(ELSEWHERE));
        let mut liar = SoftKey { secret: SoftKey::new("red").secret, ..key.clone() };
        assert!(refused_anew(&portal, &mut liar, &Twist::default()).await.contains(UNKNOWN));
        assert_eq!(portal.events("webauthn_clone_suspected").await.len(), 2);
        signed_in(&portal, &mut key).await;
    }
}

on_both! {
    /// Case 56
    async fn a_passkey_says_whose_it_is_and_has_to_be_right(database) {
        let portal = TestPortal::new(database).await;
        let (mut key, mut brams) = (SoftKey::synced("phone"), SoftKey::synced("tablet"));
        portal.with_key("ada", &mut key).await;
        portal.with_key("bram", &mut brams).await;
        for user_handle in [None, brams.user_handle.clone(), Some(Vec::new()), Some(vec![0; 16])] {
            let mut liar = SoftKey { user_handle, ..key.clone() };
            let notice = refused_anew(&portal, &mut liar, &Twist::default()).await;
            assert!(notice.contains(UNKNOWN), "{notice}");
        }
        let (client, _) = signed_in(&portal, &mut key).await;
        assert!(client.get("/me/profile").await.body.contains("ada@northwind.test"));
        let (client, _) = signed_in(&portal, &mut brams).await;
        assert!(client.get("/me/profile").await.body.contains("bram@northwind.test"));
    }
}

on_both! {
    async fn a_passkey_that_nobody_has_is_told_to_be_forgotten(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::synced("phone");
        let (client, _) = portal.with_key("ada", &mut key).await;
        let mut stranger = SoftKey { user_handle: key.user_handle.clone(), ..SoftKey::synced("other") };
        let visitor = portal.client();
        let code = stranger.sign(&visitor.passkey_options().await);
        assert_eq!(visitor.show_passkey(&code, "").await.location(), "/sign-in");
        let page = visitor.get("/sign-in").await.body;
        assert!(page.contains(NOBODYS), "{page}");
        assert!(page.contains("signalUnknownCredential") && page.contains(&base64(&stranger.id)), "{page}");
        assert!(!visitor.get("/sign-in").await.body.contains("signalUnknownCredential"));
        // One that was removed is one of those.
        let asked = client.post(&format!("/me/login/method/{}/remove", client.method_id(&portal, "Blue key").await), &[]).await;
        let options = client.options(&format!("{}?method=security_key", asked.location())).await;
        let code = key.sign(&options);
        assert_eq!(client.confirm_with_key(&asked.location(), &code).await.location(), LOGIN);
        assert!(refused_anew(&portal, &mut key, &Twist::default()).await.contains(NOBODYS));
        let failed = portal.events("authn_login_fail").await;
        assert_eq!(failed.len(), 2);
        assert!(failed.iter().all(|event| event.account_id.is_none() && event.method.as_deref() == Some("security_key")));
    }
}

on_both! {
    async fn the_longest_passkey_is_told_to_be_forgotten_by_its_whole_id(database) {
        let portal = TestPortal::new(database).await;
        let mut stranger = SoftKey { id: vec![7; 1_023], ..SoftKey::synced("other") };
        assert!(refused_page(&portal, &mut stranger).await.contains(&base64(&stranger.id)));
    }
}

on_both! {
    /// Case 14, 108
    async fn a_disabled_account_answers_like_a_passkey_that_nobody_has(database) {
        let (portal, mut key) = with_phone(database).await;
        let mut stranger = SoftKey { user_handle: key.user_handle.clone(), ..SoftKey::synced("other") };
        let unknown = refused_anew(&portal, &mut stranger, &Twist::default()).await;
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        // Asked before it was disabled.
        let visitor = portal.client();
        let code = key.sign(&visitor.passkey_options().await);
        portal.set_disabled(ada.id, true).await;
        assert_eq!(refused(&visitor, &code).await, unknown);
        assert_eq!(refused_anew(&portal, &mut key, &Twist::default()).await, unknown);
        portal.set_disabled(ada.id, false).await;
        signed_in(&portal, &mut key).await;
    }
}
