import { element, setText, type Child } from "../element";
import type { Speech } from "../language";
import type { FormField } from "../vocabulary";
import { parts, type FactValue } from "./model";

/** What a field says when what was typed cannot be used, or what it was understood as. */
export interface Remark {
  text: string;
  problem: boolean;
}

/** What every kind of field gets. */
export interface FieldContext {
  field: FormField;
  speech: Speech;
  /** The value at the start. */
  value: FactValue | undefined;
  /** What the field held at the start, where no value can be made of it. */
  unusable: string | undefined;
  /** Takes a new value, or none; of what cannot be used nothing is known. */
  change(value: FactValue | undefined, problem?: Problem): void;
  /** Says, where nothing changed, that what the field holds cannot be used. */
  remains(problem: Problem): void;
}

/** What a field holds that cannot be used, and why. */
export interface Problem {
  text: string;
  held: string;
}

/** The id of the control that a link to a fact leads to. */
export function controlId(fact: string): string {
  return `field-${fact}`;
}

/** The id of the place where a field says what is wrong with it. */
function remarkId(fact: string): string {
  return `remark-${fact}`;
}

/** The line under a control that tells what is wrong, or what was understood. It is filled while somebody types. */
export class RemarkLine {
  readonly root: HTMLParagraphElement;

  constructor(
    private readonly control: HTMLElement,
    name: string,
    hint?: HTMLElement,
  ) {
    this.root = element("p", { id: remarkId(name), class: "remark" });
    control.setAttribute("aria-describedby", [hint?.id, this.root.id].filter(Boolean).join(" "));
  }

  /** Shows a remark, or none. */
  show(remark: Remark | undefined): void {
    setText(this.root, remark?.text ?? "");
    this.root.classList.toggle("problem", remark?.problem ?? false);
    if (remark?.problem === true) {
      this.control.setAttribute("aria-invalid", "true");
    } else {
      this.control.removeAttribute("aria-invalid");
    }
  }
}

/** A label above one control. */
export function labelled(name: string, label: string, control: HTMLElement, ...below: Child[]): HTMLElement {
  control.id = controlId(name);
  return element(
    "div",
    { class: "field", "data-fact": name },
    element("label", { for: control.id, id: `label-${name}` }, label),
    control,
    ...below,
  );
}

/** A legend above several controls. */
export function grouped(name: string, legend: string, ...controls: Child[]): HTMLFieldSetElement {
  return element(
    "fieldset",
    { class: "field", id: `group-${name}`, "data-fact": name },
    element("legend", { id: `label-${name}` }, legend),
    ...controls,
  );
}

/** Yes, no, or not stated. */
export function booleanField({ field, speech, value, change }: FieldContext): HTMLElement {
  const { yes, no, unknown } = speech.words;
  const choices: [string, FactValue | undefined, string][] = [
    ["yes", true, yes],
    ["no", false, no],
    ["unknown", undefined, unknown],
  ];
  const options = choices.map(([word, choice, text]) => {
    const id = word === "yes" ? controlId(field.id) : `${controlId(field.id)}-${word}`;
    const input = element("input", {
      type: "radio",
      id,
      name: field.id,
      value: word,
      onchange: () => change(choice),
    });
    input.checked = value === choice;
    return element("label", { class: `choice choice-${word}`, for: id }, input, element("span", {}, text));
  });
  return grouped(field.id, speech.terms.facts[field.id] ?? field.id, element("div", { class: "segments" }, ...options));
}

/** The longest choice that a closed list shows whole where two stand beside each other. */
const LONGEST_SHOWN = 27;

/** One word of a vocabulary. */
export function choiceField({ field, speech, value, change }: FieldContext): HTMLElement {
  const words = speech.terms.vocabularies[field.vocabulary ?? ""] ?? {};
  const select = element(
    "select",
    {
      onchange: (event) => {
        const chosen = (event.currentTarget as HTMLSelectElement).value;
        tell();
        change(chosen === "" ? undefined : chosen);
      },
    },
    element("option", { value: "" }, speech.words.unknown),
    ...(field.values ?? []).map((word) => element("option", { value: word }, capitalised(words[word] ?? word))),
  );
  select.value = typeof value === "string" ? value : "";
  // Who hears the page hears it from the list itself.
  const whole = element("p", { class: "remark", "aria-hidden": "true" });
  const tell = () => {
    const text = select.selectedOptions[0]?.text ?? "";
    setText(whole, text.length > LONGEST_SHOWN ? text : "");
  };
  tell();
  return labelled(field.id, speech.terms.facts[field.id] ?? field.id, select, whole);
}

/** Several words of a vocabulary; none ticked is unknown, and `none of these` says that there are none. */
export function setField({ field, speech, value, change }: FieldContext): HTMLElement {
  const words = speech.terms.vocabularies[field.vocabulary ?? ""] ?? {};
  const chosen = new Set(parts(value));
  const boxes = new Map<string, HTMLInputElement>();
  const none = element("input", { type: "checkbox", id: `${controlId(field.id)}-none` });
  none.checked = parts(value)?.length === 0;
  const tell = () => {
    const ticked = [...boxes].filter(([, box]) => box.checked).map(([word]) => word);
    change(ticked.length > 0 || none.checked ? ticked : undefined);
  };
  none.addEventListener("change", () => {
    boxes.forEach((box) => (box.checked = false));
    tell();
  });
  const rows = (field.values ?? []).map((word, index) => {
    const id = index === 0 ? controlId(field.id) : `${controlId(field.id)}-${word}`;
    const box = element("input", { type: "checkbox", id });
    box.checked = chosen.has(word);
    box.addEventListener("change", () => {
      none.checked = false;
      tell();
    });
    boxes.set(word, box);
    return element("label", { class: "tick", for: id }, box, element("span", {}, capitalised(words[word] ?? word)));
  });
  const noneRow = element(
    "label",
    { class: "tick", for: none.id },
    none,
    element("span", {}, speech.words.enrolment.noneOfThese),
  );
  return grouped(
    field.id,
    speech.terms.facts[field.id] ?? field.id,
    element("div", { class: "ticks" }, ...rows, noneRow),
  );
}

/** The first letter of a word of the core, which stands in sentences there and alone here. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
