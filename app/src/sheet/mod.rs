//! The backup sheet: on the page that shows it once, and on paper.

pub(crate) mod page;
pub(crate) mod paper;
