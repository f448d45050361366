//! What the typesetter sees of the world: one template, its data, drawings and fonts. No files, no network, no clock.

use crate::Error;
use std::{collections::BTreeMap, sync::LazyLock};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Noto Sans for the scripts of the portal's languages, cut down by `scripts/fonts`.
static FONTS: LazyLock<(LazyHash<FontBook>, Vec<Font>)> = LazyLock::new(|| {
    let files: [&'static [u8]; 7] = [
        include_bytes!("../fonts/NotoSans-Regular.ttf"),
        include_bytes!("../fonts/NotoSans-Bold.ttf"),
        include_bytes!("../fonts/NotoSansMono-Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
        include_bytes!("../fonts/NotoSansJP-Regular.otf"),
        include_bytes!("../fonts/NotoSansSC-Regular.otf"),
    ];
    let fonts: Vec<_> = files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    (LazyHash::new(FontBook::from_fonts(&fonts)), fonts)
});

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(<Library as LibraryExt>::default()));

const MAIN: &str = "main.typ";
const DATA: &str = "data.json";

/// One document.
pub(crate) struct Press {
    main: Source,
    data: Bytes,
    drawings: BTreeMap<String, String>,
}

impl Press {
    pub(crate) fn new(template: &'static str, data: Vec<u8>, drawings: BTreeMap<String, String>) -> Self {
        let path = VirtualPath::new(MAIN).unwrap_or_else(|_| unreachable!("a plain name is a path"));
        let id = FileId::new(RootedPath::new(VirtualRoot::Project, path));
        Self { main: Source::new(id, template.to_owned()), data: Bytes::new(data), drawings }
    }

    /// The document as PDF: tagged, as PDF/UA-1 (ISO 14289-1) asks for. A letter that no font here has, in a name that
    /// somebody gave, is shown as a box: the standard forbids that, so that such a document is tagged and claims nothing.
    pub(crate) fn print(&self) -> Result<Vec<u8>, Error> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|errors| said(&errors))?;
        let export = |claimed: &[PdfStandard]| {
            let standards = PdfStandards::new(claimed)
                .map_err(|error| Error::Typesetting(error.message().to_string()))?;
            typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() })
                .map_err(|errors| said(&errors))
        };
        match export(&[PdfStandard::Ua_1]) {
            Err(_) if !self.is_covered() => export(&[]),
            exported => exported,
        }
    }

    /// There is a font for every letter of the data, as JSON keeps them.
    fn is_covered(&self) -> bool {
        let book = &FONTS.0;
        let has_font = |letter: char| {
            (0..FONTS.1.len())
                .filter_map(|index| book.info(index))
                .any(|font| font.coverage.contains(letter.into()))
        };
        let text = String::from_utf8_lossy(self.data.as_slice());
        text.chars().all(|letter| letter.is_ascii() || has_font(letter))
    }
}

fn said(errors: &[SourceDiagnostic]) -> Error {
    Error::Typesetting(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.0
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash();
        if path == DATA {
            return Ok(self.data.clone());
        }
        let drawing = path.strip_suffix(".svg").and_then(|name| self.drawings.get(name));
        drawing.map(|drawing| Bytes::from_string(drawing.clone())).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.1.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
