//! The colours of `style/tokens.css` as mail programs know them: hexadecimal, without variables.

use super::Accent;

/// The colours of one theme.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Palette<'a> {
    /// Around the card.
    pub(super) canvas: &'static str,
    /// The card.
    pub(super) surface: &'static str,
    /// Hairlines.
    pub(super) line: &'static str,
    /// Edges of buttons.
    pub(super) line_strong: &'static str,
    /// Text.
    pub(super) ink: &'static str,
    /// Text of second rank.
    pub(super) ink_2: &'static str,
    /// Links and buttons.
    pub(super) accent: &'a str,
    /// Text on a button.
    pub(super) accent_ink: &'static str,
    /// Around a code.
    pub(super) accent_wash: &'a str,
}

/// What every mail program shows.
pub(super) const LIGHT: Palette<'static> = Palette {
    canvas: "#f6f7fa",
    surface: "#ffffff",
    line: "#dee1e6",
    line_strong: "#868d97",
    ink: "#181d27",
    ink_2: "#4f5661",
    accent: "#2952b6",
    accent_ink: "#ffffff",
    accent_wash: "#eaf1ff",
};

/// For those that ask for it.
pub(super) const DARK: Palette<'static> = Palette {
    canvas: "#0e1116",
    surface: "#171a21",
    line: "#292e36",
    line_strong: "#686f7b",
    ink: "#eceff3",
    ink_2: "#a9aeb7",
    accent: "#89b1fa",
    accent_ink: "#081123",
    accent_wash: "#1c2842",
};

/// Both themes, with the portal's own colour where it has one.
pub(super) fn palettes<'a>(accent: Option<Accent<'a>>) -> (Palette<'a>, Palette<'a>) {
    match accent {
        None => (LIGHT, DARK),
        Some(Accent { on_light, on_dark, wash }) => (
            Palette { accent: on_light, accent_wash: wash, ..LIGHT },
            // A wash of any colour would be too light here: a grey does for all.
            Palette { accent: on_dark, accent_wash: DARK.line, ..DARK },
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    #[test]
    fn the_colours_are_those_of_the_pages() {
        let root = std::env::var("CARGO_MANIFEST_DIR").unwrap();
        let tokens = fs::read_to_string(Path::new(&root).join("../style/tokens.css")).unwrap();
        for (is_dark, palette) in [(0, LIGHT), (1, DARK)] {
            let Palette { canvas, surface, line, line_strong, ink, ink_2, accent, accent_ink, accent_wash } =
                palette;
            for (token, colour) in [
                ("canvas", canvas),
                ("surface", surface),
                ("line", line),
                ("line-strong", line_strong),
                ("ink", ink),
                ("ink-2", ink_2),
                ("accent", accent),
                ("accent-ink", accent_ink),
                ("accent-wash", accent_wash),
            ] {
                let (_, rest) = tokens.split_once(&format!("--{token}: light-dark(")).unwrap();
                let written = rest.split("oklch(").nth(1 + is_dark).unwrap().split(')').next().unwrap();
                assert_eq!(hex(written), colour, "{token} {written}");
            }
        }
    }

    /// "47% 0.165 264" as "#2952b6": Björn Ottosson's Oklab, then the curve of sRGB.
    fn hex(oklch: &str) -> String {
        let part: Vec<f64> =
            oklch.split(' ').map(|part| part.trim_end_matches('%').parse().unwrap()).collect();
        let (lightness, chroma, hue) = (part[0] / 100.0, part[1], part[2].to_radians());
        let (a, b) = (chroma * hue.cos(), chroma * hue.sin());
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let channels = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        let curve = |x: f64| if x <= 0.003_130_8 { 12.92 * x } else { 1.055 * x.powf(1.0 / 2.4) - 0.055 };
        channels.iter().fold("#".to_owned(), |hex, x| {
            format!("{hex}{:02x}", (curve(x.clamp(0.0, 1.0)) * 255.0).round() as u8)
        })
    }
}
