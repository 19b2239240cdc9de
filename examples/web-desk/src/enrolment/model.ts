import type { FormField } from "../vocabulary";

/** A value of a fact, as JSON has it. */
export type FactValue = boolean | number | string | FactValue[] | { [member: string]: FactValue };

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
  /** Fields that hold something that cannot be used, each with the reason. */
  readonly problems = new Map<string, string>();

  /** Takes over a case. */
  load(source: Case): void {
    this.at = source.question.at;
    this.facts = structuredClone(source.question.facts);
    this.email = source.activation?.recipient?.email ?? "";
    this.phone = source.activation?.recipient?.phone ?? "";
    this.problems.clear();
  }

  /** Forgets everything. */
  clear(): void {
    this.load({ question: { at: new Date().toISOString(), facts: {} } });
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
