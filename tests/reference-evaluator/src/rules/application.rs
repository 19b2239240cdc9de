//! Section 7: access to applications, channels, information and messages.

use serde_json::Value;

use super::digital_key::{MANAGERS, key_used};
use super::manager::designations;
use super::{Rule, deny, duty, mandate, provider};
use crate::Truth;
use crate::algebra::{Answer, all, any, every, in_turn, only_where};
use crate::case::Case;
use crate::catalogue::name_as_compared;

const ROLE: &str = "user/role";
const PORTAL: &str = "application/portal";
const ARTICLE: &str = "application/article";
const NAME: &str = "application/name";
const CHANNEL: &str = "application/channel";
const BASIS: &str = "application/dataBasis";
const CERTIFICATE: &str = "application/certificate";
const OPEN: [&str; 3] = ["3.1.a", "3.2.a", "3.3.a"];
/// "rows for managers and their users (3.1.c-d, 3.2.b-e)"
const ENTERPRISE: [&str; 6] = ["3.1.c", "3.1.d", "3.2.b", "3.2.c", "3.2.d", "3.2.e"];
const OWNERS: [&str; 2] = ["application/dataOwner", "user/enterprise"];
/// The rank of the highest level.
const STRONG: usize = 3;

/// Whether the application is used on the portal itself.
pub(super) fn on_the_portal(case: &Case<'_>) -> Answer {
    case.is(CHANNEL, &["portal"])
}

/// On the portal, under one of these articles.
fn on_the_portal_under(case: &Case<'_>, articles: &[&str]) -> Answer {
    in_turn([on_the_portal(case), case.is(ARTICLE, articles)])
}

/// Whether the data are of the enterprise for which the user acts.
fn own(case: &Case<'_>) -> Answer {
    let [owner, enterprise] = OWNERS;
    case.same(owner, enterprise)
}

/// "on the portal channel a row that is listed with level none → not applicable; portal/article/name/channel absent →
/// unknown with those missing; else (also not listed, other channels) judged"
pub(super) fn key_needed(case: &Case<'_>) -> Answer {
    let portal = on_the_portal(case);
    match portal.truth {
        Truth::True => case.row(|_, row| Answer::known(row.is_none_or(|row| row.level > 0))),
        Truth::False => Answer::known(true),
        Truth::Unknown => portal,
    }
}

/// "channel portal and (article 3.1.a, 3.2.a, 3.3.a, or portal ehealth) → not applicable; absent → unknown; other channels →
/// judged"
pub(super) fn enterprise_application(case: &Case<'_>) -> Answer {
    in_turn([
        on_the_portal(case),
        any([case.is(ARTICLE, &OPEN), case.is(PORTAL, &["ehealth"])]),
    ])
    .not()
}

/// "data-owner = user.enterprise → not applicable; open/curator/eHealth articles on the portal → not applicable; else
/// data-basis decides"
fn basis(case: &Case<'_>, word: &str) -> Answer {
    let exempt = on_the_portal_under(case, &["3.1.a", "3.2.a", "3.3.a", "3.1.b", "3.3.b", "3.3.c"]);
    all([own(case).not(), exempt.not(), case.is(BASIS, &[word])])
}

pub(super) fn basis_provider(case: &Case<'_>) -> Answer {
    basis(case, "provider")
}

pub(super) fn basis_mandate(case: &Case<'_>) -> Answer {
    basis(case, "mandate")
}

/// Whether the application asks for a key, on the portal; one that is not listed asks for nothing.
fn key_asked(case: &Case<'_>) -> Answer {
    in_turn([
        on_the_portal(case),
        case.row(|_, row| Answer::known(row.is_some_and(|row| row.level > 0))),
    ])
}

/// Whether a kind of key has a level.
fn kind_reaches(case: &Case<'_>, level: usize) -> Answer {
    case.test("key/kind", Value::as_str, |kind| {
        case.tables().kind(kind).is_some_and(|kind| kind.level >= level)
    })
}

/// Whether the key has a level, by its kind and, where that counts, by the proof of its holder: the lower is decisive.
fn reaches(case: &Case<'_>, level: usize) -> Answer {
    let by_kind = kind_reaches(case, level);
    if !case.switch("key.holder-proof-counts") {
        return by_kind;
    }
    let by_proof = case.test("key/holderProof", Value::as_str, |proof| {
        case.tables().proof(proof) >= level
    });
    in_turn([by_kind, by_proof])
}

/// A user designated by an access manager, in an application of the enterprise.
fn designated_user(case: &Case<'_>) -> Answer {
    in_turn([on_the_portal_under(case, &ENTERPRISE), case.is(ROLE, &["user"])])
}

/// Somebody with an office in the enterprise, in an application of it.
fn in_office(case: &Case<'_>) -> Answer {
    in_turn([
        on_the_portal_under(case, &ENTERPRISE),
        case.is(ROLE, &[MANAGERS.as_slice(), &["user"]].concat()),
    ])
}

/// The designations put to a test for the application.
fn designations_for(
    case: &Case<'_>,
    test: impl Fn(&crate::designations::Designations<'_>, (&str, &str), crate::designations::Application<'_>) -> bool,
) -> Answer {
    match case.listed_application() {
        Some(application) => designations(case, |graph, person, role| test(graph, (person, role), application)),
        None => all([
            case.supplied(&[PORTAL, ARTICLE, NAME]),
            designations(case, |_, _, _| true),
        ]),
    }
}

/// Whether the owner of the data authorised whoever reads them, and still does.
fn owner_authorises(case: &Case<'_>) -> Answer {
    let now = case.at;
    match case.text(BASIS) {
        Some("provider") => provider::ended(case).not(),
        Some("mandate") => all([
            case.period("mandate/period", |period| period.end.is_none_or(|end| now < end)),
            case.when("mandate/revoked", |revoked| revoked <= now).not(),
        ]),
        Some(_) => Answer::known(false),
        None => Answer::unknown(BASIS),
    }
}

/// An application of 3.2.c, which 3.2.d names too.
fn under_tax_mandate(case: &Case<'_>) -> Answer {
    let listed = |name| case.tables().application("federal", "3.2.d", name);
    match case.text(ARTICLE) {
        Some("3.2.d") => case.test(NAME, Value::as_str, |name| {
            listed(name).is_some_and(|row| row.article() == "3.2.c")
        }),
        Some(article) => Answer::known(article == "3.2.c"),
        None => Answer::unknown(ARTICLE),
    }
}

/// "un nom d’utilisateur, un mot de passe, une clé privée et un certificat"
fn set_held(case: &Case<'_>, certificates: &[&str]) -> Answer {
    all([
        case.yes("application/usernameAndPasswordHeld"),
        case.yes("application/privateKeyHeld"),
        case.is(CERTIFICATE, certificates),
    ])
}

/// Whether a channel other than the portal is one of the accepted ones.
fn batch(case: &Case<'_>) -> Answer {
    case.is(CHANNEL, &["file-transfer", "message-queue", "other-accepted"])
}

fn certificate(case: &Case<'_>) -> Answer {
    if on_the_portal(case).truth == Truth::False {
        return set_held(case, &["qualified", "accepted-type", "eid-signature"]);
    }
    let set = set_held(case, &["qualified", "accepted-type"]);
    // A key may stand in for what lacks of the set, so that nothing is settled while it is not known.
    let strong = kind_reaches(case, STRONG);
    if strong.truth == Truth::Unknown && set.truth != Truth::True {
        return strong;
    }
    let strong_suffices = Answer::known(case.switch("key.strong-replaces-certificate"));
    any([case.is("key/kind", &["eid"]), all([strong_suffices, strong]), set])
}

pub(super) static RULES: &[Rule] = &[
    // "reprises dans le tableau"; "Le contenu des services et l'accès à ces services peuvent être modifiés à tout moment."
    deny("application.known", |case| {
        case.row(|case, row| Answer::known(row.is_some_and(|row| row.offered(case.at))))
    })
    .only_if(on_the_portal),
    // "telles qu’elles sont indiquées pour lui"
    deny("application.audience", |case| match case.text(ARTICLE) {
        None => Answer::unknown(ARTICLE),
        Some(article) if OPEN.contains(&article) => Answer::known(true),
        Some("3.1.b") => case.is(ROLE, &["curator", "curator-user"]),
        Some("3.3.b" | "3.3.c") => case.is("user/entitlement", &["none"]).not(),
        Some(_) => case.is(ROLE, &[MANAGERS.as_slice(), &["user"]].concat()),
    })
    .only_if(on_the_portal),
    // "Si ce niveau est suffisant pour l’accès à une application, ceci vaut également pour les autres clés numériques
    // appartenant au même niveau ou à un niveau supérieur."
    deny("application.key-sufficient", |case| {
        case.row(|case, row| reaches(case, row.map_or(0, |row| row.level)))
    })
    .only_if(key_asked),
    // "Certaines clés numériques ne sont pas disponibles pour chaque application."
    deny("application.key-available", |case| {
        match (case.text("key/kind"), case.text(PORTAL), case.text(NAME)) {
            (Some(kind), Some(portal), Some(name)) => Answer::known(!case.tables().unavailable(kind, portal, name)),
            _ => case.supplied(&["key/kind", PORTAL, NAME]),
        }
    })
    .only_if(|case| in_turn([key_asked(case), key_used(case)])),
    // "aux applications qu’il a été autorisé à utiliser par le gestionnaire d’accès"
    deny("application.user-authorised", |case| {
        designations_for(case, |graph, office, application| graph.authorised(office, application))
    })
    .only_if(designated_user),
    // "sans pour autant que cet accès puisse être plus large que celui réservé au gestionnaire d’accès"
    deny("application.not-wider-than-manager", |case| {
        designations_for(case, |graph, office, application| graph.no_wider(office, application))
    })
    // Who was given nothing has nothing that is too wide; a manager was given an office, with or without limits.
    .only_if(|case| {
        in_turn([
            in_office(case),
            designations_for(case, |graph, office, application| {
                graph.authorised(office, application) || office.1 != "user" && graph.holds(office)
            }),
        ])
    }),
    // "par cette entreprise uniquement ou par les personnes qui ont reçu son autorisation"
    deny("application.own-data", |case| {
        let own = own(case);
        match own.truth {
            Truth::False => owner_authorises(case),
            _ => own,
        }
    })
    // What travels by file transfer are the declarations of an enterprise.
    .only_if(|case| any([on_the_portal(case).not(), on_the_portal_under(case, &ENTERPRISE)])),
    // "chaque utilisateur habilité a, selon sa qualité, accès"
    deny("application.capacity", |case| match case.text(ARTICLE) {
        Some("3.3.b") => case.is("user/entitlement", &["required-capacity"]),
        _ => case.is("user/entitlement", &["none"]).not(),
    })
    .only_if(|case| on_the_portal_under(case, &["3.3.b", "3.3.c"])),
    // "qui dispose du numéro du répertoire du mandant …, pour les personnes pour lesquelles il dispose d’un mandat … et dont il
    // a mis ce mandat à la disposition de la direction régionale … compétente"
    deny("application.tax-mandate", |case| {
        all([
            case.yes("mandate/directoryNumberHeld"),
            case.is(BASIS, &["mandate"]),
            case.is("mandate/kind", &["tax"]),
            mandate::in_force(case),
            case.is("mandate/availability", &["competent-directorate"]),
        ])
    })
    .only_if(|case| in_turn([on_the_portal(case), under_tax_mandate(case), own(case).not()])),
    // "qui dispose d’un nom d’utilisateur, d’un mot de passe, d’une clé privée et d’un certificat qualifié … ou de tout autre
    // type de certificat qui figure sur la liste"; "soit l’utilisation d’une carte d’identité électronique"
    deny("application.certificate", certificate).only_if(|case| {
        let portal = on_the_portal(case);
        match portal.truth {
            Truth::Unknown => portal,
            _ => any([portal.not(), case.is(ARTICLE, &["3.2.e"])]),
        }
    }),
    // "à des fins bien déterminées …, et ne peuvent être conservées plus longtemps qu'il n'est nécessaire"; "informer et donner
    // un droit de regard"
    duty("application.data-use", |case| {
        every(
            [
                "application/purposeDefined",
                "application/keptNoLongerThanNeeded",
                "application/personsInformed",
                "application/accessGiven",
            ]
            .map(|fact| case.yes(fact)),
        )
    })
    .only_if(|case| in_turn([on_the_portal(case), case.is(ARTICLE, &OPEN).not()])),
    // "peut effectuer des « Déclarations Dimona », …"
    deny("channel.batch-declaration", |case| {
        all([
            batch(case),
            case.is(ROLE, &[MANAGERS.as_slice(), &["user"]].concat()),
            case.is("application/declaration", &["other"]).not(),
        ])
    })
    .only_if(|case| on_the_portal(case).not()),
    // "Pour l’heure, le certificat de signature … ne permet pas l’accès aux services dispensés … et leur utilisation, sauf pour
    // ce qui concerne l’utilisation de l’application “Formulaire électronique de demande d’accès”"
    deny("channel.eid-signature-certificate", |case| {
        let exceptions = case.words("channel.signature-certificate-exceptions");
        let excepted = case.test(NAME, Value::as_str, |name| {
            let name = name_as_compared(name);
            exceptions.iter().any(|exception| name_as_compared(exception) == name)
        });
        only_where(
            excepted.not(),
            case.is("application/signatureCertificateUse", &["none"]),
        )
    })
    .only_if(|case| {
        in_turn([
            Answer::known(case.switch("channel.signature-certificate-batch-only")),
            on_the_portal(case),
            case.is(PORTAL, &["social-security", "federal"]),
        ])
    }),
    // "doit fournir des informations qui sont complètes, exactes et véritables"
    deny("user.information-true", |case| {
        case.is("user/information", &["confirmed"])
    }),
    // "ne peut … envoyer aucune donnée, ni avis, ni document …"
    deny("message.content-allowed", |case| {
        case.is("message/content", &["allowed"])
    })
    .only_if(|case| case.is("message/content", &["nothing-sent"]).not()),
    // "est (sont) rectifiée(s) à la demande de l’utilisateur"
    duty("message.rectified", |case| case.yes("message/rectified")).only_if(|case| {
        let now = case.at;
        case.when("message/rectificationRequested", |requested| requested <= now)
    }),
];
