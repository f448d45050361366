//! A person at work in several browsers, who remembers what the program answered: that must be true for ever, however
//! often the program is killed. What was asked and not answered may have been done or not.

use super::{
    code,
    dice::Dice,
    invariants::Found,
    remote::{BROWSER, Remote},
};
use std::collections::BTreeMap;
use uuid::Uuid;

const MOST_BROWSERS: usize = 3;

/// The account's app, as far as the person knows.
enum App {
    Off,
    On(Known),
    /// Added or removed by a request that was not answered.
    Unsure(Known),
}

#[derive(Clone)]
struct Known {
    id: Option<Uuid>,
    secret: String,
    /// The steps whose codes were accepted.
    used: Vec<i64>,
    /// Recovery codes that are good, as far as the person knows.
    codes: Vec<String>,
}

/// The program is gone: the request was not answered.
struct Gone;

/// Whether there was anything to do.
type Done = Result<bool, Gone>;

pub struct Person {
    pub name: String,
    dice: Dice,
    live: Vec<Remote>,
    /// Cookies of browsers that were ended.
    ended: Vec<String>,
    pending: Option<Remote>,
    app: App,
    enrolment: Option<(Remote, String, String)>,
    /// How often each thing was answered, and how often it was cut off.
    pub counts: BTreeMap<&'static str, [u32; 2]>,
}

impl Person {
    pub fn new(name: &str, seed: u64) -> Self {
        Self {
            name: name.to_owned(),
            dice: Dice::new(seed),
            live: Vec::new(),
            ended: Vec::new(),
            pending: None,
            app: App::Off,
            enrolment: None,
            counts: BTreeMap::new(),
        }
    }

    /// Signs in wherever that is missed.
    pub fn arrive(&mut self, port: u16) {
        self.turn_to(port);
        for _ in 0..MOST_BROWSERS {
            assert!(self.sign_in(port).is_ok());
        }
    }

    fn turn_to(&mut self, port: u16) {
        let begun = self.enrolment.iter_mut().map(|(remote, ..)| remote);
        for remote in self.live.iter_mut().chain(&mut self.pending).chain(begun) {
            remote.port = port;
        }
    }

    /// Works until the program is gone.
    pub fn work(&mut self, port: u16) {
        self.turn_to(port);
        loop {
            let (what, done) = match self.dice.below(32) {
                0..=1 => ("password", self.sign_in(port)),
                2..=5 => ("code", self.verify()),
                6..=7 => ("recovery code", self.verify_recovery()),
                8 => ("sign-out", self.sign_out()),
                9 => ("others ended", self.end_others()),
                10..=15 => ("enrolment begun", self.begin_enrolment()),
                16..=23 => ("enrolment finished", self.finish_enrolment()),
                24..=28 => ("removal", self.remove()),
                29 => ("cancel", self.cancel()),
                30 => ("new recovery codes", self.make_codes()),
                _ => ("reading", self.read()),
            };
            match done {
                Ok(true) => self.counts.entry(what).or_default()[0] += 1,
                Ok(false) => {}
                Err(Gone) => {
                    self.counts.entry(what).or_default()[1] += 1;
                    break;
                }
            }
        }
    }

    fn sign_in(&mut self, port: u16) -> Done {
        // A hash takes long, and nothing is written meanwhile: a kill in it shows nothing.
        let is_missed = match self.app {
            App::On(_) => self.pending.is_none(),
            App::Off | App::Unsure(_) => self.live.len() < MOST_BROWSERS,
        };
        if !is_missed {
            return Ok(false);
        }
        // Addresses enough that none of them has to wait.
        let address = format!("10.{}.{}.1", self.dice.below(256), self.dice.below(256));
        let mut remote = Remote::new(port, &address);
        let reply = remote.sign_in(&self.name).ok_or(Gone)?;
        match reply.location() {
            "/" => {
                assert!(!matches!(self.app, App::On(_)), "in without the second factor");
                self.live.push(remote);
            }
            "/sign-in/second-factor" => {
                assert!(!matches!(self.app, App::Off), "asked for an app that is not there");
                self.pending = Some(remote);
            }
            other => assert_eq!(other, "/sign-in", "{}", reply.head),
        }
        Ok(true)
    }

    /// The next code, one that was accepted before, or a wrong one; and the step of the first kind. The last code of the
    /// three that are accepted now is left for the removal: without one the app would stay for half a minute.
    fn code(&self, app: &Known, is_removal: bool) -> Option<(Option<i64>, String)> {
        let codes = code::around(&app.secret, code::now_s());
        let usable = if is_removal { &codes[..] } else { &codes[..2] };
        let next = usable.iter().find(|(step, _)| app.used.iter().all(|used| used < step));
        match self.dice.below(10) {
            0 => (0..).map(|n| format!("{n:06}")).find(|wrong| codes.iter().all(|(_, code)| code != wrong)),
            1 => codes.into_iter().find(|(step, _)| app.used.contains(step)).map(|(_, code)| code),
            _ => return next.map(|(step, code)| (Some(*step), code.clone())),
        }
        .map(|code| (None, code))
    }

    fn verify(&mut self) -> Done {
        let App::On(app) = &self.app else { return self.look() };
        let mut app = app.clone();
        let Some((step, code)) = self.code(&app, false) else { return Ok(false) };
        let Some(mut remote) = self.pending.take() else { return Ok(false) };
        let reply = remote.verify(&code).ok_or(Gone)?;
        match reply.location() {
            "/" => {
                app.used.push(step.expect("in with a wrong code, or with one used before"));
                self.app = App::On(app);
                self.live.push(remote);
            }
            _ if reply.path() == "/sign-in/second-factor" => self.pending = Some(remote),
            other => assert_eq!(other, "/sign-in", "{}", reply.head),
        }
        Ok(true)
    }

    /// One recovery code, which ends every other browser.
    fn verify_recovery(&mut self) -> Done {
        let App::On(app) = &mut self.app else { return Ok(false) };
        let Some(mut remote) = self.pending.take() else { return Ok(false) };
        // Answered or not: it is not tried again.
        let Some(code) = app.codes.pop() else { return Ok(false) };
        let others = std::mem::take(&mut self.live);
        let reply = remote.verify_recovery(&code).ok_or(Gone)?;
        if remote.cookies.contains_key(BROWSER) {
            self.ended.extend(others.into_iter().map(|other| other.cookies[BROWSER].clone()));
            self.live.push(remote);
        } else {
            // A code that was good is refused only while its kind has to wait, or when the sign-in is over.
            assert!(reply.path().starts_with("/sign-in"), "{}", reply.head);
            self.live = others;
        }
        Ok(true)
    }

    /// A new set, where what this browser showed is fresh still.
    fn make_codes(&mut self) -> Done {
        let (App::On(app), Some(remote)) = (&mut self.app, self.live.last_mut()) else { return Ok(false) };
        app.codes.clear();
        let reply = remote.post("/me/login/recovery-codes", &[]).ok_or(Gone)?;
        if reply.status == 200 {
            app.codes = reply.recovery_codes();
        } else {
            assert!(reply.location().starts_with("/me/confirm/"), "{}", reply.head);
        }
        Ok(true)
    }

    fn sign_out(&mut self) -> Done {
        if self.live.len() < 2 {
            return Ok(false);
        }
        let Some(mut remote) = self.dice.pick(&mut self.live) else { return Ok(false) };
        let cookie = remote.cookies[BROWSER].clone();
        let reply = remote.post("/sign-out", &[]).ok_or(Gone)?;
        assert_eq!(reply.location(), "/sign-in", "{}", reply.head);
        self.ended.push(cookie);
        Ok(true)
    }

    fn end_others(&mut self) -> Done {
        if self.live.len() < 3 {
            return Ok(false);
        }
        let Some(mut remote) = self.dice.pick(&mut self.live) else { return Ok(false) };
        let others = std::mem::replace(&mut self.live, vec![remote.clone()]);
        let reply = remote.post("/me/browsers/end-others", &[]).ok_or(Gone)?;
        assert_eq!(reply.location(), "/me/browsers", "{}", reply.head);
        self.ended.extend(others.into_iter().map(|other| other.cookies[BROWSER].clone()));
        Ok(true)
    }

    fn begin_enrolment(&mut self) -> Done {
        let (App::Off, Some(remote)) = (&self.app, self.live.first()) else { return Ok(false) };
        let mut remote = remote.clone();
        self.enrolment = None;
        let (id, secret) = remote.begin_enrolment().ok_or(Gone)?;
        self.enrolment = Some((remote, id, secret));
        Ok(true)
    }

    fn finish_enrolment(&mut self) -> Done {
        let (App::Off, Some((mut remote, id, secret))) = (&self.app, self.enrolment.take()) else {
            return Ok(false);
        };
        let mut app = Known { id: None, secret: secret.clone(), used: Vec::new(), codes: Vec::new() };
        let Some((step, code)) = self.code(&app, false) else { return Ok(false) };
        self.app = App::Unsure(app.clone());
        let reply = remote.finish_enrolment(&id, &code).ok_or(Gone)?;
        match reply.location() {
            "" => {
                assert_eq!(reply.status, 200, "{}", reply.head);
                app.used.push(step.expect("an app added with a wrong code"));
                app.codes = reply.recovery_codes();
                self.app = App::Unsure(app);
                return self.look();
            }
            "/me/login" => return self.look(),
            "/me/login/app" => self.enrolment = Some((remote, id, secret)),
            other => assert!(other.starts_with("/sign-in"), "{}", reply.head),
        }
        self.app = App::Off;
        Ok(true)
    }

    /// Finds out whether the account has an app.
    fn look(&mut self) -> Done {
        let (App::Unsure(app), Some(remote)) = (&self.app, self.live.first_mut()) else { return Ok(false) };
        let page = remote.get("/me/login").ok_or(Gone)?;
        assert_eq!(page.status, 200, "{}", page.head);
        if !page.body.contains("</html>") {
            return Err(Gone);
        }
        let link = page.body.split("/me/login/method/").find_map(|rest| rest.split_once("/remove"));
        let id = link.map(|(id, _)| Uuid::parse_str(id).unwrap());
        assert!(app.id.is_none() || id.is_none() || app.id == id, "another app than before");
        self.app = if id.is_some() { App::On(Known { id, ..app.clone() }) } else { App::Off };
        Ok(true)
    }

    fn remove(&mut self) -> Done {
        let App::On(app) = &self.app else { return Ok(false) };
        let app = app.clone();
        let Some((step, code)) = self.code(&app, true) else { return Ok(false) };
        let Some(mut remote) = self.dice.pick(&mut self.live) else { return Ok(false) };
        let others = std::mem::replace(&mut self.live, vec![remote.clone()]);
        let pending = self.pending.take();
        self.app = App::Unsure(app.clone());
        let path = format!("/me/login/method/{}/remove", app.id.unwrap());
        let asked = remote.post(&path, &[]).ok_or(Gone)?;
        let is_removed = if asked.location() == "/me/login" {
            // What this browser showed when it signed in is fresh still.
            true
        } else {
            assert!(asked.location().starts_with("/me/confirm/"), "{}", asked.head);
            let proof = [("method", "authenticator_app"), ("code", code.as_str())];
            let reply = remote.post(asked.location(), &proof).ok_or(Gone)?;
            assert!(["/me/login", asked.location()].contains(&reply.path()), "{}", reply.head);
            let is_removed = reply.location() == "/me/login";
            assert!(!is_removed || step.is_some(), "removed with a wrong code, or with one used before");
            is_removed
        };
        // With a proof its cookie is a new one.
        self.live = vec![remote];
        if is_removed {
            self.app = App::Off;
            self.ended.extend(others.into_iter().map(|other| other.cookies[BROWSER].clone()));
        } else {
            self.app = App::On(app);
            self.live.extend(others);
            self.pending = pending;
        }
        Ok(true)
    }

    fn cancel(&mut self) -> Done {
        let Some(mut remote) = self.pending.take() else { return Ok(false) };
        let mut copy = remote.clone();
        remote.post("/sign-in/cancel", &[]).ok_or(Gone)?;
        let reply = copy.get("/sign-in/second-factor").ok_or(Gone)?;
        assert_eq!(reply.location(), "/sign-in", "{}", reply.head);
        Ok(true)
    }

    fn read(&mut self) -> Done {
        let Some(remote) = self.live.first_mut() else { return Ok(false) };
        let reply = remote.get("/me/browsers").ok_or(Gone)?;
        assert_eq!(reply.status, 200, "a signed-in browser is out: {}", reply.head);
        Ok(true)
    }

    /// Whether everything that was answered is in the database.
    pub fn assert_kept(&self, found: &Found) {
        for remote in &self.live {
            let row = found.browser(&remote.cookies[BROWSER]).expect("a browser that was let in has its row");
            assert!(row.ended_at.is_none(), "{}: a browser that nobody ended is ended", self.name);
        }
        for cookie in &self.ended {
            let row = found.browser(cookie).expect("a browser that was let in has its row");
            assert!(row.ended_at.is_some(), "{}: a browser that was ended is not", self.name);
        }
        let apps = found.apps(&self.name);
        match &self.app {
            App::Off => assert!(apps.is_empty(), "{}: an app that was removed is there", self.name),
            App::On(app) => {
                let [row] = &apps[..] else { panic!("{}: {} apps", self.name, apps.len()) };
                assert_eq!(Some(row.id), app.id);
                assert!(
                    app.used.iter().all(|step| *step <= row.last_step),
                    "{}: a used code is not",
                    self.name
                );
            }
            App::Unsure(_) => assert!(apps.len() <= 1, "{}: {} apps", self.name, apps.len()),
        }
    }
}
