//! Identifiers, one and many.

use std::ptr;

use lra_core::activation::check_activation_code;
use lra_core::identifier::{CheckKind, CheckTerms, EnterpriseNumber, Ssin, check};
use lra_core::time::Instant;
use lra_ffi::c::*;

use super::call::{Call, Expected, cross, emptied, is_empty, unset};
use super::driver::Driver;

fn ssin(text: &str, at: Option<Instant>) -> Option<Ssin> {
    match at {
        Some(at) => Ssin::parse(text, at.brussels_date()).ok(),
        None => Ssin::parse_undated(text).ok(),
    }
}

fn valued(valid: bool) -> Expected {
    if valid {
        Expected::Ok
    } else {
        Expected::fails(Status::InvalidValue)
    }
}

const EMPTY_SSIN: SsinRow = SsinRow {
    number: 7,
    birth_year: 7,
    birth_month: 7,
    birth_day: 7,
    birth_date_is_placeholder: 7,
    kind: SsinKindWord::Bis,
    sex: Sex::Female,
};

fn is_row(row: &SsinRow, of: Option<Ssin>) -> bool {
    let number = of.map_or(0, Ssin::number);
    let year = of.map_or(0, |ssin| ssin.birth_date().year());
    let kind = of.map_or(SsinKindWord::None, |ssin| ssin.kind().into());
    let sex = of.map_or(Sex::Unknown, |ssin| ssin.sex().into());
    row.number == number && row.birth_year == year && row.kind == kind && row.sex == sex
}

impl Driver<'_> {
    /// An identifier of this kind, valid or not.
    fn identifier(&mut self, kind: &str) -> String {
        let all: Vec<_> = super::documents()
            .identifiers
            .iter()
            .filter(|(of, _)| of == kind)
            .collect();
        self.random.pick(&all).unwrap().1.clone()
    }

    pub fn engine_check_json(&mut self) {
        let mut call = self.call("lra_engine_check_json");
        let (engine, holds) = self.handle(&mut call, |model| &model.engines);
        let documents = super::documents();
        let (kind, value) = self.random.pick(&documents.identifiers).unwrap();
        let code = self.random.chance(10);
        let kind = self.text(&mut call, if code { "activation-code" } else { kind });
        let value = self.text(&mut call, if code { "AQHC-61Z3-C1J4-34CE" } else { value });
        let (at, instant) = self.at(&mut call);
        let known = holds.zip(instant).and_then(|(engine, at)| {
            if kind.text() == "activation-code" {
                return Some(check_activation_code(value.text()).to_json().into_bytes());
            }
            let of: CheckKind = kind.text().parse().ok()?;
            let rulebook = engine.rulebook_at(at).or(engine.rulebooks().first());
            let defaults = CheckTerms::default();
            let terms = rulebook.map_or(&defaults, |rulebook| &rulebook.parameters().checks);
            let report = check(of, value.text(), at.brussels_date(), terms);
            Some(report.into_json().into_bytes())
        });
        if known.is_none() {
            call.fault(Status::InvalidArgument);
        }
        let mut report = self.place(&mut call, unset());
        let status = cross!(lra_engine_check_json(
            engine,
            kind.pointer(),
            kind.length(),
            value.pointer(),
            value.length(),
            at,
            report.pointer(),
            call.error()
        ));
        if self.end(call, status, &Expected::Ok) {
            assert!(emptied(report.take()) == known.unwrap());
        } else {
            assert!(report.is(is_empty));
        }
    }

    pub fn ssin_read(&mut self) {
        let mut call = self.call("lra_ssin_read");
        let good = self.identifier("ssin");
        let text = self.bytes(&mut call, good.as_bytes());
        let (at, instant) = self.optional_at(&mut call);
        let known = str::from_utf8(text.content()).ok().and_then(|text| ssin(text, instant));
        let mut row = self.place(&mut call, EMPTY_SSIN);
        let status = cross!(lra_ssin_read(
            text.pointer(),
            text.length(),
            at,
            row.pointer(),
            call.error()
        ));
        let ok = self.end(call, status, &valued(known.is_some()));
        assert!(row.is(|row| is_row(row, known.filter(|_| ok))));
    }

    fn number(&mut self, kind: &str) -> u64 {
        let digits: String = self.identifier(kind).chars().filter(char::is_ascii_digit).collect();
        match self.random.below(10) {
            0 => self.random.next(),
            1 => *self
                .random
                .pick(&[0, u64::MAX, 99_999_999_999, 100_000_000_000])
                .unwrap(),
            _ => digits.parse().unwrap_or(0),
        }
    }

    pub fn ssin_read_number(&mut self) {
        let mut call = self.call("lra_ssin_read_number");
        let number = self.number("ssin");
        let (at, instant) = self.optional_at(&mut call);
        let known = ssin(&format!("{number:011}"), instant);
        let mut row = self.place(&mut call, EMPTY_SSIN);
        let status = cross!(lra_ssin_read_number(number, at, row.pointer(), call.error()));
        let ok = self.end(call, status, &valued(known.is_some()));
        assert!(row.is(|row| is_row(row, known.filter(|_| ok))));
    }

    pub fn enterprise_number_read(&mut self) {
        let mut call = self.call("lra_enterprise_number_read");
        let good = self.identifier("enterprise-number");
        let text = self.bytes(&mut call, good.as_bytes());
        let known = str::from_utf8(text.content())
            .ok()
            .and_then(|text| EnterpriseNumber::parse(text).ok());
        let mut number = self.place(&mut call, 7);
        let status = cross!(lra_enterprise_number_read(
            text.pointer(),
            text.length(),
            number.pointer(),
            call.error()
        ));
        let ok = self.end(call, status, &valued(known.is_some()));
        let known = known
            .filter(|_| ok)
            .map_or(0, |number| number.canonical().as_str().parse().unwrap());
        assert!(number.is(|number| *number == known));
    }

    pub fn enterprise_number_check(&mut self) {
        let mut call = self.call("lra_enterprise_number_check");
        let number = self.number("enterprise-number");
        let known = EnterpriseNumber::parse(&format!("{number:010}")).is_ok() && number < 10_000_000_000;
        let status = cross!(lra_enterprise_number_check(number, call.error()));
        self.end(call, status, &valued(known));
    }

    pub fn ssin_check_many(&mut self) {
        let mut call = self.call("lra_ssin_check_many");
        let (at, instant) = self.optional_at(&mut call);
        self.numbers(
            call,
            "ssin",
            |number| ssin(&format!("{number:011}"), instant).is_some(),
            |list, count, places, valid, error| cross!(lra_ssin_check_many(list, count, at, places, valid, error)),
        );
    }

    pub fn enterprise_number_check_many(&mut self) {
        let call = self.call("lra_enterprise_number_check_many");
        self.numbers(
            call,
            "enterprise-number",
            |number| EnterpriseNumber::parse(&format!("{number:010}")).is_ok(),
            |list, count, places, valid, error| {
                cross!(lra_enterprise_number_check_many(list, count, places, valid, error))
            },
        );
    }

    fn numbers(
        &mut self,
        mut call: Call,
        kind: &str,
        is_valid: impl Fn(u64) -> bool,
        function: impl Fn(*const u64, usize, *mut u8, *mut usize, *mut *mut ErrorHandle) -> Status,
    ) {
        let numbers: Vec<u64> = (0..self.random.below(20)).map(|_| self.number(kind)).collect();
        let known: Vec<bool> = numbers.iter().map(|number| is_valid(*number)).collect();
        let mut results = vec![77_u8; numbers.len()];
        let (mut list, mut places, mut count) = (numbers.as_ptr(), results.as_mut_ptr(), numbers.len());
        if self.spoils(&call) && count > 0 {
            match self.random.below(3) {
                0 => places = ptr::null_mut(),
                1 => list = ptr::null(),
                _ => count = usize::MAX - self.random.below(usize::MAX / 2),
            }
            call.fault(Status::InvalidArgument);
        }
        let mut valid = self.place(&mut call, 77);
        let status = function(list, count, places, valid.pointer(), call.error());
        let ok = self.end(call, status, &Expected::Ok);
        self.checked(ok, &results, &known, valid.set());
    }

    /// What was said of many numbers, or of none.
    fn checked(&self, ok: bool, results: &[u8], known: &[bool], valid: Option<&usize>) {
        if ok {
            let same = |(result, known): (&u8, &bool)| (1..=8).contains(result) && (*result == 1) == *known;
            assert!(results.iter().zip(known).all(same));
            assert_eq!(valid, Some(&known.iter().filter(|known| **known).count()));
        } else {
            assert!(valid.is_none_or(|valid| *valid == 0));
            assert!(results.iter().all(|result| [0, 77].contains(result)));
        }
    }

    pub fn ssin_check_many_texts(&mut self) {
        let mut call = self.call("lra_ssin_check_many_texts");
        let (at, instant) = self.optional_at(&mut call);
        self.texts(
            call,
            "ssin",
            |text| ssin(text, instant).is_some(),
            |data, length, offsets, count, places, valid, error| {
                cross!(lra_ssin_check_many_texts(
                    data, length, offsets, count, at, places, valid, error
                ))
            },
        );
    }

    pub fn enterprise_number_check_many_texts(&mut self) {
        let call = self.call("lra_enterprise_number_check_many_texts");
        let valid = |text: &str| EnterpriseNumber::parse(text).is_ok();
        self.texts(
            call,
            "enterprise-number",
            valid,
            |data, length, offsets, count, places, valid, error| {
                cross!(lra_enterprise_number_check_many_texts(
                    data, length, offsets, count, places, valid, error
                ))
            },
        );
    }

    fn texts(
        &mut self,
        mut call: Call,
        kind: &str,
        is_valid: impl Fn(&str) -> bool,
        function: impl Fn(*const u8, usize, *const i64, usize, *mut u8, *mut usize, *mut *mut ErrorHandle) -> Status,
    ) {
        let (mut all, mut offsets) = (String::new(), vec![0_i64]);
        for _ in 0..self.random.below(12) {
            all += &self.identifier(kind);
            offsets.push(all.len() as i64);
        }
        let text = self.bytes(&mut call, all.as_bytes());
        if self.spoils(&call) {
            let index = self.random.below(offsets.len());
            offsets[index] = *self.random.pick(&[-1, i64::MIN, i64::MAX, 1 << 20]).unwrap();
        }
        let content = text.content();
        let mut known = Vec::new();
        for bounds in offsets.windows(2) {
            let start = usize::try_from(bounds[0]).ok();
            let end = usize::try_from(bounds[1]).ok();
            let part = start.zip(end).and_then(|(start, end)| content.get(start..end));
            match part {
                Some(part) => known.push(str::from_utf8(part).is_ok_and(&is_valid)),
                None => call.fault(Status::InvalidArgument),
            }
        }
        let mut results = vec![77_u8; offsets.len() - 1];
        let (mut list, mut places, mut count) = (offsets.as_ptr(), results.as_mut_ptr(), results.len());
        if self.spoils(&call) && count > 0 {
            match self.random.below(3) {
                0 => places = ptr::null_mut(),
                1 => list = ptr::null(),
                _ => count = usize::MAX,
            }
            call.fault(Status::InvalidArgument);
        }
        let mut valid = self.place(&mut call, 77);
        let status = function(
            text.pointer(),
            text.length(),
            list,
            count,
            places,
            valid.pointer(),
            call.error(),
        );
        let ok = self.end(call, status, &Expected::Ok);
        self.checked(ok, &results, &known, valid.set());
    }
}
