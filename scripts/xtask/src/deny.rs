//! Bans, licences and sources of `.deny.toml`, held without a further tool to install and without the network.

use std::{collections::HashSet, fs};

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;
use spdx::{Expression, ParseMode};

use crate::workspace::Workspace;

#[derive(Deserialize)]
struct Rules {
    graph: Graph,
    bans: Bans,
    licenses: Licences,
    sources: Sources,
}

#[derive(Deserialize)]
struct Graph {
    targets: Vec<String>,
    #[serde(default)]
    features: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    name: String,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Sources {
    allow_registry: Vec<String>,
}

/// The parts of `cargo metadata` that matter here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// `None` for a crate of this workspace.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
}

pub(crate) fn check(workspace: &Workspace) -> Result<()> {
    let text = fs::read_to_string(workspace.root.join(".deny.toml")).context("reading .deny.toml")?;
    let rules: Rules = toml::from_str(&text).context("understanding .deny.toml")?;
    let mut cargo = workspace.cargo();
    cargo.args(["metadata", "--format-version", "1", "--locked"]);
    for target in &rules.graph.targets {
        cargo.args(["--filter-platform", target]);
    }
    for feature in &rules.graph.features {
        cargo.args(["--features", feature]);
    }
    let output = cargo.output().context("starting cargo metadata")?;
    if !output.status.success() {
        bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let metadata: Metadata =
        serde_json::from_slice(&output.stdout).context("understanding cargo metadata")?;

    // `packages` also lists what the lock file knows but no feature turns on.
    let used: HashSet<&str> = metadata.resolve.nodes.iter().map(|node| node.id.as_str()).collect();
    let packages = metadata.packages.iter().filter(|package| used.contains(package.id.as_str()));
    let complaints: Vec<String> = packages.filter_map(|package| complaint(package, &rules)).collect();
    if !complaints.is_empty() {
        bail!("not allowed by .deny.toml:\n  {}", complaints.join("\n  "));
    }
    println!("{} crates, all allowed by .deny.toml", used.len());
    Ok(())
}

fn complaint(package: &Package, rules: &Rules) -> Option<String> {
    let Package { name, version, .. } = package;
    let source = package.source.as_deref()?;
    if rules.bans.deny.iter().any(|banned| banned.name == *name) {
        return Some(format!("{name} {version} is banned"));
    }
    if !rules
        .sources
        .allow_registry
        .iter()
        .any(|allowed| source.strip_prefix("registry+") == Some(allowed.as_str()))
    {
        return Some(format!("{name} {version} comes from {source}"));
    }
    let licence = package.license.as_deref().unwrap_or("no licence");
    if !is_allowed(licence, &rules.licenses.allow) {
        return Some(format!("{name} {version} has licence {licence}"));
    }
    None
}

/// Whether an SPDX expression can be met with the allowed licences alone.
fn is_allowed(licence: &str, allowed: &[String]) -> bool {
    Expression::parse_mode(licence, ParseMode::LAX)
        .is_ok_and(|expression| expression.evaluate(|required| allowed.contains(&required.to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        toml::from_str(
            r#"
            graph.targets = []
            bans.deny = [{ crate = "openssl-sys" }]
            licenses.allow = ["MIT", "Apache-2.0", "Unicode-3.0"]
            sources.allow-registry = ["https://registry.example/index"]
            "#,
        )
        .unwrap()
    }

    fn package(name: &str, licence: &str, source: Option<&str>) -> Package {
        Package {
            id: name.into(),
            name: name.into(),
            version: "1.0.0".into(),
            license: Some(licence.into()),
            source: source.map(Into::into),
        }
    }

    #[test]
    fn an_expression_is_allowed_when_a_choice_of_allowed_licences_meets_it() {
        let allowed = rules().licenses.allow;
        for licence in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0"] {
            assert!(is_allowed(licence, &allowed), "{licence}");
        }
        for licence in ["GPL-3.0", "MIT AND GPL-3.0", "Apache-2.0 WITH LLVM-exception", "no licence"] {
            assert!(!is_allowed(licence, &allowed), "{licence}");
        }
    }

    #[test]
    fn a_banned_crate_a_foreign_source_and_a_foreign_licence_are_named() {
        let ours = Some("registry+https://registry.example/index");
        let said = |package: &Package| complaint(package, &rules()).unwrap_or_default();
        assert_eq!(said(&package("openssl-sys", "MIT", ours)), "openssl-sys 1.0.0 is banned");
        assert_eq!(said(&package("a", "MIT", Some("git+x"))), "a 1.0.0 comes from git+x");
        assert_eq!(said(&package("a", "GPL-3.0", ours)), "a 1.0.0 has licence GPL-3.0");
        assert_eq!(said(&package("a", "MIT", ours)), "");
        assert_eq!(said(&package("of-this-workspace", "GPL-3.0", None)), "");
    }
}
