use super::{CivilDate, Instant, TimeError};
use serde::Serialize;

/// A stretch of time: its start belongs to it, its end does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Period {
    start: Instant,
    end: Instant,
}

impl Period {
    /// A period from a start up to, and without, an end.
    ///
    /// # Errors
    /// [`TimeError::PeriodOrder`] unless the end comes after the start.
    pub fn new(start: Instant, end: Instant) -> Result<Self, TimeError> {
        if end <= start {
            return Err(TimeError::PeriodOrder);
        }
        Ok(Self { start, end })
    }

    /// Its first millisecond.
    #[must_use]
    pub const fn start(self) -> Instant {
        self.start
    }

    /// The first millisecond after it.
    #[must_use]
    pub const fn end(self) -> Instant {
        self.end
    }
}

/// A period that may have no end. In JSON `{"start":…,"end":…}`; both are instants, or both whole Brussels days of which
/// the end is the last day that still belongs to it. Without `end` it is unlimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct OpenPeriod {
    start: Instant,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Instant>,
}

impl OpenPeriod {
    /// A period from a start up to, and without, an end, or without any end.
    ///
    /// # Errors
    /// [`TimeError::PeriodOrder`] unless the end comes after the start.
    pub fn new(start: Instant, end: Option<Instant>) -> Result<Self, TimeError> {
        if end.is_some_and(|end| end <= start) {
            return Err(TimeError::PeriodOrder);
        }
        Ok(Self { start, end })
    }

    /// A period of whole Brussels days, the last one included.
    ///
    /// # Errors
    /// [`TimeError::PeriodOrder`] when the last day comes before the first.
    pub fn of_brussels_days(first: CivilDate, last: Option<CivilDate>) -> Result<Self, TimeError> {
        Self::new(
            Instant::start_of_brussels_day(first),
            last.map(|last| Instant::start_of_brussels_day(last.next_day())),
        )
    }

    /// Its first millisecond.
    #[must_use]
    pub const fn start(self) -> Instant {
        self.start
    }

    /// The first millisecond after it, if it ends.
    #[must_use]
    pub const fn end(self) -> Option<Instant> {
        self.end
    }

    /// Whether a moment lies in it.
    #[must_use]
    pub fn contains(self, at: Instant) -> bool {
        self.start <= at && self.end.is_none_or(|end| at < end)
    }
}

/// A start or an end as JSON gives it.
#[cfg(feature = "crypto")]
#[derive(Clone, Copy)]
pub(crate) enum PeriodBound {
    /// A whole Brussels day.
    Day(CivilDate),
    /// An instant.
    Moment(Instant),
}

#[cfg(feature = "crypto")]
impl PeriodBound {
    /// The period between two bounds of the same kind.
    ///
    /// # Errors
    /// [`TimeError::PeriodOrder`] when the kinds differ, or the end does not come after the start.
    pub fn period(start: Self, end: Option<Self>) -> Result<OpenPeriod, TimeError> {
        match (start, end) {
            (Self::Day(first), None) => OpenPeriod::of_brussels_days(first, None),
            (Self::Day(first), Some(Self::Day(last))) => OpenPeriod::of_brussels_days(first, Some(last)),
            (Self::Moment(start), None) => OpenPeriod::new(start, None),
            (Self::Moment(start), Some(Self::Moment(end))) => OpenPeriod::new(start, Some(end)),
            _ => Err(TimeError::PeriodOrder),
        }
    }
}

#[cfg(feature = "crypto")]
mod reading {
    use super::{OpenPeriod, PeriodBound};
    use crate::json_reader::{Fault, FaultKind, FromJson, NamedMembers, Reader};

    impl PeriodBound {
        /// What is expected of two bounds.
        pub(crate) const ORDER: &'static str = "start and end both days or both instants, the end after the start";
    }

    impl FromJson for PeriodBound {
        fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
            reader.parsed(
                "an instant YYYY-MM-DDThh:mm:ss.fffZ or a Brussels day YYYY-MM-DD",
                |text| {
                    let day = text.parse().map(Self::Day);
                    day.or_else(|_| text.parse().map(Self::Moment)).ok()
                },
            )
        }
    }

    impl FromJson for OpenPeriod {
        fn from_json(reader: &mut Reader<'_>) -> Result<Self, Fault> {
            const MEMBERS: NamedMembers = NamedMembers(&["start", "end"]);
            let offset = reader.offset();
            let (mut start, mut end) = (None, None);
            reader.object(&MEMBERS, |reader, place| {
                let bound = if place == 0 { &mut start } else { &mut end };
                *bound = Some(PeriodBound::from_json(reader)?);
                Ok(())
            })?;
            let start = MEMBERS.required(start, "start", offset)?;
            PeriodBound::period(start, end).map_err(|_| Fault::new(FaultKind::InvalidValue, offset, PeriodBound::ORDER))
        }
    }
}

#[cfg(test)]
#[cfg(feature = "crypto")]
mod tests {
    use super::*;

    #[test]
    fn whole_days_include_the_last() {
        let period: OpenPeriod = crate::json::read(r#"{"start":"2026-01-01","end":"2026-03-03"}"#).unwrap();
        assert_eq!(period.start().to_string(), "2025-12-31T23:00:00.000Z");
        assert_eq!(period.end().unwrap().to_string(), "2026-03-03T23:00:00.000Z");
        assert!(period.contains("2026-03-03T22:59:59.999Z".parse().unwrap()));
        assert!(!period.contains("2026-03-03T23:00:00.000Z".parse().unwrap()));
    }

    #[test]
    fn mixed_empty_and_reversed_periods_are_refused() {
        for text in [
            r#"{"start":"2026-01-01","end":"2026-03-03T00:00:00Z"}"#,
            r#"{"start":"2026-01-02","end":"2026-01-01"}"#,
            r#"{"start":"2026-01-02T00:00:00Z","end":"2026-01-02T00:00:00Z"}"#,
            r#"{"start":"2026-01-02","end":null}"#,
            r#"{"start":"2026-01-02","until":"2026-01-03"}"#,
            r#"{"end":"2026-01-02"}"#,
        ] {
            assert!(crate::json::read::<OpenPeriod>(text).is_err(), "{text}");
        }
    }
}
