//! The names of models and passkey providers, by AAGUID. `scripts/update-aaguids` writes the list anew.

use std::{collections::HashMap, sync::LazyLock};
use uuid::Uuid;

static NAMES: LazyLock<HashMap<Uuid, String>> = LazyLock::new(|| {
    // In the program and tested; a damaged list names nothing.
    serde_json::from_str(include_str!("aaguids.json")).unwrap_or_default()
});

/// The name of a model.
pub(super) fn name_of(aaguid: Uuid) -> Option<&'static str> {
    NAMES.get(&aaguid).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_models_have_their_names() {
        for (aaguid, part) in [
            ("ee882879-721c-4913-9775-3dfcce97072a", "YubiKey 5"),
            ("fbfc3007-154e-4ecc-8c0b-6e020557d7bd", "Apple Passwords"),
            ("ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4", "Google Password Manager"),
            ("08987058-cadc-4b81-b6e1-30de50dcbe96", "Windows Hello"),
        ] {
            let name = name_of(aaguid.parse().unwrap()).unwrap_or_default();
            assert!(name.contains(part), "{aaguid} is {name:?}");
        }
        assert_eq!(name_of(Uuid::nil()), None);
    }

    #[test]
    fn every_name_can_be_shown() {
        assert!(NAMES.len() > 200, "{}", NAMES.len());
        for name in NAMES.values() {
            let is_fine = !name.is_empty() && !name.contains(char::is_control) && name.trim() == name;
            assert!(is_fine, "{name:?}");
        }
    }
}
