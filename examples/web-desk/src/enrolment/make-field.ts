import type { Identifiers } from "../policy";
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
        return {
          canonical: report.valid ? report.canonical : undefined,
          remark: ssinRemark(context.speech, report),
        };
      });
    case "enterprise-number":
      return identifierField(context, (text) => {
        const report = checks.checkEnterpriseNumber(text);
        return {
          canonical: report.valid ? report.canonical : undefined,
          remark: enterpriseRemark(context.speech, report),
        };
      });
    case "family-name":
    case "document-number":
      return plainField(context);
  }
}

function identifierField(
  context: FieldContext,
  check: (text: string) => { canonical: string | undefined; remark: Remark },
): HTMLElement {
  return textField(
    context,
    String,
    (text) => {
      const { canonical, remark } = check(text);
      return { value: canonical, remark };
    },
    { inputmode: "numeric" },
  );
}
