//! What a reader chooses: language and theme.

use serde::{Deserialize, Serialize};

/// A language the portal speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Language {
    /// English, the language every text exists in.
    #[default]
    #[serde(rename = "en")]
    En,
    /// German.
    #[serde(rename = "de")]
    De,
    /// Spanish.
    #[serde(rename = "es")]
    Es,
    /// French.
    #[serde(rename = "fr")]
    Fr,
    /// Italian.
    #[serde(rename = "it")]
    It,
    /// Dutch.
    #[serde(rename = "nl")]
    Nl,
    /// Polish.
    #[serde(rename = "pl")]
    Pl,
    /// Portuguese as it is spoken in Brazil.
    #[serde(rename = "pt-BR")]
    PtBr,
    /// Japanese.
    #[serde(rename = "ja")]
    Ja,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// Arabic.
    #[serde(rename = "ar")]
    Ar,
}

impl Language {
    /// Every language, in the order of their declaration, which is that of the language menu.
    pub const ALL: [Self; 11] = [
        Self::En,
        Self::De,
        Self::Es,
        Self::Fr,
        Self::It,
        Self::Nl,
        Self::Pl,
        Self::PtBr,
        Self::Ja,
        Self::ZhHans,
        Self::Ar,
    ];

    /// The BCP 47 tag, as in `<html lang>` and in storage.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::PtBr => "pt-BR",
            Self::Ja => "ja",
            Self::ZhHans => "zh-Hans",
            Self::Ar => "ar",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::It => "Italiano",
            Self::Nl => "Nederlands",
            Self::Pl => "Polski",
            Self::PtBr => "Português (Brasil)",
            Self::Ja => "日本語",
            Self::ZhHans => "简体中文",
            Self::Ar => "العربية",
        }
    }

    /// Its lines run from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// The direction it is written in, as in `<html dir>`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The language of a BCP 47 tag. Script and region are ignored: who asks for `de-AT`, `pt-PT` or `zh-TW` reads
    /// German, Brazilian Portuguese or simplified Chinese rather than English.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        fn primary(tag: &str) -> &str {
            tag.split(['-', '_']).next().unwrap_or(tag).trim()
        }
        Self::ALL.into_iter().find(|language| primary(language.tag()).eq_ignore_ascii_case(primary(tag)))
    }
}

/// Light or dark; `System` follows the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device is set (`prefers-color-scheme`).
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order of the menu.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The theme's name in cookies, forms and `<html data-theme>`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_as_browsers_and_people_write_it() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.tag()), Some(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.tag());
        }
        for (tag, language) in [
            ("de-AT", Language::De),
            ("PT", Language::PtBr),
            ("pt_PT", Language::PtBr),
            ("zh-CN", Language::ZhHans),
            (" ar-EG ", Language::Ar),
        ] {
            assert_eq!(Language::parse(tag), Some(language), "{tag}");
        }
        for tag in ["", "-", "xx", "e", "english"] {
            assert_eq!(Language::parse(tag), None, "{tag}");
        }
    }

    #[test]
    fn languages_are_listed_in_their_order() {
        assert!(Language::ALL.into_iter().enumerate().all(|(index, language)| language as usize == index));
    }
}
