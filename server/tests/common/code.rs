//! Codes from an independent implementation (OATH Toolkit), never from our own code.

use std::process::Command;

/// The code that an app with this secret (base32) shows at this time.
pub fn at(secret: &str, seconds: i64) -> String {
    let output = Command::new("oathtool")
        .args(["--totp", "--base32", "--now", &format!("@{seconds}"), secret])
        .output()
        .expect("oathtool is installed by scripts/setup test");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A code that is none of an app's codes around this time.
pub fn wrong(secret: &str, seconds: i64) -> String {
    let near: Vec<String> = (-25..=2).map(|step| at(secret, seconds + step * 30)).collect();
    (0..).map(|n| format!("{n:06}")).find(|code| !near.contains(code)).unwrap()
}
