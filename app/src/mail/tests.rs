use super::*;
use postern_types::{
    Language, MethodKind, UnixMs,
    form::Secret,
    letter::{Circumstances, CodePurpose, Content, News},
};
use samples::{CODE, TOKEN};

#[path = "../../examples/letters/samples.rs"]
mod samples;

const BASE: &str = "https://auth.example.org";
const SENDER: Sender<'static> = Sender { portal: "Northwind Portal", base_url: BASE, accent: None };
/// A name that would like to be markup, a header, and something else than it is.
const EVIL: &str = "\u{202e}\"'><script>alert(1)</script>\r\nBcc: x@evil.example\u{2028}\u{200f}{ $x }";

/// Every mail of the samples, in every language.
fn all() -> impl Iterator<Item = (String, Content, Written)> {
    samples::all().into_iter().flat_map(|(name, content)| {
        Language::ALL.map(|language| {
            let written = write(&samples::letter(language, content.clone()), &SENDER).unwrap();
            (format!("{name} {}", language.tag()), content.clone(), written)
        })
    })
}

fn hrefs(html: &str) -> Vec<&str> {
    html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// What lists of mails show beside the subject.
fn preheader(html: &str) -> &str {
    html.split("mso-hide:all\">").nth(1).and_then(|rest| rest.split("</div>").next()).unwrap()
}

#[test]
fn code_and_link_are_in_both_forms_and_nowhere_they_are_seen_in_passing() {
    for (name, content, Written { subject, text, html }) in all() {
        let secret = match &content {
            Content::Code { .. } => "4071 8265".to_owned(),
            Content::Invitation { .. } | Content::PasswordLink { .. } => format!("{BASE}/password/{TOKEN}"),
            _ => BASE.to_owned(),
        };
        assert!(text.contains(&secret), "{name}: {text}");
        assert!(html.contains(&secret), "{name}: {html}");
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap();
        for seen in [subject.as_str(), title, preheader(&html)] {
            assert!(!seen.is_empty(), "{name}");
            for secret in [CODE, TOKEN, "4071", "8265", BASE] {
                assert!(!seen.contains(secret), "{name}: {seen}");
            }
        }
    }
}

#[test]
fn lines_are_as_long_as_mail_allows() {
    for (name, _, Written { subject, text, .. }) in all() {
        // RFC 5322, 2.1.1 counts characters; in bytes a line is short of its 998 in every script.
        assert!(subject.chars().count() <= 78 && !subject.contains(char::is_control), "{name}: {subject}");
        assert!(text.lines().all(|line| line.chars().count() < 300), "{name}: {text}");
        assert!(text.ends_with('\n') && !text.contains("\n\n\n"), "{name}: {text}");
    }
}

#[test]
fn mails_lead_to_the_portal_alone_and_load_nothing() {
    for (name, _, Written { text, html, .. }) in all() {
        let hrefs = hrefs(&html);
        assert!(!hrefs.is_empty() && hrefs.iter().all(|href| href.starts_with(BASE)), "{name}: {hrefs:?}");
        for form in [&text, &html] {
            assert_eq!(form.matches("://").count(), form.matches(BASE).count(), "{name}: {form}");
        }
        for loading in ["src=", "url(", "<link", "@import", "<img", "<script"] {
            assert!(!html.contains(loading), "{name}: {loading}");
        }
    }
}

#[test]
fn what_the_html_leads_to_is_in_the_text_too() {
    for (name, _, Written { text, html, .. }) in all() {
        let home = format!("{BASE}/");
        for href in hrefs(&html).into_iter().filter(|href| *href != home) {
            assert!(text.contains(href), "{name}: {href}");
        }
    }
}

#[test]
fn each_language_has_its_own_words() {
    let lines = |mail: &Written| mail.text.lines().map(str::to_owned).collect::<Vec<_>>();
    for (name, content) in samples::all() {
        let write_in = |language| write(&samples::letter(language, content.clone()), &SENDER).unwrap();
        let english = write_in(Language::En);
        for language in Language::ALL {
            let mail = write_in(language);
            let (tag, direction) = (language.tag(), language.direction());
            assert!(mail.html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\"")), "{name} {tag}");
            if language == Language::En {
                continue;
            }
            assert_ne!(english.subject, mail.subject, "{name} {tag}");
            let (english_lines, lines) = (lines(&english), lines(&mail));
            assert_eq!(english_lines.len(), lines.len(), "{name} {tag}");
            // Names, links and the code are the same in both, a sentence never.
            let same = english_lines.iter().zip(&lines).filter(|(a, b)| a == b && a.ends_with('.'));
            assert_eq!(same.count(), 0, "{name} {tag}");
        }
    }
}

#[test]
fn times_are_written_in_the_language_of_the_reader() {
    let code = samples::all().remove(0).1;
    let text = |language| write(&samples::letter(language, code.clone()), &SENDER).unwrap().text;
    assert!(text(Language::En).contains("until 25 November 2026, 12:13 UTC."));
    assert!(text(Language::De).contains("bis 25. November 2026, 12:13 UTC."));
}

#[test]
fn advice_fits_what_happened() {
    let links = |name: &str| {
        let (_, content) = samples::all().into_iter().find(|(of, _)| *of == name).unwrap();
        let html = write(&samples::letter(Language::En, content), &SENDER).unwrap().html;
        let paths = hrefs(&html).into_iter().map(|href| href[BASE.len()..].to_owned());
        paths.filter(|path| path != "/").collect::<Vec<_>>()
    };
    assert_eq!(links("code-sign-in"), ["/me/password"]);
    assert_eq!(links("code-address"), [""; 0]);
    assert_eq!(links("method-added"), ["/me/browsers"]);
    assert_eq!(links("password-changed"), ["/me/browsers"]);
    assert_eq!(links("second-factor-failed"), ["/me/password"]);
    assert_eq!(links("disabled"), [""; 0]);
    assert_eq!(links("removed-by-manager"), [""; 0]);
    assert_eq!(links("pass-made"), [""; 0]);
    assert_eq!(links("pass-used"), ["/me/browsers"]);
}

#[test]
fn what_people_typed_comes_out_as_text_on_one_line() {
    let evil = || EVIL.to_owned();
    let asked = Circumstances { at: UnixMs(0), address: evil(), browser: Some(evil()), by: Some(evil()) };
    let kind = MethodKind::SecurityKey;
    let secret = || Secret(CODE.to_owned());
    let notice = |news| Content::Notice { news, circumstances: asked.clone() };
    for content in [
        Content::Code {
            purpose: CodePurpose::SignIn,
            code: secret(),
            until: UnixMs(0),
            asked: asked.clone(),
        },
        Content::Invitation { token: secret(), until: UnixMs(0) },
        Content::PasswordLink { token: secret(), until: UnixMs(0), asked: asked.clone() },
        notice(News::MethodAdded { kind, name: evil() }),
        notice(News::EmailChanged { to: evil() }),
        Content::Test,
    ] {
        let mut letter = samples::letter(Language::En, content);
        let usual = write(&letter, &SENDER).unwrap();
        letter.display_name = evil();
        letter.account = evil();
        let sender = Sender { portal: EVIL, ..SENDER };
        let Written { subject, text, html } = write(&letter, &sender).unwrap();
        assert!(!subject.contains(char::is_control), "{subject:?}");
        assert_eq!(text.lines().count(), usual.text.lines().count(), "{text}");
        assert_eq!(html.lines().count(), usual.html.lines().count(), "{html}");
        assert_eq!(tags(&html), tags(&usual.html), "{html}");
        assert!(html.contains("<bdi>&#34;&#39;&#62;&#60;script&#62;"), "{html}");
        for form in [&subject, &text, &html] {
            assert!(!form.contains(['\r', '\u{202e}', '\u{2028}', '\u{200f}', '\u{2068}']), "{form:?}");
            assert!(form.contains("  Bcc: x@evil.example {"), "{form:?}");
        }
    }
}

/// How many tags there are, those aside that names stand in.
fn tags(html: &str) -> usize {
    html.matches('<').count() - html.matches("<bdi>").count() * 2
}

#[test]
fn long_names_do_not_make_long_lines() {
    let long = "𝔸 ".repeat(2_000);
    let mut letter = samples::letter(Language::De, samples::all().remove(0).1);
    letter.display_name.clone_from(&long);
    letter.account.clone_from(&long);
    let Written { subject, text, .. } = write(&letter, &Sender { portal: &long, ..SENDER }).unwrap();
    assert!(text.lines().chain([subject.as_str()]).all(|line| line.len() <= 998));
}

#[test]
fn a_careless_debug_shows_no_code() {
    for (_, _, written) in all() {
        let shown = format!("{written:?}");
        assert!(!shown.contains(CODE) && !shown.contains("4071 8265") && !shown.contains(TOKEN), "{shown}");
    }
}
