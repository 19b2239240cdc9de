use super::*;

const TD1: [&str; 3] = [
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];
const TD1_LONG: [&str; 3] = [
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
];
const TD2: [&str; 2] = [
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
    "D231458907UTO7408122F1204159<<<<<<<6",
];
const TD3: [&str; 2] = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];

fn read(lines: &[&str]) -> Result<Mrz, MrzError> {
    Mrz::parse(lines.iter().copied(), CivilDate::new(2026, 11, 22).unwrap())
}

/// The lines with the character at a line and position (from 1) replaced.
fn changed(lines: &[&str], line: usize, position: usize, to: char) -> Vec<String> {
    let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    let mut characters: Vec<char> = lines[line - 1].chars().collect();
    characters[position - 1] = to;
    lines[line - 1] = characters.into_iter().collect();
    lines
}

fn refused(lines: &[String]) -> MrzError {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    read(&lines).unwrap_err()
}

#[test]
fn the_specimens_of_the_standard_are_read() {
    for lines in [&TD1[..], &TD2, &TD3] {
        let mrz = read(lines).unwrap();
        assert_eq!(
            (mrz.names().primary(), mrz.names().secondary()),
            ("ERIKSSON", "ANNA MARIA")
        );
        assert_eq!(
            mrz.birth_date().map(|date| date.to_string()).as_deref(),
            Some("1974-08-12")
        );
        assert_eq!(
            (mrz.sex(), mrz.expiry_date().to_string().as_str()),
            (Sex::Female, "2012-04-15")
        );
        assert!(mrz.is_specimen() && !mrz.names().truncated());
    }
    let passport = read(&TD3).unwrap();
    assert_eq!(
        (passport.document_code(), passport.document_number()),
        ("P", "L898902C3")
    );
    assert_eq!(passport.optional_data(), ["ZE184226B"]);
    assert_eq!(read(&TD1).unwrap().document_number(), "D23145890");
    assert_eq!(format!("{passport:?} {:?}", passport.names()), "Mrz(…) MrzNames(…)");
}

#[test]
fn a_long_document_number_runs_on_in_the_optional_data() {
    let card = read(&TD1_LONG).unwrap();
    assert_eq!(card.document_number(), "D23145890734");
    assert_eq!(card.optional_data(), ["", ""]);
    assert_eq!(
        refused(&changed(&TD1_LONG, 1, 16, '8')),
        MrzError::CheckDigit {
            field: MrzField::DocumentNumber,
            line: 1,
            position: 19
        }
    );
    // Without a rest there is no check digit, whether fillers follow or none.
    for rest in ["<<<<<<<<<<<<<<<", "9<<<<<<<<<<<<<<", "734973497349734"] {
        let first = format!("I<UTOD23145890<{rest}");
        let error = read(&[&first, TD1_LONG[1], TD1_LONG[2]]).unwrap_err();
        assert_eq!(
            error,
            MrzError::Field {
                field: MrzField::DocumentNumber,
                line: 1,
                position: 15
            },
            "{rest}"
        );
    }
    // A passport number never runs on.
    let error = refused(&changed(&TD3, 2, 10, '<'));
    assert_eq!(
        error,
        MrzError::CheckDigit {
            field: MrzField::DocumentNumber,
            line: 2,
            position: 10
        }
    );
}

#[test]
fn a_change_under_a_check_digit_is_found() {
    // Every character under a check digit, replaced by the next in its alphabet (7, 3 and 1 tell neighbours apart).
    for (lines, covered) in [
        (&TD1[..], &[(1, 6..31), (2, 1..8), (2, 9..16), (2, 19..31)][..]),
        (&TD1_LONG, &[(1, 6..31), (2, 1..8), (2, 9..16), (2, 19..31)]),
        (&TD2, &[(2, 1..11), (2, 14..21), (2, 22..37)]),
        (&TD3, &[(2, 1..11), (2, 14..21), (2, 22..45)]),
    ] {
        for (line, positions) in covered {
            for position in positions.clone() {
                let old = lines[line - 1].as_bytes()[position - 1];
                let new = match old {
                    b'<' => '1',
                    b'9' => '0',
                    b'Z' => 'A',
                    other => char::from(other + 1),
                };
                refused(&changed(lines, *line, position, new));
            }
        }
    }
}

#[test]
fn an_error_says_which_field_and_where() {
    for (lines, line, position, to, code, at) in [
        (&TD1[..], 1, 1, 'V', "document-code", (1, 1)),
        (&TD1, 1, 2, '1', "document-code", (1, 2)),
        (&TD3, 1, 1, 'I', "document-code", (1, 1)),
        (&TD1, 1, 4, 'X', "issuing-state", (1, 3)),
        (&TD1, 2, 17, 'X', "nationality", (2, 16)),
        (&TD2, 2, 12, '0', "nationality", (2, 11)),
        (&TD1, 2, 8, 'X', "sex", (2, 8)),
        (&TD1, 3, 3, '1', "names", (3, 3)),
        (&TD1, 3, 1, '<', "names", (3, 1)),
        (&TD1, 3, 11, '<', "names", (3, 11)),
        (&TD1, 3, 23, 'A', "names", (3, 21)),
        (&TD1, 2, 3, '1', "check-digit", (2, 7)),
        (&TD1, 1, 6, '<', "document-number", (1, 6)),
        (&TD1, 1, 20, '1', "check-digit", (2, 30)),
        (&TD3, 2, 30, '1', "check-digit", (2, 43)),
        (&TD1, 1, 6, 'd', "character", (1, 6)),
        (&TD1, 2, 4, '８', "character", (2, 4)),
    ] {
        let error = refused(&changed(lines, line, position, to));
        assert_eq!(
            (error.code(), error.line(), error.position()),
            (code, Some(at.0), Some(at.1)),
            "{error}"
        );
    }
    assert_eq!(read(&[]).unwrap_err(), MrzError::LineCount);
    assert_eq!(read(&[TD1[0]]).unwrap_err(), MrzError::LineCount);
    assert_eq!(
        read(&["", ""]).unwrap_err(),
        MrzError::LineLength { line: 1, expected: 36 }
    );
    assert_eq!(
        read(&[TD1[0], TD1[1], "X"]).unwrap_err(),
        MrzError::LineLength { line: 3, expected: 30 }
    );
    assert_eq!(
        read(&[TD3[0], TD2[1]]).unwrap_err(),
        MrzError::LineLength { line: 2, expected: 44 }
    );
    assert_eq!(read(&[TD1[0]; 5]).unwrap_err(), MrzError::LineCount);
}

#[test]
fn names_that_fill_the_field_may_be_cut_off() {
    let full = read(&[TD1[0], TD1[1], "NILAVADHANANANDA<<CHAYAPA<DEJT"]).unwrap();
    assert_eq!(full.names().primary(), "NILAVADHANANANDA");
    assert_eq!(full.names().secondary(), "CHAYAPA DEJT");
    assert!(full.names().truncated());
    let single = read(&[TD1[0], TD1[1], "ARKFREITH<VAN<DER<MUELLEN<<<<<"]).unwrap();
    assert_eq!(
        (single.names().primary(), single.names().secondary()),
        ("ARKFREITH VAN DER MUELLEN", "")
    );
    assert!(!single.names().truncated());
}

#[test]
fn a_passport_without_personal_number_may_leave_its_check_digit_out() {
    for (number, personal_check) in [("<<<<<<<<<<<<<<", '<'), ("<<<<<<<<<<<<<<", '0')] {
        let second = format!("L898902C36UTO7408122F1204159{number}{personal_check}");
        let good = (0..10)
            .filter(|composite| read(&[TD3[0], &format!("{second}{composite}")]).is_ok())
            .count();
        assert_eq!(good, 1, "{personal_check}");
    }
}
