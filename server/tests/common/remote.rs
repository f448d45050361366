//! A browser that reaches the program over TCP, and does not mind when the program dies meanwhile.

use super::{
    PASSWORD,
    client::{form, hidden_field, recovery_codes},
};
use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

pub const BROWSER: &str = "__Host-postern";

/// A test fails rather than waits longer than this for the program.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    /// An answer whose head is whole. A commit comes before its answer, so what the head says is done, even if the
    /// body was cut off.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Self { status, head: head.to_owned(), body: body.to_owned() })
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The location without its query.
    pub fn path(&self) -> &str {
        self.location().split('?').next().unwrap_or_default()
    }

    /// The recovery codes of a backup sheet; none when it was cut off.
    pub fn recovery_codes(&self) -> Vec<String> {
        recovery_codes(&self.body)
    }
}

pub fn connect(port: u16) -> std::io::Result<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(stream)
}

/// Reads until the program closes the connection, or dies.
pub fn read_reply(stream: &mut TcpStream) -> Option<Reply> {
    let mut bytes = Vec::new();
    // What was read before an error stays in the buffer.
    let _ = stream.read_to_end(&mut bytes);
    Reply::parse(&bytes)
}

/// One request on a connection of its own. A refused body may break the writing before the answer is read.
pub fn exchange(port: u16, request: &[u8]) -> Option<Reply> {
    let mut stream = connect(port).ok()?;
    let _ = stream.write_all(request);
    read_reply(&mut stream)
}

#[derive(Clone, Debug)]
pub struct Remote {
    pub port: u16,
    /// Its network address, as a trusted proxy tells it.
    pub address: String,
    pub cookies: BTreeMap<String, String>,
}

impl Remote {
    pub fn new(port: u16, address: &str) -> Self {
        Self { port, address: address.to_owned(), cookies: BTreeMap::new() }
    }

    pub fn head(&self, method: &str, path: &str, more: &str) -> String {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let cookies =
            if cookies.is_empty() { String::new() } else { format!("Cookie: {}\r\n", cookies.join("; ")) };
        format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: {}\r\n{cookies}{more}Connection: close\r\n\r\n",
            self.address
        )
    }

    pub fn form_head(&self, path: &str, length: usize, more: &str) -> String {
        let more = format!(
            "Origin: http://localhost:8080\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n{more}"
        );
        self.head("POST", path, &more)
    }

    /// Keeps the cookies of an answer.
    pub fn take(&mut self, reply: Option<Reply>) -> Option<Reply> {
        let reply = reply?;
        for line in reply.head.lines().filter_map(|line| line.strip_prefix("set-cookie: ")) {
            let (name, rest) = line.split_once('=').unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
            }
        }
        Some(reply)
    }

    pub fn get(&mut self, path: &str) -> Option<Reply> {
        let reply = exchange(self.port, self.head("GET", path, "").as_bytes());
        self.take(reply)
    }

    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Option<Reply> {
        let body = form(fields);
        let reply = exchange(self.port, (self.form_head(path, body.len(), "") + &body).as_bytes());
        self.take(reply)
    }

    pub fn sign_in(&mut self, name: &str) -> Option<Reply> {
        self.post("/sign-in", &[("name", name), ("password", PASSWORD)])
    }

    pub fn verify(&mut self, code: &str) -> Option<Reply> {
        self.post("/sign-in/second-factor/authenticator_app", &[("code", code)])
    }

    pub fn verify_recovery(&mut self, code: &str) -> Option<Reply> {
        self.post("/sign-in/second-factor/recovery_code", &[("code", code)])
    }

    pub fn finish_enrolment(&mut self, enrolment: &str, code: &str) -> Option<Reply> {
        self.post("/me/login/app/finish", &[("enrolment", enrolment), ("name", "Pixel 9"), ("code", code)])
    }

    /// Begins to add an app: the enrolment's id and the secret.
    pub fn begin_enrolment(&mut self) -> Option<(String, String)> {
        if self.post("/me/login/app/begin", &[])?.location() != "/me/login/app" {
            return None;
        }
        let page = self.get("/me/login/app")?;
        // A page that the program could not finish is no page.
        page.body.contains("</html>").then(|| {
            let secret = page.body.split("secret=").nth(1).unwrap().split('&').next().unwrap();
            (hidden_field(&page.body, "enrolment"), secret.to_owned())
        })
    }
}
