/// <reference lib="esnext.disposable" preserve="true" />

/**
 * Questions and decisions, in JSON and in words; the catalogue, the rules and the facts.
 *
 * @module
 */

import { bytes, milliseconds, questionBytes, text } from "./arguments.js";
import { Border, type FileSource, fileBytes, type Source } from "./border.js";
import { fault } from "./errors.js";
import * as glue from "./glue/decide.js";
import type { CatalogueRow, FactRow, RuleRow, RulebookRow } from "./tables.js";
import type {
  AccessibleApplications,
  AccessibleApplicationsQuestion,
  Decision,
  Finding,
  Instant,
  Question,
} from "./types.js";
import type { Language, Outcome, RuleId } from "./words.js";

export type { FileSource, Source } from "./border.js";
export { LraError } from "./errors.js";
export type * from "./tables.js";
export type * from "./types.js";
export type * from "./words.js";

/** Whom a text is for: the person, the officer at the desk, or whoever checks the decision later. */
export type Audience = "citizen" | "officer" | "auditor";

/** The form of a text. */
export type TextForm = "plain" | "markdown";

/** How an answer is told in words. */
export interface Wording {
  /** The language; without it that of the question, else English. */
  readonly language?: Language | undefined;
  /** Whom the text is for; the officer if it is not given. */
  readonly audience?: Audience | undefined;
  /** The form of the text; plain if it is not given. */
  readonly form?: TextForm | undefined;
}

/** The answer to a question of a kind. */
export type AnswerTo<Asked extends Question> = Asked extends AccessibleApplicationsQuestion
  ? AccessibleApplications
  : Decision;

/** A question that a decision answers. */
export type DecidedQuestion = Exclude<Question, AccessibleApplicationsQuestion>;

/** @internal */
export const border = new Border(glue, new URL("./decide.wasm", import.meta.url));
const OUTCOMES = [undefined, "permit", "deny", "incomplete"] as const;
/** The words of each language; bundlers look for addresses that are written out. */
const MESSAGES: { readonly [Tag in Language]: URL } = {
  en: new URL("./messages/en.bin", import.meta.url),
  fr: new URL("./messages/fr.bin", import.meta.url),
  nl: new URL("./messages/nl.bin", import.meta.url),
  de: new URL("./messages/de.bin", import.meta.url),
};
/** The words that were loaded: another instance takes them in again. */
const loaded = new Map<Language, Uint8Array>();
border.onStart = ({ loadMessages }) => {
  for (const [language, file] of loaded) loadMessages(language, file);
};

/**
 * Loads the WebAssembly, once; after it every call is synchronous.
 *
 * @param source - The file, where it does not stand beside this module.
 * @throws {@link LraError} `environment` when it cannot be loaded.
 */
export function init(source?: Source): Promise<void> {
  return border.init(source);
}

/**
 * Loads the words of a language, once. Until then asking for them is an {@link LraError} with the code `messages-unavailable`.
 *
 * @param source - The file, where it does not stand beside this module.
 * @throws {@link LraError} `environment` when it cannot be loaded, `messages-unavailable` when it is of another version.
 */
export async function loadMessages(language: Language, source?: FileSource): Promise<void> {
  if (!Object.hasOwn(MESSAGES, language)) throw fault("invalid-argument", "language: en, fr, nl or de");
  await border.init();
  if (loaded.has(language)) return;
  const file = await fileBytes(source ?? MESSAGES[language]);
  border.call((module) => module.loadMessages(language, file));
  loaded.set(language, file);
}

/** What a handle says that was given back. */
const isDisposed = (name: string) => fault("invalid-argument", `${name}: a handle that was not disposed of`);

/**
 * Rulebooks and catalogue, loaded and checked once. Immutable.
 *
 * Without arguments it holds the rulebooks that come with the library; else those given, each in the canonical form that
 * `canonicalRulebook` of `lra/rulebook` makes of TOML.
 */
export class Engine {
  #engine: glue.Engine | undefined;
  #generation = 0;
  readonly #rulebooks: string | undefined;

  /** @throws {@link LraError} `invalid-rulebook` when one is no rulebook in canonical form, or they do not go together. */
  constructor(...rulebooks: readonly string[]) {
    if (rulebooks.length > 0) {
      this.#rulebooks = rulebooks.map((rulebook) => text(rulebook, "rulebooks", 1 << 24)).join("\f");
    }
    this.#start();
  }

  #start(): glue.Engine {
    const texts = this.#rulebooks;
    const engine = border.call(({ Engine }) => (texts === undefined ? new Engine() : Engine.withRulebooks(texts)));
    this.#engine = engine;
    this.#generation = border.generation;
    return engine;
  }

  /** The handle in the instance that runs now. */
  #live(): glue.Engine {
    if (this.#engine === undefined) throw isDisposed("engine");
    return this.#generation === border.generation ? this.#engine : this.#start();
  }

  /**
   * Answers a question. An absent fact is unknown.
   *
   * @throws {@link LraError} when the question cannot be read or no rulebook covers it.
   */
  decide<Asked extends Question>(question: Asked): AnswerTo<Asked> {
    const asked = questionBytes(question);
    const engine = this.#live();
    return JSON.parse(border.call(() => engine.decide(asked, NaN))) as AnswerTo<Asked>;
  }

  /** The same in JSON, UTF-8 in and out: byte for byte what every other language answers. */
  decideBytes(question: Uint8Array): Uint8Array {
    const asked = bytes(question, "question");
    const engine = this.#live();
    return border.call(() => engine.decideBytes(asked, NaN));
  }

  /** Answers a question in words. */
  explain(question: Question, wording: Wording = {}): string {
    const told = worded(wording);
    const asked = questionBytes(question);
    const engine = this.#live();
    return border.call(() => engine.explain(asked, NaN, ...told));
  }

  /** What a user can open of all that the catalogue lists, with which key, and what stands in the way of the rest. */
  accessibleApplications(question: AccessibleApplicationsQuestion): AccessibleApplications {
    return this.decide(question);
  }

  /** A question with its facts, read and checked once, to be decided many times: the call for every page. */
  packed(question: Question): PackedQuestion {
    return new PackedQuestion(() => this.#live(), questionBytes(question));
  }

  /** The applications of the rulebook in force at an instant, now if it is not given, in the order of its catalogue. */
  catalogue(at?: Instant | Date): CatalogueRow[] {
    const when = at === undefined ? Date.now() : milliseconds(at);
    const engine = this.#live();
    return JSON.parse(border.call(() => engine.catalogue(when))) as CatalogueRow[];
  }

  /** The rules, every column: citations, effects, facts, messages by language. */
  rules(): RuleRow[] {
    return JSON.parse(border.call(({ Engine }) => Engine.rules())) as RuleRow[];
  }

  /** The facts, every column: their place in a question, type, values, labels by language. */
  facts(): FactRow[] {
    return JSON.parse(border.call(({ Engine }) => Engine.facts())) as FactRow[];
  }

  /** The rulebooks, in the order in which they come into force. */
  get rulebooks(): RulebookRow[] {
    const engine = this.#live();
    return JSON.parse(border.call(() => engine.rulebooks())) as RulebookRow[];
  }

  /** The digest of the rules themselves: two libraries with the same digest decide alike. */
  get policyDigest(): string {
    const engine = this.#live();
    return border.call(() => engine.policyDigest());
  }

  /** Gives the memory back. What was packed with it lives on. */
  dispose(): void {
    if (this.#engine !== undefined && this.#generation === border.generation) this.#engine.free();
    this.#engine = undefined;
  }

  /** The same, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** A question with its facts, read and checked once. Immutable. Made by {@link Engine.packed}. */
export class PackedQuestion {
  #question: glue.PackedQuestion | undefined;
  #generation = 0;
  readonly #engine: () => glue.Engine;
  readonly #bytes: Uint8Array;

  /** @internal */
  constructor(engine: () => glue.Engine, question: Uint8Array) {
    this.#engine = engine;
    this.#bytes = question;
    this.#start();
  }

  #start(): glue.PackedQuestion {
    const engine = this.#engine();
    const question = border.call(() => engine.pack(this.#bytes, NaN));
    this.#question = question;
    this.#generation = border.generation;
    return question;
  }

  #live(): glue.PackedQuestion {
    if (this.#question === undefined) throw isDisposed("packed question");
    return this.#generation === border.generation ? this.#question : this.#start();
  }

  /**
   * What it comes to at an instant, that of the question if none is given; nothing else is worked out.
   *
   * @throws {@link LraError} when no rulebook covers the instant, or a list answers the question.
   */
  outcome(at?: Instant | Date | number): Outcome {
    const when = at === undefined ? NaN : milliseconds(at);
    const question = this.#live();
    try {
      return OUTCOMES[question.outcome(when)] as Outcome;
    } catch (error) {
      throw border.failed(error);
    }
  }

  /** The decision with all that it found; texts in a language if one is given or the question asks for it. */
  decide(options: { readonly at?: Instant | Date | undefined; readonly language?: Language | undefined } = {}): Decision {
    const when = milliseconds(options.at);
    const [language] = worded({ language: options.language });
    const question = this.#live();
    return JSON.parse(border.call(() => question.answer(when, language))) as Decision;
  }

  /** Ids and arguments without texts: what a replay has to make again, byte by byte. */
  canonicalJson(at?: Instant | Date): string {
    const when = milliseconds(at);
    const question = this.#live();
    return border.call(() => question.canonicalJson(when));
  }

  /** The answer in words. */
  explain(wording: Wording = {}): string {
    const told = worded(wording);
    const question = this.#live();
    return border.call(() => question.explain(NaN, ...told));
  }

  /**
   * Of the question accessible-applications: four octets for each application of the catalogue in its order, what comes of it
   * with no key, a password, a token and a strong key. 1 is permit, 2 deny, 3 incomplete.
   */
  accessMatrix(at?: Instant | Date): Uint8Array {
    const when = milliseconds(at);
    const question = this.#live();
    return border.call(() => question.accessMatrix(when));
  }

  /** Gives the memory back. */
  dispose(): void {
    if (this.#question !== undefined && this.#generation === border.generation) this.#question.free();
    this.#question = undefined;
  }

  /** The same, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

/** The finding of one rule, with the arguments that this rule can have; none where the question does not evaluate it. */
export function findingOf<Rule extends RuleId>(decision: Decision, rule: Rule): Finding<Rule> | undefined {
  return decision.findings.find((finding) => finding.rule === rule) as Finding<Rule> | undefined;
}

/** Longer than any word that a call takes. */
const LONGEST_WORD = 32;

/** Language, audience and form as they cross. */
function worded({ language, audience = "officer", form = "plain" }: Wording): [string, string, string] {
  return [
    text(language === undefined ? "" : language, "language", LONGEST_WORD),
    text(audience, "audience", LONGEST_WORD),
    text(form, "form", LONGEST_WORD),
  ];
}
