//! Something went wrong: what happened, what was kept, what to do.

pub(crate) mod page;
