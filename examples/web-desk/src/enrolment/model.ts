import type { Json } from "../policy";
import type { FormField } from "../vocabulary";

/** A value of a fact, as JSON has it. */
export type FactValue = Json;

/** The parts of a value that is a list; none of any other. */
export function parts(value: FactValue | undefined): readonly FactValue[] | undefined {
  return Array.isArray(value) ? (value as readonly FactValue[]) : undefined;
}

/** The facts of a question: groups, and in them the facts that are known. */
export type Facts = Record<string, Record<string, FactValue>>;

/** A case as the committed examples hold it; this page uses the question and where to reach the applicant. */
export interface Case {
  question: { at: string; facts: Facts };
  activation?: { recipient?: { email?: string; phone?: string } };
}

/** What was entered so far. Facts that cannot be used as entered are left out, so they count as unknown. */
export class EnrolmentModel {
  /** The moment that is asked about. */
  at = new Date().toISOString();
  facts: Facts = {};
  email = "";
  phone = "";
  /** The machine-readable zone of the document, as typed. */
  zone = "";
  /** Fields that hold something that cannot be used, each with the reason in the language of the page. */
  readonly problems = new Map<string, string>();
  /** What they hold: a fact cannot, and it must not get lost. */
  readonly unusable = new Map<string, string>();

  /** Takes over a case. */
  load(source: Case): void {
    this.at = source.question.at;
    this.facts = structuredClone(source.question.facts);
    this.email = source.activation?.recipient?.email ?? "";
    this.phone = source.activation?.recipient?.phone ?? "";
    this.zone = "";
    this.problems.clear();
    this.unusable.clear();
  }

  /** Forgets everything. */
  clear(): void {
    this.load({ question: { at: new Date().toISOString(), facts: {} } });
  }

  /** Keeps what a field holds that cannot be used, and why; without a reason it holds nothing of the kind. */
  remember(name: string, reason?: string, held = ""): void {
    this.problems.delete(name);
    this.unusable.delete(name);
    if (reason !== undefined) {
      this.problems.set(name, reason);
      this.unusable.set(name, held);
    }
  }

  value(field: FormField): FactValue | undefined {
    return this.facts[field.group]?.[field.member];
  }

  /** Enters a value; without one the fact is unknown. */
  set(field: FormField, value: FactValue | undefined): void {
    const group = (this.facts[field.group] ??= {});
    if (value === undefined) {
      delete group[field.member];
    } else {
      group[field.member] = value;
    }
  }
}

/** The place of a fact in a question. */
export function pointer(field: FormField): string {
  return `/facts/${field.group}/${field.member}`;
}
