//! Redemption by one person at a time.

use super::*;
use crate::crypto::work::take_pbkdf2_calls;

fn reserve_now(
    stored: Option<&StoredActivation>,
    link: &ActivationLink,
    now: Instant,
) -> Result<Reserved, ReserveError> {
    reserve(stored, link, &peppers(), &terms(), now)
}

#[test]
fn the_right_code_activates_once() {
    let mut holder = holder();
    assert_eq!(holder.attempt(holder.code(), noon()), Ok(RedemptionOutcome::Activated));
    assert_eq!((holder.stored.version(), holder.stored.tries()), (3, 1));
    let again = holder.attempt(wrong_code("a"), noon());
    assert_eq!(
        again,
        Err(ReserveError::Ended {
            state: ActivationState::Redeemed
        })
    );
}

#[test]
fn wrong_codes_lock_at_the_limit_and_the_right_one_comes_too_late() {
    let mut holder = holder();
    let mut outcomes = Vec::new();
    for seed in ["a", "b", "c"] {
        outcomes.push(holder.attempt(wrong_code(seed), noon()).unwrap());
    }
    assert_eq!(
        outcomes,
        [
            RedemptionOutcome::WrongCode,
            RedemptionOutcome::WrongCode,
            RedemptionOutcome::Locked
        ]
    );
    let locked = Err(ReserveError::Ended {
        state: ActivationState::Locked,
    });
    assert_eq!(holder.attempt(holder.code(), noon()), locked);
    assert!(StoredActivation::from_json(&holder.stored.to_json()).is_ok());
}

#[test]
fn the_last_try_may_be_the_right_one() {
    let mut holder = holder();
    for seed in ["a", "b"] {
        holder.attempt(wrong_code(seed), noon()).unwrap();
    }
    assert_eq!(holder.attempt(holder.code(), noon()), Ok(RedemptionOutcome::Activated));
}

#[test]
fn a_code_of_another_kind_or_case_is_a_wrong_code() {
    let mut holder = holder();
    let symbols = entropy("one").symbols;
    let other_kind = ActivationCode::from_random_symbols(CodeChannel::Sms, &symbols);
    let outcome = holder.attempt(other_kind, noon());
    assert_eq!(outcome, Ok(RedemptionOutcome::WrongCode));
    // The same code and salt in a state whose case, key or rounds were exchanged.
    let reserved = || reserve_now(Some(&holder.stored), &holder.link(), noon()).unwrap();
    let exchanges: [fn(&mut StoredActivation); 4] = [
        |stored| stored.case = "case-2".parse().unwrap(),
        |stored| stored.key_kind = "sms".parse().unwrap(),
        |stored| stored.iterations = NonZeroU32::new(2).unwrap(),
        |stored| stored.salt = bytes("other salt"),
    ];
    for exchange in exchanges {
        let mut stored = holder.stored.clone();
        exchange(&mut stored);
        let reserved = reserve_now(Some(&stored), &holder.link(), noon()).unwrap();
        let compared = reserved
            .reservation
            .compare(holder.code(), reserved.stored.version())
            .unwrap();
        assert_eq!(compared.outcome, RedemptionOutcome::WrongCode);
    }
    let compared = reserved()
        .reservation
        .compare(holder.code(), reserved().stored.version())
        .unwrap();
    assert_eq!(compared.outcome, RedemptionOutcome::Activated);
}

#[test]
fn nothing_is_learnt_before_the_swap_is_confirmed() {
    let holder = holder();
    for confirmed in [0, 1, 3, u64::MAX] {
        for code in [holder.code(), wrong_code("a")] {
            let reserved = reserve_now(Some(&holder.stored), &holder.link(), noon()).unwrap();
            take_pbkdf2_calls();
            let compared = reserved.reservation.compare(code, confirmed);
            assert_eq!(compared.err(), Some(CompareError::NotConfirmed));
            assert_eq!(take_pbkdf2_calls(), 0, "the code was not looked at");
        }
    }
}

#[test]
fn unknown_links_are_refused_alike_after_the_work_of_a_comparison() {
    let holder = holder();
    let stranger = Holder::new(issue_again("case-2", "two", &[], noon()).unwrap());
    let wrong_verifier = {
        let (own, other) = (holder.link().into_text(), stranger.link().into_text());
        let text = format!(
            "{}#{}",
            own.expose().split_once('#').unwrap().0,
            other.expose().split_once('#').unwrap().1
        );
        ActivationLink::parse(&text, &[host()]).unwrap()
    };
    // Older states may have been stretched with other rounds; what is stored does not show in the work.
    let mut older = holder.stored.clone();
    older.iterations = NonZeroU32::new(50).unwrap();
    let ended = holder.stored.revoked(noon()).unwrap();
    for stored in [None, Some(&holder.stored), Some(&older), Some(&ended)] {
        take_pbkdf2_calls();
        let refused = reserve_now(stored, &wrong_verifier, noon());
        assert_eq!(refused.err(), Some(ReserveError::UnknownLink));
        assert_eq!(take_pbkdf2_calls(), 1);
        assert_eq!(
            look(stored, &wrong_verifier, &peppers(), noon()).err(),
            Some(ReserveError::UnknownLink)
        );
    }
    // A right link of another activation is unknown here.
    assert_eq!(
        reserve_now(Some(&holder.stored), &stranger.link(), noon()).err(),
        Some(ReserveError::UnknownLink)
    );

    take_pbkdf2_calls();
    let reserved = reserve_now(Some(&holder.stored), &holder.link(), noon()).unwrap();
    assert_eq!(take_pbkdf2_calls(), 0);
    reserved.reservation.compare(wrong_code("a"), 2).unwrap();
    assert_eq!(take_pbkdf2_calls(), 1);
}

#[test]
fn who_knows_only_a_selector_locks_nobody_out() {
    let mut holder = holder();
    let selector = holder.stored.selector();
    for guess in 0..100_u8 {
        let verifier = crate::activation::link::LinkVerifier::new([guess; 16]);
        let link = ActivationLink::new(host(), selector, verifier);
        let refused = holder.attempt_by(&link, wrong_code("a"), noon());
        assert_eq!(refused, Err(ReserveError::UnknownLink));
    }
    assert_eq!(holder.stored.tries(), 0);
    assert_eq!(holder.attempt(holder.code(), noon()), Ok(RedemptionOutcome::Activated));
}

#[test]
fn looking_changes_nothing() {
    let holder = holder();
    let before = holder.stored.to_json();
    for _ in 0..100 {
        let standing = look(Some(&holder.stored), &holder.link(), &peppers(), noon()).unwrap();
        assert_eq!((standing.state, standing.tries_left), (ActivationState::Pending, 3));
        assert_eq!(standing.expires_at, holder.stored.expires_at());
    }
    assert_eq!(holder.stored.to_json(), before);
    let ended = holder.stored.revoked(noon()).unwrap();
    let standing = look(Some(&ended), &holder.link(), &peppers(), noon()).unwrap();
    assert_eq!(standing.state, ActivationState::Revoked);
}

#[test]
fn a_missing_pepper_is_the_portals_fault_and_costs_no_try() {
    let holder = holder();
    let rotated = PepperRing::new("pepper-2".parse().unwrap(), key("pepper 2"));
    let refused = reserve(Some(&holder.stored), &holder.link(), &rotated, &terms(), noon()).unwrap_err();
    assert_eq!(refused, ReserveError::UnknownPepper);
    assert!(refused.is_environment());
    // With the earlier pepper kept in the ring, the old code goes on to work and new ones use the new pepper.
    let ring = rotated
        .with_earlier("pepper-1".parse().unwrap(), key("pepper 1"))
        .unwrap();
    let reserved = reserve(Some(&holder.stored), &holder.link(), &ring, &terms(), noon()).unwrap();
    let compared = reserved.reservation.compare(holder.code(), 2).unwrap();
    assert_eq!(compared.outcome, RedemptionOutcome::Activated);
    let permit = permit("case-1", noon());
    let issued = issue(&permit, entropy("x"), &request(), &[], &terms(), &ring, noon()).unwrap();
    assert_eq!(issued.stored().pepper.as_str(), "pepper-2");
    // The right id with another secret behind it is a wrong verifier.
    let exchanged = PepperRing::new("pepper-1".parse().unwrap(), key("pepper 2"));
    let refused = reserve(Some(&holder.stored), &holder.link(), &exchanged, &terms(), noon());
    assert_eq!(refused.err(), Some(ReserveError::UnknownLink));
}

#[test]
fn ids_of_a_ring_differ() {
    let ring = || PepperRing::new("a".parse().unwrap(), key("1"));
    assert!(ring().with_earlier("a".parse().unwrap(), key("2")).is_err());
    let two = ring().with_earlier("b".parse().unwrap(), key("2")).unwrap();
    assert!(two.with_earlier("b".parse().unwrap(), key("3")).is_err());
}

#[test]
fn validity_ends_at_its_last_millisecond_and_never_comes_back() {
    let holder = holder();
    let end = holder.stored.expires_at();
    let last = end.plus_milliseconds(-1);
    assert!(reserve_now(Some(&holder.stored), &holder.link(), last).is_ok());
    let expired = ReserveError::Ended {
        state: ActivationState::Expired,
    };
    assert_eq!(
        reserve_now(Some(&holder.stored), &holder.link(), end).err(),
        Some(expired)
    );
    assert_eq!(holder.stored.settled(last), None);
    // Once written down, the end stands whatever the clock says.
    let settled = holder.stored.settled(end).unwrap();
    assert_eq!(settled.version(), 2);
    for now in [noon(), end, Instant::LAST] {
        assert_eq!(settled.state_at(now), ActivationState::Expired);
        assert_eq!(reserve_now(Some(&settled), &holder.link(), now).err(), Some(expired));
        assert_eq!(settled.settled(now), None);
    }
}

#[test]
fn a_clock_that_goes_back_gives_nothing_away() {
    let mut holder = holder();
    let link = holder.link();
    let before = noon().plus_milliseconds(-1);
    let refused = reserve_now(Some(&holder.stored), &link, before).unwrap_err();
    assert_eq!(refused, ReserveError::ClockBehindIssue);
    assert!(refused.is_environment());
    // Within the validity a try counts, and changes stay in order.
    let last = holder.stored.expires_at().plus_milliseconds(-1);
    holder.attempt(wrong_code("a"), last).unwrap();
    let later = holder.attempt(wrong_code("b"), noon()).unwrap();
    assert_eq!(later, RedemptionOutcome::WrongCode);
    assert_eq!((holder.stored.changed_at(), holder.stored.tries()), (last, 2));
    assert!(StoredActivation::from_json(&holder.stored.to_json()).is_ok());
}

#[test]
fn what_ended_stays_ended() {
    let holder = holder();
    let states = [
        ActivationState::Expired,
        ActivationState::Locked,
        ActivationState::Redeemed,
        ActivationState::Revoked,
        ActivationState::Superseded,
    ];
    for state in states {
        let ended = holder.stored.next(state, noon()).unwrap();
        for now in [Instant::FIRST, noon(), Instant::LAST] {
            assert_eq!(ended.state_at(now), state);
            assert_eq!(ended.revoked(now), Err(TransitionError::Final { state }));
            assert_eq!(ended.settled(now), None);
        }
        let refused = reserve_now(Some(&ended), &holder.link(), noon()).unwrap_err();
        assert_eq!(refused, ReserveError::Ended { state });
        assert_eq!(serde_json::to_value(state).unwrap(), refused.reason());
        assert!(!refused.is_environment());
    }
}

#[test]
fn a_version_at_its_end_costs_no_try() {
    let mut holder = holder();
    holder.stored.version = StoredActivation::LAST_VERSION;
    let refused = reserve_now(Some(&holder.stored), &holder.link(), noon());
    assert_eq!(refused.err(), Some(ReserveError::VersionsUsedUp));
    assert_eq!(holder.stored.revoked(noon()), Err(TransitionError::VersionsUsedUp));
    // The last but one is enough for the try, not for its outcome.
    holder.stored.version -= 1;
    let reserved = reserve_now(Some(&holder.stored), &holder.link(), noon()).unwrap();
    let compared = reserved.reservation.compare(holder.code(), reserved.stored.version());
    assert_eq!(compared.err(), Some(CompareError::VersionsUsedUp));
}

#[test]
fn a_record_says_what_happened_and_holds_no_secret() {
    let holder = holder();
    let reserved = reserve_now(Some(&holder.stored), &holder.link(), noon()).unwrap();
    let compared = reserved.reservation.compare(wrong_code("a"), 2).unwrap();
    assert_eq!(
        serde_json::to_string(&compared.facts).unwrap(),
        concat!(
            r#"{"caseId":"case-1","keyKind":"app-code","issueNumber":1,"at":"2026-11-22T12:00:00.000Z","#,
            r#""outcome":"wrong-code","tries":1,"triesLeft":2}"#
        )
    );
}
