//! What belongs together in a question about an application: the application itself, the user's role, whose data they are, on
//! what ground they are used, and who designated whom.

use lra_core::time::Instant;
use serde_json::{Value, json};

use crate::applications::{Application, Applications};
use crate::designations::Drawing;
use crate::random::Random;

/// A value for a fact.
type Set<'a> = (&'a str, Value);

const USER: &str = "user-7";
const ROLES: [&str; 7] = [
    "user",
    "access-manager",
    "co-principal-access-manager",
    "principal-access-manager",
    "curator",
    "curator-user",
    "none",
];
const KEYS: [&str; 12] = [
    "eid",
    "itsme",
    "authenticator-app",
    "sms-code",
    "email-code",
    "citizen-token",
    "password",
    "password",
    "certificate",
    "european-eid",
    "future-key",
    "none",
];

/// Facts that some rules look at only together.
const TOGETHER: [&[(&str, &str)]; 15] = [
    &[
        ("key.kind", "password"),
        ("key.state", "locked"),
        ("user.role", "access-manager"),
    ],
    &[
        ("key.kind", "password"),
        ("key.state", "locked"),
        ("user.role", "access-manager"),
        ("key.new-credentials-requested", "false"),
    ],
    &[("key.kind", "sms-code"), ("key.number-changed", "true")],
    &[("key.card-lost", "true"), ("key.card-loss-declared", "false")],
    &[("key.phone-lost", "true"), ("key.phone-keys-removed", "false")],
    &[("key.loss", "misused"), ("key.loss-acted-on", "false")],
    &[("message.content", "nothing-sent")],
    &[
        ("key.kind", "sms-code"),
        ("key.number-changed", "true"),
        ("key.old-number-key-removed", "false"),
    ],
    &[("key.kind", "eid"), ("key.signature-certificate", "expired")],
    &[
        ("key.kind", "password"),
        ("key.loss", "suspected"),
        ("key.loss-recipient", "access-manager"),
    ],
    &[
        ("key.kind", "password"),
        ("key.loss", "misused"),
        ("key.loss-recipient", "nobody"),
    ],
    &[("key.issuer", "recognised-service"), ("key.kind", "recognised-service")],
    &[("key.issuer", "notified-scheme"), ("key.kind", "european-eid")],
    &[
        ("key.kind", "password"),
        ("user.role", "principal-access-manager"),
        ("key.credentials-sent-apart", "false"),
    ],
    &[
        ("user.role", "none"),
        ("key.kind", "password"),
        ("key.secret-length", "14"),
    ],
];

/// A word, or the truth value or number it spells.
fn told(word: &str) -> Value {
    serde_json::from_str(word).unwrap_or_else(|_| json!(word))
}

/// The values of the facts that belong together.
pub fn draw(applications: &Applications, at: Instant, random: &mut Random) -> Vec<Set<'static>> {
    let application = if random.chance(70) {
        applications.listed(random)
    } else {
        applications.draw(random)
    };
    let role = match application.article.as_str() {
        _ if random.chance(30) => random.pick(&ROLES),
        "3.1.b" => random.pick(&["curator", "curator-user"]),
        _ => random.pick(&[
            "user",
            "user",
            "user",
            "access-manager",
            "principal-access-manager",
            "co-principal-access-manager",
        ]),
    };
    let mut values = vec![
        ("application.portal", json!(application.portal)),
        ("application.article", json!(application.article)),
        ("application.name", json!(application.name)),
        ("user.role", json!(role)),
        ("user.reference", json!(USER)),
    ];
    if random.chance(80) {
        let drawing = Drawing {
            at,
            user: USER,
            role,
            application: &application,
            applications,
        };
        values.push(("enterprise.designations", drawing.draw(random)));
    }
    if random.chance(40) {
        values.push(("key.kind", json!(random.pick(&KEYS))));
    }
    if random.chance(25) {
        values.extend(random.pick(&TOGETHER).iter().map(|(id, value)| (*id, told(value))));
    }
    if random.chance(15) {
        values.push((
            "application.channel",
            json!(random.pick(&["file-transfer", "message-queue", "other-accepted", "other"])),
        ));
    }
    if random.chance(5) {
        values.push(("message.rectification-requested", json!(at.plus_milliseconds(-1))));
        values.push(("message.rectified", json!(random.chance(50))));
    }
    if application.portal == "ehealth" && random.chance(25) {
        let entitlement = random.pick(&["other-capacity", "other-capacity", "none"]);
        values.push(("user.entitlement", json!(entitlement)));
    }
    if random.chance(45) {
        others_data(&mut values, &application, applications, random);
    }
    values
}

/// The data of somebody else, on some ground.
fn others_data(
    values: &mut Vec<Set<'static>>,
    application: &Application,
    applications: &Applications,
    random: &mut Random,
) {
    values.push((
        "application.data-owner",
        json!(random.pick(&["0732863011", "82091534718"])),
    ));
    values.push((
        "application.data-basis",
        json!(random.pick(&["provider", "mandate", "mandate", "none"])),
    ));
    if application.article.starts_with("3.2.") && random.chance(70) {
        values.push(("mandate.kind", json!("tax")));
    } else if random.chance(40) {
        values.push(("mandate.kind", json!("social-security")));
    }
    if random.chance(40) {
        values.push(("mandate.applications", applications.list(application, random)));
    }
    if random.chance(35) {
        values.push(("mandate.passed-on", json!(true)));
        if random.chance(50) {
            values.push(("mandate.received-applications", applications.list(application, random)));
        }
    }
}
