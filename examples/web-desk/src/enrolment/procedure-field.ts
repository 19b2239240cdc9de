import { fromClock, toClock } from "../brussels";
import { element } from "../element";
import { capitalised, controlId, grouped, type FieldContext } from "./field";
import { parts } from "./model";

/** A step of the identification as the question has it. */
type Step = { readonly step: string; readonly by?: string; readonly at?: string; readonly evidence?: string };

/** The steps of the identification: which were done, by whom, when and on what evidence. */
export function procedureField({ field, speech, value, change }: FieldContext): HTMLElement {
  const words = speech.words.enrolment.step;
  const names = speech.terms.vocabularies["ProcedureStep"] ?? {};
  const steps = new Map<string, Step>();
  for (const step of (parts(value) ?? []) as readonly Step[]) {
    steps.set(step.step, step);
  }
  const tell = () => {
    const told = Object.keys(names).flatMap((name) => steps.get(name) ?? []);
    change(told.length === 0 ? undefined : told);
  };
  const rows = Object.entries(names).map(([name, text], index) => {
    const known = steps.get(name);
    const prefix = `${controlId(field.id)}-${name}`;
    const done = element("input", { type: "checkbox", id: index === 0 ? controlId(field.id) : prefix });
    done.checked = known !== undefined;
    const by = element("input", { type: "text", id: `${prefix}-by`, autocomplete: "off" });
    const at = element("input", { type: "datetime-local", id: `${prefix}-at` });
    const evidence = element("input", { type: "text", id: `${prefix}-evidence`, autocomplete: "off" });
    by.value = known?.by ?? "";
    at.value = known?.at === undefined ? "" : toClock(known.at);
    evidence.value = known?.evidence ?? "";
    const details = element(
      "div",
      { class: "step-details" },
      ...[[words.by, by] as const, [words.at, at] as const, [words.evidence, evidence] as const].map(([label, input]) =>
        element("div", {}, element("label", { for: input.id }, label), input),
      ),
    );
    details.hidden = !done.checked;
    const take = () => {
      details.hidden = !done.checked;
      if (!done.checked) {
        steps.delete(name);
      } else {
        const instant = fromClock(at.value);
        steps.set(name, {
          step: name,
          ...(by.value.trim() === "" ? {} : { by: by.value }),
          ...(instant === undefined ? {} : { at: instant }),
          ...(evidence.value.trim() === "" ? {} : { evidence: evidence.value }),
        });
      }
      tell();
    };
    [done, by, at, evidence].forEach((input) => input.addEventListener("input", take));
    return element(
      "div",
      { class: "step", role: "group", "aria-label": capitalised(text) },
      element("label", { class: "tick", for: done.id }, done, element("span", {}, capitalised(text))),
      details,
    );
  });
  return grouped(field.id, speech.terms.facts[field.id] ?? field.id, ...rows);
}
