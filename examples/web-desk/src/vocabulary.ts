/** The type of a fact, as the fact table names it; `enum` and `set` are words of a vocabulary. */
export type FieldType =
  | "boolean"
  | "count"
  | "date"
  | "date-or-none"
  | "instant-or-none"
  | "period"
  | "birth-date"
  | "ssin"
  | "enterprise-number"
  | "document-number"
  | "family-name"
  | "first-names"
  | "procedure-steps"
  | "enum"
  | "set";

/** A fact of the question, as a field of the form. */
export interface FormField {
  /** Its id in the fact table, `applicant.document-kind`. */
  id: string;
  /** The group it stands in, `applicant`. */
  group: string;
  /** Its member in that group, `documentKind`. */
  member: string;
  type: FieldType;
  /** The vocabulary of an `enum` or a `set`. */
  vocabulary?: string;
  /** Its words, in their order. */
  values?: string[];
}

/** What the page has to know of a rule. */
export interface RuleRow {
  /** The facts it reads. */
  reads: string[];
  /** Whether the answer is no when it is broken; else there is only something to be done. */
  denies: boolean;
}

/** The words of the core in one language, as far as this page shows them. */
export interface Terms {
  facts: Record<string, string>;
  vocabularies: Record<string, Record<string, string>>;
  documents: Record<string, string>;
  /** Titles of rules. */
  rules: Record<string, string>;
  duties: Record<string, string>;
  inferred: string;
}
