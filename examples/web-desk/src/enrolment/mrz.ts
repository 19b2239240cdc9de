import { fields } from "virtual:enrolment-fields";
import { element } from "../element";
import type { Speech } from "../language";
import type { Identifiers, MrzReport } from "../policy";
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
  zone.value = model.zone;
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
  const read = () => {
    const text = zone.value.trim();
    const report = text === "" ? undefined : checks.checkMrz(text);
    line.show(report === undefined ? undefined : mrzRemark(speech, report));
    take.hidden = report?.valid !== true;
    data = report?.valid === true ? documentData(report) : {};
  };
  zone.addEventListener("input", () => {
    model.zone = zone.value;
    read();
  });
  read();
  return element("div", { class: "place place-wide" }, labelled("mrz", words.mrz, zone, hint, line.root, take));
}

/** The facts that a zone states. */
function documentData({ names, documentNumber, expiryDate, birthDate, sex }: MrzReport): Record<string, FactValue> {
  const first = names.secondary.split(" ").filter((name) => name !== "");
  return {
    "applicant.document-number": documentNumber,
    "applicant.document-expires-on": expiryDate,
    "applicant.document-name-source": names.truncated ? "machine-readable-truncated" : "machine-readable",
    "applicant.document-name": names.primary,
    ...(first.length === 0 ? {} : { "applicant.document-first-names": first }),
    ...(birthDate === undefined ? {} : { "applicant.document-birth-date": birthDate }),
    ...(sex === "unknown" ? {} : { "applicant.document-sex": sex }),
  };
}
