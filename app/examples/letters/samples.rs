//! Letters to look at and to test: see `main.rs` and the tests of `mail`.

use postern_types::{
    Language, MethodKind, UnixMs,
    form::Secret,
    letter::{Circumstances, CodePurpose, Content, Letter, News},
};

/// Code of the sample letters.
pub(crate) const CODE: &str = "40718265";
/// Token of the sample letters.
pub(crate) const TOKEN: &str = "Vn3kQ0yT8sLxW5cR2uJ7bH4mZ9pD6fGa";

const NOW: UnixMs = UnixMs(1_795_608_180_000);
const MINUTE: i64 = 60_000;

/// A letter to Ada.
pub(crate) fn letter(language: Language, content: Content) -> Letter {
    Letter { language, display_name: "Ada Lovelace".to_owned(), account: "ada".to_owned(), content }
}

/// Every content with a name of its own.
pub(crate) fn all() -> Vec<(&'static str, Content)> {
    let until = NOW.plus_ms(10 * MINUTE);
    let token = || Secret(TOKEN.to_owned());
    let code = |purpose| Content::Code { purpose, code: Secret(CODE.to_owned()), until, asked: herself() };
    let mut all = vec![
        ("code-sign-in", code(CodePurpose::SignIn)),
        ("code-fresh-proof", code(CodePurpose::FreshProof)),
        ("code-enable", code(CodePurpose::Enable)),
        ("code-address", code(CodePurpose::Address)),
        ("invitation", Content::Invitation { token: token(), until: NOW.plus_ms(3 * 24 * 60 * MINUTE) }),
        ("password-link", Content::PasswordLink { token: token(), until, asked: herself() }),
        ("test", Content::Test),
    ];
    all.extend(
        news().into_iter().map(|(name, news)| (name, Content::Notice { news, circumstances: herself() })),
    );
    let news = News::MethodRemoved { kind: None, name: String::new() };
    all.push(("removed-by-manager", Content::Notice { news, circumstances: by("Grace Hopper") }));
    let news = News::PassMade { until: NOW.plus_ms(240 * MINUTE) };
    all.push(("pass-made", Content::Notice { news, circumstances: by("Grace Hopper") }));
    all
}

fn news() -> Vec<(&'static str, News)> {
    let kind = MethodKind::AuthenticatorApp;
    let name = || "My phone".to_owned();
    vec![
        ("method-added", News::MethodAdded { kind: MethodKind::SecurityKey, name: "YubiKey 5C".to_owned() }),
        ("method-replaced", News::MethodReplaced { kind, name: name() }),
        ("method-removed", News::MethodRemoved { kind: Some(kind), name: name() }),
        ("all-methods-removed", News::MethodRemoved { kind: None, name: String::new() }),
        ("method-disabled", News::MethodDisabled { kind }),
        ("recovery-code-used", News::RecoveryCodeUsed),
        ("recovery-codes-made", News::RecoveryCodesMade),
        ("password-changed", News::PasswordChanged),
        ("email-changed", News::EmailChanged { to: "ada.lovelace@example.org".to_owned() }),
        ("browser-remembered", News::BrowserRemembered),
        ("second-factor-failed", News::SecondFactorFailed),
        ("clone-suspected", News::CloneSuspected),
        ("disabled", News::Disabled),
        ("pass-used", News::PassUsed),
        ("linked", News::Linked { provider: "Northwind ID".to_owned() }),
        ("unlinked", News::Unlinked { provider: "Northwind ID".to_owned() }),
    ]
}

fn herself() -> Circumstances {
    Circumstances {
        at: NOW,
        address: "203.0.113.7".to_owned(),
        browser: Some("Firefox on Windows".to_owned()),
        by: None,
    }
}

/// Done by somebody else, on the command line.
fn by(name: &str) -> Circumstances {
    Circumstances { at: NOW, address: String::new(), browser: None, by: Some(name.to_owned()) }
}
