//! Names and addresses that people think of.

use crate::{
    ADA, ADDRESS, ADDRESS_SEND, FORGOTTEN, PROFILE,
    common::{ORIGIN, mail::Mail},
    on_both,
    posted::Posted,
};
use postern_core::entity::account;
use sea_orm::{ActiveValue::Set, EntityTrait};

/// One recipient, and no header beside the portal's own.
fn is_to(mail: &Mail, to: &str) {
    assert_eq!((mail.to.as_slice(), mail.from.as_str()), (&[to.to_owned()][..], "portal@northwind.test"));
    let mut names: Vec<String> = mail.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.sort();
    let first = [
        "auto-submitted",
        "content-language",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "subject",
        "to",
    ];
    assert_eq!(
        names
            .iter()
            .filter(|name| !first.contains(&name.as_str()) && *name != "content-transfer-encoding")
            .count(),
        0,
        "{names:?}"
    );
    for name in first {
        assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}: {names:?}");
    }
    assert!(!mail.subject.contains("eve@"), "{}", mail.subject);
}

on_both! {
    /// Case 40, 86, 139
    async fn a_name_is_a_name_and_nothing_else(database) {
        let posted = Posted::new(database).await;
        let ada = posted.confirmed("ada").await;
        // What the form does not take.
        for name in ["Ada\r\nBcc: eve@evil.test", "Ada\nX-Evil: 1", "Ada\0", "Ada\r.\r\nMAIL FROM:<eve@evil.test>"] {
            let fields = [("display_name", name), ("language", "en"), ("email", ADA)];
            assert_eq!(ada.post(PROFILE, &fields).await.location(), PROFILE, "{name:?}");
            assert_eq!(posted.account("ada").await.display_name, "Ada Maier", "{name:?}");
        }
        // What it takes, and what it never would: as if another way into the database had no checks.
        let id = posted.account("ada").await.id;
        for (at, name) in [
            "\"Ada\" <eve@evil.test>, Bcc: eve@evil.test",
            "Ada, eve@evil.test;",
            "Ada\\",
            "Ada\"",
            ".",
            ".\u{2028}.",
            "=?utf-8?q?Ada=0D=0ABcc:_eve=40evil.test?=",
            "Jürgen 用户 👩‍💻",
            "<b>Ada</b>",
            "Ada\r\nBcc: eve@evil.test\r\n\r\nbody",
            "Ada\r\n.\r\nMAIL FROM:<eve@evil.test>\r\n",
            "\r\n.\r\n",
            &"Ä".repeat(100),
        ]
        .into_iter()
        .enumerate()
        {
            let row = account::ActiveModel { id: Set(id), display_name: Set(name.to_owned()), ..Default::default() };
            account::Entity::update(row).exec(posted.portal.portal().db.read()).await.unwrap();
            posted.portal.client().post(FORGOTTEN, &[("name", "ada")]).await;
            posted.wait_for("password_link", at + 1).await;
            let mail = posted.mail(ADA).await;
            is_to(&mail, ADA);
            assert!(mail.links.iter().all(|link| link.starts_with(ORIGIN)), "{name:?}: {:?}", mail.links);
            posted.portal.advance_s(300);
        }
        assert!(posted.server.refusals().await.is_empty());
    }
}

on_both! {
    /// Case 40
    async fn an_address_is_one_address_or_refused(database) {
        let posted = Posted::new(database).await;
        let ada = posted.portal.newcomer("ada").await;
        let long = format!("{}@northwind.test", "a".repeat(10_000));
        for evil in [
            "eve@evil.test\r\nRCPT TO:<eve@evil.test>",
            "ada@northwind.test>\r\nRCPT TO:<eve@evil.test",
            "ada@northwind.test\0",
            "ada\0@northwind.test",
            "a@b@c.test",
            "\"ada eve\"@northwind.test",
            "<ada@northwind.test>",
            "Ada <ada@northwind.test>",
            "ada@northwind.test,eve@evil.test",
            "ada@northwind.test eve@evil.test",
            "ada",
            "@northwind.test",
            "ada@",
            &long,
        ] {
            let answer = ada.move_to(evil).await;
            assert_eq!(answer.location(), PROFILE, "{evil:?}");
            assert_eq!(posted.account("ada").await.email.as_deref(), Some(ADA), "{evil:?}");
        }
        assert_eq!(posted.deliver().await, 0);
        assert_eq!(posted.server.connections().await, 0);
    }
}

on_both! {
    /// Case 40
    async fn addresses_of_every_script_are_written_to(database) {
        let posted = Posted::new(database).await;
        // What the mail server says it is to (domains as people write them), and whether it must know SMTPUTF8.
        for (n, (typed, sent, utf8)) in [
            ("ada@münchen.test", "ada@münchen.test", false),
            ("Ada+2fa.x_y@Northwind.TEST", "Ada+2fa.x_y@northwind.test", false),
            ("jürgen@northwind.test", "jürgen@northwind.test", true),
            ("用户@例え.test", "用户@例え.test", true),
            ("o'hara&co=1/2@northwind.test", "o'hara&co=1/2@northwind.test", false),
        ]
        .into_iter()
        .enumerate()
        {
            let client = posted.portal.newcomer(&format!("ada{n}")).await;
            assert_eq!(client.move_to(typed).await.location(), ADDRESS, "{typed}");
            while posted.deliver().await > 0 {}
            let [mail] = &posted.server.unread(sent).await[..] else { panic!("{typed}") };
            is_to(mail, sent);
            assert_eq!(mail.utf8, utf8, "{typed}");
            assert_eq!(client.enter(ADDRESS, mail.code.as_ref().unwrap()).await.location(), PROFILE);
            assert_eq!(posted.account(&format!("ada{n}")).await.email.as_deref(), Some(typed));
        }
        while posted.deliver().await > 0 {}
        // What is no address any more when it is written to is given up, and holds up nobody.
        let bad = posted.portal.newcomer("bad").await;
        let row = account::ActiveModel {
            id: Set(posted.account("bad").await.id),
            email: Set(Some("eve@evil.test>\r\nRCPT TO:<eve@evil.test".to_owned())),
            ..Default::default()
        };
        account::Entity::update(row).exec(posted.portal.portal().db.read()).await.unwrap();
        bad.ask(ADDRESS_SEND).await;
        assert_eq!(posted.deliver().await, 1);
        posted.portal.advance_s(600);
        assert_eq!(posted.deliver().await, 0);
        assert_eq!(posted.server.count("eve@evil.test").await, 0);
    }
}
