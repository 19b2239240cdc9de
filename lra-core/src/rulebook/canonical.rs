//! The canonical form of a rulebook: a heading, version and start, every value in the order of their paths, and every application in the
//! order of the catalogue, one a line. Its digest is taken of these lines. A last line says which applications were listed by inference,
//! which does not count. Sources are left out.
//!
//! It is read without a word on what is wrong with it: people write TOML, of which this is made.

use super::values::Values;
use super::{Rulebook, Source};
use crate::application::{ApplicationName, Article, Catalogue, Reading};
use crate::audit::word::Word;
use crate::crypto;
use crate::decision::vocabulary::HolderProof;
use crate::decision::{InapplicableRules, Vocabulary, word};
use crate::digital_key::{EidasLevel, FasLevel, KeyKind, KeyKindRow, KeyTable, Levels, UnavailableKey};
use crate::json_reader::{Fault, FaultKind, FromJson, NamedMembers, Reader};
use crate::time::Instant;
use core::ops::RangeInclusive;

const HEADING: &str = "lra/rulebook/v1";
const APPLICATION: &str = "application";
const INFERRED: &str = "inferred=";

/// Whether a text is a version: 1 to 40 letters, digits, full stops or hyphens. It stands in audit records, as a word.
pub(super) fn is_version(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
    text.len() <= 40 && text.bytes().all(allowed) && text.parse::<Word>().is_ok()
}

/// The lines of which the digest is taken. The sources stand in the order of path and value.
#[cfg(feature = "toml")]
pub(super) fn digested(version: &str, effective_from: Instant, sources: &[Source], catalogue: &Catalogue) -> String {
    use crate::application::{AssuranceLevel, Portal};
    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Line<'a> {
        article: Article,
        level: AssuranceLevel,
        name: &'a str,
        portal: Portal,
        #[serde(skip_serializing_if = "Option::is_none")]
        withdrawn_from: Option<Instant>,
    }
    let mut text = format!("{HEADING}\nversion={version}\neffective-from={effective_from}\n");
    for source in sources {
        text.push_str(&format!("{}={}\n", source.path, source.value));
    }
    for row in catalogue.rows() {
        let line = Line {
            article: row.article(),
            level: row.level(),
            name: row.name().as_str(),
            portal: row.portal(),
            withdrawn_from: row.withdrawn_from(),
        };
        // Every member is a text, so that writing cannot fail.
        let line = serde_json::to_string(&line).unwrap_or_default();
        text.push_str(&format!("{APPLICATION}={line}\n"));
    }
    text
}

/// A rulebook in canonical form. The sources stand in the order of path and value.
#[cfg(feature = "toml")]
pub(super) fn written(version: &str, effective_from: Instant, sources: &[Source], catalogue: &Catalogue) -> String {
    let inferred = catalogue.rows().iter().enumerate();
    let inferred = inferred.filter(|(_, row)| row.reading() == Reading::Inferred);
    let places: Vec<_> = inferred.map(|(place, _)| place.to_string()).collect();
    let digested = digested(version, effective_from, sources, catalogue);
    format!("{digested}{INFERRED}[{}]\n", places.join(","))
}

/// Reads a rulebook; nothing of a text that is none.
pub(super) fn read(text: &str) -> Option<Rulebook> {
    let (digested, inferred) = text.rsplit_once(INFERRED)?;
    let mut lines = digested.strip_suffix('\n')?.split('\n');
    if lines.next() != Some(HEADING) {
        return None;
    }
    let version = lines.next()?.strip_prefix("version=")?;
    let effective_from = lines.next()?.strip_prefix("effective-from=")?.parse().ok()?;
    if !is_version(version) {
        return None;
    }
    let lines: Vec<_> = lines.map(|line| line.split_once('=')).collect::<Option<_>>()?;
    let (parameters, applications) = lines.split_at(lines.partition_point(|(path, _)| *path != APPLICATION));
    if !parameters.is_sorted() {
        return None;
    }
    let catalogue = catalogue(applications, inferred.strip_suffix('\n')?)?;
    let mut lines = Lines {
        lines: parameters,
        read: 0,
    };
    let read = lines.parameters()?;
    // Each was looked for once, so that every line counts when as many were found.
    (lines.read == parameters.len()).then(|| Rulebook {
        version: version.to_owned(),
        effective_from,
        digest: crypto::sha256(digested.as_bytes()),
        inapplicable: InapplicableRules::of(&read, &catalogue),
        parameters: read,
        sources: parameters.iter().map(source).collect(),
        #[cfg(feature = "toml")]
        embedded: None,
        catalogue,
    })
}

fn source((path, value): &(&str, &str)) -> Source {
    Source {
        path: (*path).to_owned(),
        value: (*value).to_owned(),
        source: String::new(),
    }
}

/// A value that is the whole of a text.
fn whole<T>(text: &str, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>) -> Option<T> {
    let mut reader = Reader::new(text);
    let value = read(&mut reader).ok()?;
    reader.end().ok()?;
    Some(value)
}

/// The lines of parameters, by their paths.
struct Lines<'a> {
    lines: &'a [(&'a str, &'a str)],
    read: usize,
}

impl<'a> Lines<'a> {
    fn value<T>(&mut self, path: &str, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Fault>) -> Option<T> {
        let (_, value) = self.lines.iter().find(|(other, _)| *other == path)?;
        self.read += 1;
        whole(value, read)
    }

    /// The lines of a list, each with what follows its name in the path.
    fn list(&mut self, name: &'static str) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let lines = self.lines.iter();
        let rows = lines.filter_map(move |(path, value)| Some((path.strip_prefix(name)?, *value)));
        self.read += rows.clone().count();
        rows
    }
}

impl Values for Lines<'_> {
    fn boolean(&mut self, path: &str) -> Option<bool> {
        self.value(path, |reader| reader.boolean())
    }

    fn number(&mut self, path: &str, range: RangeInclusive<u32>, _: &'static str) -> Option<u32> {
        let number = self.value(path, |reader| reader.count(""))?;
        range.contains(&number).then_some(number)
    }

    fn texts(&mut self, path: &str, _: &'static str) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        self.value(path, |reader| {
            reader.list("", |reader| {
                texts.push(reader.parsed("", |text| Some(text.to_owned()))?);
                Ok(())
            })
        })?;
        Some(texts)
    }

    fn keys(&mut self) -> Option<KeyTable> {
        let mut table = KeyTable::default();
        for (kind, value) in self.list("key-kind.") {
            let (levels, password) = levels(value)?;
            let kind: KeyKind = kind.parse().ok()?;
            let row = KeyKindRow {
                kind,
                levels,
                password: password?,
            };
            if kind.is_none() || table.kinds().len() == KeyTable::MOST_KINDS {
                return None;
            }
            table.add_kind(row).ok()?;
        }
        let mut proven = [false; HolderProof::ALL.len()];
        for (proof, value) in self.list("holder-proof.") {
            let proof = HolderProof::of(proof)?;
            let (levels, None) = levels(value)? else {
                return None;
            };
            let proven = proven.get_mut(usize::from(proof.index()))?;
            if core::mem::replace(proven, true) {
                return None;
            }
            table.set_proof(proof, levels);
        }
        for (rest, value) in self.list("unavailable-key") {
            if !rest.is_empty() {
                return None;
            }
            table.add_unavailable(unavailable(value)?).ok()?;
        }
        (!table.kinds().is_empty() && proven == [true; 3]).then_some(table)
    }

    fn refuse(&mut self, _: &str, _: &'static str) {}

    fn refuse_together(&mut self, _: &str, _: &'static str) {}
}

/// What is stated of a kind of key, or of a proof.
fn levels(text: &str) -> Option<(Levels, Option<bool>)> {
    const MEMBERS: NamedMembers = NamedMembers(&["annex", "eidas", "fas", "password"]);
    let (mut levels, mut password) = (Levels::default(), None);
    whole(text, |reader| {
        reader.object(&MEMBERS, |reader, member| {
            match member {
                0 => levels.annex = Some(word(reader)?),
                1 => levels.eidas = Some(reader.parsed("", EidasLevel::of)?),
                2 => {
                    let start = reader.offset();
                    let level = u16::try_from(reader.count("")?).ok().and_then(FasLevel::new);
                    levels.fas = Some(level.ok_or_else(|| Fault::new(FaultKind::InvalidValue, start, ""))?);
                }
                _ => password = Some(reader.boolean()?),
            }
            Ok(())
        })
    })?;
    Some((levels, password))
}

fn unavailable(text: &str) -> Option<UnavailableKey> {
    const MEMBERS: NamedMembers = NamedMembers(&["kind", "name", "portal"]);
    let (mut kind, mut name, mut portal) = (None, None, None);
    whole(text, |reader| {
        reader.object(&MEMBERS, |reader, member| {
            match member {
                0 => kind = Some(KeyKind::from_json(reader)?),
                1 => name = Some(ApplicationName::from_json(reader)?),
                _ => portal = Some(word(reader)?),
            }
            Ok(())
        })
    })?;
    Some(UnavailableKey {
        kind: kind.filter(|kind| !kind.is_none())?,
        portal: portal?,
        name: name?,
    })
}

/// The applications of these lines, of which those at these places are inferred.
fn catalogue(lines: &[(&str, &str)], inferred: &str) -> Option<Catalogue> {
    let mut places = Vec::new();
    whole(inferred, |reader| {
        reader.list("", |reader| {
            places.push(reader.count("")?);
            Ok(())
        })
    })?;
    let mut places = places.into_iter().peekable();
    let mut catalogue = Catalogue::new();
    for (place, (path, value)) in (0..).zip(lines) {
        let reading = match places.next_if_eq(&place) {
            Some(_) => Reading::Inferred,
            None => Reading::Stated,
        };
        if *path != APPLICATION {
            return None;
        }
        list(&mut catalogue, value, reading)?;
    }
    (places.next().is_none() && !lines.is_empty()).then_some(catalogue)
}

fn list(catalogue: &mut Catalogue, text: &str, reading: Reading) -> Option<()> {
    const MEMBERS: NamedMembers = NamedMembers(&["article", "level", "name", "portal", "withdrawnFrom"]);
    let (mut article, mut level, mut name, mut portal) = (None, None, None, None);
    let mut withdrawn_from = None;
    whole(text, |reader| {
        reader.object(&MEMBERS, |reader, member| {
            match member {
                0 => article = Some(word(reader)?),
                1 => level = Some(word(reader)?),
                2 => name = Some(ApplicationName::from_json(reader)?),
                3 => portal = Some(word(reader)?),
                _ => withdrawn_from = Some(Instant::from_json(reader)?),
            }
            Ok(())
        })
    })?;
    let article: Article = article?;
    if article.portal() != portal? {
        return None;
    }
    catalogue.list(article, name?, level?, reading, withdrawn_from).ok()
}

#[cfg(all(test, feature = "toml"))]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_embedded_rulebooks_are_there_in_canonical_form() {
        for (text, name) in Rulebook::embedded_toml().iter().zip(["2018-05-25", "2025-03-26"]) {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("rulebook/{name}.canonical"));
            let canonical = Rulebook::from_toml(text).unwrap().canonical();
            if std::env::var_os("LRA_BLESS").is_some() {
                std::fs::write(&file, &canonical).unwrap();
            }
            assert_eq!(
                std::fs::read_to_string(&file).unwrap(),
                canonical,
                "{name}: LRA_BLESS=1 writes it anew"
            );
        }
    }

    /// A rulebook with everything that the embedded ones leave out.
    fn full() -> String {
        let [.., text] = Rulebook::embedded_toml();
        let rows = r#"
            [[unavailable-key]]
            kind = "eid"
            portal = "ehealth"
            name = "inferred=[\"1\"]"
            source = "invented"
            [[unavailable-key]]
            kind = "eid"
            portal = "federal"
            name = "Belcotax"
            source = "invented"
            [[application]]
            portal = "ehealth"
            article = "3.3.c"
            name = "inferred=\\ 'é'"
            level = "token"
            withdrawn-from = "2030-01-01"
        "#;
        format!("{text}{rows}")
    }

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let [before, after] = Rulebook::embedded_toml();
        for text in [before, after, &full()] {
            let rulebook = Rulebook::from_toml(text).unwrap();
            let read = Rulebook::from_canonical(&rulebook.canonical()).unwrap();
            assert_eq!(read.digest(), rulebook.digest());
            let without_sources = |rulebook: &Rulebook| {
                let mut rulebook = rulebook.clone();
                for source in &mut rulebook.sources {
                    source.source.clear();
                }
                format!("{rulebook:?}")
            };
            assert_eq!(without_sources(&read), without_sources(&rulebook));
            assert_eq!(read.canonical(), rulebook.canonical());
            assert_eq!(Rulebook::canonical_of_toml(text).unwrap(), rulebook.canonical());
        }
    }

    #[test]
    fn nothing_but_the_form_is_read() {
        let text = Rulebook::from_toml(&full()).unwrap().canonical();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        for place in 0..lines.len() {
            let without = [&lines[..place], &lines[place + 1..]].concat().concat();
            let read = Rulebook::from_canonical(&without);
            // A row of a list can be left out, and leaves another rulebook.
            let row = ["application=", "key-kind.", "unavailable-key="];
            let optional = row.iter().any(|name| lines[place].starts_with(name));
            assert!(read.is_err() || optional, "without {}", lines[place]);
            let twice = [&lines[..=place], &lines[place..]].concat().concat();
            let application = lines[place].starts_with("application=");
            assert!(
                Rulebook::from_canonical(&twice).is_err() || application,
                "twice {}",
                lines[place]
            );
        }
        for length in 0..text.len() {
            if let Some(cut) = text.get(..length) {
                assert!(Rulebook::from_canonical(cut).is_err(), "{length}");
            }
        }
        for (from, to) in [
            ("=14\n", "=0\n"),
            ("=14\n", "=-14\n"),
            ("=14\n", "=\"14\"\n"),
            ("=14\n", "=14 14\n"),
            ("=14\n", "=3651\n"),
            ("\"photo\"", "\"photos\""),
            ("\"photo\"", "\"document\""),
            ("lra/rulebook/v1", "lra/rulebook/v2"),
            ("version=2025.1", "version="),
            ("version=2025.1", "version=2025_1"),
            ("effective-from=", "effective-from=x"),
            ("\"fas\":500", "\"fas\":501"),
            ("\"article\":\"3.3.c\"", "\"article\":\"3.1.a\""),
            ("\ninferred=[", "\ninferred=[9999,"),
            ("\ninferred=[", "\ninferred=[0,0,"),
            ("\n", "\r\n"),
        ] {
            assert!(text.contains(from), "{from}");
            assert!(Rulebook::from_canonical(&text.replacen(from, to, 1)).is_err(), "{to}");
        }
    }
}
