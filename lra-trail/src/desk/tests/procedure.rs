//! Repetitions, wrong codes, and decisions made again.

use super::*;

#[test]
fn link_and_code_activate_once() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let done = desk.redeem(&request, later(), later()).unwrap();
    assert!(done.activated, "{done:?}");
    let again = desk.redeem(&request, later(), later()).unwrap();
    assert_eq!((again.activated, again.reason().as_deref()), (false, Some("redeemed")));
    // The person is identified again only in a new case.
    let once_more = case("permit-by-email");
    let enrolment = desk.enrol(&once_more, later()).unwrap();
    assert!(
        matches!(&enrolment.issue, IssueStep::Refused(refusal) if refusal.reason == Some(IssueError::CaseRedeemed))
    );
    drop(desk);
    let records = office.records();
    let closing: Vec<bool> = records.iter().map(|record| record.draft.step().closing).collect();
    assert_eq!(closing, [false, false, true, true, false, true]);
    assert_cases_whole(&records);
}

#[test]
fn the_same_case_again_gets_a_new_code_as_often_as_the_rulebook_allows() {
    let office = Office::new();
    let mut desk = office.open();
    let first = enrol(&mut desk);
    drop(desk);
    let mut desk = office.open();
    let second = enrol(&mut desk);
    assert_eq!(
        desk.redeem(&first, later(), later()).unwrap().reason().as_deref(),
        Some("superseded")
    );
    let third = enrol(&mut desk);
    let fourth = case("permit-by-email");
    let fourth = desk.enrol(&fourth, later()).unwrap();
    assert!(matches!(&fourth.issue, IssueStep::Refused(refusal) if refusal.reason == Some(IssueError::TooManyIssues)));
    // The cap is the person's, not the case's.
    let other_case = case_text("permit-by-email").replace("4be1c6d09f27a853", "another-case");
    let other_case = Case::parse(other_case.as_bytes(), None).unwrap();
    let other = desk.enrol(&other_case, later()).unwrap();
    assert!(matches!(&other.issue, IssueStep::Refused(refusal) if refusal.reason == Some(IssueError::TooManyIssues)));
    assert!(!desk.redeem(&second, later(), later()).unwrap().activated);
    assert!(desk.redeem(&third, later(), later()).unwrap().activated);
    drop(desk);
    assert_cases_whole(&office.records());
}

#[test]
fn an_expired_code_stays_expired_when_the_clock_goes_back() {
    let office = Office::new();
    let mut desk = office.open();
    let foreign = foreign();
    let request = enrol(&mut desk);
    let wrong = with_wrong_code(&request, &foreign);
    assert_eq!(desk.redeem(&wrong, later(), later()).unwrap().tries_left, Some(4));
    let expiry = at("2026-12-04T09:30:00.000Z");
    for moment in [expiry, later()] {
        let expired = desk.redeem(&request, moment, moment).unwrap();
        assert_eq!(
            (expired.activated, expired.reason().as_deref()),
            (false, Some("expired"))
        );
    }
    // The case goes on with a new code, and its tries with it.
    let request = enrol(&mut desk);
    let wrong = with_wrong_code(&request, &foreign);
    assert_eq!(desk.redeem(&wrong, later(), later()).unwrap().tries_left, Some(3));
    assert!(desk.redeem(&request, later(), later()).unwrap().activated);
    drop(desk);
    assert_cases_whole(&office.records());
}

#[test]
fn a_case_belongs_to_one_person() {
    let office = Office::new();
    let mut desk = office.open();
    enrol(&mut desk);
    let other = case_text("permit-on-paper-bis-unknown-birth-date").replace("a90c51e7d3f8264b", "4be1c6d09f27a853");
    let other = Case::parse(other.as_bytes(), None).unwrap();
    match desk.enrol(&other, later()) {
        Err(DeskError::Case(report)) => assert_eq!(report.path, "/case"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_kind_of_key_that_the_rulebook_does_not_know_gets_no_code() {
    let office = Office::new();
    let mut desk = office.open();
    for unknown in ["authenticator_app", "Authenticator-app", "future-key"] {
        let misspelt = case_text("permit-by-email").replace("authenticator-app", unknown);
        match desk.enrol(&Case::parse(misspelt.as_bytes(), None).unwrap(), later()) {
            Err(DeskError::Case(report)) => assert_eq!(report.path, "/activation/keyKind"),
            other => panic!("{other:?}"),
        }
    }
    drop(desk);
    assert!(office.records().is_empty());
}

#[test]
fn wrong_codes_count_over_a_new_issue_and_lock_the_case() {
    let office = Office::new();
    let mut desk = office.open();
    let foreign = foreign();
    let mut request = enrol(&mut desk);
    for left in [4, 3, 2, 1] {
        if left == 2 {
            request = enrol(&mut desk);
        }
        let wrong = desk
            .redeem(&with_wrong_code(&request, &foreign), later(), later())
            .unwrap();
        assert_eq!(
            (wrong.reason().as_deref(), wrong.tries_left),
            (Some("wrong-code"), Some(left))
        );
    }
    let slip = RedemptionRequest {
        link: request.link.clone(),
        code: Zeroizing::new(request.code.replace('-', "").chars().rev().collect()),
    };
    let slip = desk.redeem(&slip, later(), later()).unwrap();
    assert!(slip.reason().unwrap().starts_with("code-"));
    let last = desk
        .redeem(&with_wrong_code(&request, &foreign), later(), later())
        .unwrap();
    assert_eq!((last.reason().as_deref(), last.tries_left), (Some("locked"), Some(0)));
    let right = desk.redeem(&request, later(), later()).unwrap();
    assert_eq!((right.activated, right.reason().as_deref()), (false, Some("locked")));
    let enrolment = case("permit-by-email");
    let enrolment = desk.enrol(&enrolment, later()).unwrap();
    assert!(matches!(&enrolment.issue, IssueStep::Refused(refusal) if refusal.reason == Some(IssueError::CaseLocked)));
    drop(desk);
    let records = office.records();
    assert_eq!(count(&records, "lra.activation-redemption", "activated"), 0);
    assert_eq!(count(&records, "lra.activation-redemption", "deny"), 7);
    let locked = records
        .iter()
        .find(|record| record.draft.step().closing && record.draft.step().position > 0);
    assert_eq!(
        locked.unwrap().draft.detail("reason"),
        Some(&Detail::Word("locked".parse().unwrap()))
    );
    assert_cases_whole(&records);
}

#[test]
fn an_unknown_link_and_an_unreadable_one_are_refused_and_recorded() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let foreign = foreign();
    let unknown = desk.redeem(&foreign, later(), later()).unwrap();
    assert_eq!(
        (unknown.reason().as_deref(), unknown.case_id),
        (Some("unknown-link"), None)
    );
    // The right selector with another's verifier looks just the same.
    let (stem, _) = request.link.split_once('#').unwrap();
    let (_, verifier) = foreign.link.split_once('#').unwrap();
    let mixed = RedemptionRequest {
        link: Zeroizing::new(format!("{stem}#{verifier}")),
        code: request.code.clone(),
    };
    let mixed = desk.redeem(&mixed, later(), later()).unwrap();
    assert_eq!((mixed.reason().as_deref(), mixed.case_id), (Some("unknown-link"), None));
    let elsewhere = RedemptionRequest {
        link: Zeroizing::new("https://evil.example.org/activation/x#y".to_owned()),
        code: request.code.clone(),
    };
    let elsewhere = desk.redeem(&elsewhere, later(), later()).unwrap();
    assert_eq!(elsewhere.reason().as_deref(), Some("link-host"));
    let expired = desk.redeem(&request, at("2026-12-04T09:30:00Z"), later()).unwrap();
    assert_eq!(expired.reason().as_deref(), Some("expired"));
    assert!(matches!(
        desk.redeem(&request, at("2026-11-20T09:29:59.999Z"), later()),
        Err(error) if error.class() == ErrorClass::Environment
    ));
    drop(desk);
    assert_eq!(count(&office.records(), "lra.activation-redemption", "deny"), 4);
}

#[test]
fn every_decision_can_be_made_again_from_record_and_vault() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    for name in ["expired-role", "facts-missing"] {
        desk.enrol(&case(name), later()).unwrap();
    }
    desk.redeem(&with_wrong_code(&request, &foreign()), later(), later())
        .unwrap();
    desk.redeem(&request, later(), later()).unwrap();
    drop(desk);
    let vault = fs::read(office.path("trail").join(crate::vault::name(0))).unwrap();
    let entries: Vec<VaultEntry> = vault
        .split(|octet| *octet == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| VaultEntry::read_line(line).unwrap())
        .collect();
    let records = office.records();
    assert_eq!(records.len(), 6);
    for record in records {
        let of_record = |entry: &&VaultEntry| entry.position == record.position;
        let disclosures = entries.iter().filter(of_record).map(|entry| entry.disclosure.as_text());
        let disclosures: Vec<Disclosure> = disclosures.map(|text| Disclosure::read(text).unwrap()).collect();
        let again = replay(&office.engine, &record, &disclosures);
        assert!(matches!(again, Replay::Same(_)), "{} {again:?}", record.position);
    }
}
