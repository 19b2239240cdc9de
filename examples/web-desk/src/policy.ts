// The only module that knows the package `lra`. Each part is loaded when a view first needs it.

import contactFile from "lra/contact.wasm?url";
import decideFile from "lra/decide.wasm?url";
import identifiersFile from "lra/identifiers.wasm?url";
import deFile from "lra/messages/de.bin?url";
import enFile from "lra/messages/en.bin?url";
import frFile from "lra/messages/fr.bin?url";
import nlFile from "lra/messages/nl.bin?url";
import verifyFile from "lra/verify.wasm?url";
import type {
  AccessibleApplication,
  AccessibleApplicationsQuestion,
  AssuranceLevel,
  Decision,
  Engine,
  EnrolmentQuestion,
  NearestPermit,
} from "lra/decide";
import type { LraError, Trail, TrailFolder, TrailReport } from "lra/verify";
import type { Facts } from "./enrolment/model";
import { fetchFixed } from "./fixed-files";
import type { Language } from "./language";

export type {
  AccessibleApplication,
  AssuranceLevel,
  Citation,
  CodeChannel,
  Decision,
  FactChange,
  Finding,
  Json,
  NearestPermit,
  Outcome,
  RuleId,
  UserRole,
} from "lra/decide";
export type {
  EmailReport,
  EnterpriseNumberReport,
  MrzField,
  MrzReport,
  PhoneReport,
  RefusalReasons,
  Refused,
  SsinReport,
} from "lra/identifiers";
export type { Fault, FaultKind, TrailReport } from "lra/verify";

/** What checks identifiers and codes. */
export type Identifiers = typeof import("lra/identifiers");
/** What checks addresses and numbers. */
export type Contact = typeof import("lra/contact");
/** The facts of the question for all that somebody can open. */
export type ApplicationFacts = AccessibleApplicationsQuestion["facts"];

/** The levels of a key, lowest first. */
export const LEVELS: readonly AssuranceLevel[] = ["none", "password", "token", "strong"];

/** Loads what checks identifiers, once. */
export const identifiers: () => Promise<Identifiers> = once(async () => {
  const library = await import("lra/identifiers");
  await library.init(file(identifiersFile));
  return library;
});

/** Loads what checks addresses and numbers, once. */
export const contact: () => Promise<Contact> = once(async () => {
  const library = await import("lra/contact");
  await library.init(file(contactFile));
  return library;
});

/** Loads what decides, once. */
export const engine: () => Promise<Policy> = once(async () => {
  const library = await import("lra/decide");
  await library.init(file(decideFile));
  return new Policy(library);
});

let inForce = "";
let told: (version: string) => void = () => {};

/** Calls back once a decision tells that another rulebook is in force. */
export function onRulebook(tell: (version: string) => void): void {
  told = tell;
}

function tellRulebook(version: string): void {
  if (version !== inForce) {
    inForce = version;
    told(version);
  }
}

const MESSAGES: Record<Language, string> = { en: enFile, fr: frFile, nl: nlFile, de: deFile };

/** What decides. */
export class Policy {
  private readonly engine: Engine;
  private readonly spoken = new Set<Language>();
  /** The last question for a decision, in JSON, and the answer to it. */
  private last: { asked: string; decision: Decision } | undefined;

  constructor(private readonly library: typeof import("lra/decide")) {
    this.engine = new library.Engine();
  }

  /**
   * Decides an enrolment, with messages in a language whose words were loaded. The same question again, as at a letter that makes no
   * number yet, has the very same answer.
   */
  decide(at: string, facts: Facts, lang: Language): Decision {
    const asked = JSON.stringify(enrolment(at, facts, { lang }));
    if (asked !== this.last?.asked) {
      const answer = this.engine.decideBytes(new TextEncoder().encode(asked));
      const decision = JSON.parse(new TextDecoder().decode(answer)) as Decision;
      this.last = { asked, decision };
      tellRulebook(decision.rulebook.version);
    }
    return this.last.decision;
  }

  /** What would have to change for a permit. */
  nearestPermit(at: string, facts: Facts): NearestPermit | undefined {
    return this.engine.decide(enrolment(at, facts, { nearestPermit: true })).nearestPermit;
  }

  /** Every application, and whether it opens. */
  applications(at: string, facts: ApplicationFacts, lang: Language): readonly AccessibleApplication[] {
    const list = this.engine.decide({ v: 1, question: "accessible-applications", at, lang, facts });
    tellRulebook(list.rulebook.version);
    return list.applications;
  }

  /** Loads the words of a language, once. */
  async speak(language: Language): Promise<void> {
    if (!this.spoken.has(language)) {
      await this.library.loadMessages(language, file(MESSAGES[language]));
      this.spoken.add(language);
    }
  }
}

function enrolment(at: string, facts: Facts, more: { lang?: Language; nearestPermit?: true }): EnrolmentQuestion {
  // What the form holds is judged by the library, which names what it cannot use: here it is any JSON.
  return { v: 1, question: "enrolment", at, ...more, facts: facts as EnrolmentQuestion["facts"] };
}

/** Finds a trail among files, in a folder, or in a `.tar`, without reading its files. */
export async function findTrail(chosen: Blob | TrailFolder | File[]): Promise<Trail> {
  return (await import("lra/verify")).openTrail(chosen);
}

/** Verifies a trail: for a worker. */
export async function verify(
  trail: Trail,
  verifierKey: string,
  expected: string,
  progress: (done: number, total: number) => void,
): Promise<TrailReport> {
  const library = await import("lra/verify");
  await library.init(file(verifyFile));
  return library.verifyTrail(trail, {
    verifierKey,
    expected: expected.trim() === "" ? undefined : new TextEncoder().encode(expected),
    onProgress: ({ records, total }) => progress(records, total),
  });
}

/** What an error of the library says; nothing for any other error. */
export function toldBy(error: unknown): Pick<LraError, "code" | "path" | "expected" | "reason"> | undefined {
  // Each entry point has a class of its own.
  return error instanceof Error && error.name === "LraError" ? (error as LraError) : undefined;
}

/** Does something the first time it is asked for; what failed may be repeated. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function file(path: string): Promise<Response> {
  return fetchFixed(new URL(path, import.meta.url));
}
