//! A record with a builder.

use super::{JavaFile, name, text};

/// One component of a record.
pub struct Component {
    /// Its name in the contract.
    pub member: String,
    /// Its Java type.
    pub java: String,
    /// What it tells, as Javadoc.
    pub about: String,
    /// The method that writes it.
    pub writer: &'static str,
    /// The constructor copies it.
    pub copied: Option<&'static str>,
}

const IMPORTS: &str = "import be.lra.*;
import be.lra.internal.Copies;
import be.lra.vocabulary.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
";

/// A record with a builder.
pub fn record(class: &str, about: &str, components: &[Component], implements: &str, methods: &str) -> JavaFile {
    let mut content = format!("{}package be.lra.question;\n\n", text::HEAD);
    let types: String = components
        .iter()
        .map(|component| format!("{} {};", component.java, component.copied.unwrap_or_default()))
        .collect();
    for import in IMPORTS.lines() {
        let simple = import.trim_end_matches(';').rsplit('.').next().unwrap_or_default();
        let is_used = match simple {
            "*" => true,
            "Copies" => components.iter().any(|component| component.copied.is_some()),
            simple => types.contains(simple),
        };
        if is_used {
            content += import;
            content.push('\n');
        }
    }
    content.push('\n');
    let mut lines = vec![text::escaped(about), String::new()];
    lines.extend(
        components
            .iter()
            .map(|component| format!("@param {} {}", name::variable(&component.member), component.about)),
    );
    content += &text::comment(0, &lines);
    let parameters: Vec<String> = components
        .iter()
        .map(|component| format!("        {} {}", component.java, name::variable(&component.member)))
        .collect();
    let head = if implements.is_empty() {
        String::new()
    } else {
        format!("\n        implements {implements}")
    };
    content += &format!("public record {class}(\n{}){head} {{\n", parameters.join(",\n"));
    if components.iter().any(|component| component.copied.is_some()) {
        content += "    /** Copies what could change. */\n";
        content += &format!("    public {class} {{\n");
        for component in components {
            if let Some(copied) = component.copied {
                let variable = name::variable(&component.member);
                content += &format!("        {variable} = Copies.{copied}(\"{variable}\", {variable});\n");
            }
        }
        content += "    }\n\n";
    }
    content += methods;
    content += &format!(
        "    /**
     * Its name and nothing else: facts are personal data.
     *
     * @return without the facts
     */
    @Override
    public String toString() {{
        return \"{class}\";
    }}

"
    );
    content += "    /**
     * What is not set is not told.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Sets one after the other. One thread at a time. */
    public static final class Builder {
";
    for component in components {
        content += &format!(
            "        private {} {};\n",
            component.java,
            name::variable(&component.member)
        );
    }
    content += "\n        private Builder() {}\n";
    for component in components {
        let (java, variable) = (&component.java, name::variable(&component.member));
        let setter = |java: &str, value: &str| {
            let lines = [
                component.about.clone(),
                String::new(),
                format!("@param {variable} the value; null if it is not told"),
                "@return this".to_owned(),
            ];
            format!(
                "\n{}        public Builder {variable}({java} {variable}) {{
            this.{variable} = {value};
            return this;
        }}\n",
                text::comment(8, &lines)
            )
        };
        content += &setter(java, &variable);
        if let Some(inner) = java.strip_prefix("OrNone<").and_then(|inner| inner.strip_suffix('>')) {
            content += &setter(inner, &format!("{variable} == null ? null : OrNone.of({variable})"));
        }
        if let Some(inner) = java
            .strip_prefix("Set<")
            .or(java.strip_prefix("List<"))
            .and_then(|inner| inner.strip_suffix('>'))
        {
            let of = if java.starts_with("Set<") { "setOf" } else { "listOf" };
            content += &setter(&format!("{inner}..."), &format!("Copies.{of}({variable})"));
        }
    }
    let arguments: Vec<String> = components
        .iter()
        .map(|component| name::variable(&component.member))
        .collect();
    content += &format!(
        "
        /**
         * What was set.
         *
         * @return the record
         */
        public {class} build() {{
            return new {class}({});
        }}
    }}
}}
",
        arguments.join(", ")
    );
    JavaFile {
        path: format!("question/{class}.java"),
        content,
    }
}
