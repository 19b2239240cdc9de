//! Whether the number of an identity document is well formed for its kind.

/// The number without its separators.
fn bare(text: &str) -> Vec<char> {
    text.chars().filter(|sign| !matches!(sign, ' ' | '-' | '.')).collect()
}

/// A Belgian card number: twelve digits, the last two of which are the first ten modulo 97, 97 standing for 0.
pub(crate) fn is_belgian_card_number(text: &str) -> bool {
    let digits: Option<Vec<u32>> = bare(text).into_iter().map(|sign| sign.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 12) else {
        return false;
    };
    let (number, check) = digits.split_at(10);
    // Digit by digit, as one divides on paper.
    let remainder = number.iter().fold(0, |rest, digit| (rest * 10 + digit) % 97);
    let stated = check.iter().fold(0, |value, digit| value * 10 + digit);
    stated == if remainder == 0 { 97 } else { remainder }
}

/// Any other number: five to twenty capital letters and digits, at least one of them a digit.
pub(crate) fn is_general(text: &str) -> bool {
    let signs = bare(text);
    (5..=20).contains(&signs.len())
        && signs
            .iter()
            .all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
        && signs.iter().any(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn card_numbers_have_check_digits() {
        assert!(is_belgian_card_number("591191706458"));
        assert!(is_belgian_card_number("591-1917064-58"));
        assert!(!is_belgian_card_number("591191706459"));
        assert!(!is_belgian_card_number("59119170645"));
        assert!(is_belgian_card_number("000000000097"));
    }

    #[test]
    fn other_numbers_have_a_form() {
        assert!(is_general("EP 123456"));
        assert!(!is_general("1234"));
        assert!(!is_general("ABCDEF"));
        assert!(!is_general("ep123456"));
    }
}
