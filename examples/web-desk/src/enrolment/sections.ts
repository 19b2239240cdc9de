import type { FormField } from "../vocabulary";

/** The sections of the form, in the order of the work at the desk. */
export const SECTIONS = ["person", "register", "contact", "procedure", "search", "officer", "organisation"] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Where a fact stands in the form. */
export function sectionOf(field: FormField): SectionName {
  if (field.group !== "applicant") {
    return field.group as SectionName;
  }
  if (field.type === "procedure-steps") {
    return "procedure";
  }
  if (/^(link|code|contact|email|phone)/.test(field.member)) {
    return "contact";
  }
  return /^(register|registration|found|ssin)/.test(field.member) ? "register" : "person";
}
