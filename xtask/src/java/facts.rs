//! Questions and their facts as records with builders, and what writes them as JSON.

use serde_json::Value;

use super::record::{Component, record};
use super::{JavaFile, at, description, members, name, text};

/// The facts of one group of a question; questions that ask the same facts share them.
struct Group<'a> {
    class: String,
    group: &'a str,
    facts: &'a Value,
}

/// One question.
struct Question<'a> {
    class: String,
    word: &'a str,
    about: &'a str,
    /// Member and class of each group of facts.
    groups: Vec<(&'a str, String)>,
    /// Whether it is answered by a decision, which can tell the nearest permit.
    is_decided: bool,
}

/// Facts, questions and their writer.
///
/// # Errors
/// When the schema does not have the expected form, or a fact has no Java type yet.
pub fn files(schema: &Value) -> Result<Vec<JavaFile>, String> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut questions = Vec::new();
    for reference in at(schema, "/oneOf")?.as_array().into_iter().flatten() {
        let pointer = at(reference, "/$ref")?
            .as_str()
            .unwrap_or_default()
            .trim_start_matches('#');
        let definition = at(schema, pointer)?;
        let word = at(definition, "/properties/question/const")?
            .as_str()
            .unwrap_or_default();
        let mut of_question = Vec::new();
        for (group, object) in members(at(definition, "/properties/facts/properties")?) {
            let facts = at(object, "/properties")?;
            let known = groups.iter().find(|known| known.group == group && known.facts == facts);
            let class = known.map_or_else(|| class_of(schema, word, group, facts), |known| known.class.clone());
            if known.is_none() {
                let class = class.clone();
                groups.push(Group { class, group, facts });
            }
            of_question.push((group, class));
        }
        questions.push(Question {
            class: name::class(word) + "Question",
            word,
            about: description(definition),
            groups: of_question,
            is_decided: definition.pointer("/properties/nearestPermit").is_some(),
        });
    }
    let mut files = vec![interface(&questions), decision_interface(&questions)];
    let mut writer = writer_head();
    for question in &questions {
        writer += &question_writer(question);
        files.push(question_file(question));
    }
    writer += &dispatch(&questions);
    for group in &groups {
        let components = components(schema, group)?;
        writer += &facts_writer(group, &components);
        let about = format!(
            "The facts about {}; one that is null was not told.",
            about_group(group.group)
        );
        files.push(record(&group.class, &about, &components, "", ""));
    }
    writer += "}\n";
    files.push(JavaFile {
        path: "internal/generated/QuestionWriter.java".to_owned(),
        content: writer,
    });
    Ok(files)
}

/// The class is named after the group alone where every question that has the group asks the same of it.
fn class_of(schema: &Value, question: &str, group: &str, facts: &Value) -> String {
    let pointer = format!("/properties/facts/properties/{group}/properties");
    let is_everywhere_the_same = schema
        .get("$defs")
        .into_iter()
        .flat_map(members)
        .filter_map(|(_, definition)| definition.pointer(&pointer))
        .all(|other| other == facts);
    let prefix = if is_everywhere_the_same || question == group {
        String::new()
    } else {
        name::class(question)
    };
    format!("{prefix}{}Facts", name::class(group))
}

fn about_group(group: &str) -> &'static str {
    match group {
        "activation" => "a code and its link",
        "applicant" => "the person who is to be identified",
        "application" => "the application and what is done with it",
        "enterprise" => "the enterprise of the user",
        "key" => "the digital key",
        "mandate" => "the mandate",
        "message" => "a message that was sent",
        "officer" => "the officer at the desk",
        "organisation" => "the organisation of the officer",
        "provider" => "the service provider",
        "search" => "the search in a register",
        _ => "the user",
    }
}

fn components(schema: &Value, group: &Group<'_>) -> Result<Vec<Component>, String> {
    let mut components = Vec::new();
    for (member, reference) in members(group.facts) {
        let pointer = at(reference, "/$ref")?
            .as_str()
            .unwrap_or_default()
            .trim_start_matches('#');
        let fact = at(schema, pointer)?;
        let (java, writer, copied) = fact_type(fact).map_err(|reason| format!("{pointer}: {reason}"))?;
        components.push(Component {
            member: member.to_owned(),
            java,
            about: text::escaped(description(fact)),
            writer,
            copied,
        });
    }
    Ok(components)
}

type FactType = (String, &'static str, Option<&'static str>);

/// The Java type of a fact, the method that writes it, and what copies it.
fn fact_type(fact: &Value) -> Result<FactType, String> {
    let plain = |java: &str| (java.to_owned(), "member", None);
    let special = |java: &str, writer: &'static str| (java.to_owned(), writer, None);
    let reference = |value: &Value| {
        let target = value.get("$ref").and_then(Value::as_str);
        target.unwrap_or_default().trim_start_matches("#/$defs/").to_owned()
    };
    if let Some(choices) = fact.get("anyOf").and_then(Value::as_array) {
        let choices: Vec<String> = choices.iter().map(reference).collect();
        return match choices.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["instant", "none"] => Ok(special("OrNone<Instant>", "instantOrNone")),
            ["date", "none"] => Ok(special("OrNone<LocalDate>", "dateOrNone")),
            ["quarter", "none"] => Ok(special("OrNone<String>", "textOrNone")),
            ["enterpriseNumber", "ssin"] => Ok(plain("String")),
            _ => Err(format!("no Java type for one of {}", choices.join(", "))),
        };
    }
    match fact.get("type").and_then(Value::as_str) {
        Some("boolean") => return Ok(plain("Boolean")),
        Some("integer") => return Ok(plain("Long")),
        Some("array") => {
            let class = reference(at(fact, "/items")?);
            return Ok((format!("Set<{class}>"), "words", Some("set")));
        }
        _ => {}
    }
    Ok(match reference(fact).as_str() {
        "instant" => plain("Instant"),
        "date" => plain("LocalDate"),
        "period" => special("Period", "period"),
        "applicationList" => special("Applications", "applications"),
        "firstNames" => ("List<String>".to_owned(), "texts", Some("list")),
        "procedure" => ("List<DocumentedStep>".to_owned(), "procedure", Some("list")),
        "designations" => ("List<Designation>".to_owned(), "designations", Some("list")),
        "ssin" | "enterpriseNumber" | "quarter" | "birthDate" | "name" | "documentNumber" | "applicationName"
        | "keyKind" | "personReference" => plain("String"),
        class if class.starts_with(|letter: char| letter.is_ascii_uppercase()) => plain(class),
        other => return Err(format!("no Java type for {other}")),
    })
}

fn question_file(question: &Question<'_>) -> JavaFile {
    let component = |member: &str, java: &str, about: &str| Component {
        member: member.to_owned(),
        java: java.to_owned(),
        about: about.to_owned(),
        writer: "",
        copied: None,
    };
    let mut components = vec![
        component(
            "id",
            "String",
            "the portal's own name for this question, echoed in the answer; may be null",
        ),
        component("at", "Instant", "the instant it is decided for"),
        component(
            "rulebook",
            "String",
            "the version of the rulebook to decide by; null for the one in force at the instant",
        ),
        component(
            "lang",
            "Language",
            "the language of messages in the answer; null for none",
        ),
    ];
    if question.is_decided {
        components.push(component(
            "nearestPermit",
            "Boolean",
            "whether the answer tells what would have to change for a permit; null is no",
        ));
    }
    for (group, class) in &question.groups {
        components.push(component(
            group,
            class,
            &format!("the facts about {}; null if none is told", about_group(group)),
        ));
    }
    let implements = if question.is_decided {
        "DecisionQuestion"
    } else {
        "Question"
    };
    let methods = format!(
        "    @Override
    public String question() {{
        return \"{}\";
    }}

",
        question.word
    );
    record(&question.class, question.about, &components, implements, &methods)
}

fn interface(questions: &[Question<'_>]) -> JavaFile {
    let others: Vec<&str> = questions
        .iter()
        .filter(|question| !question.is_decided)
        .map(|question| question.class.as_str())
        .collect();
    let content = format!(
        "{}package be.lra.question;

import be.lra.Language;
import java.time.Instant;

/** What a portal asks, with the facts it has. */
public sealed interface Question permits DecisionQuestion, {} {{
    /**
     * What is asked.
     *
     * @return the word that stands in JSON
     */
    String question();

    /**
     * The portal's own name for this question, echoed in the answer.
     *
     * @return may be null
     */
    String id();

    /**
     * The instant it is decided for.
     *
     * @return null only where the caller gives it beside the question
     */
    Instant at();

    /**
     * The version of the rulebook to decide by.
     *
     * @return null for the one in force at the instant
     */
    String rulebook();

    /**
     * The language of messages in the answer.
     *
     * @return null for no messages
     */
    Language lang();
}}
",
        text::HEAD,
        others.join(", ")
    );
    JavaFile {
        path: "question/Question.java".to_owned(),
        content,
    }
}

fn decision_interface(questions: &[Question<'_>]) -> JavaFile {
    let permitted: Vec<String> = questions
        .iter()
        .filter(|question| question.is_decided)
        .map(|question| format!("        {}", question.class))
        .collect();
    let content = format!(
        "{}package be.lra.question;

/** A question that is answered by a decision. */
public sealed interface DecisionQuestion extends Question permits
{} {{
    /**
     * Whether the answer tells what would have to change for a permit.
     *
     * @return null is no
     */
    Boolean nearestPermit();
}}
",
        text::HEAD,
        permitted.join(",\n")
    );
    JavaFile {
        path: "question/DecisionQuestion.java".to_owned(),
        content,
    }
}

fn writer_head() -> String {
    format!(
        "{}package be.lra.internal.generated;

import be.lra.internal.FactWriter;
import be.lra.internal.JsonWriter;
import be.lra.question.*;

/** Writes questions as JSON. */
public final class QuestionWriter {{
    private QuestionWriter() {{}}
",
        text::HEAD
    )
}

fn dispatch(questions: &[Question<'_>]) -> String {
    let mut method = "
    /**
     * Writes the groups of facts of any question.
     *
     * @param out into the object of all facts
     * @param question of which
     */
    public static void write(JsonWriter out, Question question) {
        // By its word: to ask for its class, the virtual machine would load those before it.
        switch (question.question()) {
"
    .to_owned();
    for question in questions {
        method += &format!(
            "            case \"{}\" -> write(out, ({}) question);\n",
            question.word, question.class
        );
    }
    method + "            default -> throw new IllegalStateException(question.question());\n        }\n    }\n"
}

fn question_writer(question: &Question<'_>) -> String {
    let class = &question.class;
    let mut method = format!("\n    private static void write(JsonWriter out, {class} question) {{\n");
    for (group, _) in &question.groups {
        method += &format!(
            "        write(out, \"{group}\", question.{}());\n",
            name::variable(group)
        );
    }
    method + "    }\n"
}

fn facts_writer(group: &Group<'_>, components: &[Component]) -> String {
    let mut method = format!(
        "\n    private static void write(JsonWriter out, String name, {} facts) {{
        if (facts == null) {{
            return;
        }}
        out.begin(name);\n",
        group.class
    );
    for component in components {
        let member = &component.member;
        let value = format!("facts.{}()", name::variable(member));
        method += &match component.writer {
            writer @ ("member" | "texts" | "words") => format!("        out.{writer}(\"{member}\", {value});\n"),
            writer => format!("        FactWriter.{writer}(out, \"{member}\", {value});\n"),
        };
    }
    method + "        out.end();\n    }\n"
}
