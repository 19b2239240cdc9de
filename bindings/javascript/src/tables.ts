import type { Instant, Json } from "./types.js";
import type { Article, AssuranceLevel, DutyCode, FactPath, Language, Portal, RuleId, SourceDocument } from "./words.js";

/** A text in every language that was loaded. */
export type ByLanguage = { readonly [Tag in Language]?: string };

/** A rulebook of an engine. */
export interface RulebookRow {
  /** Its version. */
  readonly version: string;
  /** The first instant at which it is in force. */
  readonly effectiveFrom: Instant;
  /** SHA-256 over its canonical form, hexadecimal. */
  readonly digest: string;
}

/** An application of the catalogue. */
export interface CatalogueRow {
  /** The portal on which it stands. */
  readonly portal: Portal;
  /** The article that lists it. */
  readonly article: Article;
  /** The articles that it counts for. */
  readonly articles: readonly Article[];
  /** Its name in French, as the article lists it. */
  readonly name: string;
  /** Which of several rows with the same name and article it is, from 1. */
  readonly occurrence: number;
  /** The lowest level of key that suffices. */
  readonly level: AssuranceLevel;
  /** Whether the level stands in the text or is a reading that the text allows. */
  readonly reading: "direct" | "inferred";
  /** The first instant at which it is no longer offered. */
  readonly withdrawnFrom?: Instant;
  /** The version of the rulebook. */
  readonly rulebook: string;
}

/** The clause that a rule comes from. */
export interface RuleCitation {
  readonly document: SourceDocument;
  readonly article: string;
  readonly clause: string;
  /** A reading that the text allows but does not force. */
  readonly inferred?: true;
}

/** A rule of the rule table. */
export interface RuleRow {
  readonly id: RuleId;
  /** Raised when its meaning changes. */
  readonly revision: number;
  readonly effects: readonly ("deny" | "duty" | "advice" | "grant" | "compute")[];
  readonly citations: readonly RuleCitation[];
  /** The ids of the facts that it reads. */
  readonly facts: readonly string[];
  /** The questions that evaluate it. */
  readonly questions: readonly string[];
  readonly duty?: { readonly code: DutyCode; readonly text: ByLanguage };
  /** What it checks: a short noun phrase. */
  readonly title: ByLanguage;
  readonly reasons: readonly {
    readonly reason: string;
    readonly arguments: readonly { readonly name: string; readonly type: string; readonly values?: readonly string[] }[];
    readonly message: ByLanguage;
    readonly remedy: ByLanguage;
    readonly citizen?: { readonly message: ByLanguage; readonly remedy: ByLanguage };
  }[];
}

/** A fact of the fact table. */
export interface FactRow {
  readonly id: string;
  /** Its place in a question. */
  readonly path: FactPath;
  readonly type: string;
  /** The words that it can take. */
  readonly values?: readonly { readonly value: string; readonly description: string; readonly label: ByLanguage }[];
  /** Who can change it. */
  readonly changedBy: "person" | "officer" | "organisation" | "nobody";
  /** The values it can change to, or how they are found. */
  readonly alphabet: Json;
  readonly questions: readonly string[];
  readonly description: string;
  readonly label: ByLanguage;
}

