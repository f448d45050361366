//! A reverse proxy as a process: with the configuration of its page, a port of its own and no rights, in a folder of its
//! own.

use crate::{
    PORTAL, WIKI,
    common::process::free_port,
    page::{self, replaced},
};
use std::{
    collections::BTreeSet,
    fs::{self, File},
    net::TcpStream,
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Mutex,
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// Nobody, in nobody's group: for tests that run as root.
const NOBODY: u32 = 65_534;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Nginx,
    Caddy,
    Haproxy,
    Apache,
}

/// What a proxy is between.
#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) kind: Kind,
    /// Where the portal listens.
    pub(crate) portal: u16,
    /// Where the application listens.
    pub(crate) application: u16,
    /// Keeps the lines about TLS, with a certificate of its own. Without, people come by plain HTTP.
    pub(crate) is_tls: bool,
}

pub(crate) struct Proxy {
    pub(crate) port: u16,
    child: Child,
    _folder: TempDir,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Proxy {
    pub(crate) fn start(plan: Plan) -> Self {
        // Somebody else may take the port in between.
        let mut last = String::new();
        for _ in 0..3 {
            match Self::try_start(plan) {
                Ok(proxy) => return proxy,
                Err(log) => last = log,
            }
        }
        panic!("{last}")
    }

    /// What it wrote, when it does not listen.
    fn try_start(plan: Plan) -> Result<Self, String> {
        let folder = tempfile::tempdir().unwrap();
        let port = own_port();
        let draft = Draft { plan, port, folder: folder.path() };
        if plan.is_tls {
            draft.certificate();
        }
        let mut command = match plan.kind {
            Kind::Nginx => draft.nginx(),
            Kind::Caddy => draft.caddy(),
            Kind::Haproxy => draft.haproxy(),
            Kind::Apache => draft.apache(),
        };
        let log = folder.path().join("output");
        let output = File::create(&log).unwrap();
        command.current_dir(folder.path()).stdin(Stdio::null());
        command.stdout(output.try_clone().unwrap()).stderr(output);
        if rustix::process::geteuid().is_root() {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).unwrap();
            command.uid(NOBODY).gid(NOBODY);
        }
        let mut child =
            command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}: scripts/setup test"));
        for _ in 0..200 {
            thread::sleep(Duration::from_millis(50));
            if child.try_wait().unwrap().is_some() {
                break;
            }
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(Self { port, child, _folder: folder });
            }
        }
        let _ = child.kill();
        let _ = child.wait();
        Err(format!("{:?} does not listen: {}", plan.kind, fs::read_to_string(&log).unwrap()))
    }
}

/// A free port that no other test here was given: some proxies share a port without a word.
fn own_port() -> u16 {
    static TAKEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let port = free_port();
        if TAKEN.lock().unwrap().insert(port) {
            return port;
        }
    }
}

/// Debian keeps them out of the PATH of people.
fn program(name: &str) -> Command {
    let folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];
    let found = folders.iter().map(|folder| Path::new(folder).join(name)).find(|path| path.exists());
    Command::new(found.unwrap_or_else(|| name.into()))
}

/// Configuration as it is written.
struct Draft<'a> {
    plan: Plan,
    port: u16,
    folder: &'a Path,
}

impl Draft<'_> {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A certificate for both names, its key, and both in one file.
    fn certificate(&self) {
        let names = vec![PORTAL.to_owned(), WIKI.to_owned()];
        let made = rcgen::generate_simple_self_signed(names).unwrap();
        let (certificate, key) = (made.cert.pem(), made.signing_key.serialize_pem());
        self.write("both.pem", &format!("{certificate}{key}"));
        self.write("certificate.pem", &certificate);
        self.write("key.pem", &key);
    }

    /// The names, addresses and files of the tests in the place of those of the page.
    fn adapted(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (from, file) in [("fullchain.pem", "certificate.pem"), ("privkey.pem", "key.pem")] {
            for host in ["auth.example.com", "wiki.example.com"] {
                let from = format!("/etc/letsencrypt/live/{host}/{from}");
                text = text.replace(&from, &self.path(file).display().to_string());
            }
        }
        text.replace("auth.example.com", PORTAL)
            .replace("wiki.example.com", WIKI)
            .replace("127.0.0.1:8080", &format!("127.0.0.1:{}", self.plan.portal))
            .replace("127.0.0.1:3000", &format!("127.0.0.1:{}", self.plan.application))
    }

    fn nginx(&self) -> Command {
        let folder = self.folder.display();
        let mut includes = String::new();
        for block in page::blocks(page::NGINX, "nginx") {
            let name = block.file.strip_prefix("/etc/nginx/").unwrap();
            let mut text = block.text;
            if text.contains("listen ") {
                let tls = if self.plan.is_tls { " ssl" } else { "" };
                text = replaced(&text, "    listen [::]:443 ssl;\n", "");
                text = replaced(&text, "listen 443 ssl;", &format!("listen 127.0.0.1:{}{tls};", self.port));
            }
            if !self.plan.is_tls {
                let lines = text.lines().filter(|line| !line.trim_start().starts_with("ssl_"));
                text = lines.map(|line| format!("{line}\n")).collect();
            }
            if text.contains("proxy_read_timeout ") {
                text = replaced(&text, "proxy_read_timeout    10s;", "proxy_read_timeout    1s;");
            }
            self.write(name, &self.adapted(&text));
            if !name.starts_with("postern/") {
                includes += &format!("include {folder}/{name};\n");
            }
        }
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|what| format!("{what}_temp_path {folder}/{what};\n"))
            .concat();
        let main = format!(
            "daemon off;\nmaster_process off;\npid {folder}/pid;\nerror_log stderr;\nevents {{}}\n\
             http {{\naccess_log off;\n{temporary}{includes}}}\n"
        );
        self.write("nginx.conf", &main);
        let mut command = program("nginx");
        command.arg("-e").arg("stderr").arg("-c").arg(self.path("nginx.conf"));
        command
    }

    fn caddy(&self) -> Command {
        let mut text = self.adapted(&page::block(page::CADDY, "caddyfile"));
        for host in [PORTAL, WIKI] {
            let (scheme, tls) = if self.plan.is_tls {
                ("https", format!("\ntls {0}/certificate.pem {0}/key.pem", self.folder.display()))
            } else {
                ("http", String::new())
            };
            let site = format!("\n{scheme}://{host}:{} {{{tls}\n", self.port);
            text = replaced(&format!("\n{text}"), &format!("\n{host} {{\n"), &site);
        }
        text = replaced(&text, "response_header_timeout 10s", "response_header_timeout 1s");
        let https = if self.plan.is_tls { "disable_redirects" } else { "off" };
        let global = format!("{{\nadmin off\nauto_https {https}\ndefault_bind 127.0.0.1\n}}\n");
        self.write("Caddyfile", &(global + &text));
        let mut command = program("caddy");
        command.args(["run", "--adapter", "caddyfile", "--config"]).arg(self.path("Caddyfile"));
        command
            .env("XDG_CONFIG_HOME", self.folder)
            .env("XDG_DATA_HOME", self.folder)
            .env("HOME", self.folder);
        command
    }

    fn haproxy(&self) -> Command {
        let lua = replaced(page::LUA, "PATIENCE_MS = 10000", "PATIENCE_MS = 300");
        self.write("forward-auth.lua", &lua);
        let mut text = page::block(page::HAPROXY, "haproxy");
        text = replaced(&text, "    user haproxy\n    group haproxy\n", "");
        let lua = self.path("forward-auth.lua").display().to_string();
        text = replaced(&text, "/etc/haproxy/haproxy-forward-auth.lua", &lua);
        let bind = format!("bind 127.0.0.1:{}", self.port);
        if self.plan.is_tls {
            let both = self.path("both.pem").display().to_string();
            text = replaced(&text, "/etc/haproxy/certs/", &both);
            text = replaced(&text, "bind :443", &bind);
        } else {
            text = replaced(&text, "bind :443 ssl crt /etc/haproxy/certs/ alpn h2,http/1.1", &bind);
            text = replaced(&text, "https://wiki.example.com", "http://wiki.example.com");
            text = replaced(&text, "X-Forwarded-Proto https", "X-Forwarded-Proto http");
        }
        self.write("haproxy.cfg", &self.adapted(&text));
        let mut command = program("haproxy");
        command.arg("-db").arg("-f").arg(self.path("haproxy.cfg"));
        command
    }

    fn apache(&self) -> Command {
        let text = self.adapted(&page::block(page::APACHE, "apache"));
        let text = replaced(&text, "<VirtualHost *:443>", &format!("<VirtualHost *:{}>", self.port));
        let folder = self.folder.display();
        // Those of the page, and two that Debian always loads.
        let asked = page::APACHE.split("sudo a2enmod ").nth(1).unwrap().lines().next().unwrap();
        let modules: String = format!("mpm_event authz_core {asked}")
            .split(' ')
            .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
            .collect();
        let main = format!(
            "ServerRoot {folder}\nServerName {PORTAL}\nPidFile {folder}/pid\nDefaultRuntimeDir {folder}\n\
             ErrorLog {folder}/error\nListen 127.0.0.1:{} https\n{modules}{text}",
            self.port
        );
        self.write("apache.conf", &main);
        let mut command = program("apache2");
        command.arg("-X").arg("-f").arg(self.path("apache.conf"));
        command
    }
}
