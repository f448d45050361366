//! Instants as both sides write them.

use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted. Negative before 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnixMs(pub i64);

/// Milliseconds of a second.
pub const SECOND_MS: i64 = 1_000;
/// Milliseconds of a minute.
pub const MINUTE_MS: i64 = 60 * SECOND_MS;
/// Milliseconds of an hour.
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
/// Milliseconds of a day of 24 hours.
pub const DAY_MS: i64 = 24 * HOUR_MS;

impl UnixMs {
    /// This instant moved by `ms` milliseconds; stops at the ends of the scale.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this instant; negative when `earlier` is later.
    #[must_use]
    pub const fn ms_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// Whole seconds since 1970, rounded down.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(SECOND_MS)
    }

    /// Year, month (1 to 12) and day (1 to 31) in UTC: Howard Hinnant's `civil_from_days`, in 400-year eras that begin
    /// in March.
    #[must_use]
    pub const fn date(self) -> (i64, i64, i64) {
        let days = self.0.div_euclid(DAY_MS) + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        (year_of_era + era * 400 + (month <= 2) as i64, month, day)
    }

    /// Hour, minute and second in UTC.
    #[must_use]
    pub const fn time_of_day(self) -> (i64, i64, i64) {
        let ms = self.0.rem_euclid(DAY_MS);
        (ms / HOUR_MS, ms % HOUR_MS / MINUTE_MS, ms % MINUTE_MS / SECOND_MS)
    }

    /// "2026-03-03T14:05:00Z" (RFC 3339).
    #[must_use]
    pub fn to_iso(self) -> String {
        let ((year, month, day), (hour, minute, second)) = (self.date(), self.time_of_day());
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    /// The beginning (UTC) of a day written "2026-03-03"; `None` for anything else.
    #[must_use]
    pub fn parse_day(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-').map(|part| part.parse::<i64>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        if !(0..=9_999).contains(&year) || !(1..=12).contains(&month) {
            return None;
        }
        let shifted = (month + 9) % 12;
        let year_from_march = year - (month <= 2) as i64;
        let day_of_year = ((153 * shifted + 2) / 5 - 1).checked_add(day)?;
        let (era, year_of_era) = (year_from_march.div_euclid(400), year_from_march.rem_euclid(400));
        let day_of_era =
            (year_of_era * 365 + year_of_era / 4 - year_of_era / 100).checked_add(day_of_year)?;
        let at = Self((era * 146_097 - 719_468).checked_add(day_of_era)?.checked_mul(DAY_MS)?);
        // The 31st of a month that has none would be a day of the next.
        (at.date() == (year, month, day)).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::UnixMs;

    #[test]
    fn instants_are_written_as_the_calendar_has_them() {
        assert_eq!(UnixMs(0).to_iso(), "1970-01-01T00:00:00Z");
        assert_eq!(UnixMs(-1).to_iso(), "1969-12-31T23:59:59Z");
        assert_eq!(UnixMs(951_782_400_000).to_iso(), "2000-02-29T00:00:00Z");
        assert_eq!(UnixMs(1_772_546_700_000).to_iso(), "2026-03-03T14:05:00Z");
        assert_eq!(UnixMs(4_107_542_399_000).to_iso(), "2100-02-28T23:59:59Z");
    }

    #[test]
    fn a_day_is_read_as_it_is_written_and_no_day_is_refused() {
        for day in ["1970-01-01", "2000-02-29", "2026-03-03", "2100-02-28", "1969-12-31"] {
            assert_eq!(&UnixMs::parse_day(day).unwrap().to_iso()[..10], day);
        }
        for text in
            ["", "today", "2026-02-30", "2026-13-01", "2026-3", "2026-03-03T00", "99999999999999-01-01"]
        {
            assert_eq!(UnixMs::parse_day(text), None, "{text}");
        }
    }
}
