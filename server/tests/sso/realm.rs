//! The realm that `scripts/kdc` runs: its people, and what their browsers show.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
};
use tempfile::TempDir;

fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: these tests run beside a realm, scripts/kdc cargo test ...")
    })
}

/// The portal's keys.
pub(crate) fn keytab() -> PathBuf {
    setting("POSTERN_TEST_KEYTAB").into()
}

/// Runs a program, which must succeed; gives what it prints.
fn run(command: &mut Command, input: &str) -> String {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Somebody at a computer of their own, signed in there.
pub(crate) struct Desk(TempDir);

impl Desk {
    pub(crate) fn of(principal: &str) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        let password = setting("POSTERN_TEST_REALM_PASSWORD");
        run(desk.command("kinit").arg(principal), &format!("{password}\n"));
        desk
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("KRB5CCNAME", format!("FILE:{}", self.0.path().join("tickets").display()));
        command
    }

    /// Asks for a page of this machine, showing a ticket where one is asked for: every answer with its head.
    pub(crate) fn curl(&self, address: &str) -> String {
        let mut command = self.command("curl");
        command.args(["--silent", "--show-error", "--max-time", "20", "--noproxy", "*", "--include"]);
        run(command.args(["--anyauth", "-u", ":", address]), "")
    }

    /// The value of `Authorization` that a browser sends to the portal, once.
    pub(crate) fn ticket(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let keeper = thread::spawn(move || keep(&listener));
        self.curl(&format!("http://localhost:{port}/"));
        keeper.join().unwrap()
    }
}

/// Asks for a ticket until one is shown, and keeps it without looking.
fn keep(listener: &TcpListener) -> String {
    loop {
        let (stream, _) = listener.accept().unwrap();
        let mut writer = stream.try_clone().unwrap();
        let mut shown = None;
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { break };
            if let Some(value) = line.strip_prefix("Authorization: ") {
                shown = Some(value.to_owned());
            }
            if !line.is_empty() {
                continue;
            }
            let head = "Content-Length: 0\r\nConnection: close\r\n\r\n";
            let status = if shown.is_some() { "204 -" } else { "401 -\r\nWWW-Authenticate: Negotiate" };
            writer.write_all(format!("HTTP/1.1 {status}\r\n{head}").as_bytes()).unwrap();
            break;
        }
        if let Some(shown) = shown {
            return shown;
        }
    }
}
