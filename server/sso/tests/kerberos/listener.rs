//! The least of a portal: it asks for a ticket and says whose it was.

use data_encoding::BASE64;
use postern_sso::kerberos::{Acceptor, Negotiated};
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

/// A portal on a port of its own, for as long as the tests run.
#[derive(Clone)]
pub(crate) struct Listener {
    port: u16,
    shown: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Listener {
    /// One that looks at tickets.
    pub(crate) fn with(acceptor: Acceptor) -> Self {
        Self::start(Some(acceptor))
    }

    /// One that keeps tokens without looking at them.
    pub(crate) fn that_keeps() -> Self {
        Self::start(None)
    }

    fn start(acceptor: Option<Acceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let portal = Self { port, shown: Arc::default() };
        let (acceptor, started) = (Arc::new(acceptor), portal.clone());
        thread::spawn(move || {
            for visitor in listener.incoming() {
                let (portal, acceptor) = (started.clone(), Arc::clone(&acceptor));
                thread::spawn(move || portal.serve(&visitor.unwrap(), acceptor.as_ref().as_ref()));
            }
        });
        portal
    }

    /// What curl needs to show a ticket at `host`.
    pub(crate) fn at(&self, host: &str) -> Vec<String> {
        let Self { port, .. } = self;
        let arguments =
            ["--negotiate", "-u", ":", "--resolve", &format!("{host}:{port}:127.0.0.1")].map(str::to_owned);
        arguments.into_iter().chain([format!("http://{host}:{port}/")]).collect()
    }

    /// The token that was shown last.
    pub(crate) fn last(&self) -> Vec<u8> {
        self.shown.lock().unwrap().last().unwrap().clone()
    }

    fn serve(&self, visitor: &TcpStream, acceptor: Option<&Acceptor>) {
        let mut lines = BufReader::new(visitor).lines();
        loop {
            let mut token = None;
            loop {
                // It hangs up when it has seen enough.
                let Some(Ok(line)) = lines.next() else { return };
                if line.is_empty() {
                    break;
                }
                if let Some(value) = line.strip_prefix("Authorization: Negotiate ") {
                    token = Some(BASE64.decode(value.as_bytes()).unwrap());
                }
            }
            let (status, reply, body) = match token {
                None => (401, Some(Vec::new()), String::new()),
                Some(token) => {
                    self.shown.lock().unwrap().push(token.clone());
                    match acceptor.map(|acceptor| acceptor.accept(&token)) {
                        None => (204, None, String::new()),
                        Some(Negotiated::Accepted { principal, reply }) => (200, reply, principal),
                        Some(Negotiated::Ntlm) => (403, None, "ntlm".to_owned()),
                        Some(Negotiated::Refused(why)) => (403, None, format!("refused: {why}")),
                    }
                }
            };
            let reply = reply.map(|reply| format!("WWW-Authenticate: Negotiate {}", BASE64.encode(&reply)));
            let reply = reply.map(|reply| format!("{}\r\n", reply.trim_end())).unwrap_or_default();
            let length = body.len();
            let answer = format!("HTTP/1.1 {status} -\r\n{reply}Content-Length: {length}\r\n\r\n{body}");
            let mut writer = visitor;
            if writer.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}
