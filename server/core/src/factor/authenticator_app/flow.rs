//! The rules of codes. No database, no clock.

use crate::{Error, Result, factor::digits};
use data_encoding::BASE32_NOPAD;
use postern_types::{Rejection, UnixMs};
use qrcode::{EcLevel, QrCode, types::Color};
use std::fmt::Write;
use totp_rs::{Algorithm, Builder, Totp};
use zeroize::Zeroizing;

/// Seconds of a step (RFC 6238 `X`).
pub const STEP_S: i64 = 30;
/// Bytes of a secret: 160 bits, as RFC 4226 section 4 recommends.
pub const SECRET_BYTES: usize = 20;
/// How far back a code is recognised as one of the past: ten minutes.
const PAST_STEPS: i64 = 20;

/// What a code turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// The code of this step, which was not used yet. Using it is the caller's conditional write.
    Matches {
        /// RFC 6238 `T`.
        step: i64,
    },
    /// Not accepted.
    Rejected(Rejection),
}

/// The six digits of a code as typed; `None` for what is none.
#[must_use]
pub fn normal_code(typed: &str) -> Option<Zeroizing<String>> {
    digits(typed, 6)
}

/// The step of `now`; negative before 1970.
#[must_use]
pub const fn step_at(now: UnixMs) -> i64 {
    now.seconds().div_euclid(STEP_S)
}

/// Seconds until the next step, 1 to 30.
#[must_use]
pub fn next_step_in_s(now: UnixMs) -> u32 {
    u32::try_from(STEP_S - now.seconds().rem_euclid(STEP_S)).unwrap_or(1)
}

/// Judges a normalised code. Steps up to `skew` on either side of now are accepted if later than `last_step`. A code
/// of the last ten minutes is told to be one; a code of the future never is, it would hand a guesser a code to wait
/// for.
///
/// # Errors
/// When the secret has an impossible length.
pub fn judge(secret: &[u8], code: &str, now: UnixMs, skew: u8, last_step: i64) -> Result<Judgement> {
    let totp = totp(secret)?;
    // Every step is computed whatever matches: the time taken says nothing about where a guess was close.
    let matches =
        |step: i64| u64::try_from(step).is_ok_and(|step| totp.check(code, step * STEP_S as u64).is_some());
    let here = step_at(now);
    let skew = i64::from(skew);
    let accepted: Vec<i64> = (here - skew..=here + skew).filter(|step| matches(*step)).collect();
    let past = (1 + skew..=PAST_STEPS)
        .filter(|back| matches(here - back))
        .fold(None, |first, back| first.or(Some(back)));
    Ok(if let Some(step) = accepted.iter().find(|step| **step > last_step) {
        Judgement::Matches { step: *step }
    } else if !accepted.is_empty() {
        Judgement::Rejected(Rejection::AlreadyUsed { next_in_s: next_step_in_s(now) })
    } else if let Some(back) = past {
        let minutes = u32::try_from((back * STEP_S + STEP_S / 2) / 60).unwrap_or(1).max(1);
        Judgement::Rejected(Rejection::Past { minutes })
    } else {
        Judgement::Rejected(Rejection::Wrong)
    })
}

fn totp(secret: &[u8]) -> Result<Totp> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(0)
        .with_step_duration(STEP_S as u64)
        .with_secret(secret.to_vec())
        .with_account_name("account")
        .build()
        .map_err(|error| Error::Internal(error.to_string()))
}

/// The registration code: base32 (RFC 4648) without padding, in groups of four.
#[must_use]
pub fn registration_code(secret: &[u8]) -> Zeroizing<String> {
    let plain = Zeroizing::new(BASE32_NOPAD.encode(secret));
    let mut grouped = Zeroizing::new(String::with_capacity(plain.len() * 5 / 4));
    for (index, c) in plain.chars().enumerate() {
        if index > 0 && index % 4 == 0 {
            grouped.push(' ');
        }
        grouped.push(c);
    }
    grouped
}

/// The secret of a registration code as it is shown or typed; `None` unless it has the length of those made here.
#[must_use]
pub fn secret_of(registration_code: &str) -> Option<Zeroizing<Vec<u8>>> {
    let plain = Zeroizing::new(registration_code.split_whitespace().collect::<String>());
    let secret = Zeroizing::new(BASE32_NOPAD.decode(plain.as_bytes()).ok()?);
    (secret.len() == SECRET_BYTES).then_some(secret)
}

/// The key URI that apps read (`otpauth://totp/ISSUER:ACCOUNT?secret=…&issuer=…`). Colons separate issuer and
/// account in it, so those of a name are dropped.
///
/// # Errors
/// Never for what the portal stores.
pub fn key_uri(secret: &[u8], issuer: &str, account: &str) -> Result<Zeroizing<String>> {
    let mut uri = url::Url::parse("otpauth://totp/").map_err(|error| Error::Internal(error.to_string()))?;
    let issuer = issuer.replace(':', " ");
    // `Url` leaves some characters of a path alone that a reader of the label would split at.
    let encode = |text: &str| {
        url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
    };
    uri.set_path(&format!("{}:{}", encode(&issuer), encode(&account.replace(':', " "))));
    let secret = Zeroizing::new(BASE32_NOPAD.encode(secret));
    let query =
        format!("secret={}&issuer={}&algorithm=SHA1&digits=6&period={STEP_S}", *secret, encode(&issuer));
    uri.set_query(Some(&query));
    Ok(Zeroizing::new(uri.into()))
}

/// A QR code as one SVG path and the side of its square in modules, quiet zone of four modules included
/// (ISO/IEC 18004).
///
/// # Errors
/// When the text is too long for a QR code.
pub fn qr_path(text: &str) -> Result<(String, u32)> {
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|error| Error::Internal(error.to_string()))?;
    let width = code.width();
    let mut path = String::new();
    for (row, line) in code.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let run = line[column..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                // Writing to a String cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Ok((path, u32::try_from(width + 2 * QUIET).map_err(|error| Error::Internal(error.to_string()))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238 appendix B for SHA-1.
    const RFC: &[u8] = b"12345678901234567890";
    const NOW: UnixMs = UnixMs(1_111_111_109_000);

    fn at(ms: i64) -> Judgement {
        // The code of `NOW` (appendix B: 07081804, of which apps show the last six digits).
        judge(RFC, "081804", NOW.plus_ms(ms), 1, -1).unwrap()
    }

    /// Case 31
    #[test]
    fn codes_are_those_of_rfc_6238_appendix_b() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let judgement = judge(RFC, code, UnixMs(seconds * 1_000), 0, -1).unwrap();
            assert_eq!(judgement, Judgement::Matches { step: seconds / 30 }, "{seconds}");
        }
    }

    /// Case 24
    #[test]
    fn only_the_steps_next_to_now_are_accepted() {
        // NOW is 29 s into its step.
        let matches = Judgement::Matches { step: 37_037_036 };
        for (ms, accepted) in [
            (0, true),
            (-29_000, true),
            (-30_000, true),
            (-59_000, true),
            (-60_000, false),
            (-61_000, false),
            (1_000, true),
            (29_000, true),
            (30_000, true),
            (31_000, false),
            (60_000, false),
            (61_000, false),
        ] {
            assert_eq!(at(ms) == matches, accepted, "{ms} ms: {:?}", at(ms));
        }
    }

    #[test]
    fn a_code_of_the_past_is_told_and_a_code_of_the_future_is_not() {
        assert_eq!(at(180_000), Judgement::Rejected(Rejection::Past { minutes: 3 }));
        assert_eq!(at(31_000), Judgement::Rejected(Rejection::Past { minutes: 1 }));
        assert_eq!(at(600_000), Judgement::Rejected(Rejection::Past { minutes: 10 }));
        assert_eq!(at(640_000), Judgement::Rejected(Rejection::Wrong));
        assert_eq!(at(-120_000), Judgement::Rejected(Rejection::Wrong));
    }

    #[test]
    fn a_used_code_says_when_the_next_one_comes() {
        let judgement = judge(RFC, "081804", NOW, 1, 37_037_036).unwrap();
        assert_eq!(judgement, Judgement::Rejected(Rejection::AlreadyUsed { next_in_s: 1 }));
    }

    /// Case 25
    #[test]
    fn a_clock_before_1970_or_at_the_end_of_time_refuses_without_panic() {
        for now in [UnixMs(-1), UnixMs(0), UnixMs(i64::MIN), UnixMs(i64::MAX)] {
            assert_eq!(
                judge(RFC, "081804", now, 1, -1).unwrap(),
                Judgement::Rejected(Rejection::Wrong),
                "{now:?}"
            );
        }
        // A clock that went back ten minutes: what was used stays used.
        let earlier = judge(RFC, "081804", NOW, 1, 37_037_036 + 20).unwrap();
        assert!(matches!(earlier, Judgement::Rejected(Rejection::AlreadyUsed { .. })));
    }

    /// Case 23
    #[test]
    fn a_code_is_normalised_before_anything_else() {
        for typed in
            ["123456", "123 456", " 123456\n", "１２３４５６", "١٢٣٤٥٦", "۱۲۳۴۵۶", "1 2 3\u{a0}4 5 6"]
        {
            assert_eq!(normal_code(typed).as_deref().map(String::as_str), Some("123456"), "{typed:?}");
        }
        for typed in
            ["", "12345", "1234567", "+23456", "12345a", "123\x00456", "-12345", "1२3456", "12.456", "𝟏𝟐𝟑𝟒𝟓𝟔"]
        {
            assert!(normal_code(typed).is_none(), "{typed:?}");
        }
    }

    /// Case 29
    #[test]
    fn the_key_uri_encodes_names_that_hold_its_own_separators() {
        let uri = key_uri(RFC, "A: 100% & é?", "x:y/z#q").unwrap();
        assert_eq!(
            *uri,
            "otpauth://totp/A%20%20100%25%20%26%20%C3%A9%3F:x%20y%2Fz%23q\
             ?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=A%20%20100%25%20%26%20%C3%A9%3F\
             &algorithm=SHA1&digits=6&period=30"
        );
        assert_eq!(totp_rs::Totp::from_url(uri.as_str()).unwrap().account_name(), "x y/z#q");
        assert_eq!(*registration_code(RFC), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
