//! The link's form.

use super::*;
use proptest::prelude::*;

const SELECTOR: &str = "R8JayrbCDz6LOkKr9O0_XQ";
const VERIFIER: &str = "0klsO3rohKBU86mB011m2Q";

fn parse(text: &str) -> Result<ActivationLink, LinkError> {
    ActivationLink::parse(text, &[host(), "cle.example.be".parse().unwrap()])
}

#[test]
fn a_link_is_read_as_it_was_written() {
    for host in ["sleutel.example.be", "cle.example.be"] {
        let text = format!("https://{host}/activation/{SELECTOR}#{VERIFIER}");
        let link = parse(&text).unwrap();
        assert_eq!(link.host().as_str(), host);
        assert_eq!(link.selector().to_string(), SELECTOR);
        assert_eq!(link.into_text().expose(), text);
    }
}

#[test]
fn anything_else_is_refused_by_part() {
    let good = format!("https://sleutel.example.be/activation/{SELECTOR}#{VERIFIER}");
    let cases = [
        (String::new(), LinkError::Scheme),
        (good.replace("https", "http"), LinkError::Scheme),
        (good.replace("https", "HTTPS"), LinkError::Scheme),
        (format!(" {good}"), LinkError::Scheme),
        (good.replace("sleutel", "SLEUTEL"), LinkError::Host),
        (good.replace("sleutel.", "sleutel.example.be."), LinkError::Host),
        (good.replace("example.be", "example.be.evil.example"), LinkError::Host),
        (good.replace("example.be", "example.be:443"), LinkError::Host),
        (good.replace("sleutel", "user@sleutel"), LinkError::Host),
        (good.replace("sleutel", "sleute1"), LinkError::Host),
        // Cyrillic letters that look like Latin ones.
        (good.replace("sleutel", "slеutеl"), LinkError::Host),
        ("https://sleutel.example.be".to_owned(), LinkError::Path),
        (good.replace("/activation/", "/Activation/"), LinkError::Path),
        (good.replace("/activation/", "/activation//"), LinkError::Selector),
        (good.replace("/activation/", "//activation/"), LinkError::Path),
        (good.replace('#', "?"), LinkError::Fragment),
        (good.replace('#', "?lang=fr#"), LinkError::Selector),
        (good.replace('#', "/#"), LinkError::Selector),
        (good.replace('_', "/"), LinkError::Selector),
        (good.replace('_', "+"), LinkError::Selector),
        (good.replace("XQ#", "XR#"), LinkError::Selector),
        (good.replace("XQ#", "X#"), LinkError::Selector),
        (good.replace("XQ#", "XQ%3D%3D#"), LinkError::Selector),
        (good.replace("2Q", "2R"), LinkError::Fragment),
        (good.replace("2Q", "2"), LinkError::Fragment),
        (format!("{good}A"), LinkError::Fragment),
        (format!("{good}=="), LinkError::Fragment),
        (format!("{good}\n"), LinkError::Fragment),
        (format!("{good}#{VERIFIER}"), LinkError::Fragment),
        (
            format!("https://sleutel.example.be/activation/{SELECTOR}"),
            LinkError::Fragment,
        ),
        (
            format!("https://sleutel.example.be/activation/{SELECTOR}#"),
            LinkError::Fragment,
        ),
        (good.repeat(100_000), LinkError::TooLong),
    ];
    for (text, expected) in cases {
        assert_eq!(parse(&text).err(), Some(expected), "{text:.90}");
    }
    assert_eq!(ActivationLink::parse(&good, &[]).err(), Some(LinkError::Host));
}

#[test]
fn hosts_are_names_in_lower_case() {
    let longest = format!(
        "{}.{}.{}.{}",
        "a".repeat(63),
        "b".repeat(63),
        "c".repeat(63),
        "d".repeat(61)
    );
    for text in [
        "a.be",
        "sleutel.example.be",
        "xn--schlssel-95a.example.be",
        "1.example.be",
        &longest,
    ] {
        assert_eq!(text.parse::<LinkHost>().unwrap().as_str(), text);
    }
    let over = format!("{longest}d");
    let label = format!("{}.be", "a".repeat(64));
    for text in [
        "",
        ".",
        "be",
        "localhost",
        ".be",
        "a..be",
        "a.be.",
        "A.be",
        "a.Be",
        "-a.be",
        "a-.be",
        "a.be:443",
        "a_b.be",
        "a b.be",
        "127.0.0.1",
        "[::1]",
        "é.be",
        "sleutel.example.be/",
        "a.be\n",
        "a.١be",
        &over,
        &label,
    ] {
        assert_eq!(text.parse::<LinkHost>(), Err(LinkHostError), "{text}");
    }
}

#[test]
fn the_longest_host_still_makes_a_link_that_can_be_read() {
    let longest = format!(
        "{}.{}.{}.{}",
        "a".repeat(63),
        "b".repeat(63),
        "c".repeat(63),
        "d".repeat(61)
    );
    let text = format!("https://{longest}/activation/{SELECTOR}#{VERIFIER}");
    let link = ActivationLink::parse(&text, &[longest.parse().unwrap()]).unwrap();
    assert_eq!(link.into_text().expose(), text);
}

proptest! {

    #[test]
    fn no_text_breaks_the_parser(text in "\\PC{0,60}|https://sleutel\\.example\\.be/activation/[A-Za-z0-9_#=-]{40,50}") {
        if let Ok(link) = parse(&text) {
            let shown = link.into_text();
            prop_assert_eq!(shown.expose(), text.as_str());
        }
    }
}
