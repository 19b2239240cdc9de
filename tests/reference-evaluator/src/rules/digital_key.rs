//! Section 6: digital keys.

use serde_json::Value;

use super::{Rule, deny, duty};
use crate::Truth;
use crate::algebra::{Answer, all, only_where};
use crate::calendar;
use crate::case::{Case, texts};

const KIND: &str = "key/kind";
const LOSS: &str = "key/loss";
const ROLE: &str = "user/role";
pub(super) const MANAGERS: [&str; 3] = [
    "principal-access-manager",
    "co-principal-access-manager",
    "access-manager",
];

/// Whether a key is used at all.
pub(super) fn key_used(case: &Case<'_>) -> Answer {
    case.is(KIND, &["none"]).not()
}

/// Whether a password belongs to the key.
fn password(case: &Case<'_>) -> Answer {
    case.test(KIND, Value::as_str, |kind| {
        case.tables().kind(kind).is_some_and(|kind| kind.password)
    })
}

/// Whether loss or misuse was reported, or is suspected.
pub(super) fn lost(case: &Case<'_>) -> Answer {
    case.is(LOSS, &["none"]).not()
}

/// Whether a password is long enough for its holder: "15 signes" for the users of an enterprise.
fn long_enough(case: &Case<'_>) -> Answer {
    let minimum = match case.value(ROLE).and_then(Value::as_str) {
        Some("none") => case.number("secret.minimum-length-elsewhere"),
        Some(_) => case.number("secret.minimum-length"),
        None => return case.supplied(&[ROLE, "key/secretLength"]),
    };
    case.test("key/secretLength", Value::as_i64, |length| length >= minimum)
}

pub(super) static RULES: &[Rule] = &[
    // "strictement personnelles et non transmissibles"
    deny("key.personal", |case| {
        all([case.same("key/holder", "user/ssin"), case.yes("key/handedOver").not()])
    })
    .only_if(key_used),
    // "nécessite l'utilisation de clés numériques": activated, not locked, not deactivated
    deny("key.active", |case| case.is("key/state", &["active"])).only_if(key_used),
    // "sur laquelle les certificats d’identité et de signature sont activés"
    deny("key.eid-both-certificates", |case| {
        all([
            case.is("key/authenticationCertificate", &["active"]),
            case.is("key/signatureCertificate", &["active"]),
        ])
    })
    .only_if(|case| case.is(KIND, &["eid"])),
    // "En cas de verrouillage de sa clé numérique, l'utilisateur final devra en demander une nouvelle."
    deny("key.locked-needs-new", |case| case.is("key/unlocking", &["none"])).only_if(key_used),
    // "En cas de blocage …, l'utilisateur désigné par une entreprise en tant que gestionnaire d’accès (gestionnaire local) doit
    // demander un nouveau nom d’utilisateur et un nouveau mot de passe"
    duty("key.blocked-manager", |case| {
        only_where(
            case.is("key/state", &["locked"]),
            case.yes("key/newCredentialsRequested"),
        )
    })
    .only_if(|case| all([password(case), case.is(ROLE, &MANAGERS)])),
    // "ne sera plus utilisable à partir de ce moment-là"
    deny("key.loss-deactivates", |case| {
        let now = case.at;
        only_where(lost(case), case.when("key/lossReportedAt", |reported| now < reported))
    })
    .only_if(key_used),
    // "tenu de le signaler au plus vite à son fournisseur de services. Il doit par ailleurs supprimer … les clés en question"
    duty("key.phone-lost", |case| {
        only_where(
            case.yes("key/phoneLost"),
            all([case.yes("key/phoneOperatorTold"), case.yes("key/phoneKeysRemoved")]),
        )
    }),
    // "tenu d'en faire la déclaration au plus vite"
    duty("key.card-lost", |case| {
        only_where(case.yes("key/cardLost"), case.yes("key/cardLossDeclared"))
    }),
    // "tenu de supprimer au préalable … la clé « code de sécurité via SMS » pour l'ancien numéro"
    deny("key.sms-number-change", |case| {
        only_where(case.yes("key/numberChanged"), case.yes("key/oldNumberKeyRemoved"))
    })
    .only_if(|case| case.is(KIND, &["sms-code"])),
    // "clés (mobiles) offertes dans le cadre de services agréés conformément à l’AR du 22 octobre 2017"; a recognition that
    // ended is none
    deny("key.recognised-issuer", |case| {
        let now = case.at;
        let notified = case.switch("key.notified-schemes-recognised");
        match case.text("key/issuer") {
            Some("recognised-service") => case.when("key/recognitionEnds", |end| end <= now).not(),
            Some("notified-scheme") => Answer::known(notified),
            _ => Answer::known(false),
        }
    })
    .only_if(|case| all([key_used(case), case.is("key/issuer", &["administration"]).not()])),
    // "Marquer son accord sur les présentes conditions d'utilisation"; "communiquer une adresse e-mail correcte"; "afin
    // qu'elles soient toujours actualisées et correctes"
    deny("key.terms-accepted", |case| {
        all([case.yes("key/termsAccepted"), case.is("key/email", &["current"])])
    })
    .only_if(key_used),
    // "Un mot de passe sécurisé est composé de 15 signes et contient des caractères et des symboles alphanumériques placés dans
    // un ordre difficile à déceler"
    deny("key.secret-strong", |case| {
        let symbol = case.switch("secret.symbol-required");
        all([
            long_enough(case),
            case.test("key/secretElements", texts, |elements| {
                elements.contains(&"letter") && elements.contains(&"digit") && (!symbol || elements.contains(&"symbol"))
            }),
            case.yes("key/secretEasilyGuessed").not(),
        ])
    })
    .only_if(password),
    // "tenu de modifier …, du moins au moment de la première utilisation, le mot de passe qu’il s’est vu attribuer"; "Ensuite,
    // chaque utilisateur devra modifier régulièrement son mot de passe"
    deny("key.initial-secret-changed", |case| {
        let now = case.at;
        let days = case.number("secret.maximum-age-days");
        all([
            case.yes("key/secretAssigned").not(),
            case.when("key/secretChangedAt", |changed| {
                changed <= now && now < calendar::days_later(changed, days)
            }),
        ])
    })
    .only_if(password),
    // "peut recevoir un nom d’utilisateur et un mot de passe dans des messages séparés"
    duty("key.credentials-sent-apart", |case| {
        case.yes("key/credentialsSentApart")
    })
    .only_if(|case| all([password(case), case.is(ROLE, &["principal-access-manager"])])),
    // "signaler immédiatement cette perte … au Centre de Contact"; everybody else "au gestionnaire d’accès (gestionnaire local)
    // dont il a reçu le nom d'utilisateur ou le mot de passe"
    duty("key.loss-reported-to", |case| {
        let principal = case.is(ROLE, &["principal-access-manager"]);
        let told = |whom| case.is("key/lossRecipient", &[whom]);
        let told = match principal.truth {
            Truth::True => told("contact-centre"),
            Truth::False => told("access-manager"),
            Truth::Unknown => case.supplied(&[ROLE, "key/lossRecipient"]),
        };
        only_where(lost(case), told)
    })
    .only_if(|case| all([password(case), case.is(ROLE, &["none"]).not()])),
];
