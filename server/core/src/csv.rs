//! Lines of comma-separated values (RFC 4180) for people who open them in a spreadsheet.

use crate::{Error, Result};

/// A cell that a spreadsheet reads as text: one that begins like a formula would be run as one.
#[must_use]
pub(crate) fn cell(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

/// A line with its end.
pub(crate) fn line<const N: usize>(cells: [String; N]) -> Result<Vec<u8>> {
    let internal = |error: &dyn std::fmt::Display| Error::Internal(error.to_string());
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(cells).map_err(|error| internal(&error))?;
    csv.into_inner().map_err(|error| internal(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Case 139
    #[test]
    fn a_cell_never_begins_as_a_formula_and_never_ends_its_line() {
        for formula in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert!(cell(formula.to_owned()).starts_with('\''), "{formula:?}");
        }
        let written = line(["", "a\"b\nc,d", ""].map(str::to_owned)).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), ",\"a\"\"b\nc,d\",\n");
    }
}
