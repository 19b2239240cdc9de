//! What a user can open, as JSON: held against the decision on each application, and against the vectors.

use super::cases::{self, engine, folder, text};
use super::vectors::compare;
use lra_core::decision::{AccessibleApplications, DENY_RULES, FACTS, FactRow, Outcome, Question, Vocabulary};
use lra_core::engine::Engine;
use lra_core::json::{AccessibleApplicationsDocument, AskedDocument, QuestionDocument, answer};
use lra_core::messages::{Language, TextForm, Words};
use lra_core::rulebook::Rulebook;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// An ordinary case of access to one application, asked of all.
fn asked(base: &str) -> Value {
    let mut question = cases::base_named(base);
    question["question"] = AccessibleApplicationsDocument::QUESTION.into();
    let one = Question::ApplicationAccess.facts();
    for fact in one.without(AccessibleApplications::facts()).iter() {
        cases::set(&mut question, fact.row().path(), None);
    }
    question
}

fn with(mut question: Value, members: &[(&str, &str)]) -> Value {
    for (name, value) in members {
        question[*name] = (*value).into();
    }
    question
}

/// A manager told in French, a user with a key that is locked, one of whom little is known, one by the rulebook of long ago,
/// one by another, and nobody.
fn questions() -> [Value; 6] {
    let mut locked = asked("application-access");
    cases::set(&mut locked, "/facts/key/state", Some(json!("locked")));
    let mut little = asked("application-access-manager");
    for path in ["/facts/user/role", "/facts/application/dataOwner", "/facts/key/kind"] {
        cases::set(&mut little, path, None);
    }
    let nobody = json!({"v": 1, "question": AccessibleApplicationsDocument::QUESTION, "at": cases::at(), "facts": {}});
    [
        with(
            asked("application-access-manager"),
            &[("id", "portal \"1\""), ("lang", "fr")],
        ),
        locked,
        with(little, &[("lang", "de")]),
        with(asked("application-access-curator"), &[("rulebook", "2018.1")]),
        with(
            asked("application-access-ehealth"),
            &[("rulebook", "other"), ("lang", "nl")],
        ),
        nobody,
    ]
}

fn answered(engine: &Engine, question: &Value) -> (Outcome, Value) {
    let answer = answer(engine, text(question).as_bytes(), None).unwrap_or_else(|error| panic!("{error}: {question}"));
    assert!(!answer.json.contains('\n'));
    (answer.outcome, serde_json::from_str(&answer.json).unwrap())
}

#[test]
fn lists_are_those_on_file() {
    let mut lines = Vec::new();
    for question in questions() {
        let answer = answer(engine(), text(&question).as_bytes(), None).unwrap();
        lines.push(format!(
            "{{\"question\":{},\"answer\":{}}}",
            text(&question),
            answer.json
        ));
    }
    compare(
        &folder().join("accessible-applications.jsonl"),
        &(lines.join("\n") + "\n"),
    );
}

/// Every row says what the decision on that application says, word for word.
#[test]
fn each_application_is_told_as_the_decision_on_it_is() {
    let levels = ["none", "password", "token", "strong"];
    let (mut opened, mut sole) = (0, 0);
    for question in questions() {
        let (outcome, list) = answered(engine(), &question);
        let rulebook = list["rulebook"]["version"].as_str().unwrap();
        let rulebook = engine()
            .rulebooks()
            .iter()
            .find(|one| one.version() == rulebook)
            .unwrap();
        let applications = list["applications"].as_array().unwrap();
        assert_eq!(applications.len(), rulebook.catalogue().rows().len());
        let mut outcomes = Vec::new();
        for (told, row) in applications.iter().zip(rulebook.catalogue().rows()) {
            let named = [
                row.portal().word(),
                row.article().word(),
                row.name().as_str(),
                row.level().word(),
            ];
            let members = ["portal", "article", "name", "level"];
            assert_eq!(members.map(|member| told[member].as_str().unwrap()), named);

            let mut one = with(question.clone(), &[("question", "application-access")]);
            for (member, value) in members.iter().zip(&named[..3]) {
                cases::set(&mut one, &format!("/facts/application/{member}"), Some((*value).into()));
            }
            cases::set(&mut one, "/facts/application/channel", Some(json!("portal")));
            let (_, decision) = answered(engine(), &one);
            for member in ["v", "id", "at", "rulebook", "policy"] {
                assert_eq!(list.get(member), decision.get(member));
            }
            assert_eq!(told["outcome"], decision["outcome"], "{named:?}");
            outcomes.push(told["outcome"].clone());

            let stands_in_the_way = |finding: &&Value| {
                let denies = DENY_RULES.contains(cases::rule(finding["rule"].as_str().unwrap()));
                denies && ["violated", "unknown"].contains(&finding["verdict"].as_str().unwrap())
            };
            let findings = decision["findings"].as_array().unwrap();
            let obstacles: Vec<&Value> = findings.iter().filter(stands_in_the_way).collect();
            if told["outcome"] == "permit" {
                assert_eq!(told.as_object().unwrap().len(), 6, "{named:?}");
                opened += 1;
            } else {
                let of = |verdict: &str| -> Vec<&Value> {
                    let such = obstacles.iter().filter(|finding| finding["verdict"] == verdict);
                    such.map(|finding| &finding["rule"]).collect()
                };
                assert_eq!(
                    told["obstacles"],
                    json!({"violated": of("violated"), "unknown": of("unknown")})
                );
                assert_eq!(told["missing"], decision["missing"]);
                match obstacles[..] {
                    [one] => {
                        assert_eq!(told["onlyObstacle"], *one);
                        assert_eq!(one.get("message").is_some(), question.get("lang").is_some());
                        sole += 1;
                    }
                    _ => assert_eq!(told.get("onlyObstacle"), None),
                }
            }
            let at_levels = told["levels"].as_object().unwrap();
            assert_eq!(at_levels.len(), 4);
            let opens: Vec<bool> = levels.iter().map(|level| at_levels[*level] == "permit").collect();
            assert!(opens.is_sorted(), "{named:?}");
        }
        let best = ["permit", "incomplete", "deny"]
            .into_iter()
            .find(|best| outcomes.contains(&json!(best)));
        assert_eq!(best, Some(outcome.code()));
    }
    assert!(opened > 50 && sole > 20, "{opened} {sole}");
}

#[test]
fn the_outcome_says_whether_there_is_anything_to_open() {
    let open = asked("application-access-open");
    assert_eq!(answered(engine(), &open).0, Outcome::Permit);
    let mut unsaid = open.clone();
    cases::set(&mut unsaid, "/facts/user/information", None);
    assert_eq!(answered(engine(), &unsaid).0, Outcome::Incomplete);
    let mut false_statement = open;
    cases::set(
        &mut false_statement,
        "/facts/user/information",
        Some(json!("incorrect")),
    );
    let (outcome, list) = answered(engine(), &false_statement);
    assert_eq!(outcome, Outcome::Deny);
    assert_eq!(list.get("outcome"), None);
}

#[test]
fn a_name_with_marks_of_json_stays_one_text() {
    let [.., text] = Rulebook::embedded_toml();
    let (parameters, _) = text.split_once("[[application]]").unwrap();
    let name = "a \"b\\c\" </script> \u{2028}é";
    let text = format!(
        "{parameters}[[application]]\nportal = \"federal\"\narticle = \"3.2.a\"\nname = '{name}'\nlevel = \"none\"\n"
    );
    let engine = Engine::new(vec![Rulebook::from_toml(&text).unwrap()]).unwrap();
    let (_, list) = answered(&engine, &asked("application-access-open"));
    assert_eq!(list["applications"].as_array().unwrap().len(), 1);
    let row = &engine.rulebooks()[0].catalogue().rows()[0];
    assert_eq!(list["applications"][0]["name"], row.name().as_str());
}

#[test]
fn a_document_that_a_decision_answers_is_another() {
    let question = with(asked("application-access"), &[("id", "a"), ("lang", "nl")]);
    let error = QuestionDocument::parse(text(&question).as_bytes(), None).unwrap_err();
    assert_eq!((error.code.code(), error.path.as_str()), ("invalid-value", "/question"));
    assert_eq!(error.id.as_deref(), Some("a"));
    let document = AskedDocument::parse(text(&question).as_bytes(), None).unwrap();
    assert_eq!(document.language().map(|language| language.tag()), Some("nl"));
    let AskedDocument::AccessibleApplications(document) = document else {
        panic!("{question}");
    };
    assert_eq!((document.id(), document.at()), (Some("a"), cases::at()));
    assert_eq!(*document.facts(), cases::facts(&question));
}

/// Each fact that may be told for one application but not for all is refused in its place, all others are taken.
#[test]
fn what_names_an_application_is_not_asked() {
    let all = AccessibleApplications::facts();
    let mut refused = 0;
    for (name, base) in cases::bases(Question::ApplicationAccess) {
        for fact in Question::ApplicationAccess.facts().iter() {
            let row = fact.row();
            let Some(value) = base.pointer(row.path()) else {
                continue;
            };
            let mut question = asked(name);
            cases::set(&mut question, row.path(), Some(value.clone()));
            let told = answer(engine(), text(&question).as_bytes(), None);
            if all.contains(fact) {
                assert!(told.is_ok(), "{name} {}", row.id());
                continue;
            }
            let error = told.unwrap_err();
            assert_eq!((error.code.code(), error.path.as_str()), ("fact-not-asked", row.path()));
            refused += 1;
        }
    }
    assert!(refused >= 4 * 7, "{refused}");
}

/// In words each application stands once, where its outcome puts it, with what is in the way if that is one thing.
#[test]
fn in_words_every_application_stands_once_and_what_is_needed_at_the_end() {
    for question in questions() {
        let AskedDocument::AccessibleApplications(document) =
            AskedDocument::parse(text(&question).as_bytes(), None).unwrap()
        else {
            panic!("{question}");
        };
        for language in Language::ALL {
            let mut told = question.clone();
            told["lang"] = language.tag().into();
            let (outcome, list) = answered(engine(), &told);
            let words = Words::of(language).unwrap();
            let explained = |form| words.explain_applications(document.applications(engine()).unwrap(), form);
            let plain = explained(TextForm::Plain);
            assert_eq!(document.applications(engine()).unwrap().best(), outcome);
            let unmarked = explained(TextForm::Markdown).replace("**", "").replace('\\', "");
            assert_eq!(unmarked, plain.replace('\\', ""));

            let applications = list["applications"].as_array().unwrap();
            let mut expected: Vec<String> = Vec::new();
            for outcome in ["permit", "deny", "incomplete"] {
                for one in applications.iter().filter(|one| one["outcome"] == outcome) {
                    let text = |value: &Value| value.as_str().unwrap().to_owned();
                    let mut line = format!("- {} ({})", text(&one["name"]), text(&one["article"]));
                    if let Some(only) = one.get("onlyObstacle") {
                        line += &format!(": {} {}", text(&only["message"]), text(&only["remedy"]));
                    }
                    expected.push(line);
                }
            }
            let items: Vec<&str> = plain.lines().filter(|line| line.starts_with("- ")).collect();
            for (item, expected) in items.iter().zip(&expected) {
                assert!(item.starts_with(expected.as_str()), "{item}\n{expected}");
            }
            let needed: BTreeSet<&str> = applications
                .iter()
                .filter(|one| one["outcome"] == "incomplete")
                .flat_map(|one| one["missing"].as_array().unwrap())
                .map(|path| path.as_str().unwrap())
                .collect();
            let label = |fact: &FactRow| format!("- {}", words.fact_label(fact.fact));
            let labels: Vec<String> = FACTS
                .iter()
                .filter(|row| needed.contains(row.path()))
                .map(label)
                .collect();
            assert_eq!(items[expected.len()..], labels);
        }
    }
}
