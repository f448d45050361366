//! Settings › Sign-in: what becomes of providers that are changed, and what nobody hands out by one.

use crate::{
    common::TestPortal,
    on_both,
    scene::{LOGIN, behind_proxy, creating, mapping, notice_after},
    settings::{LDAP, NEW, OPEN_ID, PROVIDERS, TYPED_SECRET, rows, with},
};
use axum::http::StatusCode;
use postern_core::sso::{self, Reach, Rules};
use postern_types::{Permission, sso::UnknownPeople};
use uuid::Uuid;

/// The secret that is stored.
async fn secret(portal: &TestPortal, id: Uuid) -> String {
    match sso::load(portal.portal(), id).await.unwrap().reach {
        Reach::OpenId(open_id) => open_id.client_secret.0,
        Reach::Ldap(ldap) => ldap.bind_password.0,
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn a_secret_is_in_no_page_stays_when_left_empty_and_goes_nowhere_else(database) {
        let portal = behind_proxy(database).await;
        let (root, _) = portal.administrator("root", &Permission::ALL).await;
        for (fields, field, elsewhere, again) in [
            (&OPEN_ID[..], "client_secret", &[("issuer", "https://evil.test"), ("client_id", "another")][..], "For another issuer or client, please type the secret again."),
            (
                &LDAP, "bind_password",
                &[("url", "ldaps://evil.test"), ("url", "ldaps://dc1.northwind.test:637"), ("bind_dn", "cn=another")],
                "For another server or user, please type the password again.",
            ),
        ] {
            let made = root.post(NEW, fields).await;
            assert_eq!(made.location(), PROVIDERS, "{}", made.body);
            assert!(!made.body.contains(TYPED_SECRET));
            let row = rows(&portal).await.pop().unwrap();
            let id = row.id;
            let is_plain = row.settings.windows(TYPED_SECRET.len()).any(|window| window == TYPED_SECRET.as_bytes());
            assert!(!is_plain && !row.rules.contains(TYPED_SECRET));
            let one = format!("{PROVIDERS}/{id}");
            for path in [PROVIDERS, &one, &format!("{one}/remove"), LOGIN, "/sign-in", "/audit", "/me/activity", "/me/data.json"] {
                assert!(!root.get(path).await.body.contains(TYPED_SECRET), "{path}");
            }
            let empty = with(fields, &[(field, "")]);
            assert_eq!(root.post(&one, &with(&empty, &[("name", "Renamed")])).await.location(), PROVIDERS);
            assert_eq!(secret(&portal, id).await, TYPED_SECRET);
            for over in elsewhere {
                let page = root.post(&one, &with(&empty, &[*over])).await;
                assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{over:?}");
                assert!(page.body.contains(again) && page.body.contains(over.1), "{over:?}: {}", page.body);
                assert!(!page.body.contains(TYPED_SECRET));
                let page = root.get(&one).await;
                assert!(!page.body.contains(over.1), "{over:?} is stored");
            }
            let other = with(fields, &[elsewhere[0], (field, "another secret")]);
            assert_eq!(root.post(&one, &other).await.location(), PROVIDERS);
            assert_eq!(secret(&portal, id).await, "another secret");
            root.post(&format!("{one}/remove"), &[]).await;
            assert!(rows(&portal).await.is_empty());
        }
        // A password is not shown to a server that TLS does not begin with any more.
        let tls = [("url", "ldap://localhost"), ("starttls", "on")];
        root.post(NEW, &with(&LDAP, &tls)).await;
        let id = rows(&portal).await[0].id;
        let one = format!("{PROVIDERS}/{id}");
        let page = root.post(&one, &with(&LDAP, &[("url", "ldap://localhost"), ("bind_password", "")])).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        // Nobody searches with no name, and no password is kept for it.
        let fields = with(&LDAP, &[tls[0], tls[1], ("bind_dn", ""), ("bind_password", "")]);
        assert_eq!(root.post(&one, &fields).await.location(), PROVIDERS);
        assert_eq!(secret(&portal, id).await, "");
    }
}

on_both! {
    async fn the_order_of_the_buttons_is_the_order_of_the_list(database) {
        let portal = behind_proxy(database).await;
        let (root, _) = portal.administrator("root", &[Permission::ManageSettings]).await;
        for name in ["First", "Second", "Third"] {
            let answer = root.post(NEW, &with(&OPEN_ID, &[("name", name)])).await;
            assert_eq!(answer.location(), PROVIDERS);
        }
        let order = async || {
            let mut rows = rows(&portal).await;
            rows.sort_by_key(|row| row.position);
            let names: Vec<String> = rows.iter().map(|row| row.name.clone()).collect();
            for page in [portal.client().get("/sign-in").await.body, root.get(PROVIDERS).await.body] {
                let places: Vec<_> = rows.iter().map(|row| page.find(&format!("/{}", row.id)).unwrap()).collect();
                assert!(places.is_sorted(), "{names:?}: {places:?}");
            }
            names
        };
        assert_eq!(order().await, ["First", "Second", "Third"]);
        let up = async |name: &str| {
            let id = rows(&portal).await.into_iter().find(|row| row.name == name).unwrap().id;
            assert_eq!(root.post(&format!("{PROVIDERS}/{id}/up"), &[]).await.location(), PROVIDERS);
        };
        up("Third").await;
        assert_eq!(order().await, ["First", "Third", "Second"]);
        up("Third").await;
        up("Third").await;
        assert_eq!(order().await, ["Third", "First", "Second"]);
        let nobody = format!("{PROVIDERS}/{}/up", Uuid::from_u128(7));
        assert_eq!(root.post(&nobody, &[]).await.status, StatusCode::NOT_FOUND);
    }
}

on_both! {
    async fn removing_a_provider_says_who_has_no_other_way_in_and_signs_out_who_came_by_it(database) {
        let portal = behind_proxy(database).await;
        let (root, _) = portal.administrator("root", &[Permission::ManageSettings]).await;
        let provider = portal.proxy(&creating()).await;
        let other = portal.provider("Southwind", &Rules::default(), &Reach::Header).await;
        let page = format!("{PROVIDERS}/{provider}/remove");
        assert!(root.get(&page).await.body.contains("No account is linked with it."));
        portal.account("ada").await;
        portal.link("ada", provider, "ada").await;
        let (ada, eve) = (portal.client(), portal.client());
        assert_eq!(ada.arrive("ada").await.location(), "/");
        let by_password = portal.signed_in("ada").await;
        assert_eq!(eve.arrive("eve").await.location(), "/");
        assert_eq!(portal.client().arrive("finn").await.location(), "/");
        portal.link("finn", other, "finn").await;
        let shown = root.get(&page).await.body;
        let plain = crate::scene::plain(&shown);
        assert!(plain.contains("3 accounts are linked with it."), "{plain}");
        assert!(plain.contains("This account would have no way in any more:"), "{plain}");
        let names = shown.split("<ul class=\"names\">").nth(1).unwrap().split("</ul>").next().unwrap();
        assert_eq!(crate::scene::plain(names), "eve");
        let answer = root.post(&page, &[]).await;
        assert_eq!(notice_after(&root, answer).await, "Northwind is removed.");
        assert_eq!(portal.names().await, ["ada", "eve", "finn", "root"]);
        assert!(!ada.is_in().await && !eve.is_in().await && by_password.is_in().await);
        assert!(portal.links(portal.id_of("eve").await).await.is_empty());
        assert_eq!(portal.links(portal.id_of("finn").await).await.len(), 1);
        assert_eq!(root.get(&page).await.status, StatusCode::NOT_FOUND);
    }
}

on_both! {
    async fn a_provider_that_is_switched_off_is_no_other_way_in(database) {
        let portal = behind_proxy(database).await;
        let (root, _) = portal.administrator("root", &[Permission::ManageSettings]).await;
        let provider = portal.proxy(&creating()).await;
        let other = portal.provider("Southwind", &Rules::default(), &Reach::Header).await;
        assert_eq!(portal.client().arrive("finn").await.location(), "/");
        portal.link("finn", other, "finn").await;
        portal.set_enabled(other, false).await;
        let shown = root.get(&format!("{PROVIDERS}/{provider}/remove")).await.body;
        assert!(shown.contains("<ul class=\"names\">") && shown.contains("finn"), "finn would have no way in");
    }
}

on_both! {
    async fn what_was_typed_is_not_lost_when_a_mapping_is_refused(database) {
        let portal = behind_proxy(database).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings, Permission::ManageGroups]).await;
        portal.group("heads", &[Permission::ManageUsers]).await;
        let answer = ada.post(NEW, &with(&OPEN_ID, &[("groups", "a = heads")])).await;
        let page = ada.follow(answer).await;
        for typed in ["https://id.northwind.test", "postern at home", "a = heads"] {
            assert!(page.body.contains(typed), "{typed} is lost");
        }
    }
}

const UPWARD: &str =
    "A permission is involved that you lack, so you can look but change nothing. Nothing was changed.";

on_both! {
    async fn nobody_maps_a_claim_to_a_group_that_may_do_what_they_may_not(database) {
        let portal = behind_proxy(database).await;
        let (root, root_secret) = portal.administrator("root", &Permission::ALL).await;
        let (bob, bob_secret) = portal.administrator("bob", &[Permission::ManageSettings]).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings, Permission::ManageGroups]).await;
        portal.group("staff", &[]).await;
        portal.group("heads", &[Permission::ManageUsers]).await;
        let mapped = |lines| with(&OPEN_ID, &[("groups", lines)]);
        for lines in ["a = heads", "a = staff\nb = heads"] {
            let answer = ada.post(NEW, &mapped(lines)).await;
            assert_eq!(notice_after(&ada, answer).await, UPWARD, "{lines}");
            assert!(rows(&portal).await.is_empty(), "{lines}");
        }
        for lines in ["a = heads", "a = group of bob"] {
            assert_eq!(bob.post(NEW, &mapped(lines)).await.status, StatusCode::FORBIDDEN, "{lines}");
            assert!(rows(&portal).await.is_empty(), "{lines}");
        }
        // Groups that may do nothing are for everybody who may change settings.
        let answer = bob.change(NEW, &mapped("a = staff"), &portal.code(&bob_secret)).await;
        assert_eq!(answer.location(), PROVIDERS);
        let id = rows(&portal).await[0].id;
        let one = format!("{PROVIDERS}/{id}");
        let rules = async || rows(&portal).await[0].rules.clone();
        let answer = root.change(&one, &mapped("a = heads\nb = staff"), &portal.code(&root_secret)).await;
        assert_eq!(answer.location(), PROVIDERS);
        let before = rules().await;
        // What somebody else decided may stay, and not be widened.
        assert_eq!(ada.post(&one, &mapped("a = heads\nb = staff")).await.location(), PROVIDERS);
        for lines in ["a = heads\nc = heads", "b = heads", "A = heads\nb = staff"] {
            let answer = ada.post(&one, &mapped(lines)).await;
            assert_eq!(notice_after(&ada, answer).await, UPWARD, "{lines}");
            assert_eq!(rules().await, before, "{lines}");
        }
        // And be taken away.
        assert_eq!(ada.post(&one, &mapped("b = staff")).await.location(), PROVIDERS);
    }
}

on_both! {
    async fn nobody_points_a_provider_elsewhere_that_fills_groups_they_may_not_fill(database) {
        let portal = behind_proxy(database).await;
        let (ada, secret) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        let (root, _) = portal.administrator("root", &Permission::ALL).await;
        let heads = portal.group("heads", &[Permission::ManageUsers]).await;
        // Whoever the provider calls an admin gets what ada has not.
        assert_eq!(root.post(NEW, &with(&OPEN_ID, &[("groups", "admins = heads")])).await.location(), PROVIDERS);
        let id = rows(&portal).await[0].id;
        assert_eq!(sso::load(portal.portal(), id).await.unwrap().rules.groups, [mapping("admins", heads)]);
        let one = format!("{PROVIDERS}/{id}");
        let own = [("issuer", "https://id.ada.test"), ("groups", "admins = heads"), ("unknown", "create")];
        let answer = ada.change(&one, &with(&OPEN_ID, &own), &portal.code(&secret)).await;
        let is_refused = answer.status == StatusCode::FORBIDDEN || notice_after(&ada, answer).await == UPWARD;
        let stored = sso::load(portal.portal(), id).await.unwrap();
        assert!(is_refused, "ada's own issuer makes members of a group that may do what she may not");
        assert_eq!(stored.rules.unknown, UnknownPeople::Refuse);
    }
}

on_both! {
    async fn nobody_points_a_provider_elsewhere_that_somebody_signs_in_by_who_may_more(database) {
        let portal = behind_proxy(database).await;
        portal.administrator("root", &Permission::ALL).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        assert_eq!(ada.post(NEW, &OPEN_ID).await.location(), PROVIDERS);
        let id = rows(&portal).await[0].id;
        let one = format!("{PROVIDERS}/{id}");
        // Whoever it calls root's person is root.
        portal.link("root", id, "root-there").await;
        let answer = ada.post(&one, &with(&OPEN_ID, &[("issuer", "https://id.ada.test"), ("second_factor", "never")])).await;
        let is_refused = answer.status == StatusCode::FORBIDDEN || notice_after(&ada, answer).await == UPWARD;
        assert!(is_refused, "ada's own issuer says who is root");
    }
}
