//! An application that believes everything it is told: it answers with what it got, and remembers it.

use serde::{Deserialize, Serialize};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// What it says beside, so that no test can take anything else for its content.
pub(crate) const CONTENT: &str = "the content of the wiki";

/// The answer to this key (RFC 6455 section 1.3).
pub(crate) const WEBSOCKET_KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const WEBSOCKET_ACCEPT: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

/// A request as the application got it. Names of headers in small letters.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
    pub(crate) content: String,
}

impl Seen {
    /// The values of a header, in any spelling that an application may take for this one.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let loosely =
            |name: &str| name.to_ascii_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let headers = self.headers.iter().filter(|(header, _)| loosely(header) == loosely(name));
        headers.map(|(_, value)| value.as_str()).collect()
    }

    /// The value of a header that is there once; empty for one that is not there.
    pub(crate) fn one(&self, name: &str) -> &str {
        let all = self.all(name);
        assert!(all.len() <= 1, "{all:?}");
        all.first().copied().unwrap_or_default()
    }
}

#[derive(Clone)]
pub(crate) struct Echo {
    pub(crate) port: u16,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Echo {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let echo = Self { port: listener.local_addr().unwrap().port(), seen: Arc::default() };
        let seen = Arc::clone(&echo.seen);
        // Ends with the tests.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let seen = Arc::clone(&seen);
                thread::spawn(move || serve(stream, &seen));
            }
        });
        echo
    }

    /// What it got since this was asked last.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }
}

/// Until the connection ends, or something comes that is no request.
fn serve(stream: TcpStream, seen: &Mutex<Vec<Seen>>) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let mut reader = BufReader::new(stream);
    loop {
        let request = read(&mut reader)?;
        seen.lock().unwrap().push(request.clone());
        if request.one("upgrade").eq_ignore_ascii_case("websocket") {
            let head = format!(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
                 Sec-WebSocket-Accept: {WEBSOCKET_ACCEPT}\r\nX-Seen-User: {}\r\n\r\n",
                request.one("remote-user")
            );
            reader.get_mut().write_all(head.as_bytes()).ok()?;
            return return_bytes(&mut reader);
        }
        let body = serde_json::to_string(&request).unwrap();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let body = if request.method == "HEAD" { "" } else { &body };
        reader.get_mut().write_all((head + body).as_bytes()).ok()?;
    }
}

fn return_bytes(reader: &mut BufReader<TcpStream>) -> Option<()> {
    let mut bytes = [0; 256];
    loop {
        let length = reader.read(&mut bytes).ok().filter(|length| *length > 0)?;
        reader.get_mut().write_all(&bytes[..length]).ok()?;
    }
}

fn line(reader: &mut BufReader<TcpStream>) -> Option<String> {
    let mut bytes = Vec::new();
    reader.read_until(b'\n', &mut bytes).ok().filter(|length| *length > 0)?;
    Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned())
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Seen> {
    let first = line(reader)?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let text = line(reader)?;
        if text.is_empty() {
            break;
        }
        let (name, value) = text.split_once(':')?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let content = CONTENT.to_owned();
    let mut seen = Seen { method, target, headers, body: String::new(), content };
    let is_chunked = seen.headers.iter().any(|(name, _)| name == "transfer-encoding");
    let length = seen.headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(Some(0), |(_, value)| value.parse().ok())?;
    let body = if is_chunked { read_chunks(reader)? } else { read_exactly(reader, length)? };
    seen.body = String::from_utf8_lossy(&body).into_owned();
    Some(seen)
}

fn read_exactly(reader: &mut BufReader<TcpStream>, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    reader.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

fn read_chunks(reader: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let length = usize::from_str_radix(line(reader)?.split(';').next()?.trim(), 16).ok()?;
        if length == 0 {
            while !line(reader)?.is_empty() {}
            return Some(body);
        }
        body.extend(read_exactly(reader, length)?);
        line(reader)?;
    }
}
