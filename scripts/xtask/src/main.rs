//! Tasks of the workspace that need more than a shell: `cargo xtask` lists them.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a build tool talks to the person who started it"
)]

mod client;
mod deny;
mod site;
mod style;
mod wasm;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::{wasm::Build, workspace::Workspace};

const USAGE: &str = "\
usage: cargo xtask <task>

  client         build what the browser loads into $CARGO_TARGET_DIR/site
  client --fast  the same for development: not optimised, built again in seconds
  deny           hold the dependency tree to the rules of .deny.toml";

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<()> {
    let workspace = Workspace::here()?;
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["client"] => client::build(&workspace, Build::Release),
        ["client", "--fast"] => client::build(&workspace, Build::Fast),
        ["deny"] => deny::check(&workspace),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        other => bail!("no task `{}`\n{USAGE}", other.join(" ")),
    }
}
