//! The outcome follows from the verdicts of the rules alone: every combination of the rules of an organisation.

use super::cases::{self, engine, facts};
use lra_core::decision::vocabulary::{Authorisation, Breach, Suspension};
use lra_core::decision::{DENY_RULES, DutyStatus, FactSet, Facts, Outcome, Question, RuleId, Verdict};

/// Makes a rule satisfied, violated or unknown.
type Setter = (RuleId, fn(&mut Facts, Option<bool>));

const DENYING: [Setter; 6] = [
    (RuleId::OrganisationPublicAuthority, |facts, holds| {
        facts.organisation.public_authority = holds;
    }),
    (RuleId::OrganisationConventionSigned, |facts, holds| {
        facts.organisation.convention_signed_by_bosa = holds;
    }),
    (RuleId::OrganisationGeneralTermsAccepted, |facts, holds| {
        facts.organisation.general_terms_accepted = holds;
    }),
    (RuleId::OrganisationNationalRegisterAuthorised, |facts, holds| {
        facts.organisation.national_register_authorisation = holds.map(authorisation);
    }),
    (RuleId::OrganisationCbssAuthorised, |facts, holds| {
        facts.organisation.cbss_authorisation = holds.map(authorisation);
    }),
    (RuleId::OrganisationNotSuspended, |facts, holds| {
        facts.organisation.suspension = holds.map(|holds| {
            if holds {
                Suspension::None
            } else {
                Suspension::SecurityInsufficient
            }
        });
    }),
];

const OBLIGING: [Setter; 5] = [
    (RuleId::OrganisationSecurityPlanCurrent, |facts, holds| {
        facts.organisation.data_protection_officer_named = holds;
    }),
    (RuleId::OrganisationProcessingRegister, |facts, holds| {
        facts.organisation.processing_register_kept = holds;
    }),
    (RuleId::OrganisationBreachNotified, |facts, holds| {
        facts.organisation.breach = holds.map(|holds| if holds { Breach::None } else { Breach::NotReported });
    }),
    (RuleId::OrganisationRightsAssistance, |facts, holds| {
        facts.organisation.assists_data_subjects = holds;
    }),
    (RuleId::OrganisationProcessControlled, |facts, holds| {
        facts.organisation.processes_controlled = holds;
    }),
];

fn authorisation(holds: bool) -> Authorisation {
    if holds {
        Authorisation::IdentityAndAccessManagement
    } else {
        Authorisation::None
    }
}

const STATES: [Option<bool>; 3] = [Some(true), Some(false), None];

/// The states of so many rules by a number in base three.
fn states<const N: usize>(mut number: usize) -> [Option<bool>; N] {
    core::array::from_fn(|_| {
        let state = STATES[number % 3];
        number /= 3;
        state
    })
}

#[test]
fn every_combination_of_verdicts_gives_its_outcome_and_its_duties() {
    let ordinary = facts(&cases::base(Question::Organisation));
    let mut seen = [0_u32; 3];
    for denying in 0..3_usize.pow(6) {
        let denying: [Option<bool>; 6] = states(denying);
        // Duty rules never change the outcome, so that few of their combinations do for each of the deny rules.
        let few = denying.iter().filter(|state| **state != Some(true)).count() > 1;
        for obliging in (0..3_usize.pow(5)).step_by(if few { 61 } else { 1 }) {
            let obliging: [Option<bool>; 5] = states(obliging);
            let mut facts = ordinary.clone();
            let rules = DENYING.iter().zip(denying).chain(OBLIGING.iter().zip(obliging));
            for ((_, set), state) in rules.clone() {
                set(&mut facts, state);
            }
            let decision = engine().decide(Question::Organisation, &facts, cases::at()).unwrap();
            let expected = if denying.contains(&Some(false)) {
                Outcome::Deny
            } else if denying.contains(&None) {
                Outcome::Incomplete
            } else {
                Outcome::Permit
            };
            assert_eq!(decision.outcome(), expected);
            seen[expected as usize] += 1;
            let mut missing = FactSet::EMPTY;
            let mut duties = Vec::new();
            for ((rule, _), state) in rules {
                let verdict = match state {
                    Some(true) => Verdict::Satisfied,
                    Some(false) => Verdict::Violated,
                    None => Verdict::Unknown,
                };
                assert_eq!(decision.verdict(*rule), Some(verdict));
                assert!(decision.rules(verdict).contains(*rule));
                let status = match state {
                    Some(true) => continue,
                    Some(false) => DutyStatus::Open,
                    None => DutyStatus::Unconfirmed,
                };
                if DENY_RULES.contains(*rule) {
                    let finding = decision.findings().find(|finding| finding.rule == *rule).unwrap();
                    missing = missing.union(finding.missing);
                } else {
                    duties.push((*rule, status));
                }
            }
            assert_eq!(decision.missing(), missing);
            let told: Vec<_> = decision.duties().map(|duty| (duty.rule, duty.status)).collect();
            assert_eq!(told, duties);
        }
    }
    assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
}
