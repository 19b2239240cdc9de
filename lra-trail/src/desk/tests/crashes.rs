//! Crashes at any place, other writers, tampering and a clock that goes back.

use super::*;

#[test]
fn after_a_crash_at_any_place_the_same_enrolment_is_taken_up() {
    let mut places = 0;
    loop {
        let office = Office::new();
        let mut desk = office.open();
        desk.lives.set(Some(places));
        let first = case("permit-by-email");
        match desk.enrol(&first, later()) {
            Err(DeskError::Interrupted) => {}
            done => {
                issued(done.unwrap());
                break;
            }
        }
        drop(desk);
        let mut desk = office.open();
        let request = enrol(&mut desk);
        let done = desk.redeem(&request, later(), later()).unwrap();
        assert!(done.activated, "place {places}: {done:?}");
        drop(desk);
        let records = office.records();
        assert_cases_whole(&records);
        // Only once the whole call is done is the next one a new attempt.
        let enrolments = count(&records, "lra.enrolment", "permit");
        let issues = count(&records, "lra.activation-issue", "issued");
        assert!(
            enrolments == 1 || enrolments == issues,
            "place {places}: {enrolments} {issues}"
        );
        places += 1;
    }
    assert!(places >= 8, "{places}");
}

#[test]
fn after_a_crash_at_any_place_the_same_redemption_is_finished_once() {
    let (mut places, mut finished) = (0, 0);
    loop {
        let office = Office::new();
        let mut desk = office.open();
        let request = enrol(&mut desk);
        let foreign = foreign();
        desk.lives.set(Some(places));
        match desk.redeem(&request, later(), later()) {
            Err(DeskError::Interrupted) => {}
            done => {
                assert!(done.unwrap().activated);
                break;
            }
        }
        drop(desk);
        let mut desk = office.open();
        // Whoever has the link alone gets nothing out of a crash.
        let wrong = desk
            .redeem(&with_wrong_code(&request, &foreign), later(), later())
            .unwrap();
        assert!(!wrong.activated, "place {places}");
        let retry = desk.redeem(&request, later(), later()).unwrap();
        if !retry.activated {
            assert_eq!(retry.reason().as_deref(), Some("redeemed"));
            finished += 1;
        }
        let third = desk.redeem(&request, later(), later()).unwrap();
        assert_eq!((third.activated, third.reason().as_deref()), (false, Some("redeemed")));
        drop(desk);
        let records = office.records();
        assert_cases_whole(&records);
        assert_eq!(
            count(&records, "lra.activation-redemption", "activated"),
            1,
            "place {places}"
        );
        places += 1;
    }
    assert!(places >= 6, "{places}");
    // Only where everything was written before, the answer included, does the retry find the end.
    assert_eq!(finished, 1);
}

#[test]
fn a_second_writer_is_kept_out() {
    let office = Office::new();
    let _desk = office.open();
    assert!(matches!(office.try_open(), Err(DeskError::Trail(TrailError::Locked))));
}

#[test]
fn of_parallel_swaps_over_one_version_exactly_one_succeeds() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let selector = request.link.rsplit_once('/').unwrap().1.split_once('#').unwrap().0;
    let selector = selector.parse().unwrap();
    let stored = desk.store.read(selector).unwrap().unwrap();
    let revoked = stored.revoked(later()).unwrap();
    let swaps: Vec<_> = thread::scope(|scope| {
        let store = &desk.store;
        let revoked = &revoked;
        let racers: Vec<_> = (0..4).map(|_| scope.spawn(move || store.swap(revoked))).collect();
        racers.into_iter().map(|racer| racer.join().unwrap()).collect()
    });
    assert_eq!(swaps.iter().filter(|swap| swap.is_ok()).count(), 1);
    for lost in swaps.iter().filter_map(|swap| swap.as_ref().err()) {
        assert!(matches!(lost, StateError::Conflict), "{lost:?}");
    }
    let now = desk.store.read(selector).unwrap().unwrap();
    assert_eq!(now.state_at(later()), ActivationState::Revoked);
    assert!(matches!(desk.store.swap(&stored), Err(StateError::Conflict)));
    let refused = desk.redeem(&request, later(), later()).unwrap();
    assert_eq!(refused.reason().as_deref(), Some("revoked"));
}

#[test]
fn a_state_that_was_changed_outside_is_tampering() {
    let office = Office::new();
    let mut desk = office.open();
    let request = enrol(&mut desk);
    let folder = office.path("state/activations");
    let file = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] = if bytes[middle] == b'A' { b'B' } else { b'A' };
    fs::write(&file, bytes).unwrap();
    let error = desk.redeem(&request, later(), later()).unwrap_err();
    assert_eq!((error.class(), error.code()), (ErrorClass::Tampering, "state-unusable"));
}

#[test]
fn a_clock_that_goes_back_is_flagged_and_nothing_else() {
    let office = Office::new();
    let mut desk = office.open();
    let first = case("permit-by-email");
    desk.enrol(&first, later()).unwrap();
    let second = case("expired-role");
    desk.enrol(&second, at("2026-11-19T00:00:00Z")).unwrap();
    drop(desk);
    let records = office.records();
    let flagged: Vec<bool> = records
        .iter()
        .map(|record| record.flags.contains(&RecordFlag::ClockBack))
        .collect();
    assert_eq!(flagged, [false, false, true]);
}
