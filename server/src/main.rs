//! `postern`: see `postern --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    postern_server::cli::run()
}
