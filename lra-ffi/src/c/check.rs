//! Identifiers: any kind as JSON, and those that come often as numbers.

use lra_core::activation::check_activation_code;
use lra_core::identifier::{CheckKind, CheckTerms, EnterpriseNumber, EnterpriseNumberError, Ssin, SsinError, check};
use lra_core::time::{CivilDate, Instant};

use super::argument::{self, Caller};
use super::border;
use super::buffer::Buffer;
use super::engine::EngineHandle;
use super::error::ErrorHandle;
use super::fault::Fault;
use super::status::Status;
use super::words::{Sex, SsinKindWord};

/// What is said of one of many numbers, as an octet.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckResult {
    /// Not looked at. Never valid.
    None = 0,
    /// It is an identifier of its kind.
    Valid = 1,
    /// Length, separators or a character that is no digit.
    Form = 2,
    /// The birth month.
    Month = 3,
    /// The birth day.
    Day = 4,
    /// The sequence number.
    Sequence = 5,
    /// The check digits.
    CheckDigits = 6,
    /// The birth date lies after the instant.
    BornAfterToday = 7,
    /// The first digit.
    FirstDigit = 8,
    /// Something that this header does not know.
    Other = 9,
}

impl CheckResult {
    const fn octet(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Valid => 1,
            Self::Form => 2,
            Self::Month => 3,
            Self::Day => 4,
            Self::Sequence => 5,
            Self::CheckDigits => 6,
            Self::BornAfterToday => 7,
            Self::FirstDigit => 8,
            Self::Other => 9,
        }
    }

    pub(super) fn of_ssin(checked: &Result<Ssin, SsinError>) -> Self {
        match checked {
            Ok(_) => Self::Valid,
            Err(SsinError::Form(_)) => Self::Form,
            Err(SsinError::Month { .. }) => Self::Month,
            Err(SsinError::Day { .. }) => Self::Day,
            Err(SsinError::Sequence { .. }) => Self::Sequence,
            Err(SsinError::CheckDigits { .. }) => Self::CheckDigits,
            Err(SsinError::BornAfterToday) => Self::BornAfterToday,
            Err(_) => Self::Other,
        }
    }

    pub(super) fn of_enterprise_number(checked: &Result<EnterpriseNumber, EnterpriseNumberError>) -> Self {
        match checked {
            Ok(_) => Self::Valid,
            Err(EnterpriseNumberError::Form(_)) => Self::Form,
            Err(EnterpriseNumberError::FirstDigit { .. }) => Self::FirstDigit,
            Err(EnterpriseNumberError::CheckDigits { .. }) => Self::CheckDigits,
            Err(_) => Self::Other,
        }
    }
}

/// A social security identification number and what it encodes.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SsinRow {
    /// The eleven digits as a number; 0 where there is none.
    pub number: u64,
    /// The year of birth.
    pub birth_year: u16,
    /// The month of birth, 0 where the number does not encode it.
    pub birth_month: u8,
    /// The day of birth, 0 where the number does not encode it.
    pub birth_day: u8,
    /// 1 where no part of the birth date was known, so that the year is a placeholder too, else 0.
    pub birth_date_is_placeholder: u8,
    /// Which register the number belongs to.
    pub kind: SsinKindWord,
    /// The sex.
    pub sex: Sex,
}

impl SsinRow {
    const EMPTY: Self = Self {
        number: 0,
        birth_year: 0,
        birth_month: 0,
        birth_day: 0,
        birth_date_is_placeholder: 0,
        kind: SsinKindWord::None,
        sex: Sex::Unknown,
    };

    fn of(ssin: Ssin) -> Self {
        let born = ssin.birth_date();
        Self {
            number: ssin.number(),
            birth_year: born.year(),
            birth_month: born.month().unwrap_or(0),
            birth_day: born.day().unwrap_or(0),
            birth_date_is_placeholder: u8::from(ssin.birth_date_is_placeholder()),
            kind: ssin.kind().into(),
            sex: ssin.sex().into(),
        }
    }
}

/// The number that ASCII digits write.
fn number(digits: &str) -> u64 {
    digits
        .bytes()
        .fold(0, |number, digit| number * 10 + u64::from(digit & 15))
}

/// A number as so many ASCII digits, if it has no more.
fn digits<const N: usize>(mut number: u64) -> Option<[u8; N]> {
    let mut digits = [b'0'; N];
    for place in digits.iter_mut().rev() {
        *place = b'0' + u8::try_from(number % 10).ok()?;
        number /= 10;
    }
    (number == 0).then_some(digits)
}

fn parse_ssin(text: &[u8], today: Option<CivilDate>) -> Result<Ssin, SsinError> {
    // What is not UTF-8 is no digit either; an empty text is refused for its form.
    let text = str::from_utf8(text).unwrap_or("?");
    match today {
        Some(today) => Ssin::parse(text, today),
        None => Ssin::parse_undated(text),
    }
}

/// The day that birth dates are compared with.
fn today(at: i64) -> Result<Option<CivilDate>, Fault> {
    Ok(argument::optional_instant(at, "at")?.map(Instant::brussels_date))
}

fn ssin_fault(error: SsinError) -> Fault {
    Fault::Value {
        reason: error.code(),
        position: error.position(),
        expected: "a social security identification number: 11 digits, or YY.MM.DD-SSS.CC",
    }
}

fn enterprise_number_fault(error: EnterpriseNumberError) -> Fault {
    Fault::Value {
        reason: error.code(),
        position: error.position(),
        expected: "an enterprise number: 10 digits, 0NNN.NNN.NNN, or these after BE",
    }
}

/// Whether a text is an identifier, and what it says, as JSON, the same as `lra check` of the command line.
///
/// `kind` is one of `ssin`, `enterprise-number`, `establishment-unit-number`, `employer-id`, `card-number`, `mrz` (lines joined by
/// `|`), `email`, `phone`, `password`, `activation-code`. Of the last two the report holds neither value nor canonical form.
/// Dates are compared with the day that it is in Brussels at `at`, in milliseconds since 1970-01-01T00:00:00Z; telephone numbers
/// and passwords are judged by the rulebook then in force. An identifier that is not valid is `LRA_STATUS_OK`; read `valid`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_engine_check_json(
    engine: *const EngineHandle,
    kind: *const u8,
    kind_length: usize,
    value: *const u8,
    value_length: usize,
    at: i64,
    report: *mut Buffer,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let report = caller.out(report, Buffer::EMPTY, "report")?;
        let engine = caller.handle(engine, "engine")?;
        let kind = caller.text(kind, kind_length, "kind")?;
        let value = caller.text(value, value_length, "value")?;
        let at = argument::instant(at, "at")?;
        if value.len() > LONGEST_VALUE {
            return Err(Fault::argument("value", "at most 65536 bytes"));
        }
        let json = if kind == ACTIVATION_CODE {
            check_activation_code(value).to_json().into_bytes()
        } else {
            let kind: CheckKind = kind
                .parse()
                .map_err(|_| Fault::argument("kind", "a kind of identifier"))?;
            // An instant before the first rulebook is a matter of dates alone, so that any numbering plan serves.
            let rulebook = engine.rulebook_at(at).or(engine.rulebooks().first());
            let defaults = CheckTerms::default();
            let terms = rulebook.map_or(&defaults, |rulebook| &rulebook.parameters().checks);
            check(kind, value, at.brussels_date(), terms).into_json().into_bytes()
        };
        report.set(Buffer::new(json));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The kind of check that is not among the identifiers.
const ACTIVATION_CODE: &str = "activation-code";
/// Longer than any identifier, in bytes.
const LONGEST_VALUE: usize = 1 << 16;

/// Reads a social security identification number: eleven digits, or `YY.MM.DD-SSS.CC`.
///
/// A birth date after the day that it is in Brussels at `at` is refused; with `LRA_NO_INSTANT` none is. A text that is no such number is
/// `LRA_STATUS_INVALID_VALUE`.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_ssin_read(
    text: *const u8,
    length: usize,
    at: i64,
    ssin: *mut SsinRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let ssin = caller.out(ssin, SsinRow::EMPTY, "ssin")?;
        let text = caller.bytes(text, length, "text")?;
        ssin.set(SsinRow::of(parse_ssin(text, today(at)?).map_err(ssin_fault)?));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// The same of eleven digits as a number, leading zeros left out.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_ssin_read_number(
    number: u64,
    at: i64,
    ssin: *mut SsinRow,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let ssin = caller.out(ssin, SsinRow::EMPTY, "ssin")?;
        ssin.set(SsinRow::of(ssin_of_number(number, today(at)?).map_err(ssin_fault)?));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn ssin_of_number(number: u64, today: Option<CivilDate>) -> Result<Ssin, SsinError> {
    // A number with more digits fails for its length, as its text would.
    digits::<11>(number).map_or_else(
        || parse_ssin(b"000000000000", today),
        |digits| parse_ssin(&digits, today),
    )
}

/// Reads an enterprise number in any of its written forms, and gives its ten digits as a number.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_enterprise_number_read(
    text: *const u8,
    length: usize,
    number: *mut u64,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let place = caller.out(number, 0, "number")?;
        let text = str::from_utf8(caller.bytes(text, length, "text")?).unwrap_or("?");
        let read = EnterpriseNumber::parse(text).map_err(enterprise_number_fault)?;
        place.set(self::number(read.canonical().as_str()));
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Checks ten digits as a number, leading zeros left out.
///
/// # Safety
/// The pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_enterprise_number_check(number: u64, error: *mut *mut ErrorHandle) -> Status {
    let body = |_: &Caller| {
        enterprise_number_of_number(number).map_err(enterprise_number_fault)?;
        Ok(())
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn enterprise_number_of_number(number: u64) -> Result<EnterpriseNumber, EnterpriseNumberError> {
    let digits = digits::<10>(number);
    let text = digits.as_ref().and_then(|digits| str::from_utf8(digits).ok());
    // A number with more digits fails for its length, as its text would.
    EnterpriseNumber::parse(text.unwrap_or("00000000000"))
}

/// Checks many social security identification numbers, each eleven digits as a number: `results` receives an octet for each, a
/// value of `lra_check_result`, and `valid` how many are valid. `at` is as in `lra_ssin_read`.
///
/// # Safety
/// `numbers` points to `count` numbers and `results` to as many bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_ssin_check_many(
    numbers: *const u64,
    count: usize,
    at: i64,
    results: *mut u8,
    valid: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let check = today(at).map(|today| move |number| CheckResult::of_ssin(&ssin_of_number(number, today)));
        check_numbers(caller, (numbers, count), (results, valid), check)
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn check_numbers(
    caller: &Caller,
    (numbers, count): (*const u64, usize),
    (results, valid): (*mut u8, *mut usize),
    check: Result<impl Fn(u64) -> CheckResult, Fault>,
) -> Result<(), Fault> {
    let valid = caller.out(valid, 0, "valid");
    let results = caller.out_list(results, count, CheckResult::None.octet(), "results");
    let (valid, mut results) = (valid?, results?);
    let numbers = caller.list(numbers, count, "numbers")?;
    let check = check?;
    let mut found = 0;
    for (index, number) in numbers.iter().enumerate() {
        let result = check(*number);
        found += usize::from(result == CheckResult::Valid);
        results.set(index, result.octet());
    }
    valid.set(found);
    Ok(())
}

/// Checks many social security identification numbers written one after the other in one text, as Arrow lays large strings out: number
/// `i` stands from `offsets[i]` up to `offsets[i + 1]`, so that there is one offset more than numbers.
///
/// Results are as in `lra_ssin_check_many`. Offsets that go back or beyond the text are `LRA_STATUS_INVALID_ARGUMENT`.
///
/// # Safety
/// `offsets` points to `count + 1` numbers and `results` to `count` bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_ssin_check_many_texts(
    text: *const u8,
    length: usize,
    offsets: *const i64,
    count: usize,
    at: i64,
    results: *mut u8,
    valid: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let check = today(at).map(|today| move |text: &[u8]| CheckResult::of_ssin(&parse_ssin(text, today)));
        check_texts(caller, (text, length), (offsets, count), (results, valid), check)
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Checks many enterprise numbers, each ten digits as a number, answered as in `lra_ssin_check_many`.
///
/// # Safety
/// `numbers` points to `count` numbers and `results` to as many bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_enterprise_number_check_many(
    numbers: *const u64,
    count: usize,
    results: *mut u8,
    valid: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let check = |number: u64| CheckResult::of_enterprise_number(&enterprise_number_of_number(number));
        check_numbers(caller, (numbers, count), (results, valid), Ok(check))
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

/// Checks many enterprise numbers, laid out and answered as in `lra_ssin_check_many_texts`.
///
/// # Safety
/// `offsets` points to `count + 1` numbers and `results` to `count` bytes; the other pointers are as the conventions say.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn lra_enterprise_number_check_many_texts(
    text: *const u8,
    length: usize,
    offsets: *const i64,
    count: usize,
    results: *mut u8,
    valid: *mut usize,
    error: *mut *mut ErrorHandle,
) -> Status {
    let body = |caller: &Caller| {
        let check = |text: &[u8]| {
            let text = str::from_utf8(text).unwrap_or("?");
            CheckResult::of_enterprise_number(&EnterpriseNumber::parse(text))
        };
        check_texts(caller, (text, length), (offsets, count), (results, valid), Ok(check))
    };
    // SAFETY: the caller owes pointers as the conventions say.
    unsafe { border::cross(error, body) }
}

fn check_texts(
    caller: &Caller,
    (text, length): (*const u8, usize),
    (offsets, count): (*const i64, usize),
    (results, valid): (*mut u8, *mut usize),
    check: Result<impl Fn(&[u8]) -> CheckResult, Fault>,
) -> Result<(), Fault> {
    let valid = caller.out(valid, 0, "valid");
    let results = caller.out_list(results, count, CheckResult::None.octet(), "results");
    let (valid, mut results) = (valid?, results?);
    let text = caller.bytes(text, length, "text")?;
    let places = count
        .checked_add(1)
        .ok_or(Fault::argument("count", "how many numbers there are"))?;
    let offsets = caller.list(offsets, places, "offsets")?;
    let part = |bounds: &[i64]| match *bounds {
        [start, end] => text.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?),
        _ => None,
    };
    // Nothing is said of any number where something is wrong.
    let check = check?;
    let parts = || offsets.windows(2).map(part);
    if parts().any(|part| part.is_none()) {
        return Err(Fault::argument("offsets", "places in the text that do not go back"));
    }
    let mut found = 0;
    for (index, part) in parts().flatten().enumerate() {
        let result = check(part);
        found += usize::from(result == CheckResult::Valid);
        results.set(index, result.octet());
    }
    valid.set(found);
    Ok(())
}
