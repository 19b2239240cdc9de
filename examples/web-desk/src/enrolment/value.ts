import type { Speech } from "../language";
import type { FormField } from "../vocabulary";
import { parts, type FactValue } from "./model";

/** A value of a fact in words. */
export function factValue(speech: Speech, field: FormField, value: FactValue): string {
  const { words } = speech;
  const named = speech.terms.vocabularies[field.vocabulary ?? ""] ?? {};
  if (typeof value === "boolean") {
    return value ? words.yes : words.no;
  }
  if (typeof value === "number") {
    return speech.number(value);
  }
  if (typeof value === "string") {
    return textValue(speech, field, value, named);
  }
  const list = parts(value);
  if (list !== undefined) {
    return listValue(speech, field, list, named);
  }
  const { start, end } = value as { start: string; end?: string };
  const from = `${words.enrolment.start.toLocaleLowerCase()} ${speech.day(start.slice(0, 10))}`;
  return end === undefined
    ? from
    : `${from} ${words.enrolment.end.toLocaleLowerCase()} ${speech.day(end.slice(0, 10))}`;
}

function textValue(speech: Speech, field: FormField, value: string, named: Record<string, string>): string {
  if (field.vocabulary !== undefined) {
    return named[value] ?? value;
  }
  if (value === "none") {
    return speech.words.enrolment.noDate;
  }
  if (field.type.startsWith("instant")) {
    return speech.instant(value);
  }
  return field.type.includes("date") ? speech.day(value) : value;
}

function listValue(
  speech: Speech,
  field: FormField,
  value: readonly FactValue[],
  named: Record<string, string>,
): string {
  if (value.length === 0) {
    return speech.words.none;
  }
  if (field.type === "procedure-steps") {
    const steps = speech.terms.vocabularies["ProcedureStep"] ?? {};
    return speech.list(value.map((step) => steps[String((step as { step: string }).step)] ?? ""));
  }
  return speech.list(value.map((word) => named[String(word)] ?? String(word)));
}
