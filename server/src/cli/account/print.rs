//! Accounts, as a terminal shows them.

use super::load;
use crate::cli::{explain::explain, say};
use postern_core::{Portal, audit::Origin, factor::security_key::address::accounts_with_keys, people};
use postern_types::{
    MethodKind, UnixMs,
    people::{UserPage, UsersQuery},
};
use std::fmt::Write;

/// Writes the list while it is read: there may be a million.
pub(super) async fn list(portal: &Portal, query: &UsersQuery) -> Result<(), String> {
    say(&format!("{:<24} {:<28} {:<14} {}\n", "NAME", "DISPLAY NAME", "SECOND FACTOR", "STATE"))?;
    let mut query = query.clone();
    loop {
        let listed = people::list::page(portal, &query).await.map_err(explain)?;
        let mut text = String::new();
        for row in &listed.rows {
            let state = if row.is_disabled { "disabled" } else { "active" };
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{:<24} {:<28} {:<14} {state}",
                row.name,
                row.display_name,
                row.protection.as_str()
            );
        }
        say(&text)?;
        match listed.next {
            Some(after) => query.after = after,
            None if listed.is_cut => return say("More than these begin so.\n"),
            None => return Ok(()),
        }
    }
}

pub(super) async fn show(portal: &Portal, name: &str) -> Result<String, String> {
    let account = load(portal, name).await?;
    let shown = people::detail::load(portal, &Origin::command_line(), account.id).await.map_err(explain)?;
    let UserPage { user, groups, methods, browsers, .. } = shown;
    let mut text = String::new();
    let mut line = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name:<16} {value}");
    };
    let day = |at: Option<UnixMs>| at.map_or_else(|| "never".to_owned(), UnixMs::to_iso);
    line("name", &user.name);
    line("display name", &user.display_name);
    line("email", user.email.as_deref().unwrap_or("none"));
    line("state", if user.is_disabled { "disabled" } else { "active" });
    line("last sign-in", &day(user.last_sign_in_at));
    for group in groups {
        line("group", &group.name);
    }
    for method in methods {
        let kind = method.kind.map_or("unknown", MethodKind::as_str);
        let state = if method.is_locked { ", locked after too many failures" } else { "" };
        let used = day(method.last_used_at);
        line("second factor", &format!("{} {kind} {:?}, last used {used}{state}", method.id, method.name));
    }
    for browser in browsers {
        let label = browser.label.as_deref().unwrap_or("unknown browser");
        line(
            "browser",
            &format!("{label}, {}, last access {}", browser.address, browser.last_access_at.to_iso()),
        );
    }
    Ok(text)
}

pub(super) async fn list_with_keys(portal: &Portal) -> Result<String, String> {
    let mut text = format!("{:<24} {:<28} {}\n", "NAME", "DISPLAY NAME", "SECURITY KEYS");
    for (account, keys) in accounts_with_keys(portal).await.map_err(explain)? {
        let keys: Vec<String> = keys.iter().map(|(domain, count)| format!("{count} for {domain}")).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:<24} {:<28} {}", account.name, account.display_name, keys.join(", "));
    }
    Ok(text)
}
