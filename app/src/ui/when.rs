use crate::{islands::When, text::Words};
use leptos::prelude::*;
use postern_types::{
    UnixMs,
    time::{DAY_MS, HOUR_MS, MINUTE_MS},
};

/// How exactly a moment is shown once the browser knows the reader's zone.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Precision {
    /// "3 minutes ago", the exact time on hover.
    Ago,
    /// Date and time.
    Moment,
    /// The date alone.
    Day,
}

/// A moment, in the words that fit `precision`.
pub(crate) fn moment(words: Words, at: UnixMs, precision: Precision) -> AnyView {
    let (text, mode) = match precision {
        Precision::Ago => (moment_text(words, at), "ago"),
        Precision::Moment => (moment_text(words, at), "moment"),
        Precision::Day => (day_text(words, at), "day"),
    };
    view! { <When at=at.0 iso=iso(at) text mode=mode.to_owned() /> }.into_any()
}

/// "3 March 2026", in UTC.
pub(crate) fn day_text(words: Words, at: UnixMs) -> String {
    let (year, month, day) = civil(at);
    text!(words, "day", day = day, month = text!(words, "month", number = month), year = year)
}

/// "3 March 2026, 14:05 UTC".
fn moment_text(words: Words, at: UnixMs) -> String {
    let (hour, minute, _) = time(at);
    text!(words, "moment", day = day_text(words, at), time = format!("{hour:02}:{minute:02}"))
}

fn iso(at: UnixMs) -> String {
    let ((year, month, day), (hour, minute, second)) = (civil(at), time(at));
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

fn time(at: UnixMs) -> (i64, i64, i64) {
    let ms = at.0.rem_euclid(DAY_MS);
    (ms / HOUR_MS, ms % HOUR_MS / MINUTE_MS, ms % MINUTE_MS / 1000)
}

/// Year, month and day of an instant: Howard Hinnant's `civil_from_days`, in 400-year eras that begin in March.
fn civil(at: UnixMs) -> (i64, i64, i64) {
    let days = at.0.div_euclid(DAY_MS) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use postern_types::Language;

    #[test]
    fn instants_are_written_as_the_calendar_has_them() {
        assert_eq!(iso(UnixMs(0)), "1970-01-01T00:00:00Z");
        assert_eq!(iso(UnixMs(-1)), "1969-12-31T23:59:59Z");
        assert_eq!(iso(UnixMs(951_782_400_000)), "2000-02-29T00:00:00Z");
        assert_eq!(iso(UnixMs(1_772_546_700_000)), "2026-03-03T14:05:00Z");
        assert_eq!(iso(UnixMs(4_107_542_399_000)), "2100-02-28T23:59:59Z");
    }

    #[test]
    fn moments_are_written_in_both_languages() {
        let at = UnixMs(1_772_546_700_000);
        assert_eq!(moment_text(Words(Language::En), at), "3 March 2026, 14:05 UTC");
        assert_eq!(moment_text(Words(Language::De), at), "3. März 2026, 14:05 UTC");
    }
}
