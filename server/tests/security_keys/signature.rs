//! Signatures that are wrong or of a kind that nobody asked for, and what is no answer of a key at all.

use crate::{
    common::{
        TestPortal,
        key::{
            BY_KEY, KEY, MISSING, SECOND_FACTOR, SoftKey, Twist, UNKNOWN, UNSUPPORTED, base64, cbor_bytes,
            cbor_integer, cose, ec2,
        },
    },
    keys, not_added, on_both, refused_anew,
};
use data_encoding::HEXLOWER;

on_both! {
    /// Case 53
    async fn a_wrong_signature_and_an_unknown_key_are_told_alike(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        portal.with_key("ada", &mut key).await;
        let mut stranger = SoftKey { user_handle: key.user_handle.clone(), ..SoftKey::new("red") };
        let unknown = refused_anew(&portal, "ada", &mut stranger, &Twist::default()).await;
        assert!(unknown.contains(UNKNOWN), "{unknown}");
        let twists = [
            Twist { signature: Some(|_| Vec::new()), ..Twist::default() },
            Twist { signature: Some(|mut bytes| { bytes.truncate(8); bytes }), ..Twist::default() },
            Twist { signature: Some(|mut bytes| { *bytes.last_mut().unwrap() ^= 1; bytes }), ..Twist::default() },
            Twist { signature: Some(|mut bytes| { bytes.push(0); bytes }), ..Twist::default() },
            // r and s are both 0: of every message, where that is not looked at.
            Twist { signature: Some(|_| vec![0x30, 6, 2, 1, 0, 2, 1, 0]), ..Twist::default() },
            Twist { after: Some(|data| data[36] ^= 0x40), ..Twist::default() },
            Twist { after: Some(|data| data.extend([0xa0])), ..Twist::default() },
            Twist { after: Some(|data| data.truncate(36)), ..Twist::default() },
            Twist { after: Some(Vec::clear), ..Twist::default() },
        ];
        for (n, twist) in twists.iter().enumerate() {
            assert_eq!(refused_anew(&portal, "ada", &mut key, twist).await, unknown, "{n}");
        }
        // Signed by another key that says it is this one.
        let mut liar = SoftKey { id: key.id.clone(), counter: key.counter, ..stranger };
        assert_eq!(refused_anew(&portal, "ada", &mut liar, &Twist::default()).await, unknown);
        assert!(portal.events("webauthn_clone_suspected").await.is_empty());
        portal.signed_in_with_key("ada", &mut key).await;
    }
}

on_both! {
    /// Case 54, 58
    async fn keys_that_sign_in_another_way_than_asked_are_refused(database) {
        let portal = TestPortal::new(database).await;
        let client = portal.newcomer("ada").await;
        let asked: serde_json::Value = serde_json::from_str(&client.options(KEY).await).unwrap();
        let asked: Vec<_> = asked["pubKeyCredParams"].as_array().unwrap().iter().map(|one| one["alg"].clone()).collect();
        assert_eq!(asked, [-7, -257]);
        // The generators of P-256, P-384 and P-521, and the base point of Ed25519: public keys like any other.
        let hex = |text: &str| HEXLOWER.decode(text.as_bytes()).unwrap();
        let x256 = hex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
        let y256 = hex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
        let x384 = hex("aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7");
        let y384 = hex("3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f");
        let x521 = hex(concat!(
            "00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3d",
            "baa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66",
        ));
        let y521 = hex(concat!(
            "011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e66",
            "2c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650",
        ));
        let ed = [vec![0x58], vec![0x66; 31]].concat();
        let rsa = |alg, bytes: usize| {
            let n = [vec![0xc1; bytes - 1], vec![0x01]].concat();
            cose(&[(1, cbor_integer(3)), (3, cbor_integer(alg)), (-1, cbor_bytes(&n)), (-2, cbor_bytes(&[1, 0, 1]))])
        };
        let okp = |alg| cose(&[(1, cbor_integer(1)), (3, cbor_integer(alg)), (-1, cbor_integer(6)), (-2, cbor_bytes(&ed))]);
        let others = [
            ("ES384", ec2(-35, 2, &x384, &y384)),
            ("ES512", ec2(-36, 3, &x521, &y521)),
            ("EdDSA", okp(-8)),
            ("RS1", rsa(-65_535, 256)),
            ("RSA-1024", rsa(-257, 128)),
            ("PS256", rsa(-37, 256)),
            ("ES256K", ec2(-47, 8, &x256, &y256)),
        ];
        for (name, public_key) in others {
            let mut key = SoftKey::new(name);
            let twist = Twist { public_key: Some(public_key), ..Twist::default() };
            let notice = not_added(&client, &mut key, &twist).await;
            // The library says of EdDSA no more than that it cannot check it.
            assert!(notice.contains(UNSUPPORTED), "{name}: {notice}");
            assert!(keys(&portal).await.is_empty(), "{name}");
        }
        // Not on the curve, on another one than it says, of no kind at all.
        let broken = [
            ec2(-7, 1, &x256, &x256),
            ec2(-7, 1, &[0; 32], &[0; 32]),
            ec2(-7, 2, &x256, &y256),
            ec2(-7, 1, &x384, &y384),
            ec2(-7, 1, &[], &[]),
            cose(&[(1, cbor_integer(2)), (3, cbor_integer(-7))]),
            cose(&[]),
            Vec::new(),
        ];
        for (n, public_key) in broken.into_iter().enumerate() {
            let twist = Twist { public_key: Some(public_key), ..Twist::default() };
            not_added(&client, &mut SoftKey::new("broken"), &twist).await;
            assert!(keys(&portal).await.is_empty(), "{n}");
        }
        // One that is offered is added.
        let twist = Twist { public_key: Some(ec2(-7, 1, &x256, &y256)), ..Twist::default() };
        let answer = SoftKey::new("honest").register_with(&client.options(KEY).await, &twist);
        assert!(client.finish_key("Key", &answer).await.body.contains("is on</h1>"));
    }
}

on_both! {
    /// Case 61
    async fn what_is_no_answer_of_a_key_lets_nobody_in(database) {
        let portal = TestPortal::new(database).await;
        let mut key = SoftKey::new("blue");
        let (browser, _) = portal.with_key("ada", &mut key).await;
        let visitor = portal.client();
        let (client, options) = portal.asked("ada").await;
        let id = base64(&key.id);
        let whole: serde_json::Value = serde_json::from_str(&key.clone().sign(&options)).unwrap();
        let without = |field: &str| {
            let mut answer = whole.clone();
            answer["response"].as_object_mut().unwrap().remove(field);
            answer.to_string()
        };
        let location = browser.get(KEY).await.location();
        let proof = format!("{location}?method=security_key");
        for code in [
            String::new(),
            "{}".to_owned(),
            "null".to_owned(),
            "true".to_owned(),
            id.clone(),
            format!(r#"{{"id":"{id}"}}"#),
            format!(r#"{{"id":"{id}","rawId":"{id}","type":"public-key","response":{{}}}}"#),
            format!(r#"{{"id":"{id}","rawId":"{id}","type":"public-key","verified":true,"userVerified":true}}"#),
            without("signature"),
            without("authenticatorData"),
            without("clientDataJSON"),
            "[".repeat(10_000),
            whole.to_string().replace("signature", "fallback"),
        ] {
            let answer = client.show_key(&code).await;
            assert_eq!(answer.location(), BY_KEY, "{code}");
            let notice = client.notice(BY_KEY).await;
            // No try: nothing was checked.
            assert!(notice.contains(MISSING) && !notice.contains("left"), "{code}: {notice}");
            assert!(!client.is_in().await);
            assert_eq!(browser.confirm_with_key(&location, &code).await.location(), proof);
            assert!(browser.notice(&proof).await.contains(MISSING));
            visitor.passkey_options().await;
            assert_eq!(visitor.show_passkey(&code, "").await.path(), "/sign-in");
            assert!(visitor.notice("/sign-in").await.contains(MISSING));
            assert!(!visitor.is_in().await);
        }
        // An answer of a key is no code.
        for path in ["authenticator_app", "recovery_code"] {
            let client = client.copy();
            client.post(&format!("{SECOND_FACTOR}/{path}"), &[("code", &whole.to_string())]).await;
            assert!(!client.is_in().await);
        }
        assert_eq!(client.show_key(&whole.to_string()).await.location(), "/");
    }
}
