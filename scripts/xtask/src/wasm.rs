//! From Rust to the two files that a browser starts: the WebAssembly module and its JavaScript glue.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    site::digest,
    workspace::{BROWSERS, Workspace, run},
};

/// How much work goes into small files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// What visitors get.
    Release,
    /// What a developer waits for after every change.
    Fast,
}

pub(crate) struct Code {
    pub(crate) script: Vec<u8>,
    pub(crate) wasm: Vec<u8>,
}

const TARGET: &str = "wasm32-unknown-unknown";
/// The proposals that rustc's default target features use; wasm-opt refuses what is not named.
const WASM_OPT: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];
/// `--bundle` takes in the snippets that crates may bring along; the exports, one per island, keep their names.
const ESBUILD: &[&str] = &["--bundle", "--minify", "--format=esm", "--log-level=warning", BROWSERS];

pub(crate) fn build(workspace: &Workspace, build: Build) -> Result<Code> {
    let profile = if build == Build::Release { "wasm-release" } else { "dev" };
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "postern-frontend", "--lib", "--target", TARGET, "--profile", profile]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", hide_home()?);
    run(&mut cargo).context("compiling the client")?;
    let folder = if build == Build::Release { "wasm-release" } else { "debug" };
    let compiled = workspace.target.join(TARGET).join(folder).join("postern_frontend.wasm");
    let compiled = fs::read(&compiled).with_context(|| format!("reading {}", compiled.display()))?;

    let work = workspace.target.join("client").join(profile);
    let (script, wasm, stamp) =
        (work.join("postern.min.js"), work.join("postern.wasm"), work.join("made-from"));
    let made_from = made_from(workspace, &compiled)?;
    if fs::read_to_string(&stamp).is_ok_and(|found| found == made_from)
        && let (Ok(script), Ok(wasm)) = (fs::read(&script), fs::read(&wasm))
    {
        return Ok(Code { script, wasm });
    }

    if work.exists() {
        fs::remove_dir_all(&work).with_context(|| format!("emptying {}", work.display()))?;
    }
    fs::create_dir_all(&work).with_context(|| format!("creating {}", work.display()))?;
    bindgen(compiled, &work)?;
    let bound = work.join("postern_bg.wasm");
    match build {
        Build::Release => {
            println!("optimising the WebAssembly, about 15 s");
            run(workspace.npm("wasm-opt")?.args(WASM_OPT).arg(&bound).arg("--output").arg(&wasm))?;
        }
        Build::Fast => fs::rename(&bound, &wasm).context("naming the WebAssembly")?,
    }
    minify(workspace.npm("esbuild")?, &work.join("postern.js"), &script)?;
    fs::write(&stamp, made_from).context("noting what the client was made from")?;
    Ok(Code { script: fs::read(&script)?, wasm: fs::read(&wasm)? })
}

/// Panic messages hold file names. Visitors need not know the home folder of who built this, and the same source should
/// give the same bytes, and so the same names, in every home. Our own files are named relative to the workspace anyway.
fn hide_home() -> Result<String> {
    let cargo_home = match (env::var_os("CARGO_HOME"), env::home_dir()) {
        (Some(folder), _) => PathBuf::from(folder),
        (None, Some(home)) => home.join(".cargo"),
        (None, None) => bail!("neither CARGO_HOME nor a home folder is known"),
    };
    Ok(format!("--remap-path-prefix={}=crates", cargo_home.join("registry/src").display()))
}

/// Names everything that decides the output, so that unchanged input costs no work.
fn made_from(workspace: &Workspace, compiled: &[u8]) -> Result<String> {
    let tools =
        fs::read(workspace.root.join("end2end/package-lock.json")).context("reading the npm lock file")?;
    Ok([digest(compiled), digest(&tools), digest([WASM_OPT, ESBUILD].concat().concat().as_bytes())]
        .join("\n"))
}

fn bindgen(compiled: Vec<u8>, into: &Path) -> Result<()> {
    Bindgen::new()
        .input_bytes("postern", compiled)
        .web(true)?
        .typescript(false)
        // The page says where the module is, because only the server knows its hashed name.
        .omit_default_module_path(true)
        .generate(into)
        .context("binding the WebAssembly to JavaScript")
}

fn minify(mut esbuild: Command, from: &Path, to: &Path) -> Result<()> {
    esbuild.args(ESBUILD).arg(from).arg(format!("--outfile={}", to.display()));
    run(&mut esbuild).context("minifying the glue")
}
