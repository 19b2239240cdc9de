//! The reasons of violated rules, with their arguments.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{JavaFile, at, members, name, text};

/// The arguments of one form of a reason: name and Java type.
type Arguments = Vec<(String, &'static str, String)>;

/// One form of a reason that has arguments.
struct Form {
    class: String,
    code: String,
    arguments: Arguments,
}

/// Every reason code, sorted.
///
/// # Errors
/// When the schema does not have the expected form.
pub fn codes(decision: &Value) -> Result<Vec<String>, String> {
    Ok(forms_by_code(decision)?.into_keys().collect())
}

/// The forms of each code, each with the rule that first uses it.
fn forms_by_code(decision: &Value) -> Result<BTreeMap<String, Vec<(Arguments, String)>>, String> {
    let mut codes: BTreeMap<String, Vec<(Arguments, String)>> = BTreeMap::new();
    for (definition, arguments) in members(at(decision, "/$defs")?) {
        let Some(rule) = definition.strip_prefix("arguments.") else {
            continue;
        };
        let Some(items) = arguments.pointer("/properties/reasons/items") else {
            continue;
        };
        let alone = std::slice::from_ref(items);
        for reason in items
            .get("oneOf")
            .and_then(Value::as_array)
            .map_or(alone, Vec::as_slice)
        {
            let properties = at(reason, "/properties")?;
            let code = at(properties, "/reason/const")?.as_str().unwrap_or_default();
            let mut form = Vec::new();
            for (argument, schema) in members(properties).filter(|(argument, _)| *argument != "reason") {
                let (kind, class) = argument_type(schema)?;
                form.push((argument.to_owned(), kind, class));
            }
            let forms = codes.entry(code.to_owned()).or_default();
            if forms.iter().all(|(known, _)| *known != form) {
                forms.push((form, rule.to_owned()));
            }
        }
    }
    Ok(codes)
}

/// How an argument is read, and its Java type.
fn argument_type(schema: &Value) -> Result<(&'static str, String), String> {
    match (
        schema.get("$ref").and_then(Value::as_str),
        schema.get("type").and_then(Value::as_str),
    ) {
        (Some("#/$defs/instant"), _) => Ok(("instant", "Instant".to_owned())),
        (Some("#/$defs/date"), _) => Ok(("date", "LocalDate".to_owned())),
        (Some(reference), _) => Ok(("word", reference.trim_start_matches("#/$defs/").to_owned())),
        (None, Some("integer")) => Ok(("integer", "long".to_owned())),
        _ => Err(format!("an argument of a reason has no Java type: {schema}")),
    }
}

/// `Reason` and what reads it.
///
/// # Errors
/// When the schema does not have the expected form.
pub fn files(decision: &Value) -> Result<Vec<JavaFile>, String> {
    let mut forms = Vec::new();
    for (code, shapes) in forms_by_code(decision)? {
        let with_arguments = shapes.iter().filter(|(arguments, _)| !arguments.is_empty()).count();
        for (arguments, rule) in shapes.into_iter().filter(|(arguments, _)| !arguments.is_empty()) {
            let mut class = name::class(&code);
            if with_arguments > 1 {
                // Two rules use the code with other arguments: the rule tells them apart.
                class += &format!("Of{}", name::class(&rule));
            }
            let code = code.clone();
            forms.push(Form { class, code, arguments });
        }
    }
    Ok(vec![reason(&forms), reader(&forms)])
}

fn reason(forms: &[Form]) -> JavaFile {
    let mut content = text::HEAD.to_owned();
    content += "package be.lra.vocabulary;

import java.time.Instant;
import java.time.LocalDate;

/** Why a rule is violated. Most reasons are a code alone, the others have arguments. */
public sealed interface Reason {
    /**
     * Which reason it is.
     *
     * @return its stable code
     */
    ReasonCode code();

    /**
     * A reason without arguments.
     *
     * @param code which reason it is
     */
    record Plain(ReasonCode code) implements Reason {}
";
    for form in forms {
        let mut lines = vec![format!("{{@code {}}}.", form.code), String::new()];
        lines.extend(form.arguments.iter().map(|(argument, ..)| {
            let variable = name::variable(argument);
            format!("@param {variable} the argument {{@code {argument}}}")
        }));
        let components: Vec<String> = form
            .arguments
            .iter()
            .map(|(argument, _, class)| format!("{class} {}", name::variable(argument)))
            .collect();
        content += &format!(
            "\n{}    record {}({}) implements Reason {{
        @Override
        public ReasonCode code() {{
            return ReasonCode.{};
        }}
    }}\n",
            text::comment(4, &lines),
            form.class,
            components.join(", "),
            name::constant("ReasonCode", &form.code)
        );
    }
    content += "}\n";
    JavaFile {
        path: "vocabulary/Reason.java".to_owned(),
        content,
    }
}

fn reader(forms: &[Form]) -> JavaFile {
    let mut content = text::HEAD.to_owned();
    content += "package be.lra.internal.generated;

import be.lra.internal.JsonObject;
import be.lra.vocabulary.*;
import java.util.Set;

/** Reads the reasons of a decision. */
public final class ReasonReader {
    private ReasonReader() {}

    /**
     * Reads one reason.
     *
     * @param reason as it stands in the decision
     * @return the reason
     */
    public static Reason read(JsonObject reason) {
        ReasonCode code = ReasonCode.of(reason.text(\"reason\"));
        Set<String> names = reason.names();
        if (names.size() == 1) {
            return new Reason.Plain(code);
        }
";
    for form in forms {
        let mut names = vec!["\"reason\"".to_owned()];
        names.extend(form.arguments.iter().map(|(argument, ..)| format!("\"{argument}\"")));
        let values: Vec<String> = form
            .arguments
            .iter()
            .map(|(argument, kind, class)| match *kind {
                "word" => format!("{class}.of(reason.text(\"{argument}\"))"),
                kind => format!("reason.{kind}(\"{argument}\")"),
            })
            .collect();
        content += &format!(
            "        if (code == ReasonCode.{} && names.equals(Set.of({}))) {{
            return new Reason.{}({});
        }}\n",
            name::constant("ReasonCode", &form.code),
            names.join(", "),
            form.class,
            values.join(", ")
        );
    }
    content += "        throw JsonObject.unexpected(code.word(), \"arguments of this version\");
    }
}\n";
    JavaFile {
        path: "internal/generated/ReasonReader.java".to_owned(),
        content,
    }
}
