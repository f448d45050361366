//! What a key says of itself: touched, verified, copied, and how often it was used.

use crate::{
    common::{
        TestPortal,
        key::{BE, BS, BY_KEY, NOT_VERIFIED, SUSPICIOUS, SoftKey, Twist, UNKNOWN, UNSUPPORTED, UP, UV},
    },
    keys, not_added, on_both, refused, refused_anew,
};

on_both! {
    /// Case 50, 58
    async fn a_key_has_to_be_touched_and_to_verify_once_it_has(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let twist = Twist::default();
        // The browser may have been told not to ask for a PIN: what the portal stored decides.
        let mut silent = SoftKey { flags: UP, ..key.clone() };
        assert!(refused_anew(&portal, "ada", &mut silent, &twist).await.contains(NOT_VERIFIED));
        for flags in [0, UV] {
            let mut untouched = SoftKey { flags, ..key.clone() };
            assert!(refused_anew(&portal, "ada", &mut untouched, &twist).await.contains(UNKNOWN), "{flags}");
        }
        portal.signed_in_with_key("ada", &mut key).await;
        let bram = portal.newcomer("bram").await;
        for flags in [0, UV] {
            let mut untouched = SoftKey { flags, ..SoftKey::new("red") };
            assert!(not_added(&bram, &mut untouched, &twist).await.contains(UNSUPPORTED), "{flags}");
        }
        // Without a PIN at first.
        let mut plain = SoftKey::without_pin("red");
        assert!(bram.add_key(&mut plain, "Red key").await.body.contains("is on</h1>"));
        let is_verified = async || {
            let id = &plain.id;
            keys(&portal).await.into_iter().find(|row| row.credential_id == *id).unwrap().is_verified
        };
        assert!(!is_verified().await);
        let mut plain = plain.clone();
        portal.signed_in_with_key("bram", &mut plain).await;
        portal.signed_in_with_key("bram", &mut plain).await;
        // It gets one, and needs it from then on.
        plain.flags = UP | UV;
        portal.signed_in_with_key("bram", &mut plain).await;
        assert!(is_verified().await);
        let mut silent = SoftKey { flags: UP, ..plain.clone() };
        assert!(refused_anew(&portal, "bram", &mut silent, &twist).await.contains(NOT_VERIFIED));
        assert!(is_verified().await);
        portal.signed_in_with_key("bram", &mut plain).await;
    }
}

on_both! {
    /// Case 51
    async fn whether_a_key_can_be_copied_never_changes(database) {
        let portal = TestPortal::new(database).await;
        let twist = Twist::default();
        let mut bound = SoftKey::new("bound");
        portal.with_key("ada", &mut bound).await;
        for flags in [UP | UV | BE, UP | UV | BE | BS, UP | UV | BS] {
            let mut changed = SoftKey { flags, ..bound.clone() };
            assert!(refused_anew(&portal, "ada", &mut changed, &twist).await.contains(UNKNOWN), "{flags}");
        }
        portal.signed_in_with_key("ada", &mut bound).await;
        let mut synced = SoftKey::synced("synced");
        portal.with_key("bram", &mut synced).await;
        for flags in [UP | UV, UP | UV | BS] {
            let mut changed = SoftKey { flags, ..synced.clone() };
            assert!(refused_anew(&portal, "bram", &mut changed, &twist).await.contains(UNKNOWN), "{flags}");
        }
        // Whether it is copied just now may change.
        for flags in [UP | UV | BE, UP | UV | BE | BS] {
            synced.flags = flags;
            portal.signed_in_with_key("bram", &mut synced).await;
        }
        let stored = keys(&portal).await;
        let is_synced = |key: &SoftKey| stored.iter().find(|row| row.credential_id == key.id).unwrap().is_synced;
        assert!(!is_synced(&bound) && is_synced(&synced));
        let cleo = portal.newcomer("cleo").await;
        let mut odd = SoftKey { flags: UP | UV | BS, ..SoftKey::new("odd") };
        assert!(not_added(&cleo, &mut odd, &twist).await.contains(UNSUPPORTED));
    }
}

on_both! {
    /// Case 52
    async fn a_counter_that_does_not_grow_is_refused_and_told_and_locks_nobody_out(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey { counter: 6, ..SoftKey::new("blue") };
        portal.with_key("ada", &mut key).await;
        portal.signed_in_with_key("ada", &mut key).await;
        for counter in [7, 6, 1, 0] {
            let twist = Twist { counter: Some(counter), ..Twist::default() };
            assert!(refused_anew(&portal, "ada", &mut key, &twist).await.contains(SUSPICIOUS), "{counter}");
        }
        let told = portal.events("webauthn_clone_suspected").await;
        assert_eq!(told.len(), 4);
        for event in told {
            let of = (event.account_name.as_deref(), event.method.as_deref(), event.subject.as_deref());
            assert_eq!(of, (Some("ada"), Some("security_key"), Some("Blue key")));
        }
        // Two honest answers out of order: the earlier one is refused, and the next one is accepted again.
        let ((first, of_first), (second, of_second)) = (portal.asked("ada").await, portal.asked("ada").await);
        let (earlier, later) = (key.sign(&of_first), key.sign(&of_second));
        assert_eq!(second.show_key(&later).await.location(), "/");
        assert!(refused(&first, &earlier).await.contains(SUSPICIOUS));
        let options = first.options(BY_KEY).await;
        assert_eq!(first.show_key(&key.sign(&options)).await.location(), "/");
        // The question was kept before the counter grew: what counts is the key as it is when it answers.
        let ((first, of_first), (second, of_second)) = (portal.asked("ada").await, portal.asked("ada").await);
        let code = key.sign(&of_second);
        assert_eq!(second.show_key(&code).await.location(), "/");
        let same = Twist { counter: Some(key.counter), ..Twist::default() };
        assert!(refused(&first, &key.sign_with(&of_first, &same)).await.contains(SUSPICIOUS));
        portal.advance_s(600);
        // The greatest is the last; a key that has come so far goes on no more.
        key.counter = u32::MAX - 1;
        portal.signed_in_with_key("ada", &mut key).await;
        for counter in [u32::MAX, 0, 1] {
            let twist = Twist { counter: Some(counter), ..Twist::default() };
            assert!(refused_anew(&portal, "ada", &mut key, &twist).await.contains(SUSPICIOUS), "{counter}");
        }
        // A key that does not count is not asked to.
        let mut synced = SoftKey::synced("synced");
        portal.with_key("bram", &mut synced).await;
        for _ in 0..3 {
            portal.signed_in_with_key("bram", &mut synced).await;
        }
        synced.counts = true;
        portal.signed_in_with_key("bram", &mut synced).await;
        let zero = Twist { counter: Some(0), ..Twist::default() };
        assert!(refused_anew(&portal, "bram", &mut synced, &zero).await.contains(SUSPICIOUS));
    }
}
