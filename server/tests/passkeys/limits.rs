//! How many tries passkeys have, and that the tries of others do not use them up.

use crate::{
    NOBODYS,
    common::{
        PASSWORD,
        client::{Answer, Client, form},
        key::SoftKey,
    },
    on_both, refused_page, signed_in, with_phone,
};
use axum::{body::Body, extract::ConnectInfo, http::Request};
use postern_core::{account, entity::method_failure};
use postern_types::MethodKind;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use std::net::SocketAddr;

/// A form from a network address of its own.
async fn post_from(client: &Client, address: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut request: Request<Body> =
        Client::form_request(path, fields).body(Body::from(form(fields))).unwrap();
    let peer: SocketAddr = format!("{address}:1").parse().unwrap();
    request.extensions_mut().insert(ConnectInfo(peer));
    client.send(request).await
}

on_both! {
    /// Case 111
    async fn strangers_who_guess_do_not_keep_a_passkey_out(database) {
        let (portal, mut key) = with_phone(database).await;
        for n in 0..40 {
            let client = portal.client();
            let fields = [("name", "ada"), ("password", "wrong")];
            post_from(&client, &format!("192.0.2.{n}"), "/sign-in", &fields).await;
            portal.advance_s(1);
        }
        let client = portal.client();
        assert_eq!(client.sign_in("ada", PASSWORD).await.location(), "/sign-in");
        assert!(client.notice("/sign-in").await.contains("Too many tries"));
        signed_in(&portal, &mut key).await;
        // Nor do answers of other keys, by somebody who knows the password.
        portal.advance_s(300);
        let (client, _) = portal.asked("ada").await;
        let mut stranger = SoftKey::new("red");
        for _ in 0..5 {
            let options = client.options("/sign-in/second-factor?method=security_key").await;
            client.show_key(&stranger.sign(&options)).await;
        }
        let (client, options) = portal.asked("ada").await;
        assert_eq!(client.show_key(&key.sign(&options)).await.path(), "/sign-in/second-factor");
        signed_in(&portal, &mut key).await;
    }
}

on_both! {
    async fn a_network_shows_thirty_passkeys_a_minute(database) {
        let (portal, mut key) = with_phone(database).await;
        let mut stranger = SoftKey::synced("other");
        let show = async |key: &mut SoftKey, address: &str| {
            let visitor = portal.client();
            let code = key.sign(&visitor.passkey_options().await);
            let answer = post_from(&visitor, address, "/sign-in/passkey", &[("code", &code)]).await;
            if answer.location() == "/sign-in" { visitor.notice("/sign-in").await } else { answer.location() }
        };
        // Those that sign in are not counted.
        for n in 0..5 {
            assert_eq!(show(&mut key, "192.0.2.1").await, "/", "{n}");
        }
        for n in 0..30 {
            assert!(show(&mut stranger, "192.0.2.1").await.contains(NOBODYS), "{n}");
        }
        assert!(show(&mut key, "192.0.2.1").await.contains("Too many tries"));
        assert_eq!(show(&mut key, "192.0.2.2").await, "/");
        portal.advance_s(60);
        assert_eq!(show(&mut key, "192.0.2.1").await, "/");
    }
}

on_both! {
    /// Case 13
    async fn a_passkey_is_no_door_around_a_hundred_failures(database) {
        let (portal, mut key) = with_phone(database).await;
        let db = portal.portal().db.read();
        let ada = account::load_by_name(portal.portal(), "ada").await.unwrap();
        let failed = method_failure::Model {
            account_id: ada.id,
            kind: MethodKind::SecurityKey.as_str().to_owned(),
            failures: 100,
            blocked_until: 0,
        };
        method_failure::Entity::delete_many().exec(db).await.unwrap();
        failed.into_active_model().insert(db).await.unwrap();
        for _ in 0..2 {
            let page = refused_page(&portal, &mut key).await;
            assert!(page.contains(NOBODYS), "{page}");
            let stored = method_failure::Entity::find().all(db).await.unwrap();
            assert_eq!(stored.iter().map(|row| row.failures).collect::<Vec<_>>(), [100]);
        }
        // One fewer, and the key is good again and begins anew.
        let almost = method_failure::ActiveModel {
            account_id: Set(ada.id),
            kind: Set(MethodKind::SecurityKey.as_str().to_owned()),
            failures: Set(99),
            ..Default::default()
        };
        almost.update(db).await.unwrap();
        signed_in(&portal, &mut key).await;
        let stored = method_failure::Entity::find().all(db).await.unwrap();
        assert!(stored.iter().all(|row| row.failures == 0), "{stored:?}");
    }
}
