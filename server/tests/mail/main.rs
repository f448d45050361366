//! Mail: cases of section C, and those of others that are about mail.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;

mod address;
mod codes;
mod forced;
mod forgotten;
mod guessing;
mod limits;
mod links;
mod notices;
mod outbox;
mod posted;
mod proofs;
mod removal;
mod server_down;
mod settings;
mod strange;
mod tls;
mod traces;

use common::client::{Answer, Client};

const ADA: &str = "ada@northwind.test";
const VERIFY: &str = "/sign-in/second-factor/email_code";
const VERIFY_SEND: &str = "/sign-in/second-factor/email_code/send";
const BY_EMAIL: &str = "/sign-in/second-factor?method=email_code";
const EMAIL: &str = "/me/login/email";
const EMAIL_SEND: &str = "/me/login/email/send";
const ADDRESS: &str = "/me/profile/address";
const ADDRESS_SEND: &str = "/me/profile/address/send";
const PROFILE: &str = "/me/profile";
const RECOVERY_CODES: &str = "/me/login/recovery-codes";
const MAIL: &str = "/settings/mail";
const MAIL_REMOVE: &str = "/settings/mail/remove";
const MAIL_TEST: &str = "/settings/mail/test";
const FORGOTTEN: &str = "/sign-in/forgotten";

/// What the pages say.
const WRONG: &str = "t match";
const OVER: &str = "That code is over";
const NOT_BEFORE: &str = "The next mail can be sent";
const TRY_AGAIN: &str = "You can try again";

/// A code that is another one.
fn wrong(code: &str) -> String {
    format!("{:08}", (code.parse::<u32>().unwrap() + 1) % 100_000_000)
}

impl Client {
    /// Types a code into the form at `path`.
    async fn enter(&self, path: &str, code: &str) -> Answer {
        self.post(path, &[("code", code)]).await
    }

    /// Types one that must not be accepted, and gives the page that says so.
    async fn refused(&self, path: &str, code: &str) -> String {
        let answer = self.enter(path, code).await;
        assert!(
            !answer.location().is_empty() && answer.location() != "/",
            "{} {}",
            answer.status,
            answer.body
        );
        self.follow(answer).await.body
    }

    /// Asks for a mail by a form without fields.
    async fn ask(&self, path: &str) -> Answer {
        let answer = self.post(path, &[]).await;
        assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
        answer
    }

    /// Changes the profile, name and language left as they are.
    async fn move_to(&self, email: &str) -> Answer {
        self.post(PROFILE, &[("display_name", "Ada Maier"), ("language", "en"), ("email", email)]).await
    }

    /// Types a mailed code where a change asks for a proof.
    async fn confirm_by_mail(&self, location: &str, code: &str) -> Answer {
        self.confirm(location, &[("method", "email_code"), ("code", code)]).await
    }
}
