//! HTTP as bytes: requests exactly as a test writes them, and answers.

use crate::{common::remote, echo::Seen};
use std::{
    io::{Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
    time::Duration,
};

/// A test fails rather than waits longer than this for an answer.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);

#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) host: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    /// As a script sends it: no page is asked for.
    pub(crate) fn new(method: &str, host: &str, target: &str) -> Self {
        let (method, target, host) = (method.to_owned(), target.to_owned(), host.to_owned());
        Self { method, target, host, headers: Vec::new(), body: String::new() }
    }

    pub(crate) fn get(host: &str, target: &str) -> Self {
        Self::new("GET", host, target)
    }

    /// As somebody opens a page in a browser.
    pub(crate) fn page(host: &str, target: &str) -> Self {
        Self::get(host, target)
            .with("Accept", "text/html,application/xhtml+xml;q=0.9")
            .with("Sec-Fetch-Mode", "navigate")
            .with("Sec-Fetch-Site", "none")
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn cookie(self, name: &str, value: &str) -> Self {
        self.with("Cookie", &format!("{name}={value}"))
    }

    pub(crate) fn body(mut self, body: &str) -> Self {
        body.clone_into(&mut self.body);
        let length = body.len().to_string();
        self.with("Content-Length", &length)
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut head = format!("{} {} HTTP/1.1\r\nHost: {}\r\n", self.method, self.target, self.host);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("connection")) {
            head += "Connection: close\r\n";
        }
        [head.as_bytes(), b"\r\n", self.body.as_bytes()].concat()
    }

    pub(crate) fn send(&self, port: u16) -> Reply {
        let reply = exchange(port, &self.bytes());
        reply.unwrap_or_else(|| panic!("no answer to {self:?}"))
    }
}

#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Reply {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(bytes);
        // What may come before the answer.
        let text = text.strip_prefix("HTTP/1.1 100 Continue\r\n\r\n").unwrap_or(&text);
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        let header = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        };
        let headers = head.lines().skip(1).filter_map(header).collect();
        Some(Self { status, headers, body: body.to_owned() })
    }

    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let headers = self.headers.iter().filter(|(header, _)| header == name);
        headers.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header; empty without.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.all(name).first().copied().unwrap_or_default()
    }

    /// The request as it arrived at the application, which says so itself.
    pub(crate) fn seen(&self) -> Seen {
        let text = self.body.find('{').zip(self.body.rfind('}')).map(|(start, end)| &self.body[start..=end]);
        let seen = text.and_then(|text| serde_json::from_str(text).ok());
        seen.unwrap_or_else(|| panic!("not from the application: {self:?}"))
    }
}

/// Sends these bytes, and gives what comes until the connection ends. `None` for nothing, or nothing that is an answer.
pub(crate) fn exchange(port: u16, bytes: &[u8]) -> Option<Reply> {
    Reply::parse(&everything(port, bytes, PATIENCE))
}

/// The same, all of it, until nothing more comes for so long: there may be several answers.
pub(crate) fn everything(port: u16, bytes: &[u8], patience: Duration) -> Vec<u8> {
    let mut stream = connect(port);
    stream.set_read_timeout(Some(patience)).unwrap();
    // A refusal may come before all is written.
    let _ = stream.write_all(bytes);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer
}

pub(crate) fn connect(port: u16) -> TcpStream {
    let stream = remote::connect(port).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

/// An exchange over TLS, by OpenSSL's own client.
pub(crate) fn exchange_by_tls(port: u16, request: &Request) -> Option<Reply> {
    let mut client = Command::new("openssl")
        .args(["s_client", "-quiet", "-connect", &format!("127.0.0.1:{port}"), "-servername", &request.host])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    client.stdin.as_mut().unwrap().write_all(&request.bytes()).unwrap();
    Reply::parse(&client.wait_with_output().unwrap().stdout)
}
