//! The folder that the server embeds: files named by their content, compressed copies, and the manifest.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsStr,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// What the page must name: the server reads this at start.
#[derive(Serialize)]
pub(crate) struct Manifest {
    pub(crate) script: String,
    pub(crate) wasm: String,
    pub(crate) style: String,
    pub(crate) door_style: String,
    pub(crate) icon: String,
}

/// A file of the site under its public name.
pub(crate) struct Asset {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Asset {
    /// Named by its content: such a file may be kept by a browser for ever.
    pub(crate) fn hashed(name: &str, bytes: Vec<u8>) -> Self {
        let hash = &digest(&bytes)[..16];
        let name = match name.rsplit_once('.') {
            Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
            None => format!("{name}-{hash}"),
        };
        Self { name, bytes }
    }
}

/// SHA-256 in lower-case hex.
pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The icon, and the other files of `style/public`. Those keep their names, which others know (`robots.txt`).
pub(crate) fn public_files(folder: &Path) -> Result<(Asset, Vec<Asset>)> {
    let mut files = read_tree(folder)?;
    let icon =
        files.remove("favicon.svg").with_context(|| format!("no favicon.svg in {}", folder.display()))?;
    let files = files.into_iter().map(|(name, bytes)| Asset { name, bytes }).collect();
    Ok((Asset::hashed("favicon.svg", icon), files))
}

/// Replaces the folder as a whole, or leaves it alone when nothing changed: the server is compiled again whenever a
/// file in it is newer. Answers what it did.
pub(crate) fn publish(
    site: &Path,
    assets: &[Asset],
    manifest: &Manifest,
    quality: i32,
) -> Result<&'static str> {
    let mut manifest = serde_json::to_vec_pretty(manifest)?;
    manifest.push(b'\n');
    // The quality belongs to what is compared, so that a release never keeps a developer's quick copies.
    let quality_mark = quality.to_string();
    let mark = site.with_extension("quality");
    if fs::read_to_string(&mark).is_ok_and(|found| found == quality_mark)
        && is_current(site, assets, &manifest)?
    {
        return Ok("unchanged");
    }

    let (new, old) = (beside(site, "new"), beside(site, "old"));
    for leftover in [&new, &old] {
        if leftover.exists() {
            fs::remove_dir_all(leftover).with_context(|| format!("removing {}", leftover.display()))?;
        }
    }
    write(&new, "manifest.json", &manifest)?;
    for asset in assets {
        write(&new, &asset.name, &asset.bytes)?;
        if is_compressible(&asset.name) {
            write(&new, &format!("{}.br", asset.name), &brotli(&asset.bytes, quality)?)?;
            write(&new, &format!("{}.gz", asset.name), &gzip(&asset.bytes)?)?;
        }
    }
    if site.exists() {
        fs::rename(site, &old).with_context(|| format!("moving {} aside", site.display()))?;
    }
    fs::rename(&new, site).with_context(|| format!("moving {} into place", new.display()))?;
    fs::write(&mark, quality_mark).with_context(|| format!("writing {}", mark.display()))?;
    if old.exists() {
        fs::remove_dir_all(&old).with_context(|| format!("removing {}", old.display()))?;
    }
    Ok("built")
}

fn is_current(site: &Path, assets: &[Asset], manifest: &[u8]) -> Result<bool> {
    if !site.exists() {
        return Ok(false);
    }
    let found = read_tree(site)?;
    let same = |name: &str, bytes: &[u8]| found.get(name).is_some_and(|there| there == bytes);
    let mut expected = BTreeSet::from(["manifest.json".to_owned()]);
    for asset in assets {
        expected.insert(asset.name.clone());
        if is_compressible(&asset.name) {
            expected.extend([format!("{}.br", asset.name), format!("{}.gz", asset.name)]);
        }
    }
    Ok(same("manifest.json", manifest)
        && assets.iter().all(|asset| same(&asset.name, &asset.bytes))
        && found.keys().eq(expected.iter()))
}

fn is_compressible(name: &str) -> bool {
    matches!(
        Path::new(name).extension().and_then(OsStr::to_str),
        Some("css" | "html" | "ico" | "js" | "json" | "svg" | "txt" | "wasm" | "webmanifest" | "xml")
    )
}

fn brotli(bytes: &[u8], quality: i32) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params).context("compressing with brotli")?;
    Ok(out)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish().context("compressing with gzip")
}

/// All files below a folder by their path in it, with `/` between the parts.
fn read_tree(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(&current).with_context(|| format!("reading {}", current.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name =
                path.strip_prefix(folder)?.iter().map(OsStr::to_string_lossy).collect::<Vec<_>>().join("/");
            files.insert(name, fs::read(&path).with_context(|| format!("reading {}", path.display()))?);
        }
    }
    Ok(files)
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let path = folder.join(name);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).with_context(|| format!("creating {}", parent.display()))?;
    }
    fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))
}

fn beside(site: &Path, suffix: &str) -> PathBuf {
    site.with_extension(suffix)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        Manifest {
            script: "s.js".into(),
            wasm: "w.wasm".into(),
            style: "s.css".into(),
            door_style: "d.css".into(),
            icon: "i.svg".into(),
        }
    }

    fn style(text: &str) -> Asset {
        Asset::hashed("style.css", text.as_bytes().to_vec())
    }

    #[test]
    fn a_name_carries_the_first_half_of_the_hash_before_its_last_dot() {
        // SHA-256 of "abc", FIPS 180-2 appendix B.1.
        assert_eq!(Asset::hashed("style.min.css", b"abc".to_vec()).name, "style.min-ba7816bf8f01cfea.css");
        assert_eq!(Asset::hashed("LICENSE", b"abc".to_vec()).name, "LICENSE-ba7816bf8f01cfea");
    }

    #[test]
    fn the_manifest_names_the_four_files_of_a_page() {
        let json = serde_json::to_value(manifest()).unwrap();
        let expected = serde_json::json!({"script": "s.js", "wasm": "w.wasm", "style": "s.css", "door_style": "d.css", "icon": "i.svg"});
        assert_eq!(json, expected);
    }

    #[test]
    fn only_the_icon_among_the_public_files_gets_a_hash() {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), "favicon.svg", b"abc").unwrap();
        write(dir.path(), ".well-known/security.txt", b"x").unwrap();
        let (icon, others) = public_files(dir.path()).unwrap();
        assert_eq!(icon.name, "favicon-ba7816bf8f01cfea.svg");
        assert_eq!(
            others.iter().map(|asset| asset.name.as_str()).collect::<Vec<_>>(),
            [".well-known/security.txt"]
        );
    }

    #[test]
    fn an_unchanged_site_is_left_alone_and_a_changed_one_replaced_with_nothing_left_over() {
        let dir = tempfile::tempdir().unwrap();
        let site = dir.path().join("site");
        let first = [style("a{}"), Asset { name: "robots.txt".into(), bytes: b"x".to_vec() }];
        assert_eq!(publish(&site, &first, &manifest(), 1).unwrap(), "built");
        assert_eq!(publish(&site, &first, &manifest(), 1).unwrap(), "unchanged");
        assert_eq!(publish(&site, &first, &manifest(), 11).unwrap(), "built");
        let second = [style("b{}")];
        assert_eq!(publish(&site, &second, &manifest(), 11).unwrap(), "built");
        let name = &second[0].name;
        let expected = BTreeSet::from([
            name.clone(),
            format!("{name}.br"),
            format!("{name}.gz"),
            "manifest.json".into(),
        ]);
        assert_eq!(read_tree(&site).unwrap().into_keys().collect::<BTreeSet<_>>(), expected);
        assert!(!site.with_extension("old").exists() && !site.with_extension("new").exists());
    }

    #[test]
    fn compressed_copies_give_back_the_file() {
        let text = b"postern ".repeat(100);
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut brotli(&text, 11).unwrap().as_slice(), &mut plain).unwrap();
        assert_eq!(plain, text);
        let mut plain = Vec::new();
        std::io::copy(&mut flate2::read::GzDecoder::new(gzip(&text).unwrap().as_slice()), &mut plain)
            .unwrap();
        assert_eq!(plain, text);
    }
}
