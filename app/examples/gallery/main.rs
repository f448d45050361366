//! Writes every page, in every state worth looking at, to a folder: `cargo run -p postern-app --features ssr
//! --example gallery -- FOLDER [ASSETS]`. `ASSETS` is where the style sheet is found (default `../style`).
//! For looking, for screenshots, for axe.

mod scenes;

use postern_app::render::{Assets, to_html};
use postern_types::{Language, Theme};
use std::{error::Error, fs, path::PathBuf, sync::Arc};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "gallery".to_owned()));
    let base = arguments.next().unwrap_or_else(|| "../style".to_owned());
    let assets = Arc::new(Assets {
        script: format!("{base}/postern.js"),
        wasm: format!("{base}/postern.wasm"),
        style: format!("{base}/main.css"),
        door_style: format!("{base}/door.css"),
        icon: format!("{base}/public/favicon.svg"),
    });
    fs::create_dir_all(&folder)?;
    for language in Language::ALL {
        for theme in [Theme::Light, Theme::Dark] {
            for scene in scenes::all() {
                let name = format!("{}.{}.{}.html", scene.name, language.tag(), theme.as_str());
                let document = scene.document(language, theme, assets.clone());
                fs::write(folder.join(name), to_html(document))?;
            }
        }
    }
    Ok(())
}
