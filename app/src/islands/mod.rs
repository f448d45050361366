//! The islands: the only parts of a page that are compiled for the browser.
//!
//! Each one adds comfort to something that works without it, takes its few words as props, and never holds another
//! island. What a script has to bring to life carries the class `scripted`: it keeps its place but stays invisible
//! until `<html data-hydrated>` is set (and has no place at all where scripts are off).

mod copy_button;
mod dismiss_menu;
mod key_prompt;
mod password_field;
mod password_strength;
#[cfg(feature = "hydrate")]
mod post;
mod print_button;
mod submit_button;
mod when;

pub use copy_button::{CopyButton, CopyButtonProps};
pub use dismiss_menu::DismissMenu;
pub use key_prompt::KeyPrompt;
pub use password_field::{PasswordField, PasswordFieldProps};
pub use password_strength::{PasswordStrength, PasswordStrengthProps};
pub use print_button::{PrintButton, PrintButtonProps};
pub use submit_button::{SubmitButton, SubmitButtonProps};
pub use when::{When, WhenProps};
