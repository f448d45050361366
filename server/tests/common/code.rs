//! Codes from an independent implementation (OATH Toolkit), never from our own code.

use std::{
    process::Command,
    thread,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// The time of the program, which has no other clock.
pub fn now_s() -> i64 {
    #[allow(clippy::disallowed_methods, reason = "the program under test has no other clock")]
    let now = SystemTime::now();
    i64::try_from(now.duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// The time, not just before the end of a step of 30 s: a code of now lasts a while.
pub fn early_in_a_step_s() -> i64 {
    while now_s() % 30 >= 27 {
        thread::sleep(Duration::from_millis(100));
    }
    now_s()
}

/// The codes that may be accepted now, with their steps.
pub fn around(secret: &str, seconds: i64) -> Vec<(i64, String)> {
    let first = seconds - 30;
    let codes = run(&["--totp", "--base32", "--window=2", "--now", &format!("@{first}"), secret]);
    (first / 30..).zip(codes.lines().map(str::to_owned)).collect()
}

/// The code that an app with this secret (base32) shows at this time.
pub fn at(secret: &str, seconds: i64) -> String {
    run(&["--totp", "--base32", "--now", &format!("@{seconds}"), secret]).trim().to_owned()
}

fn run(arguments: &[&str]) -> String {
    let output = Command::new("oathtool")
        .args(arguments)
        .output()
        .expect("oathtool is installed by scripts/setup test");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A code that is none of an app's codes around this time.
pub fn wrong(secret: &str, seconds: i64) -> String {
    let near: Vec<String> = (-25..=2).map(|step| at(secret, seconds + step * 30)).collect();
    (0..).map(|n| format!("{n:06}")).find(|code| !near.contains(code)).unwrap()
}
