// The only module that knows the package `lra`. Each part is loaded when a view first needs it.

import contactFile from "lra/contact.wasm?url";
import decideFile from "lra/decide.wasm?url";
import identifiersFile from "lra/identifiers.wasm?url";
import deFile from "lra/messages/de.bin?url";
import enFile from "lra/messages/en.bin?url";
import frFile from "lra/messages/fr.bin?url";
import nlFile from "lra/messages/nl.bin?url";
import verifyFile from "lra/verify.wasm?url";
import type { AccessibleApplicationsQuestion, Engine, EnrolmentQuestion } from "lra/decide";
import type { Trail, TrailFolder } from "lra/verify";
import type { Facts } from "./enrolment/model";
import { fetchFixed } from "./fixed-files";
import type { Language } from "./language";

export type Outcome = "permit" | "deny" | "incomplete";

/** What a check says of a text. */
export type Report = { valid: true; canonical: string; [member: string]: unknown } | Refusal;

/** Why a text is not of its kind, and where. */
export interface Refusal {
  valid: false;
  reason: string;
  position?: number;
  likelyPosition?: number;
  line?: number;
  field?: string;
}

export interface Citation {
  document: string;
  article: string;
  clause: string;
  inferred?: boolean;
}

export interface Finding {
  rule: string;
  verdict: "satisfied" | "violated" | "unknown" | "not-applicable";
  citation: Citation;
  message?: string;
  remedy?: string;
}

export interface Duty {
  code: string;
  dueBy?: string;
  status: "open" | "unconfirmed";
}

/** A change of one fact that is part of the shortest way to a permit. */
export interface Change {
  /** The place of the fact in the question. */
  fact: string;
  value: import("./enrolment/model").FactValue;
  by: "person" | "officer" | "organisation" | "nobody";
}

export type NearestPermit = { sets: Change[][]; truncated: boolean } | { unreachable: string[] } | { atLeast: number };

export interface Decision {
  outcome: Outcome;
  findings: Finding[];
  duties: Duty[];
  missing: string[];
  validUntil?: string;
  rulebook: { version: string; digest: string };
  nearestPermit?: NearestPermit;
}

/** A row of the list of applications. */
export interface ApplicationRow {
  portal: string;
  article: string;
  name: string;
  level: Level;
  outcome: Outcome;
  levels: Record<Level, Outcome>;
  obstacles?: { violated: string[]; unknown: string[] };
  missing?: string[];
  onlyObstacle?: Finding;
}

export type Level = "none" | "password" | "token" | "strong";

export interface Identifiers {
  checkSsin(text: string): Report;
  checkEnterpriseNumber(text: string): Report;
  checkMrz(text: string): Report;
  checkActivationCode(text: string): Report;
}

export interface Contact {
  checkEmail(text: string): Report;
  checkPhone(text: string): Report;
}

export interface Policy {
  /** Decides an enrolment, with messages in a language whose words were loaded. */
  decide(at: string, facts: Facts, language: Language): Decision;
  /** What would have to change for a permit. */
  nearestPermit(at: string, facts: Facts): NearestPermit | undefined;
  /** Every application, and whether it opens. */
  applications(at: string, facts: Facts, language: Language): ApplicationRow[];
  /** Loads the words of a language. */
  speak(language: Language): Promise<void>;
}

/** The levels of a key, lowest first. */
export const LEVELS: readonly Level[] = ["none", "password", "token", "strong"];

/** One thing that is wrong with a trail. */
export interface Fault {
  kind: string;
  what: string;
  /** The file, if it is one of the log. */
  tile?: string;
  record?: number;
}

/** What the verification of a trail found. */
export interface TrailReport {
  valid: boolean;
  records: number;
  checkpoint?: { origin: string; size: number; root: string };
  faults: Fault[];
  faultsOmitted: number;
}

/** Loads what checks identifiers. */
export async function identifiers(): Promise<Identifiers> {
  const library = await import("lra/identifiers");
  await library.init(file(identifiersFile));
  return library as unknown as Identifiers;
}

/** Loads what checks addresses and numbers. */
export async function contact(): Promise<Contact> {
  const library = await import("lra/contact");
  await library.init(file(contactFile));
  return library as unknown as Contact;
}

let ready: Promise<Policy> | undefined;
let told: (version: string) => void = () => {};

/** Calls back once a decision tells which rulebook is in force. */
export function onRulebook(tell: (version: string) => void): void {
  told = tell;
}

/** Loads what decides, once; a load that failed may be repeated. */
export function engine(): Promise<Policy> {
  ready ??= load().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function load(): Promise<Policy> {
  const library = await import("lra/decide");
  await library.init(file(decideFile));
  const spoken = new Set<Language>();
  return new LibraryPolicy(new library.Engine(), async (language) => {
    if (!spoken.has(language)) {
      await library.loadMessages(language, file(MESSAGES[language]));
      spoken.add(language);
    }
  });
}

const MESSAGES: Record<Language, string> = { en: enFile, fr: frFile, nl: nlFile, de: deFile };

class LibraryPolicy implements Policy {
  constructor(
    private readonly engine: Engine,
    private readonly load: (language: Language) => Promise<void>,
  ) {}

  decide(at: string, facts: Facts, lang: Language): Decision {
    const decision = this.engine.decide(enrolment(at, facts, { lang })) as unknown as Decision;
    told(decision.rulebook.version);
    return decision;
  }

  nearestPermit(at: string, facts: Facts): NearestPermit | undefined {
    const decision = this.engine.decide(enrolment(at, facts, { nearestPermit: true })) as unknown as Decision;
    return decision.nearestPermit;
  }

  applications(at: string, facts: Facts, lang: Language): ApplicationRow[] {
    const question = {
      v: 1,
      question: "accessible-applications",
      at,
      lang,
      facts,
    } as unknown as AccessibleApplicationsQuestion;
    const list = this.engine.accessibleApplications(question);
    told(list.rulebook.version);
    return list.applications as unknown as ApplicationRow[];
  }

  speak(language: Language): Promise<void> {
    return this.load(language);
  }
}

// What the form holds is judged by the library, which names what it cannot use: here it is any JSON.
function enrolment(at: string, facts: Facts, more: { lang?: Language; nearestPermit?: true }): EnrolmentQuestion {
  return { v: 1, question: "enrolment", at, ...more, facts } as unknown as EnrolmentQuestion;
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
  const report = await library.verifyTrail(trail, {
    verifierKey,
    expected: expected.trim() === "" ? undefined : new TextEncoder().encode(expected),
    onProgress: ({ records, total }) => progress(records, total),
  });
  return report as unknown as TrailReport;
}

/** What an error of the library says was expected; nothing for any other error. */
export function expectedBy(error: unknown): string | undefined {
  return error instanceof Error && "expected" in error ? String(error.expected) : undefined;
}

function file(path: string): Promise<Response> {
  return fetchFixed(new URL(path, import.meta.url));
}
