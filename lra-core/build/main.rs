//! Turns the closed tables of `policy/` into Rust and those of `messages/` into packed words, and refuses every fault in
//! them: a rule without words in one language, an argument that a template lacks, a fact that does not exist. Of Unicode's tables it
//! takes what names need.

// A build script talks to cargo through its output and reports a fault by panicking; it never runs in the library.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout
)]

mod facts;
mod lower_case;
mod messages;
mod rules;
mod texts;
mod unicode;

use std::path::{Path, PathBuf};
use texts::Texts;

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    for folder in ["policy", "messages", "rulebook", "build"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    let facts = facts::read(&root.join("policy/facts.toml"));
    let rules = rules::read(&root.join("policy/rules"), &facts);
    write(&out.join("facts.rs"), facts::generate(&facts));
    write(&out.join("rules.rs"), rules::generate(&rules, &facts));
    let names = Texts::names(&facts, &rules);
    let texts = [Texts::descriptions(&facts), Texts::clauses(&rules)];
    let layouts = texts.each_ref().map(Texts::layout).concat();
    write(&out.join("texts.rs"), layouts + &names.layout());
    write(&out.join("names.txt"), names.joined());
    write(&out.join("messages.rs"), messages::layout(&rules, &facts));
    write(&out.join("lower_case.rs"), lower_case::generate());
    write(&out.join("unicode.rs"), unicode::generate());
    write(&out.join("unicode.bin"), unicode::pack());
    // What is a part of the library only with the words, and a quarter of the size.
    let deflates = std::env::var_os("CARGO_FEATURE_MESSAGES").is_some();
    for texts in texts {
        if deflates {
            deflate(
                &out.join(format!("{}.deflate", texts.name())),
                texts.joined().as_bytes(),
            );
        }
        write(&out.join(format!("{}.txt", texts.name())), texts.joined());
    }
    for language in ["en", "fr", "nl", "de"] {
        let source = root.join(format!("messages/{language}.toml"));
        let words = messages::pack(&source, language, &rules, &facts);
        if deflates {
            deflate(&out.join(format!("messages_{language}.deflate")), &words);
        }
        write(&out.join(format!("messages_{language}.bin")), words);
    }
    if std::env::var_os("CARGO_FEATURE_TOML").is_some() {
        let rulebooks = rulebooks(&root.join("rulebook"));
        deflate(&out.join("rulebooks.deflate"), rulebooks.as_bytes());
    }
}

/// The rulebooks as people write them, in the order in which they come into force, one stream: most of the parameters stand in both.
fn rulebooks(folder: &Path) -> String {
    ["2018-05-25", "2025-03-26"]
        .map(|name| read(&folder.join(format!("{name}.toml"))))
        .join("\0")
}

/// Texts, each with a line end behind it: that packs better than places would.
fn lines(texts: &[impl AsRef<str>]) -> String {
    let lines = texts.iter().map(AsRef::as_ref).flat_map(|text| {
        assert!(!text.contains('\n'), "a text of two lines: {text}");
        [text, "\n"]
    });
    lines.collect()
}

/// Without a checksum: what was changed in the library itself would not be found by it.
fn deflate(path: &Path, content: &[u8]) {
    write(path, miniz_oxide::deflate::compress_to_vec(content, 9));
}

fn table(path: &Path) -> toml::Table {
    read(path)
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn write(path: &Path, content: impl AsRef<[u8]>) {
    std::fs::write(path, content).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// `role-in-force` and `officer.role` as `RoleInForce` and `OfficerRole`.
fn upper_camel(id: &str) -> String {
    id.split(['.', '-'])
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

/// `role-in-force` as `roleInForce`.
fn lower_camel(id: &str) -> String {
    let upper = upper_camel(id);
    upper[..1].to_lowercase() + &upper[1..]
}

/// `role-in-force` and `officer.role` as `role_in_force` and `officer_role`.
fn snake(id: &str) -> String {
    id.replace(['.', '-'], "_")
}
