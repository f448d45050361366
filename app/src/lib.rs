//! Pages and islands.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` is the server's side, `hydrate` the browser's: choose one");

pub mod paths;
