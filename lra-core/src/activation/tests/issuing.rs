//! Issuing: on a fresh permit only, replacing what was before, within the terms.

use super::*;

fn with_terms(terms: &ActivationTerms, earlier: &[StoredActivation], now: Instant) -> Result<Issued, IssueError> {
    let permit = permit("case-1", now);
    issue(&permit, entropy("x"), &request(), earlier, terms, &peppers(), now)
}

/// The new state and those it replaced, as the storage holds them afterwards.
fn rows(issued: &Issued, earlier: &[StoredActivation]) -> Vec<StoredActivation> {
    let kept = earlier.iter().filter(|stored| {
        let replaced = |new: &&StoredActivation| new.selector() == stored.selector();
        issued.superseded().iter().find(replaced).is_none()
    });
    kept.chain(issued.superseded())
        .chain([issued.stored()])
        .cloned()
        .collect()
}

#[test]
fn a_first_issue_starts_at_one() {
    let issued = issue_again("case-1", "one", &[], noon()).unwrap();
    let stored = issued.stored();
    assert_eq!(
        (stored.version(), stored.issue_number().get(), stored.tries()),
        (1, 1, 0)
    );
    assert_eq!(stored.state_at(noon()), ActivationState::Pending);
    assert_eq!(stored.issued_at(), noon());
    assert_eq!(stored.expires_at(), noon().plus_milliseconds(14 * DAY));
    assert!(issued.superseded().is_empty());
    assert_eq!(
        serde_json::to_string(issued.facts()).unwrap(),
        concat!(
            r#"{"caseId":"case-1","keyKind":"app-code","issueNumber":1,"identificationRecord":7,"#,
            r#""identifiedAt":"2026-11-22T12:00:00.000Z","issuedAt":"2026-11-22T12:00:00.000Z","#,
            r#""expiresAt":"2026-12-06T12:00:00.000Z","linkChannel":"email","codeChannel":"paper","superseded":0}"#
        )
    );
    let (link, code) = issued.into_dispatch();
    assert_eq!((link.channel, code.channel), (LinkChannel::Email, CodeChannel::Paper));
}

#[test]
fn the_kind_symbol_says_the_channel() {
    for (channel, kind) in [
        (CodeChannel::Paper, "A"),
        (CodeChannel::Email, "E"),
        (CodeChannel::Sms, "S"),
    ] {
        let request = IssueRequest {
            code_channel: channel,
            ..request()
        };
        let permit = permit("case-1", noon());
        let issued = issue(&permit, entropy("x"), &request, &[], &terms(), &peppers(), noon()).unwrap();
        let (_, code) = issued.into_dispatch();
        assert!(code.code.expose().starts_with(kind));
    }
}

#[test]
fn a_permit_serves_for_as_long_as_the_terms_say() {
    let identified = noon();
    for (moved, expected) in [
        (-1, Some(IssueError::IdentifiedInTheFuture)),
        (0, None),
        (DAY - 1, None),
        (DAY, Some(IssueError::IdentificationTooOld)),
        (10_000 * DAY, Some(IssueError::IdentificationTooOld)),
        (i64::MIN, Some(IssueError::IdentifiedInTheFuture)),
    ] {
        let now = identified.plus_milliseconds(moved);
        let permit = permit("case-1", identified);
        let issued = issue(&permit, entropy("x"), &request(), &[], &terms(), &peppers(), now);
        assert_eq!(issued.err(), expected, "{moved}");
    }
}

#[test]
fn terms_out_of_bounds_are_refused() {
    let no_validity = ActivationTerms {
        validity: Duration::from_micros(999),
        ..terms()
    };
    assert_eq!(
        with_terms(&no_validity, &[], noon()).err(),
        Some(IssueError::Terms { term: "validity" })
    );
    assert_eq!(
        with_terms(&terms(), &[], Instant::LAST).err(),
        Some(IssueError::Terms { term: "validity" }),
        "nothing can be valid after the last instant"
    );
    let endless = ActivationTerms {
        validity: Duration::MAX,
        ..terms()
    };
    assert_eq!(
        with_terms(&endless, &[], noon()).unwrap().stored().expires_at(),
        Instant::LAST
    );
    let slow = ActivationTerms {
        iterations: NonZeroU32::MAX,
        ..terms()
    };
    assert_eq!(
        with_terms(&slow, &[], noon()).err(),
        Some(IssueError::Terms { term: "iterations" })
    );
    let elsewhere = ActivationTerms {
        link_hosts: vec!["cle.example.be".parse().unwrap()],
        ..terms()
    };
    assert_eq!(
        with_terms(&elsewhere, &[], noon()).err(),
        Some(IssueError::HostNotAllowed)
    );
}

#[test]
fn a_new_code_replaces_every_earlier_one_and_the_count_goes_on() {
    let mut holder = holder();
    let now = noon().plus_milliseconds(1000);
    holder.attempt(wrong_code("a"), now).unwrap();
    holder.attempt(wrong_code("b"), now).unwrap();
    // Another case of the same person: replaced too, but its count stays with it.
    let other = Holder::new(issue_again("case-0", "zero", &[], noon()).unwrap());
    let earlier = [other.stored.clone(), holder.stored.clone()];

    let issued = issue_again("case-1", "two", &earlier, now).unwrap();
    assert_eq!(issued.stored().issue_number().get(), 2);
    assert_eq!(issued.stored().tries(), 2);
    assert_eq!(issued.facts().superseded, 2);
    for (before, after) in earlier.iter().zip(issued.superseded()) {
        assert_eq!(after.version(), before.version() + 1);
        assert_eq!(after.selector(), before.selector());
        assert_eq!(after.state_at(now), ActivationState::Superseded);
    }
    let error = ReserveError::Ended {
        state: ActivationState::Superseded,
    };
    let replaced = &issued.superseded()[1];
    assert_eq!(
        reserve(Some(replaced), &holder.link(), &peppers(), &terms(), now).err(),
        Some(error)
    );

    // One wrong code more locks the case, two issues notwithstanding.
    let earlier = rows(&issued, &earlier);
    let mut newest = Holder::new(issued);
    assert_eq!(newest.attempt(wrong_code("c"), now), Ok(RedemptionOutcome::Locked));
    let locked: Vec<_> = earlier.into_iter().take(2).chain([newest.stored]).collect();
    assert_eq!(
        issue_again("case-1", "three", &locked, now).err(),
        Some(IssueError::CaseLocked)
    );
    // A new case rests on a new identification and counts anew.
    assert_eq!(
        issue_again("case-2", "three", &locked, now).unwrap().stored().tries(),
        0
    );
}

#[test]
fn a_case_is_locked_by_its_count_in_every_state_it_may_hide_in() {
    let mut holder = holder();
    let now = noon().plus_milliseconds(1000);
    for seed in ["a", "b"] {
        holder.attempt(wrong_code(seed), now).unwrap();
    }
    // The last try is reserved and never compared.
    let reserved = reserve(Some(&holder.stored), &holder.link(), &peppers(), &terms(), now).unwrap();
    let pending = reserved.stored;
    let expired_since = now.plus_milliseconds(30 * DAY);
    assert_eq!(pending.state_at(expired_since), ActivationState::Locked);
    assert_eq!(
        pending.settled(expired_since),
        None,
        "the comparison under way settles it"
    );
    let replaced = pending.next(ActivationState::Superseded, now).unwrap();
    let revoked = pending.revoked(now).unwrap();
    for stored in [pending, replaced, revoked] {
        assert_eq!(
            issue_again("case-1", "two", core::slice::from_ref(&stored), now).err(),
            Some(IssueError::CaseLocked)
        );
        let permit = permit("case-1", expired_since);
        let later = issue(
            &permit,
            entropy("x"),
            &request(),
            &[stored],
            &terms(),
            &peppers(),
            expired_since,
        );
        assert_eq!(later.err(), Some(IssueError::CaseLocked));
    }
    // A rulebook that became stricter locks as well; one that became laxer does not unlock.
    holder.stored.tries_limit = NonZeroU32::new(9).unwrap();
    let stricter = ActivationTerms {
        tries_limit: NonZeroU32::new(2).unwrap(),
        ..terms()
    };
    let refused = with_terms(&stricter, &[holder.stored.clone()], now);
    assert_eq!(refused.err(), Some(IssueError::CaseLocked));
    holder.stored.tries_limit = NonZeroU32::new(2).unwrap();
    assert_eq!(
        with_terms(&terms(), &[holder.stored], now).err(),
        Some(IssueError::CaseLocked)
    );
}

#[test]
fn a_case_that_ended_gets_no_new_code_but_one_that_expired_does() {
    let mut holder = holder();
    let revoked = holder.stored.revoked(noon()).unwrap();
    assert_eq!(
        issue_again("case-1", "x", &[revoked], noon()).err(),
        Some(IssueError::CaseRevoked)
    );
    let expired = holder.stored.settled(holder.stored.expires_at()).unwrap();
    let issued = issue_again("case-1", "x", &[expired], holder.stored.expires_at()).unwrap();
    assert!(issued.superseded().is_empty(), "what ended stays as it ended");
    holder.attempt(holder.code(), noon()).unwrap();
    let redeemed = [holder.stored];
    assert_eq!(
        issue_again("case-1", "x", &redeemed, noon()).err(),
        Some(IssueError::CaseRedeemed)
    );
    assert!(issue_again("case-2", "x", &redeemed, noon()).is_ok());
}

#[test]
fn issues_are_capped_for_person_and_key_within_the_window() {
    let mut earlier: Vec<StoredActivation> = Vec::new();
    let mut now = noon();
    for number in 0..5 {
        let (case, seed) = (format!("case-{}", number % 2), format!("issue {number}"));
        let issued = issue_again(&case, &seed, &earlier, now).unwrap();
        earlier = rows(&issued, &earlier);
        now = now.plus_milliseconds(DAY);
    }
    assert_eq!(
        issue_again("case-9", "x", &earlier, now).err(),
        Some(IssueError::TooManyIssues)
    );
    let first_leaves = noon().plus_milliseconds(30 * DAY);
    let before = first_leaves.plus_milliseconds(-1);
    assert_eq!(
        issue_again("case-9", "x", &earlier, before).err(),
        Some(IssueError::TooManyIssues)
    );
    assert!(issue_again("case-9", "x", &earlier, first_leaves).is_ok());
    // A clock that went back does not empty the window.
    let back = noon().plus_milliseconds(-1000 * DAY);
    assert_eq!(
        issue_again("case-9", "x", &earlier, back).err(),
        Some(IssueError::TooManyIssues)
    );
}

#[test]
fn what_was_before_must_be_of_the_same_person_and_key() {
    let holder = holder();
    let mut other_key = holder.stored.clone();
    other_key.key_kind = "sms".parse().unwrap();
    assert_eq!(
        issue_again("case-1", "x", &[other_key], noon()).err(),
        Some(IssueError::OtherKeyKind)
    );
    let mut other_person = holder.stored;
    other_person.person = person("somebody else");
    assert_eq!(
        issue_again("case-1", "x", &[other_person], noon()).err(),
        Some(IssueError::OtherPerson)
    );
}

#[test]
fn counters_at_their_end_are_refused() {
    let holder = holder();
    let mut last_version = holder.stored.clone();
    last_version.version = StoredActivation::LAST_VERSION;
    assert_eq!(
        issue_again("case-1", "x", &[last_version], noon()).err(),
        Some(IssueError::VersionsUsedUp)
    );
    let mut last_number = holder.stored;
    last_number.issue_number = NonZeroU32::MAX;
    assert_eq!(
        issue_again("case-1", "x", &[last_number], noon()).err(),
        Some(IssueError::TooManyIssues)
    );
}

#[test]
fn reasons_differ() {
    let errors = [
        IssueError::IdentifiedInTheFuture,
        IssueError::IdentificationTooOld,
        IssueError::CaseLocked,
        IssueError::CaseRedeemed,
        IssueError::CaseRevoked,
        IssueError::TooManyIssues,
        IssueError::OtherPerson,
        IssueError::OtherKeyKind,
        IssueError::HostNotAllowed,
        IssueError::Terms { term: "validity" },
        IssueError::VersionsUsedUp,
    ];
    let reasons: std::collections::BTreeSet<_> = errors.iter().map(|error| error.reason()).collect();
    assert_eq!(reasons.len(), errors.len());
}
