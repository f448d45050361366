//! One style sheet out of `style/main.css` and what it imports.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result, bail};

use crate::workspace::BROWSERS;

/// Bundles and minifies. A mistake in a style sheet is an error, not a warning: the declaration would be missing. So is
/// a `url()` of anything but `data:`: it would be a request that nobody counted, under a name without a hash.
pub(crate) fn bundle(mut esbuild: Command, entry: &Path) -> Result<Vec<u8>> {
    let output = esbuild
        .args(["--bundle", "--minify", "--log-level=warning", "--color=false", BROWSERS])
        .arg(entry)
        .output()
        .context("starting esbuild")?;
    if !output.status.success() || !output.stderr.is_empty() {
        bail!("bundling {}: {}", entry.display(), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;

    fn bundled(files: &[(&str, &str)]) -> Result<String> {
        let dir = tempfile::tempdir()?;
        for (name, text) in files {
            std::fs::write(dir.path().join(name), text)?;
        }
        let esbuild = Workspace::here()?.npm("esbuild")?;
        Ok(String::from_utf8(bundle(esbuild, &dir.path().join("main.css"))?)?)
    }

    #[test]
    fn imports_become_one_sheet_and_what_browsers_know_stays_native() {
        let main = "@import './tokens.css' layer(tokens);\n\
                    @layer base { body { color: light-dark(oklch(20% 0 0), white); a { margin-inline: 4px } } }";
        let css = bundled(&[("main.css", main), ("tokens.css", ":root { --gap: 4px; }")]).unwrap();
        for part in ["@layer tokens{:root{--gap: 4px}}", "light-dark(oklch(20% 0 0),", "a{margin-inline:4px}"]
        {
            assert!(css.contains(part), "{part} in {css}");
        }
        assert!(!css.contains("@import"), "{css}");
    }

    #[test]
    fn a_file_in_a_style_sheet_is_refused_and_data_is_not() {
        let refused =
            bundled(&[("main.css", "a { background: url(./logo.png) }"), ("logo.png", "")]).unwrap_err();
        assert!(refused.to_string().contains("logo.png"), "{refused}");
        bundled(&[("main.css", "a { background: url(data:image/gif;base64,R0lGOD) }")]).unwrap();
    }

    #[test]
    fn a_mistake_is_an_error() {
        let refused = bundled(&[("main.css", "a { color red }")]).unwrap_err();
        assert!(refused.to_string().contains("main.css:1"), "{refused}");
    }
}
