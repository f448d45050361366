//! The program itself, as an operator runs it: on a port of its own, with a database of a test.

use super::{PASSWORD, database::TestDatabase};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, ChildStdout, Command, ExitStatus, Output, Stdio},
    thread,
    time::Duration,
};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_postern");

pub struct Process {
    pub child: Child,
    pub port: u16,
    pub printed: Vec<String>,
    pub log: PathBuf,
    stdout: BufReader<ChildStdout>,
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn command(database: &TestDatabase, port: u16) -> Command {
    let mut command = Command::new(PROGRAM);
    configure(&mut command, database, port);
    command
}

/// Configures the program, or a command that ends in it. It believes what a proxy tells of addresses.
pub fn configure(command: &mut Command, database: &TestDatabase, port: u16) {
    let store = database.store();
    command
        .current_dir(database.folder.path())
        .env("POSTERN_SERVER_LISTEN", format!("127.0.0.1:{port}"))
        .env("POSTERN_SERVER_BASE_URL", "http://localhost:8080")
        .env("POSTERN_DATABASE_URL", store.database_url)
        .env("POSTERN_KEYS_FILE", store.key_file)
        .env("POSTERN_SERVER_TRUSTED_PROXIES", "127.0.0.1/32")
        .env("POSTERN_PASSWORD_MEMORY_KIB", "19456")
        .env("POSTERN_PASSWORD_PASSES", "2");
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

pub fn serve(database: &TestDatabase) -> Process {
    let port = free_port();
    let mut serve = command(database, port);
    let mut process = start(database, port, serve.arg("serve"));
    // An empty portal prints one more line, and only it has nobody to serve yet.
    if process.get("/healthz").contains("200 OK") && account(database, &["list"], "").lines().count() == 1 {
        let line = process.read_line();
        process.printed.push(line);
    }
    process
}

/// Starts a configured command, and waits for no more than the line that says it is ready.
pub fn start(database: &TestDatabase, port: u16, command: &mut Command) -> Process {
    let log = database.folder.path().join(format!("{port}.log"));
    let mut child = command.stdout(Stdio::piped()).stderr(fs::File::create(&log).unwrap()).spawn().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let mut process = Process { child, port, printed: Vec::new(), log, stdout };
    let line = process.read_line();
    assert!(line.contains("ready"), "{line:?} {}", fs::read_to_string(&process.log).unwrap());
    process.printed.push(line);
    process
}

pub fn run(database: &TestDatabase, arguments: &[&str], input: &str) -> Output {
    let mut child = command(database, 1)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

pub fn account(database: &TestDatabase, arguments: &[&str], input: &str) -> String {
    let output = run(database, &[&["account"], arguments].concat(), input);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Ends the program at once, as a power cut or an out-of-memory killer does (SIGKILL).
pub fn kill(process: &Process) {
    assert!(Command::new("kill").args(["-9", &process.child.id().to_string()]).status().unwrap().success());
}

impl Process {
    fn read_line(&mut self) -> String {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// How it ended, which it must do within a minute.
    pub fn ended(&mut self) -> ExitStatus {
        for _ in 0..600 {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("the program goes on: {}", fs::read_to_string(&self.log).unwrap());
    }

    pub fn send(&self, request: &str) -> String {
        self.try_send(request).unwrap()
    }

    /// As [`Self::send`], to a program that may be killed meanwhile.
    pub fn try_send(&self, request: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    pub fn get(&self, path: &str) -> String {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
    }

    pub fn get_as(&self, path: &str, cookie: &str) -> String {
        let cookie = format!("Cookie: {cookie}\r\n");
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n{cookie}Connection: close\r\n\r\n"))
    }

    pub fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> String {
        self.try_post(path, cookie, fields).unwrap()
    }

    /// As [`Self::post`], to a program that may be killed meanwhile.
    pub fn try_post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> std::io::Result<String> {
        let body = super::client::form(fields);
        self.try_send(&format!(
            "POST {path} HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost:8080\r\nCookie: {cookie}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ))
    }

    /// Name and password; gives the cookies that the answer sets.
    pub fn sign_in(&self, name: &str) -> String {
        cookies(&self.post("/sign-in", "", &[("name", name), ("password", PASSWORD)]))
    }
}

/// The cookies that an answer sets, as the browser sends them back.
pub fn cookies(answer: &str) -> String {
    let cookies: Vec<_> = answer
        .lines()
        .filter_map(|line| line.strip_prefix("set-cookie: "))
        .filter(|cookie| !cookie.contains("Max-Age=0"))
        .filter_map(|cookie| cookie.split(';').next())
        .collect();
    assert!(!cookies.is_empty(), "{answer}");
    cookies.join("; ")
}
