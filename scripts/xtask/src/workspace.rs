//! Where things are, and how other programs are called.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail};

/// The oldest browsers that know `light-dark()`, nesting and OKLCH: nothing is written twice for older ones.
pub(crate) const BROWSERS: &str = "--target=chrome123,firefox120,safari17.5";

/// The checkout and the folder that Cargo builds into.
pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
}

impl Workspace {
    pub(crate) fn here() -> Result<Self> {
        // Not `env!`: the checkout may have been moved since this program was built.
        let manifest = env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask`")?;
        let root = Path::new(&manifest)
            .ancestors()
            .nth(2)
            .context("the workspace is two folders above this crate")?
            .to_owned();
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root, target })
    }

    /// What the server embeds; the same folder that its `POSTERN_SITE_DIR` names.
    pub(crate) fn site(&self) -> PathBuf {
        env::var_os("POSTERN_SITE_DIR").map_or_else(|| self.target.join("site"), PathBuf::from)
    }

    /// A program of the npm packages that `end2end/package.json` pins.
    pub(crate) fn npm(&self, program: &str) -> Result<Command> {
        let path = self.root.join("end2end/node_modules/.bin").join(program);
        if !path.exists() {
            bail!("{program} is not installed: run `scripts/setup client` first");
        }
        Ok(Command::new(path))
    }

    /// The Cargo that started this program, so that both use one toolchain.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root);
        command
    }
}

/// Runs a command to its end; its output goes where ours goes.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("starting {program}"))?;
    if !status.success() {
        bail!("{program} failed ({status})");
    }
    Ok(())
}
