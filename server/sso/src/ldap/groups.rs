//! The groups of somebody, and the groups that those are in.

use super::connection::Connection;
use crate::Failure;
use ldap3::{Scope, ldap_escape};
use postern_core::sso::Ldap;
use std::collections::HashSet;

/// Most groups of one person.
const MOST: u16 = 200;
/// Most steps from a person to a group.
const DEEPEST: usize = 10;
/// The rule by which Active Directory follows groups of groups itself ([MS-ADTS] section 3.1.1.3.4.4).
const IN_CHAIN: &str = ":1.2.840.113556.1.4.1941:";

/// The names of all groups that `dn` is in: each with its whole name, and with its `cn`.
pub(super) async fn of(service: &mut Connection, ldap: &Ldap, dn: &str) -> Result<Vec<String>, Failure> {
    if ldap.group_base.is_empty() {
        return Ok(Vec::new());
    }
    let deepest = if ldap.group_filter.contains(IN_CHAIN) { 1 } else { DEEPEST };
    let mut seen = HashSet::from([dn.to_lowercase()]);
    let mut names = Vec::new();
    let mut level = vec![dn.to_owned()];
    for _ in 0..deepest {
        let mut next = Vec::new();
        for member in level {
            let filter = ldap.group_filter.replace("{dn}", &ldap_escape(member));
            let wanted = vec!["cn".to_owned()];
            let found = service.search(&ldap.group_base, Scope::Subtree, &filter, wanted, MOST).await?;
            let mut is_cut = found.is_cut;
            for group in found.entries {
                if seen.contains(&group.dn.to_lowercase()) {
                    continue;
                }
                if seen.len() > usize::from(MOST) {
                    is_cut = true;
                    break;
                }
                seen.insert(group.dn.to_lowercase());
                names.push(group.dn.clone());
                // One with an equals sign could pass for the whole name of another group.
                names.extend(group.all("cn").into_iter().filter(|name| !name.contains('=')));
                next.push(group.dn);
            }
            if is_cut {
                tracing::warn!("somebody is in more than {MOST} groups of a directory; the rest is left out");
                return Ok(unique(names));
            }
        }
        level = next;
        if level.is_empty() {
            break;
        }
    }
    Ok(unique(names))
}

fn unique(names: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.into_iter().filter(|name| seen.insert(name.clone())).collect()
}
