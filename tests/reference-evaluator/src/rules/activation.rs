//! Section 5: the activation code and the link.

use super::{Rule, deny, duty};
use crate::algebra::{all, only_where};
use crate::calendar;

/// What is asked before a code is issued.
pub(super) static ISSUE: &[Rule] = &[
    // "Si l’identification ne peut être effectuée avec succès …, l’utilisateur ne délivrera pas de code d’activation"; an
    // identification counts for so many hours
    deny("activation.identified", |case| {
        let now = case.at;
        let hours = case.number("activation.permit-maximum-hours");
        all([
            case.is("activation/identificationOutcome", &["permit"]),
            case.yes("activation/samePerson"),
            case.when("activation/identifiedAt", |identified| {
                identified <= now && now < calendar::hours_later(identified, hours)
            }),
        ])
    }),
    // "à une adresse e-mail validée ou au numéro de GSM validé de la personne"; "remettront les codes d’activation aux
    // personnes se présentant auprès de la LRA"
    deny("activation.to-validated-channel", |case| {
        all([
            case.is("activation/linkChannel", &["email", "sms"]),
            case.yes("activation/linkAddressValidated"),
            case.is("activation/codeChannel", &["email", "sms", "paper"]),
            only_where(
                case.is("activation/codeChannel", &["email", "sms"]),
                case.yes("activation/codeAddressValidated"),
            ),
            only_where(
                case.is("activation/codeChannel", &["paper"]),
                case.yes("activation/codeHandedToApplicant"),
            ),
        ])
    }),
    // by analogy with article 5 of the users' regulation
    duty("activation.separate-messages", |case| {
        case.yes("activation/sentSeparately")
    }),
];

/// What is asked before a key is activated.
pub(super) static REDEMPTION: &[Rule] = &[
    // rulebook: the end of the validity does not belong to it
    deny("activation.not-expired", |case| {
        let now = case.at;
        case.when("activation/expiresAt", |expires| now < expires)
    }),
    // rulebook: "wrong tries below the limit; at the limit it locks"
    deny("activation.attempts-left", |case| {
        let limit = case.number("activation.tries-limit");
        case.test("activation/wrongTries", serde_json::Value::as_i64, |tries| {
            tries < limit
        })
    }),
    // rulebook: "not redeemed, revoked or replaced before"
    deny("activation.single-use", |case| {
        case.is("activation/state", &["pending"])
    }),
    // "right code for the right link"
    deny("activation.code-matches", |case| {
        all([case.yes("activation/linkKnown"), case.yes("activation/codeMatches")])
    }),
];
