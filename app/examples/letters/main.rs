//! Writes every mail in every language to a folder: `cargo run -p postern-app --features ssr --example letters --
//! FOLDER`. `index.html` there leads to all of them. For looking and for screenshots.

mod samples;

use postern_app::mail::{Sender, write};
use postern_types::Language;
use std::{error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "letters".to_owned()));
    fs::create_dir_all(&folder)?;
    let sender = Sender { portal: "Northwind Portal", base_url: "https://auth.example.org", accent: None };
    let mut index = String::from("<!doctype html><meta charset=\"utf-8\"><title>Mails</title><ul>");
    for (kind, content) in samples::all() {
        for language in Language::ALL {
            let name = format!("{kind}-{}", language.tag());
            let mail = write(&samples::letter(language, content.clone()), &sender)?;
            fs::write(folder.join(format!("{name}.html")), &mail.html)?;
            fs::write(
                folder.join(format!("{name}.txt")),
                format!("Subject: {}\n\n{}", mail.subject, mail.text),
            )?;
            index += &format!("\n<li><a href=\"{name}.html\">{name}</a> <a href=\"{name}.txt\">text</a>");
        }
    }
    fs::write(folder.join("index.html"), index + "\n</ul>\n")?;
    Ok(())
}
