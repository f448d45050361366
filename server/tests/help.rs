//! The help with its PDF, and how the portal presents itself.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use axum::http::{StatusCode, header};
use common::{
    PASSWORD, TestPortal,
    client::{Answer, Client},
};
use postern_core::{appearance, policy::Policy};
use postern_types::{Language, Permission};
use std::{
    io::Write,
    process::{Command, Stdio},
};

/// What an independent reader finds in a PDF: `tool` of poppler, which reads from its standard input.
fn poppler(tool: &str, arguments: &[&str], document: &[u8]) -> String {
    let mut command = Command::new(tool);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("poppler-utils is installed by scripts/setup");
    let mut input = child.stdin.take().unwrap();
    let document = document.to_vec();
    let writer = std::thread::spawn(move || {
        // It may have read enough before the end.
        let _ = input.write_all(&document);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Its words, on lines as they come, with single spaces.
fn text_of(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(
        answer.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment; filename=")
    );
    let text = poppler("pdftotext", &["-enc", "UTF-8", "-", "-"], &answer.bytes);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pages_of(answer: &Answer) -> u32 {
    let info = poppler("pdfinfo", &["-"], &answer.bytes);
    let line = info.lines().find_map(|line| line.strip_prefix("Pages:"));
    line.unwrap().trim().parse().unwrap()
}

async fn in_language(client: &Client, language: Language) {
    client.set_cookie("__Host-postern-language", language.tag());
}

on_both! {
    async fn anybody_reads_what_is_for_everybody_and_managers_their_own(database) {
        let portal = TestPortal::new(database).await;
        let visitor = portal.client();
        for path in ["/help", "/help/two-factor", "/help/lost-phone", "/help/cookies", "/help?q=phone"] {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
        }
        assert!(visitor.get("/help/two-factor").await.body.contains("You are here"));
        assert!(visitor.get("/help?q=lost+phone").await.body.contains("href=\"/help/lost-phone\""));
        assert!(!visitor.get("/help?q=keytab").await.body.contains("/help/kerberos"));
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        for path in ["/help/mail", "/help/mail.pdf", "/help/kerberos"] {
            assert_eq!(visitor.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(ada.get(path).await.status, StatusCode::OK, "{path}");
        }
        // Of users she manages none.
        assert_eq!(ada.get("/help/users").await.status, StatusCode::NOT_FOUND);
        assert!(ada.get("/help?q=keytab").await.body.contains("/help/kerberos"));
    }
}

on_both! {
    /// Case 137
    async fn no_address_leads_out_of_the_help(database) {
        let portal = TestPortal::new(database).await;
        let visitor = portal.client();
        for path in [
            "/help/..", "/help/../Cargo.toml", "/help/..%2fen%2ftwo-factor", "/help/%252e%252e%252fx", "/help/two-factor.md",
            "/help/c:/x", "/help/%00", "/help/%2fetc%2fpasswd", "/help/.pdf", "/help/two-factor.pdf.pdf", "/help/en/two-factor",
            "/logo/..%2f", "/logo/x", "/colour/red", "/colour/2c55b8%7d", "/colour/ffffff",
        ] {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}: {}", answer.body);
        }
        let long = format!("/help?q={}", "a".repeat(4_000));
        assert_eq!(visitor.get(&long).await.status, StatusCode::OK);
    }
}

on_both! {
    async fn the_whole_help_is_a_book_with_live_settings_in_it(database) {
        let policy = Policy { remember_days: 9, ..Policy::default() };
        let portal = TestPortal::with_policy(database, policy).await;
        let visitor = portal.client();
        let answer = visitor.get("/help.pdf").await;
        let text = text_of(&answer);
        assert!(text.contains("for 9 days since your last visit"), "{text}");
        assert!(text.contains("Contents") && text.contains("Remembered browsers"), "{text}");
        assert!(!text.contains("keytab"), "only what the reader may read");
        let info = poppler("pdfinfo", &["-"], &answer.bytes);
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        assert!(pages_of(&answer) > 10, "{info}");
        // Every letter is drawn by a font that is inside.
        let fonts = poppler("pdffonts", &["-"], &answer.bytes);
        let embedded = fonts.lines().skip(2).map(|line| line.split_whitespace().rev().nth(4).unwrap());
        assert!(embedded.clone().count() > 1 && embedded.clone().all(|embedded| embedded == "yes"), "{fonts}");
        let links = poppler("pdfinfo", &["-url", "-"], &answer.bytes);
        assert!(links.contains("http://localhost:8080"), "{links}");
        // One page by itself leads on to the portal.
        let one = visitor.get("/help/first-steps.pdf").await;
        assert!(pages_of(&one) <= 2);
        assert!(poppler("pdfinfo", &["-url", "-"], &one.bytes).contains("http://localhost:8080/help/security-key"));
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        assert!(pages_of(&ada.get("/help.pdf").await) > pages_of(&answer));
    }
}

/// Words that the book of each language has to have: its script is there, and is read back.
const WORDS: [(Language, &str); 11] = [
    (Language::En, "Lost your phone or key"),
    (Language::De, "Telefon"),
    (Language::Es, "teléfono"),
    (Language::Fr, "téléphone"),
    (Language::It, "telefono"),
    (Language::Nl, "telefoon"),
    (Language::Pl, "telefon"),
    (Language::PtBr, "celular"),
    (Language::Ja, "認証"),
    (Language::ZhHans, "手机"),
    (Language::Ar, "الهاتف"),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_help_is_set_in_every_language() {
    let portal = TestPortal::new(common::database::TestDatabase::sqlite()).await;
    let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
    for (language, words) in WORDS {
        in_language(&ada, language).await;
        let answer = ada.get("/help.pdf").await;
        let text = text_of(&answer);
        assert!(text.contains(words), "{}: {}", language.tag(), text.chars().take(2_000).collect::<String>());
        assert!(!text.contains('\u{fffd}'), "{}", language.tag());
        let metadata = poppler("pdfinfo", &["-meta", "-"], &answer.bytes);
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{} {metadata}", language.tag());
        assert!((20..120).contains(&pages_of(&answer)), "{} pages in {}", pages_of(&answer), language.tag());
    }
}

on_both! {
    async fn a_backup_sheet_becomes_a_pdf_that_is_kept_nowhere(database) {
        let portal = TestPortal::new(database).await;
        let (ben, secret, codes) = portal.enrolled_with_codes("ben").await;
        let all = codes.join(" ");
        let sheet = "/me/login/backup-sheet.pdf";
        let answer = ben.post(sheet, &[("code", &secret), ("codes", &all)]).await;
        let text = text_of(&answer);
        assert_eq!(pages_of(&answer), 1, "{text}");
        for code in &codes {
            assert!(text.contains(code), "{code} in {text}");
        }
        let registration: String = text.split("Registration code ").nth(1).unwrap().chars().take(39).collect();
        assert_eq!(registration.replace(' ', ""), secret.replace(' ', ""));
        assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
        // The codes alone, as after new ones.
        assert!(text_of(&ben.post(sheet, &[("codes", &codes[0])]).await).contains(&codes[0]));
        for (code, codes) in [
            ("", ""), ("x", ""), (secret.as_str(), "nonsense"), ("<svg>", ""), ("AAAA", ""), ("", &format!("{all} {}", codes[0])),
            ("", &"7F2K-9QXM-40ZT-HB6W ".repeat(11)),
        ] {
            let answer = ben.post(sheet, &[("code", code), ("codes", codes)]).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{code} {codes}");
        }
        let stranger = portal.client().post(sheet, &[("codes", &codes[0])]).await;
        assert!(stranger.location().starts_with("/sign-in"));
    }
}

on_both! {
    async fn a_letter_that_no_font_has_costs_nobody_a_pdf(database) {
        let portal = TestPortal::new(database).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        ada.post(APPEARANCE, &[("name", "Northwind 🚪"), ("accent", ""), ("contact", "☎ 555 0100")]).await;
        let answer = portal.client().get("/help.pdf").await;
        assert!(text_of(&answer).contains("555 0100"));
        let info = poppler("pdfinfo", &["-"], &answer.bytes);
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        let (person, secret, codes) = portal.enrolled_with_codes("김하나").await;
        let sheet = person.post("/me/login/backup-sheet.pdf", &[("code", &secret), ("codes", &codes.join(" "))]).await;
        assert!(text_of(&sheet).contains(&codes[0]));
    }
}

const APPEARANCE: &str = "/settings/appearance";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

const LOGO: &str = "/settings/appearance/logo";

on_both! {
    async fn a_portal_has_a_name_a_colour_a_logo_and_somebody_to_call(database) {
        let portal = TestPortal::new(database).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        let fields = [("name", " Northwind <b> "), ("accent", "#B3261E"), ("contact", "Ingrid, 555 0100")];
        let answer = ada.post(APPEARANCE, &fields).await;
        assert_eq!(answer.location(), APPEARANCE);
        let page = ada.follow(answer).await;
        assert!(page.body.contains("Saved."), "{}", page.body);
        let visitor = portal.client();
        let sign_in = visitor.get("/sign-in").await;
        assert!(sign_in.body.contains("Northwind &lt;b&gt;") && sign_in.body.contains("/colour/b3261e"), "{}", sign_in.body);
        assert!(sign_in.body.contains("class=\"branded\""), "{}", sign_in.body);
        let sheet = visitor.get("/colour/b3261e").await;
        assert_eq!(sheet.body, ":root{--brand:#b3261e}");
        assert!(sheet.headers[header::CONTENT_TYPE].to_str().unwrap().starts_with("text/css"));
        assert!(sheet.headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        assert!(visitor.get("/help/lost-phone").await.body.contains("Ingrid, 555 0100"));
        assert!(visitor.get("/help/two-factor").await.body.contains("Northwind &lt;b&gt; is the door"));
        // An app that is added now shows the new name.
        portal.account("ben").await;
        let ben = portal.signed_in("ben").await;
        assert!(ben.post("/me/login/app/begin", &[]).await.location().ends_with("/me/login/app"));
        assert!(ben.get("/me/login/app").await.body.contains("otpauth://totp/Northwind"));

        // The logo, and the way back.
        let page = ada.follow(ada.upload(LOGO, "icon", PNG).await).await;
        let logo = page.between("src=\"/logo/", "\"");
        let picture = visitor.get(&format!("/logo/{logo}")).await;
        assert_eq!((picture.bytes.as_slice(), &picture.headers[header::CONTENT_TYPE]), (PNG, &"image/png".parse().unwrap()));
        let refused = ada.follow(ada.upload(LOGO, "icon", b"<svg onload=alert(1)>").await).await;
        assert!(refused.body.contains("icon-problem"), "{}", refused.body);
        assert_eq!(visitor.get(&format!("/logo/{logo}")).await.status, StatusCode::OK, "what was stored stays");
        ada.post(APPEARANCE, &[("name", ""), ("accent", ""), ("contact", "")]).await;
        let plain = visitor.get("/sign-in").await;
        assert!(plain.body.contains(&portal.portal().name) && !plain.body.contains("/colour/"), "{}", plain.body);
        assert!(plain.body.contains("/logo/"), "the logo is set apart");
        assert_eq!(appearance::find(portal.portal()).await.unwrap().contact, "");
    }
}

on_both! {
    async fn what_cannot_be_read_is_refused_and_what_was_typed_is_kept(database) {
        let portal = TestPortal::new(database).await;
        let (ada, _) = portal.administrator("ada", &[Permission::ManageSettings]).await;
        for (accent, says) in [("#ffcc00", "could not be read on white"), ("red", "six of the digits")] {
            let fields = [("name", "Northwind"), ("accent", accent), ("contact", "Ingrid")];
            let page = ada.post(APPEARANCE, &fields).await;
            let page = ada.follow(page).await;
            assert!(page.body.contains(says) && page.body.contains(&format!("value=\"{accent}\"")), "{}", page.body);
            assert!(page.body.contains("value=\"Northwind\""), "{}", page.body);
        }
        assert_eq!(appearance::name(portal.portal()).await.unwrap(), portal.portal().name);
        // Who may not change settings neither sees nor changes it.
        portal.account("ben").await;
        let ben = portal.signed_in("ben").await;
        for answer in [ben.get(APPEARANCE).await, ben.post(APPEARANCE, &[("name", "Evil")]).await, ben.upload(LOGO, "icon", PNG).await] {
            assert!(answer.status == StatusCode::FORBIDDEN || answer.status == StatusCode::SEE_OTHER, "{}", answer.status);
        }
        assert_eq!(appearance::find(portal.portal()).await.unwrap().logo, None);
    }
}

on_both! {
    async fn who_is_new_is_welcomed_until_they_put_it_away(database) {
        let portal = TestPortal::new(database).await;
        portal.account("ben").await;
        let ben = portal.signed_in("ben").await;
        let page = ben.get("/me/profile").await;
        assert!(page.body.contains("id=\"welcome\"") && page.body.contains("/me/login"), "{}", page.body);
        assert_eq!(ben.post("/me/welcome/done", &[]).await.location(), "/");
        assert!(!ben.get("/me/profile").await.body.contains("id=\"welcome\""));
        // For good, in every browser.
        let elsewhere = portal.client();
        elsewhere.sign_in("ben", PASSWORD).await;
        assert!(!elsewhere.get("/me/profile").await.body.contains("id=\"welcome\""));
    }
}
