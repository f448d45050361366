//! The drawings of the help: SVG without words, coloured by classes, so that one drawing fits light, dark and paper.

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "help/pictures"]
struct Drawings;

/// The drawing of that name, as it stands in a page; nothing where there is none.
pub(super) fn drawing(name: &str) -> String {
    let file = Drawings::get(&format!("{name}.svg"));
    file.and_then(|file| String::from_utf8(file.data.into_owned()).ok()).unwrap_or_default()
}

/// Names of all drawings.
pub fn pictures() -> impl Iterator<Item = String> {
    Drawings::iter().filter_map(|file| file.strip_suffix(".svg").map(str::to_owned))
}

/// The drawing of that name with the colours of paper, and this accent colour: "#2c55b8". On the screen its colours are in
/// `style/page/help.css`.
#[must_use]
pub fn printed(name: &str, accent: &str) -> String {
    let style = format!(
        "<style>.l{{fill:none;stroke:#4b5263}}.a{{fill:none;stroke:{accent}}}.f{{fill:#fff;stroke:#4b5263}}\
         .w{{fill:{accent};fill-opacity:.1;stroke:{accent}}}.s{{fill:{accent};stroke:none}}\
         .b{{fill:none;stroke:#b3261e}}.k{{fill:#1d2330;stroke:none}}\
         svg *{{stroke-width:2;stroke-linecap:round;stroke-linejoin:round}}</style>"
    );
    drawing(name).replacen('>', &format!(">{style}"), 1)
}
