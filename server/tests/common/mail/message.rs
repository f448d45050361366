//! One mail: what its envelope says, and what is in it.

use data_encoding::BASE64;
use mail_parser::{MessageParser, PartType};
use serde::{Deserialize, Deserializer, de::Error};

#[derive(Clone, Debug, Deserialize)]
pub struct Mail {
    /// Of the envelope, as the next four.
    pub from: String,
    pub to: Vec<String>,
    /// The client asked for SMTPUTF8.
    pub utf8: bool,
    /// It came over TLS.
    pub secure: bool,
    /// Who signed in to send it.
    pub user: Option<String>,
    #[serde(deserialize_with = "base64")]
    pub raw: Vec<u8>,
    #[serde(skip)]
    pub subject: String,
    #[serde(skip)]
    pub text: String,
    /// Empty when there is no such part.
    #[serde(skip)]
    pub html: String,
    /// Names and values as they were sent.
    #[serde(skip)]
    pub headers: Vec<(String, String)>,
    /// Where its text leads, and then where only its HTML leads.
    #[serde(skip)]
    pub links: Vec<String>,
    /// Eight digits.
    #[serde(skip)]
    pub code: Option<String>,
}

fn base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    BASE64.decode(String::deserialize(deserializer)?.as_bytes()).map_err(Error::custom)
}

impl Mail {
    /// With what its raw text says.
    pub(super) fn parsed(mut self) -> Self {
        let message = MessageParser::default().parse(&self.raw).unwrap();
        for part in &message.parts {
            match &part.body {
                PartType::Text(words) => self.text.push_str(words),
                PartType::Html(words) => self.html.push_str(words),
                _ => {}
            }
        }
        self.subject = message.subject().unwrap_or_default().to_owned();
        self.headers = message
            .headers_raw()
            .map(|(name, value)| (name.to_owned(), value.trim().replace("\r\n", "")))
            .collect();
        self.links = links(&self.text, &self.html);
        self.code = code(&self.text);
        self
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.0.eq_ignore_ascii_case(name)).map(|header| header.1.as_str())
    }
}

fn links(text: &str, html: &str) -> Vec<String> {
    let in_text = text
        .split(|letter: char| letter.is_whitespace() || "<>\"".contains(letter))
        .map(|word| word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']).to_owned());
    let in_html = html
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|link| link.replace("&amp;", "&"));
    let mut links: Vec<String> = Vec::new();
    for link in in_text.chain(in_html) {
        if (link.starts_with("http://") || link.starts_with("https://")) && !links.contains(&link) {
            links.push(link);
        }
    }
    links
}

/// Eight digits in a line, in one piece or in two, that belong to no longer number or word.
fn code(text: &str) -> Option<String> {
    let is_number = |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    text.lines().find_map(|line| {
        let words: Vec<&str> =
            line.split_whitespace().map(|word| word.trim_matches(['.', ',', ':'])).collect();
        words
            .split(|word| !is_number(word))
            .filter(|number| matches!(number, [_] | [_, _]))
            .map(<[&str]>::concat)
            .find(|code| code.len() == 8)
    })
}
