//! The pages of `docs/proxies/`: the configuration is taken from there.

pub(crate) const NGINX: &str = include_str!("../../../docs/proxies/nginx.md");
pub(crate) const CADDY: &str = include_str!("../../../docs/proxies/caddy.md");
pub(crate) const HAPROXY: &str = include_str!("../../../docs/proxies/haproxy.md");
pub(crate) const LUA: &str = include_str!("../../../docs/proxies/haproxy-forward-auth.lua");
pub(crate) const APACHE: &str = include_str!("../../../docs/proxies/apache.md");

/// A block of configuration, and the file that its first line names.
pub(crate) struct Block {
    pub(crate) file: String,
    pub(crate) text: String,
}

/// The blocks of a page in one language.
pub(crate) fn blocks(page: &str, language: &str) -> Vec<Block> {
    let fence = format!("\n```{language}\n# /");
    let blocks: Vec<Block> = page
        .split(&fence)
        .skip(1)
        .map(|rest| {
            let (file, rest) = rest.split_once('\n').unwrap();
            let (text, _) = rest.split_once("\n```").unwrap();
            Block { file: format!("/{file}"), text: format!("{text}\n") }
        })
        .collect();
    assert!(!blocks.is_empty(), "no {language} in {page}");
    blocks
}

/// The one block of a page.
pub(crate) fn block(page: &str, language: &str) -> String {
    let mut blocks = blocks(page, language);
    assert_eq!(blocks.len(), 1);
    blocks.remove(0).text
}

/// Puts something else in the place of what must be there.
pub(crate) fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "no {from:?} in {text}");
    text.replace(from, to)
}
