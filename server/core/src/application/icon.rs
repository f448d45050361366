//! Icons of applications: small pictures of kinds that run nothing.

use crate::{Portal, Result, entity::application_icon};
use postern_types::{FieldError, Problem};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Largest file.
const MOST_BYTES: usize = 64 * 1_024;

/// A picture, checked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Icon {
    /// "image/png" and the like, as its first bytes say.
    pub content_type: String,
    /// The file.
    pub picture: Vec<u8>,
}

impl std::fmt::Debug for Icon {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Icon({}, {} bytes)", self.content_type, self.picture.len())
    }
}

impl Icon {
    /// A picture of a kind that browsers show and never run: what a file says of itself counts, not its name.
    ///
    /// # Errors
    /// [`Problem::NotAPicture`] at `icon`.
    pub fn parse(picture: Vec<u8>) -> Result<Self, FieldError> {
        let content_type = match picture.as_slice() {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some("image/png"),
            [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
            _ => None,
        };
        match content_type.filter(|_| picture.len() <= MOST_BYTES) {
            Some(content_type) => Ok(Self { content_type: content_type.to_owned(), picture }),
            None => Err(FieldError::new("icon", Problem::NotAPicture)),
        }
    }
}

/// The icon of an application, if it has one.
///
/// # Errors
/// When the database does not answer.
pub async fn find_icon(portal: &Portal, id: Uuid) -> Result<Option<Icon>> {
    let row = application_icon::Entity::find_by_id(id).one(portal.db.read()).await?;
    Ok(row.map(|row| Icon { content_type: row.content_type, picture: row.picture }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_first_bytes_say() {
        let png = b"\x89PNG\r\n\x1a\nrest".to_vec();
        assert_eq!(Icon::parse(png.clone()).unwrap().content_type, "image/png");
        assert_eq!(Icon::parse(b"RIFF\0\0\0\0WEBPVP8 ".to_vec()).unwrap().content_type, "image/webp");
        let too_large = [png, vec![0; MOST_BYTES]].concat();
        for other in [b"<svg onload=alert(1)>".to_vec(), b"GIF89a".to_vec(), Vec::new(), too_large] {
            assert!(Icon::parse(other).is_err());
        }
    }
}
