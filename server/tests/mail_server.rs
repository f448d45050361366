//! The mail server that tests send to: it takes mail, and refuses as it is told.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use common::{
    mail::{MailServer, Options, Tls},
    remote,
};
use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

const ADA: &str = "ada@northwind.test";
const MAIL: &str = concat!(
    "From: Northwind Portal <portal@northwind.test>\r\n",
    "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n",
    "X-Long: begun\r\n and ended\r\n",
    "Content-Type: multipart/alternative; boundary=cut\r\n\r\n",
    "--cut\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n",
    "F=C3=BCr dich: 1234 5678.\r\nNot 1234567890, and not http://localhost/l/87654321?a=3D1&b=3D2.\r\n..\r\n",
    "--cut\r\nContent-Type: text/html; charset=utf-8\r\n\r\n",
    "<a href=\"http://localhost/l/87654321?a=1&amp;b=2\">one</a> <a href=\"https://other.test/\">two</a>\r\n",
    "--cut--\r\n",
);

/// A client that speaks SMTP as the test writes it.
struct Client(BufReader<TcpStream>);

impl Client {
    /// Connects, and gives the greeting.
    fn connect(server: &MailServer) -> (Self, String) {
        let mut client = Self(BufReader::new(remote::connect(server.port()).unwrap()));
        let greeting = client.reply();
        (client, greeting)
    }

    /// Connects, and gives what the server offers.
    fn greet(server: &MailServer) -> (Self, String) {
        let (mut client, greeting) = Self::connect(server);
        assert!(greeting.starts_with("220 "), "{greeting}");
        let offers = client.say("EHLO test");
        (client, offers)
    }

    fn say(&mut self, line: &str) -> String {
        write!(self.0.get_mut(), "{line}\r\n").unwrap();
        self.reply()
    }

    /// Empty when the connection was closed.
    fn reply(&mut self) -> String {
        let mut reply = String::new();
        let mut last = 0;
        while self.0.read_line(&mut reply).unwrap() > 0 && reply.as_bytes().get(last + 3) == Some(&b'-') {
            last = reply.len();
        }
        reply
    }

    /// Sends a mail up to the first answer that is not a good one, or the last one.
    fn mail(&mut self, to: &str, mail: &str) -> String {
        let mail = format!("{mail}\r\n.");
        let lines = ["MAIL FROM:<portal@northwind.test>", &format!("RCPT TO:<{to}>"), "DATA", &mail];
        lines
            .iter()
            .map(|line| self.say(line))
            .find(|reply| !reply.starts_with(['2', '3']))
            .unwrap_or_else(|| "250".to_owned())
    }
}

/// Sends a mail on a connection of its own.
fn send(server: &MailServer, subject: &str) -> String {
    Client::greet(server).0.mail(ADA, &format!("Subject: {subject}\r\n\r\n"))
}

#[tokio::test]
async fn a_mail_is_received_and_parsed() {
    let server = MailServer::start(Tls::None).await;
    let (mut client, offers) = Client::greet(&server);
    assert!(
        offers.contains("SMTPUTF8") && !offers.contains("AUTH") && !offers.contains("STARTTLS"),
        "{offers}"
    );
    assert_eq!(client.mail(ADA, MAIL), "250");
    let mail = server.next(ADA).await;
    assert_eq!((mail.from.as_str(), mail.to.as_slice()), ("portal@northwind.test", &[ADA.to_owned()][..]));
    assert_eq!((mail.utf8, mail.secure, mail.user.as_deref()), (false, false, None));
    assert_eq!(mail.subject, "Grüße");
    assert_eq!(mail.header("x-long"), Some("begun and ended"));
    assert!(mail.text.starts_with("Für dich: 1234 5678."), "{}", mail.text);
    assert!(mail.html.starts_with("<a href"), "{}", mail.html);
    assert_eq!(mail.code.as_deref(), Some("12345678"));
    assert_eq!(mail.links, ["http://localhost/l/87654321?a=1&b=2", "https://other.test/"]);
    assert_eq!(String::from_utf8(mail.raw).unwrap().trim_end(), MAIL.replace("..\r\n", ".\r\n").trim_end());
}

#[tokio::test]
async fn an_address_of_any_script_is_received() {
    let server = MailServer::start(Tls::None).await;
    let (mut client, _) = Client::greet(&server);
    let to = "jürgen@münchen.test";
    for line in
        ["MAIL FROM:<portal@northwind.test> SMTPUTF8", &format!("RCPT TO:<{to}>"), "DATA", "\r\nÄ\r\n."]
    {
        assert!(client.say(line).starts_with(['2', '3']), "{line}");
    }
    let mail = server.next(to).await;
    assert_eq!((mail.utf8, mail.to, mail.text.trim_end()), (true, vec![to.to_owned()], "Ä"));
}

#[tokio::test]
async fn mails_to_an_address_are_read_in_their_order() {
    let server = MailServer::start(Tls::None).await;
    let (mut client, _) = Client::greet(&server);
    for subject in ["one", "two"] {
        assert_eq!(client.mail(ADA, &format!("Subject: {subject}\r\n\r\n")), "250");
    }
    assert_eq!(client.mail("grace@northwind.test", "\r\n"), "250");
    assert_eq!(server.next(ADA).await.subject, "one");
    assert_eq!(server.next(ADA).await.subject, "two");
    server.none(ADA, Duration::from_millis(50)).await;
    assert_eq!((server.count(ADA).await, server.count("grace@northwind.test").await), (2, 1));
}

#[tokio::test]
async fn it_refuses_as_it_is_told() {
    let server = MailServer::start(Tls::None).await;
    server.mode("busy").await;
    assert!(send(&server, "busy").starts_with("451 "));
    server.mode("reject").await;
    assert!(send(&server, "reject").starts_with("550 "));
    server.mode("refuse").await;
    assert!(Client::connect(&server).1.starts_with("421 "));
    server.mode("drop").await;
    assert_eq!(send(&server, "drop"), "");
    server.tarpit(1).await;
    let begun = Instant::now();
    assert_eq!(send(&server, "tarpit"), "250");
    assert!(begun.elapsed() >= Duration::from_secs(1));
    server.mode("silent").await;
    let silent = remote::connect(server.port()).unwrap();
    silent.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    assert!(BufReader::new(silent).read_line(&mut String::new()).is_err());
    server.mode("ok").await;
    assert_eq!(send(&server, "ok"), "250");
    for subject in ["drop", "tarpit", "ok"] {
        assert_eq!(server.next(ADA).await.subject, subject);
    }
    assert_eq!(server.refusals().await, ["data", "recipient", "connect"]);
    assert_eq!(server.connections().await, 7);
}

#[tokio::test]
async fn a_client_that_breaks_off_harms_nobody_else() {
    let server = MailServer::start(Tls::None).await;
    let lines = ["MAIL FROM:<portal@northwind.test>", "RCPT TO:<ada@northwind.test>", "DATA"];
    for said in 0..=lines.len() {
        let (mut client, _) = Client::greet(&server);
        lines[..said].iter().for_each(|line| assert!(client.say(line).starts_with(['2', '3'])));
        client.0.get_mut().write_all(b"half a line").unwrap();
    }
    assert_eq!(send(&server, "whole"), "250");
    assert_eq!(server.next(ADA).await.subject, "whole");
    assert_eq!(server.count(ADA).await, 1);
}

#[tokio::test]
async fn starttls_is_offered_or_stripped_and_nobody_signs_in_before_it() {
    let login = Some(("portal", "let me in"));
    let server = MailServer::with(Options { tls: Tls::StartTls, login, ..Options::default() }).await;
    let auth = "AUTH PLAIN AHBvcnRhbABsZXQgbWUgaW4=";
    let (mut client, offers) = Client::greet(&server);
    assert!(offers.contains("STARTTLS"), "{offers}");
    assert!(client.say(auth).starts_with("538 "));
    assert!(client.say("STARTTLS").starts_with("220 "));
    server.mode("no-starttls").await;
    let (mut client, offers) = Client::greet(&server);
    assert!(!offers.contains("STARTTLS"), "{offers}");
    assert!(client.say("STARTTLS").starts_with("500 "));
    assert!(client.say(auth).starts_with("538 "));
    assert!(client.mail(ADA, "\r\n").starts_with("530 "));
    assert_eq!(server.refusals().await, ["auth", "auth", "sender"]);
}

#[tokio::test]
async fn who_sends_signs_in() {
    let options = Options { login: Some(("portal", "let me in")), ..Options::default() };
    let server = MailServer::with(options).await;
    let (mut client, offers) = Client::greet(&server);
    assert!(offers.contains("AUTH LOGIN PLAIN"), "{offers}");
    assert!(client.say("AUTH PLAIN AHBvcnRhbAB3cm9uZw==").starts_with("535 "));
    assert!(client.say("AUTH PLAIN AHBvcnRhbABsZXQgbWUgaW4=").starts_with("235 "));
    assert_eq!(client.mail(ADA, "\r\n"), "250");
    assert_eq!(server.next(ADA).await.user.as_deref(), Some("portal"));
    assert_eq!(server.refusals().await, ["auth"]);
}
