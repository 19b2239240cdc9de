import type { EnterpriseNumberReport, Identifiers, Refused, SsinReport } from "../policy";
import { enterpriseRemark, ssinRemark } from "../remark";
import { booleanField, choiceField, setField, type FieldContext, type Remark } from "./field";
import { procedureField } from "./procedure-field";
import {
  birthDateField,
  countField,
  dayField,
  firstNamesField,
  instantField,
  periodField,
  plainField,
  textField,
} from "./text-fields";

/** Makes the field of a fact, by the type of the fact. */
export function makeField(context: FieldContext, checks: Identifiers): HTMLElement {
  switch (context.field.type) {
    case "boolean":
      return booleanField(context);
    case "enum":
      return choiceField(context);
    case "set":
      return setField(context);
    case "count":
      return countField(context);
    case "date":
    case "date-or-none":
      return dayField(context);
    case "instant-or-none":
      return instantField(context);
    case "period":
      return periodField(context);
    case "birth-date":
      return birthDateField(context);
    case "first-names":
      return firstNamesField(context);
    case "procedure-steps":
      return procedureField(context);
    case "ssin":
      return identifierField(context, (text) => {
        const report = checks.checkSsin(text);
        return { report, remark: ssinRemark(context.speech, report) };
      });
    case "enterprise-number":
      return identifierField(context, (text) => {
        const report = checks.checkEnterpriseNumber(text);
        return { report, remark: enterpriseRemark(context.speech, report) };
      });
    case "family-name":
    case "document-number":
      return plainField(context);
  }
}

/** A number of a wrong length that has no more digits than this has too few: every number has as many or one more. */
const FEWEST_DIGITS = 10;

function identifierField(
  context: FieldContext,
  check: (text: string) => { report: SsinReport | EnterpriseNumberReport | Refused<"ssin" | "enterprise-number">; remark: Remark },
): HTMLElement {
  return textField(
    context,
    String,
    (text) => {
      const { report, remark } = check(text);
      if (report.valid) {
        return { value: report.canonical, remark };
      }
      const unfinished = report.reason === "length" && text.replace(/\D/g, "").length <= FEWEST_DIGITS;
      return { value: undefined, remark, unfinished };
    },
    { inputmode: "numeric" },
  );
}
