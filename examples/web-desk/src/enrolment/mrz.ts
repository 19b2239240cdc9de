import { fields } from "virtual:enrolment-fields";
import { element } from "../element";
import type { Speech } from "../language";
import type { Identifiers, Report } from "../policy";
import { mrzRemark } from "../remark";
import { labelled, RemarkLine } from "./field";
import type { EnrolmentModel, FactValue } from "./model";

/** Reads the machine-readable zone of a document as it is typed, and offers to take its data over. */
export function mrzReader(
  speech: Speech,
  checks: Identifiers,
  model: EnrolmentModel,
  filled: (facts: string[]) => void,
): HTMLElement {
  const words = speech.words.enrolment;
  const zone = element("textarea", {
    rows: 3,
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    class: "zone",
  });
  const hint = element("p", { class: "hint", id: "hint-mrz" }, words.mrzHint);
  const line = new RemarkLine(zone, "mrz", hint);
  let data: Record<string, FactValue> = {};
  const take = element(
    "button",
    {
      type: "button",
      id: "take-mrz",
      onclick: () => {
        for (const field of fields.filter(({ id }) => data[id] !== undefined)) {
          model.set(field, data[field.id]);
        }
        filled(Object.keys(data));
        zone.focus();
      },
    },
    words.mrzFill,
  );
  take.hidden = true;
  zone.addEventListener("input", () => {
    const text = zone.value.trim();
    const report = text === "" ? undefined : checks.checkMrz(text);
    line.show(report === undefined ? undefined : mrzRemark(speech, report));
    take.hidden = report?.valid !== true;
    data = report?.valid === true ? documentData(report) : {};
  });
  return element("div", { class: "place place-wide" }, labelled("mrz", words.mrz, zone, hint, line.root, take));
}

/** The facts that a zone states. */
function documentData(report: Report & { valid: true }): Record<string, FactValue> {
  const names = report["names"] as { primary: string; secondary: string; truncated: boolean };
  const first = names.secondary.split(" ").filter((name) => name !== "");
  const sex = report["sex"];
  return {
    "applicant.document-number": String(report["documentNumber"]),
    "applicant.document-expires-on": String(report["expiryDate"]),
    "applicant.document-name-source": names.truncated ? "machine-readable-truncated" : "machine-readable",
    "applicant.document-name": names.primary,
    ...(first.length === 0 ? {} : { "applicant.document-first-names": first }),
    "applicant.document-birth-date": String(report["birthDate"]),
    ...(sex === "male" || sex === "female" ? { "applicant.document-sex": sex } : {}),
  };
}
