// Fields that are typed into: texts, numbers, days, moments and periods.

import { fromClock, toClock } from "../brussels";
import { element } from "../element";
import { controlId, grouped, labelled, RemarkLine, type FieldContext, type Problem, type Remark } from "./field";
import { parts, type FactValue } from "./model";

/** What a typed text comes to. */
interface Reading {
  value: FactValue | undefined;
  remark?: Remark;
  /** Nothing is wrong with it but that there is more to come: no problem as long as somebody types. */
  unfinished?: boolean;
}

/** A line of text that is read at every keystroke. */
export function textField(
  { field, speech, value, unusable, change, remains }: FieldContext,
  shown: (value: FactValue) => string,
  read: (text: string) => Reading,
  options: { hint?: string; inputmode?: string } = {},
): HTMLElement {
  const input = element("input", {
    type: "text",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    inputmode: options.inputmode,
  });
  const hint =
    options.hint === undefined ? undefined : element("p", { class: "hint", id: `hint-${field.id}` }, options.hint);
  const line = new RemarkLine(input, field.id, hint);
  input.value = unusable ?? (value === undefined ? "" : shown(value));
  let unfinished = false;
  const take = (): [FactValue | undefined, Problem?] => {
    const reading: Reading = input.value.trim() === "" ? { value: undefined } : read(input.value);
    unfinished = reading.unfinished === true && document.activeElement === input;
    const problem = reading.remark?.problem === true && !unfinished;
    line.show(reading.remark && { ...reading.remark, problem });
    return problem ? [undefined, { text: reading.remark?.text ?? "", held: input.value }] : [reading.value];
  };
  const tellProblem = () => {
    const [, problem] = take();
    if (problem !== undefined) {
      remains(problem);
    }
  };
  input.addEventListener("input", () => change(...take()));
  // The result stays as it is: what somebody is about to click must not move away.
  input.addEventListener("blur", () => unfinished && tellProblem());
  tellProblem();
  return labelled(field.id, speech.terms.facts[field.id] ?? field.id, input, hint, line.root);
}

/** A text as it stands. */
export function plainField(context: FieldContext): HTMLElement {
  return textField(context, String, (text) => ({ value: text }));
}

/** First names, separated by commas. */
export function firstNamesField(context: FieldContext): HTMLElement {
  const names = (text: string) =>
    text
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  return textField(
    context,
    (value) => (parts(value) ?? []).join(", "),
    (text) => (names(text).length === 0 ? { value: undefined } : { value: names(text) }),
    { hint: context.speech.words.enrolment.separatedByCommas },
  );
}

/** A whole number. */
export function countField(context: FieldContext): HTMLElement {
  const { problems } = context.speech.words.enrolment;
  return textField(
    context,
    String,
    (text) => {
      const number = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined;
      return number === undefined
        ? { value: undefined, remark: { text: problems.count, problem: true } }
        : { value: number };
    },
    { inputmode: "numeric" },
  );
}

/** A birth date as far as it is known. */
export function birthDateField(context: FieldContext): HTMLElement {
  const { enrolment } = context.speech.words;
  return textField(
    context,
    String,
    (text) => {
      const known = text.trim();
      return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(known) && isDay(`${known}-01-01`.slice(0, 10))
        ? { value: known, remark: { text: context.speech.day(known), problem: false } }
        : { value: undefined, remark: { text: enrolment.problems.birthDate, problem: true } };
    },
    { hint: enrolment.birthDateHint },
  );
}

/** A day; where the fact admits it, also that there is none. */
export function dayField(context: FieldContext): HTMLElement {
  return momentField(context, "date", (shown) => shown, String);
}

/** A moment, by the clocks in Belgium; where the fact admits it, also that there is none. */
export function instantField(context: FieldContext): HTMLElement {
  return momentField(context, "datetime-local", fromClock, toClock);
}

function momentField(
  { field, speech, value, change }: FieldContext,
  type: "date" | "datetime-local",
  read: (shown: string) => string | undefined,
  show: (value: string) => string,
): HTMLElement {
  const label = speech.terms.facts[field.id] ?? field.id;
  const input = element("input", { type });
  const line = new RemarkLine(input, field.id);
  // The browser writes dates in its own language and order; in words they cannot be misread.
  const words = (moment: string | undefined) =>
    moment === undefined
      ? undefined
      : { text: type === "date" ? speech.day(moment) : speech.instant(moment), problem: false };
  const entered = () => (input.value === "" ? undefined : read(input.value));
  const known = typeof value === "string" && value !== "none" ? value : undefined;
  input.value = known === undefined ? "" : show(known);
  line.show(words(known));
  if (!field.type.endsWith("-or-none")) {
    input.addEventListener("input", () => {
      line.show(words(entered()));
      change(entered());
    });
    return labelled(field.id, label, input, line.root);
  }
  const none = element("input", { type: "checkbox", id: `${controlId(field.id)}-none` });
  none.checked = value === "none";
  input.addEventListener("input", () => {
    none.checked = false;
    line.show(words(entered()));
    change(entered());
  });
  none.addEventListener("change", () => {
    input.value = "";
    line.show(undefined);
    change(none.checked ? "none" : undefined);
  });
  input.id = controlId(field.id);
  input.setAttribute("aria-labelledby", `label-${field.id}`);
  return grouped(
    field.id,
    label,
    element(
      "div",
      { class: "with-none" },
      input,
      line.root,
      element("label", { class: "tick", for: none.id }, none, element("span", {}, speech.words.enrolment.noDate)),
    ),
  );
}

/** A period in whole days. One that was given to the millisecond is kept as long as nobody touches it. */
export function periodField({ field, speech, value, unusable, change, remains }: FieldContext): HTMLElement {
  const { enrolment } = speech.words;
  const known = value as { start?: string; end?: string } | undefined;
  const [first, last] = unusable?.split("/") ?? [known?.start ?? "", known?.end ?? ""];
  const start = element("input", { type: "date", id: controlId(field.id) });
  const end = element("input", { type: "date", id: `${controlId(field.id)}-end` });
  const hint = element("p", { class: "hint", id: `hint-${field.id}` }, enrolment.endHint);
  end.setAttribute("aria-describedby", hint.id);
  start.value = (first ?? "").slice(0, 10);
  end.value = (last ?? "").slice(0, 10);
  const line = new RemarkLine(start, field.id);
  const take = (): [FactValue | undefined, Problem?] => {
    const text =
      start.value === "" && end.value !== ""
        ? enrolment.problems.period
        : end.value !== "" && end.value < start.value
          ? enrolment.problems.periodOrder
          : undefined;
    line.show(text === undefined ? undefined : { text, problem: true });
    if (text !== undefined) {
      return [undefined, { text, held: `${start.value}/${end.value}` }];
    }
    const days = end.value === "" ? { start: start.value } : { start: start.value, end: end.value };
    return [start.value === "" ? undefined : days];
  };
  const tell = () => change(...take());
  const [, problem] = take();
  if (problem !== undefined) {
    remains(problem);
  }
  start.addEventListener("input", tell);
  end.addEventListener("input", tell);
  return grouped(
    field.id,
    speech.terms.facts[field.id] ?? field.id,
    element(
      "div",
      { class: "pair" },
      element("div", {}, element("label", { for: start.id }, enrolment.start), start),
      element("div", {}, element("label", { for: end.id }, enrolment.end), end),
    ),
    hint,
    line.root,
  );
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
