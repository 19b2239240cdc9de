use super::Source;
use super::reader::Reader;
use super::row::{List, Row};
use crate::application::{ApplicationName, Portal};
use crate::decision::Vocabulary;
use crate::decision::vocabulary::{AssuranceLevel, HolderProof};
use crate::digital_key::{EidasLevel, FasLevel, KeyKind, KeyKindRow, KeyTable, Levels, UnavailableKey};
use toml::Spanned;
use toml::de::DeValue;

static KINDS: List = List {
    name: "key-kind",
    members: &["kind", "annex", "fas", "eidas", "password", "source"],
    optional: false,
    expected: "a list of kinds of key, at least one",
};

static PROOFS: List = List {
    name: "holder-proof",
    members: &["proof", "annex", "fas", "eidas", "source"],
    optional: true,
    expected: "the proofs low, substantial and high, each once",
};

static UNAVAILABLE: List = List {
    name: "unavailable-key",
    members: &["kind", "portal", "name", "source"],
    optional: true,
    expected: "a list of kinds of key, each with the application it cannot be used for",
};

/// Takes everything about keys out of the text.
pub(super) fn key_table(reader: &mut Reader<'_>) -> KeyTable {
    let mut table = KeyTable::default();
    KINDS.take(reader, |row| kind(row, &mut table));
    let mut proven = Vec::new();
    PROOFS.take(reader, |row| proof(row, &mut table, &mut proven));
    if proven.len() < HolderProof::ALL.len() {
        reader.mistake(None, PROOFS.name, PROOFS.expected);
    }
    UNAVAILABLE.take(reader, |row| unavailable(row, &mut table));
    table
}

fn kind(row: &mut Row<'_, '_>, table: &mut KeyTable) {
    let kind = key_kind(row);
    let levels = levels(row);
    let password = row.required_boolean("password");
    let source = source(row);
    let (Ok(kind), Ok(levels), Ok(password), Ok(source)) = (kind, levels, password, source) else {
        return;
    };
    if table.kinds().len() == KeyTable::MOST_KINDS {
        return row.mistake(kind.span(), "kind", "30 kinds of key at most");
    }
    let added = table.add_kind(KeyKindRow {
        kind: *kind.get_ref(),
        levels,
        password,
    });
    if added.is_err() {
        return row.mistake(kind.span(), "kind", "a kind of key that no other row has");
    }
    row.reader.note_source(Source {
        path: format!("{}.{}", KINDS.name, kind.get_ref()),
        value: levels_json(&levels, Some(password)),
        source,
    });
}

fn proof(row: &mut Row<'_, '_>, table: &mut KeyTable, proven: &mut Vec<HolderProof>) {
    let proof = row.required("proof", "low, substantial or high", HolderProof::of);
    let levels = levels(row);
    let source = source(row);
    let Ok(proof) = proof else { return };
    if proven.contains(proof.get_ref()) {
        return row.mistake(proof.span(), "proof", "a proof that no other row has");
    }
    let proof = proof.into_inner();
    proven.push(proof);
    let (Ok(levels), Ok(source)) = (levels, source) else {
        return;
    };
    table.set_proof(proof, levels);
    row.reader.note_source(Source {
        path: format!("{}.{}", PROOFS.name, proof.word()),
        value: levels_json(&levels, None),
        source,
    });
}

fn unavailable(row: &mut Row<'_, '_>, table: &mut KeyTable) {
    let kind = key_kind(row);
    let portal = row.required("portal", "social-security, federal or ehealth", Portal::of);
    let name = row.required("name", "1 to 200 characters without control characters", |text| {
        text.parse::<ApplicationName>().ok()
    });
    let source = source(row);
    let (Ok(kind), Ok(portal), Ok(name), Ok(source)) = (kind, portal, name, source) else {
        return;
    };
    let name = name.into_inner();
    // Writing a text cannot fail.
    let written = serde_json::to_string(&name).unwrap_or_default();
    let (kind_word, portal_word) = (kind.get_ref(), portal.get_ref().word());
    let value = format!(r#"{{"kind":"{kind_word}","name":{written},"portal":"{portal_word}"}}"#);
    let added = table.add_unavailable(UnavailableKey {
        kind: *kind.get_ref(),
        portal: portal.into_inner(),
        name,
    });
    if added.is_err() {
        return row.mistake(kind.span(), "kind", "a kind and an application that no other row has");
    }
    row.reader.note_source(Source {
        path: UNAVAILABLE.name.to_owned(),
        value,
        source,
    });
}

fn key_kind(row: &mut Row<'_, '_>) -> Result<Spanned<KeyKind>, ()> {
    row.required(
        "kind",
        "1 to 32 lower-case letters, digits and hyphens, a letter first; not none",
        |text| text.parse::<KeyKind>().ok().filter(|kind| !kind.is_none()),
    )
}

fn source(row: &mut Row<'_, '_>) -> Result<String, ()> {
    let read = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
    row.required("source", "a text that is not empty", read)
        .map(Spanned::into_inner)
}

/// A level on each scale, as far as it is stated.
fn levels(row: &mut Row<'_, '_>) -> Result<Levels, ()> {
    fn stated<T>(read: Option<Spanned<T>>) -> Option<T> {
        read.map(Spanned::into_inner)
    }
    let annex = row.optional(
        "annex",
        "none, password, token or strong, or no such member",
        AssuranceLevel::of,
    );
    let fas = row.optional_value("fas", "a whole number from 100 to 500, or no such member", fas_level);
    let eidas = row.optional("eidas", "low, substantial or high, or no such member", EidasLevel::of);
    Ok(Levels {
        annex: stated(annex?),
        fas: stated(fas?),
        eidas: stated(eidas?),
    })
}

fn fas_level(value: &DeValue<'_>) -> Option<FasLevel> {
    let integer = value.as_integer()?;
    FasLevel::new(u16::from_str_radix(integer.as_str(), integer.radix()).ok()?)
}

/// What is stated as JSON, members in the order of their names. Their words hold nothing that JSON escapes.
fn levels_json(levels: &Levels, password: Option<bool>) -> String {
    let members = [
        levels.annex.map(|level| format!(r#""annex":"{}""#, level.word())),
        levels.eidas.map(|level| format!(r#""eidas":"{}""#, level.code())),
        levels.fas.map(|level| format!(r#""fas":{}"#, level.number())),
        password.map(|password| format!(r#""password":{password}"#)),
    ];
    let members: Vec<String> = members.into_iter().flatten().collect();
    format!("{{{}}}", members.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rulebook::Rulebook;

    fn latest() -> &'static str {
        let [.., text] = Rulebook::embedded_toml();
        text
    }

    fn mistakes(text: &str) -> Vec<(String, bool, &'static str)> {
        let mistakes = Rulebook::from_toml(text).unwrap_err().mistakes;
        let told = |mistake: crate::rulebook::Mistake| (mistake.path, mistake.line.is_some(), mistake.expected);
        mistakes.into_iter().map(told).collect()
    }

    #[test]
    fn the_embedded_rulebooks_map_every_kind_that_is_known_today() {
        use AssuranceLevel::{Password, Strong, Token};
        use EidasLevel::{High, Substantial};
        for rulebook in Rulebook::embedded() {
            let parameters = rulebook.parameters();
            for (kind, annex, fas, eidas, password) in [
                ("eid", Some(Strong), 500, Some(High), false),
                ("itsme", Some(Strong), 450, Some(High), false),
                ("authenticator-app", Some(Strong), 400, Some(Substantial), true),
                ("certificate", Some(Strong), 0, None, true),
                ("recognised-service", Some(Strong), 0, Some(Substantial), false),
                ("european-eid", Some(Strong), 0, Some(Substantial), false),
                ("citizen-token", Some(Token), 0, None, true),
                ("sms-code", Some(Password), 0, None, true),
                ("email-code", None, 0, Some(Substantial), true),
                ("password", Some(Password), 200, None, true),
            ] {
                let row = parameters.key_kind(kind.parse().unwrap()).unwrap();
                let levels = Levels {
                    annex,
                    fas: FasLevel::new(fas),
                    eidas,
                };
                assert_eq!((row.levels, row.password), (levels, password), "{kind}");
            }
            assert_eq!(parameters.key_kinds().len(), 10);
            for (proof, level) in HolderProof::ALL.iter().zip(EidasLevel::ALL) {
                let levels = parameters.holder_proof(*proof);
                assert_eq!((levels.annex, levels.fas, levels.eidas), (None, None, Some(level)));
            }
            assert_eq!(parameters.key_kind("none".parse().unwrap()), None);
            let name = "Publiato".parse().unwrap();
            assert!(!parameters.key_unavailable("eid".parse().unwrap(), Portal::SocialSecurity, &name));
        }
    }

    #[test]
    fn a_kind_that_is_new_needs_a_row_and_nothing_else() {
        let rows = r#"
            [[key-kind]]
            kind = "future-key"
            annex = "token"
            password = false
            source = "invented"
            [[unavailable-key]]
            kind = "future-key"
            portal = "ehealth"
            name = " MyINAMI "
            source = "invented"
        "#;
        let rulebook = Rulebook::from_toml(&format!("{}{rows}", latest())).unwrap();
        let parameters = rulebook.parameters();
        let kind = "future-key".parse().unwrap();
        assert_eq!(
            parameters.key_kind(kind).unwrap().levels.annex,
            Some(AssuranceLevel::Token)
        );
        let name = "MyINAMI".parse().unwrap();
        assert!(parameters.key_unavailable(kind, Portal::Ehealth, &name));
        assert!(!parameters.key_unavailable(kind, Portal::Federal, &name));
        assert!(!parameters.key_unavailable("eid".parse().unwrap(), Portal::Ehealth, &name));
        let noted = |path: &str| rulebook.sources().iter().find(|source| source.path == path).unwrap();
        assert_eq!(
            noted("key-kind.future-key").value,
            r#"{"annex":"token","password":false}"#
        );
        assert_eq!(
            noted("unavailable-key").value,
            r#"{"kind":"future-key","name":"MyINAMI","portal":"ehealth"}"#
        );
        assert_eq!(
            noted("key-kind.eid").value,
            r#"{"annex":"strong","eidas":"high","fas":500,"password":false}"#
        );
    }

    #[test]
    fn the_digest_depends_on_every_value_and_not_on_the_order_of_rows() {
        let digest = |text: &str| Rulebook::from_toml(text).unwrap().digest();
        let text = latest();
        let (low, high) = ("proof = \"low\"\neidas = \"low\"", "proof = \"high\"\neidas = \"high\"");
        let swapped = text.replace(low, "SWAPPED").replace(high, low).replace("SWAPPED", high);
        assert_ne!(text, swapped);
        assert_eq!(digest(text), digest(&swapped));
        for (value, other) in [
            ("fas = 450", "fas = 350"),
            (
                "annex = \"token\"\npassword = true",
                "annex = \"token\"\npassword = false",
            ),
            ("annex = \"token\"\n", ""),
            ("kind = \"itsme\"", "kind = \"itsyou\""),
            (low, "proof = \"low\""),
        ] {
            let changed = text.replacen(value, other, 1);
            assert_ne!(digest(text), digest(&changed), "{value}");
        }
    }

    #[test]
    fn every_mistake_is_told() {
        let row = "\n[[key-kind]]\nkind = \"future-key\"\nannex = \"token\"\nfas = 300\neidas = \"low\"\npassword = true\nsource = \"invented\"\n";
        const WORD: &str = "1 to 32 lower-case letters, digits and hyphens, a letter first; not none";
        for (member, other, path, expected) in [
            ("\"future-key\"", "\"Future\"", "kind", WORD),
            ("\"future-key\"", "\"none\"", "kind", WORD),
            ("\"future-key\"", "7", "kind", WORD),
            (
                "\"future-key\"",
                "\"eid\"",
                "kind",
                "a kind of key that no other row has",
            ),
            (
                "\"token\"",
                "\"high\"",
                "annex",
                "none, password, token or strong, or no such member",
            ),
            ("300", "99", "fas", "a whole number from 100 to 500, or no such member"),
            (
                "300",
                "\"300\"",
                "fas",
                "a whole number from 100 to 500, or no such member",
            ),
            (
                "300",
                "-300",
                "fas",
                "a whole number from 100 to 500, or no such member",
            ),
            (
                "\"low\"",
                "\"strong\"",
                "eidas",
                "low, substantial or high, or no such member",
            ),
            ("password = true\n", "", "password", "true or false"),
            ("= true", "= \"true\"", "password", "true or false"),
            ("\"invented\"", "\" \"", "source", "a text that is not empty"),
            ("source = ", "sorce = ", "sorce", "no member of that name"),
        ] {
            let told = mistakes(&format!("{}{}", latest(), row.replace(member, other)));
            assert!(
                told.contains(&(format!("key-kind.{path}"), true, expected)),
                "{other}: {told:?}"
            );
        }
        let many: String = (0..21)
            .map(|number| row.replace("future-key", &format!("key-{number}")))
            .collect();
        let told = mistakes(&format!("{}{many}", latest()));
        assert_eq!(told, [("key-kind.kind".to_owned(), true, "30 kinds of key at most")]);
    }

    #[test]
    fn each_proof_stands_once_and_each_unavailable_key_once() {
        let low =
            "[[holder-proof]]\nproof = \"low\"\neidas = \"low\"\nsource = \"Regulation (EU) 910/2014, article 8\"\n";
        let told = mistakes(&latest().replace(low, ""));
        assert_eq!(told, [("holder-proof".to_owned(), false, PROOFS.expected)]);
        let told = mistakes(&format!("{}\n{low}", latest()));
        assert_eq!(
            told,
            [("holder-proof.proof".to_owned(), true, "a proof that no other row has")]
        );
        let row =
            "\n[[unavailable-key]]\nkind = \"eid\"\nportal = \"ehealth\"\nname = \"MyINAMI\"\nsource = \"invented\"\n";
        let told = mistakes(&format!("{}{row}{row}", latest()));
        assert_eq!(
            told,
            [(
                "unavailable-key.kind".to_owned(),
                true,
                "a kind and an application that no other row has"
            )]
        );
        let told = mistakes(&format!("{}{}", latest(), row.replace("ehealth", "nowhere")));
        assert_eq!(
            told,
            [(
                "unavailable-key.portal".to_owned(),
                true,
                "social-security, federal or ehealth"
            )]
        );
    }
}
