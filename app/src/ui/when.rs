use crate::{islands::When, text::Words};
use leptos::prelude::*;
use postern_types::UnixMs;

/// How exactly a moment is shown once the browser knows the reader's zone.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Precision {
    /// "3 minutes ago", the exact time on hover.
    Ago,
    /// The same in a narrow place: the day alone, as long as the browser does not know better.
    AgoByDay,
    /// Date and time.
    Moment,
    /// The date alone.
    Day,
}

/// A moment, in the words that fit `precision`.
pub(crate) fn moment(words: Words, at: UnixMs, precision: Precision) -> AnyView {
    let (text, mode) = match precision {
        Precision::Ago => (moment_text(words, at), "ago"),
        Precision::AgoByDay => (day_text(words, at), "ago"),
        Precision::Moment => (moment_text(words, at), "moment"),
        Precision::Day => (day_text(words, at), "day"),
    };
    view! { <When at=at.0 iso=at.to_iso() text mode=mode.to_owned() /> }.into_any()
}

/// "3 March 2026", in UTC.
pub(crate) fn day_text(words: Words, at: UnixMs) -> String {
    let (year, month, day) = at.date();
    text!(words, "day", day = day, month = text!(words, "month", number = month), year = year)
}

/// "3 March 2026, 14:05 UTC".
pub(crate) fn moment_text(words: Words, at: UnixMs) -> String {
    let (hour, minute, _) = at.time_of_day();
    text!(words, "moment", day = day_text(words, at), time = format!("{hour:02}:{minute:02}"))
}

/// "15 minutes", "4 hours".
pub(crate) fn duration(words: Words, minutes: u32) -> String {
    if minutes > 0 && minutes.is_multiple_of(60) {
        text!(words, "count-hours", count = (minutes / 60))
    } else {
        text!(words, "count-minutes", count = minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use postern_types::Language;

    #[test]
    fn moments_are_written_in_both_languages() {
        let at = UnixMs(1_772_546_700_000);
        assert_eq!(moment_text(Words(Language::En), at), "3 March 2026, 14:05 UTC");
        assert_eq!(moment_text(Words(Language::De), at), "3. März 2026, 14:05 UTC");
    }
}
