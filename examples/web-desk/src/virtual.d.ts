declare module "virtual:enrolment-fields" {
  export const fields: import("./vocabulary").FormField[];
  /** The rules of the question, by their ids. */
  export const rules: Record<string, import("./vocabulary").RuleRow>;
}

declare module "virtual:cases" {
  export const cases: { name: string; case: import("./enrolment/model").Case }[];
}

declare module "virtual:terms/*" {
  export const terms: import("./vocabulary").Terms;
}
