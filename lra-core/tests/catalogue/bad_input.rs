use super::{application, parameters, rulebook};
use lra_core::rulebook::Rulebook;

/// A well-formed application, after which each mistake stands.
fn good() -> String {
    application("federal", "3.2.b", "Vigilis", "password", "")
}

/// Every mistake as its line after the parameters, its path and what was expected.
fn mistakes(applications: &str) -> Vec<(Option<usize>, String, &'static str)> {
    let before = parameters().lines().count();
    let mistakes = rulebook(applications).unwrap_err().mistakes.into_iter();
    mistakes
        .map(|mistake| (mistake.line.map(|line| line - before), mistake.path, mistake.expected))
        .collect()
}

#[test]
fn each_mistake_is_told_with_its_line() {
    const ARTICLE: &str = "3.1.a, 3.1.b, 3.1.c, 3.2.a, 3.2.b, 3.2.c, 3.2.e, 3.3.a, 3.3.b or 3.3.c";
    const NAME: &str = "1 to 200 characters without control characters";
    const END: &str = "a text with a Brussels day YYYY-MM-DD or an instant YYYY-MM-DDThh:mm:ssZ";
    const READING: &str = "inferred, or no such member";
    const PORTAL: &str = "an article about the portal that the row names";
    let long = "x".repeat(201);
    let (f, b, n, p) = ("federal", "3.2.b", "Rina", "password");
    // The first application takes six lines, so that the second begins on line 7.
    for (text, line, member, expected) in [
        (
            application("Federal", b, n, p, ""),
            8,
            "portal",
            "social-security, federal or ehealth",
        ),
        (
            application("", b, n, p, ""),
            8,
            "portal",
            "social-security, federal or ehealth",
        ),
        (application(f, "3.2", n, p, ""), 9, "article", ARTICLE),
        (application(f, "3.2.f", n, p, ""), 9, "article", ARTICLE),
        (application(f, "3.2.d", n, p, ""), 9, "article", ARTICLE),
        (application("social-security", "3.1.d", n, p, ""), 9, "article", ARTICLE),
        (application(f, "3.1.c", n, p, ""), 9, "article", PORTAL),
        (application("ehealth", b, n, p, ""), 9, "article", PORTAL),
        (application(f, b, "", p, ""), 10, "name", NAME),
        (application(f, b, " \u{a0}", p, ""), 10, "name", NAME),
        (application(f, b, "a\nb", p, ""), 10, "name", NAME),
        (application(f, b, "a\tb", p, ""), 10, "name", NAME),
        (application(f, b, &long, p, ""), 10, "name", NAME),
        (
            application(f, b, n, "high", ""),
            11,
            "level",
            "none, password, token or strong",
        ),
        (
            application(f, b, n, "Strong", ""),
            11,
            "level",
            "none, password, token or strong",
        ),
        (application(f, b, n, p, "reading = \"stated\""), 12, "reading", READING),
        (application(f, b, n, p, "reading = true"), 12, "reading", READING),
        (
            application(f, b, n, p, "withdrawn-from = \"2027-02-30\""),
            12,
            "withdrawn-from",
            END,
        ),
        (
            application(f, b, n, p, "withdrawn-from = 2027-01-01"),
            12,
            "withdrawn-from",
            END,
        ),
        (
            application(f, b, n, p, "withdrawn = \"2027-01-01\""),
            12,
            "withdrawn",
            "no member of that name",
        ),
        (
            application(f, b, n, p, "occurrence = 2"),
            12,
            "occurrence",
            "no member of that name",
        ),
    ] {
        let found = mistakes(&format!("{}{text}", good()));
        assert_eq!(
            found,
            [(Some(line), format!("application.{member}"), expected)],
            "{text}"
        );
    }
}

#[test]
fn a_member_that_is_missing_is_told_at_its_application() {
    for (member, line) in [("portal", 8), ("article", 9), ("name", 10), ("level", 11)] {
        let text = format!("{}{}", good(), application("federal", "3.2.b", "Rina", "none", ""));
        let lines = text.lines().enumerate().filter(|(index, _)| index + 1 != line);
        let without = lines.map(|(_, line)| format!("{line}\n")).collect::<String>();
        let found = mistakes(&without);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(
            (found[0].0, found[0].1.as_str()),
            (Some(7), format!("application.{member}").as_str())
        );
    }
}

#[test]
fn repeats_that_disagree_are_refused_and_others_are_counted() {
    let end = "withdrawn-from = \"2027-01-01\"";
    let repeats = [
        application("federal", "3.2.b", "Vigilis", "strong", ""),
        application("federal", "3.2.b", "  Vigilis ", "none", ""),
        application("federal", "3.2.b", "Vigilis", "password", end),
    ];
    for repeat in repeats {
        let found = mistakes(&format!("{}{repeat}", good()));
        let expected = "the level and the withdrawal with which the same article lists the same name before";
        assert_eq!(found, [(Some(7), "application.name".to_owned(), expected)], "{repeat}");
    }
    let other_article = application("federal", "3.2.e", "Vigilis", "strong", "");
    let inferred = application("federal", "3.2.b", "Vigilis", "password", "reading = \"inferred\"");
    let rulebook = rulebook(&[good(), other_article, inferred].concat()).unwrap();
    let occurrences = rulebook.catalogue().rows().iter().map(|row| row.occurrence());
    assert_eq!(occurrences.collect::<Vec<_>>(), [1, 1, 2]);
}

#[test]
fn every_mistake_is_told_at_once() {
    let text = [
        application("federal", "3.1.x", "", "high", "more = 1"),
        application("x", "3.2.b", "Rina", "none", ""),
    ];
    let members: Vec<_> = mistakes(&text.concat()).into_iter().map(|(_, path, _)| path).collect();
    let expected = ["article", "name", "level", "more", "portal"].map(|member| format!("application.{member}"));
    assert_eq!(members, expected);
}

#[test]
fn a_rulebook_without_applications_is_refused() {
    let refused = |text: &str| {
        let mistakes = Rulebook::from_toml(text).unwrap_err().mistakes;
        let places: Vec<_> = mistakes
            .iter()
            .map(|mistake| (mistake.path.as_str(), mistake.line))
            .collect();
        assert_eq!(places.len(), 1, "{mistakes:?}");
        assert_eq!(places[0].0, "application");
        places[0].1
    };
    assert_eq!(refused(parameters()), None);
    for value in ["[]", "[1]", "[\"Rina\"]", "\"Rina\"", "{ name = \"Rina\" }"] {
        let text = format!("application = {value}\n{}", parameters());
        if value.starts_with('{') {
            // A table at the top level is a group of parameters.
            let mistakes = Rulebook::from_toml(&text).unwrap_err().mistakes;
            assert!(
                mistakes.iter().any(|mistake| mistake.path == "application"),
                "{mistakes:?}"
            );
        } else {
            assert_eq!(refused(&text), Some(1), "{value}");
        }
    }
}
