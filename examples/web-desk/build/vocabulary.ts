// The facts of the enrolment question and the words for them, read from the tables of the core when the page is built.
// The form has no list of its own: a fact that the core gains is a field of the page.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import type { Plugin } from "vite";
import type { FieldType, FormField, RuleRow, Terms } from "../src/vocabulary";

/** The groups of facts that the question `enrolment` asks for. */
const GROUPS = ["organisation", "officer", "search", "applicant"];

interface FactTable {
  enum: Record<string, Record<string, string>>;
  fact: Record<string, Record<string, { type: string; by: string }>>;
}

interface MessageTable {
  labels: Record<string, string>;
  documents: Record<string, string>;
  facts: Record<string, string>;
  enums: Record<string, Record<string, string>>;
  duties: Record<string, string>;
  [rule: string]: unknown;
}

/** `virtual:enrolment-fields` and `virtual:terms/LANGUAGE`. */
export function vocabulary(root: string): Plugin {
  const facts = parse(readFileSync(join(root, "lra-core/policy/facts.toml"), "utf8")) as unknown as FactTable;
  return {
    name: "lra-vocabulary",
    resolveId(id) {
      return id.startsWith("virtual:") ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === "\0virtual:enrolment-fields") {
        const rules = rulesIn(join(root, "lra-core/policy/rules"));
        return `export const fields = ${JSON.stringify(fieldsOf(facts))};\nexport const rules = ${JSON.stringify(rules)};`;
      }
      if (id === "\0virtual:cases") {
        return `export const cases = ${JSON.stringify(casesIn(join(root, "examples/cases")))};`;
      }
      const language = /^\0virtual:terms\/(en|fr|nl|de)$/.exec(id)?.[1];
      if (language !== undefined) {
        const messages = readFileSync(join(root, `lra-core/messages/${language}.toml`), "utf8");
        return `export const terms = ${JSON.stringify(termsOf(facts, parse(messages) as unknown as MessageTable))};`;
      }
      return undefined;
    },
  };
}

/** Every fact of the question, with what a field needs to know of it. */
function fieldsOf(table: FactTable): FormField[] {
  return GROUPS.flatMap((group) =>
    Object.entries(table.fact[group] ?? {}).map(([name, fact]) => {
      const [, kind, vocabularyName] = /^(?:(enum|set):)?(.*)$/.exec(fact.type) ?? [];
      const named = vocabularyName === undefined ? undefined : table.enum[vocabularyName];
      const field: FormField = {
        id: `${group}.${name}`,
        group,
        member: name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
        type: (kind ?? fact.type) as FieldType,
      };
      if (kind !== undefined && vocabularyName !== undefined && named !== undefined) {
        field.vocabulary = vocabularyName;
        field.values = Object.keys(named).filter((word) => word !== "doc");
      }
      return field;
    }),
  );
}

/** What each rule of the question reads, and whether it refuses when it is broken. */
function rulesIn(folder: string): Record<string, RuleRow> {
  const rows = GROUPS.flatMap((group) => {
    const table = parse(readFileSync(join(folder, `${group}.toml`), "utf8"));
    return table["rule"] as unknown as { id: string; reads: string[]; effects: string[] }[];
  });
  return Object.fromEntries(rows.map(({ id, reads, effects }) => [id, { reads, denies: effects.includes("deny") }]));
}

/** The words of one language that this page shows. */
function termsOf(table: FactTable, messages: MessageTable): Terms {
  const ids = fieldsOf(table).map((field) => field.id);
  const rules: Record<string, string> = {};
  for (const [id, rule] of Object.entries(messages)) {
    const title = (rule as { title?: unknown }).title;
    if (id.includes(".") && typeof title === "string") {
      rules[id] = title;
    }
  }
  return {
    facts: Object.fromEntries(ids.map((id) => [id, messages.facts[id] ?? id])),
    vocabularies: messages.enums,
    documents: messages.documents,
    rules,
    duties: messages.duties,
    inferred: messages.labels["inferred"] ?? "",
  };
}

/** The committed example cases: the file's name without its extension, and the question in it. */
function casesIn(folder: string): { name: string; case: unknown }[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return names.sort().map((file) => ({
    name: file.replace(/\.json$/, ""),
    case: JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown,
  }));
}
