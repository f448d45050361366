//! The client: WebAssembly, glue, style and static files, named by their content.

use std::time::Instant;

use anyhow::Result;

use crate::{
    site::{self, Asset, Manifest},
    style,
    wasm::{self, Build},
    workspace::Workspace,
};

pub(crate) fn build(workspace: &Workspace, build: Build) -> Result<()> {
    let start = Instant::now();
    // First what fails within a second.
    let sheet = |name: &str| -> Result<Asset> {
        let entry = workspace.root.join("style").join(name);
        Ok(Asset::hashed(name, style::bundle(workspace.npm("esbuild")?, &entry)?))
    };
    let (style, door_style) = (sheet("main.css")?, sheet("door.css")?);
    let (icon, mut assets) = site::public_files(&workspace.root.join("style/public"))?;
    let code = wasm::build(workspace, build)?;
    let script = Asset::hashed("postern.js", code.script);
    let wasm = Asset::hashed("postern.wasm", code.wasm);

    let manifest = Manifest {
        script: script.name.clone(),
        wasm: wasm.name.clone(),
        style: style.name.clone(),
        door_style: door_style.name.clone(),
        icon: icon.name.clone(),
    };
    assets.extend([script, wasm, style, door_style, icon]);
    let quality = match build {
        Build::Release => 11,
        Build::Fast => 1,
    };
    let outcome = site::publish(&workspace.site(), &assets, &manifest, quality)?;
    println!("client {outcome} in {:.1} s", start.elapsed().as_secs_f32());
    Ok(())
}
