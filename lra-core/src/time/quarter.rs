use super::TimeError;
use core::fmt;

/// A quarter of a calendar year, as declarations to the NSSO count them. In JSON `2026Q3`.
///
/// ```
/// use lra_core::time::Quarter;
/// let quarter: Quarter = "2026Q3".parse()?;
/// assert!(quarter < "2026Q4".parse()?);
/// assert_eq!(quarter.to_string(), "2026Q3");
/// # Ok::<(), lra_core::time::TimeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: u16,
    quarter: u8,
}

impl core::str::FromStr for Quarter {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let [year @ .., b'Q', quarter @ b'1'..=b'4'] = text.as_bytes() else {
            return Err(TimeError::QuarterForm);
        };
        let [_, _, _, _] = year else {
            return Err(TimeError::QuarterForm);
        };
        let mut number = 0;
        for digit in year {
            if !digit.is_ascii_digit() {
                return Err(TimeError::QuarterForm);
            }
            number = number * 10 + u16::from(digit - b'0');
        }
        if !(1800..=9999).contains(&number) {
            return Err(TimeError::OutOfRange);
        }
        Ok(Self {
            year: number,
            quarter: quarter - b'0',
        })
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}Q{}", self.year, self.quarter)
    }
}

serde_as_text!(Quarter, "a quarter such as 2026Q3");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_one_form_is_read() {
        for text in ["1800Q1", "2026Q4", "9999Q2"] {
            assert_eq!(text.parse::<Quarter>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "Q1",
            "2026",
            "2026Q0",
            "2026Q5",
            "2026q1",
            "26Q1",
            "02026Q1",
            "1799Q4",
            "２０２６Q1",
            "2026Q1 ",
        ] {
            assert!(text.parse::<Quarter>().is_err(), "{text}");
        }
    }

    #[test]
    fn quarters_stand_in_the_order_of_time() {
        let quarters = ["2019Q4", "2020Q1", "2020Q2", "2021Q1"].map(|text| text.parse::<Quarter>().unwrap());
        assert!(quarters.is_sorted());
    }
}
