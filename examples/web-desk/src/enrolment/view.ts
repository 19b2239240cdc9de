import { cases } from "virtual:cases";
import { fields, rules } from "virtual:enrolment-fields";
import { fromClock, toClock } from "../brussels";
import { element, fill, icon, setText } from "../element";
import { format } from "../language";
import * as policy from "../policy";
import type { FormField } from "../vocabulary";
import type { Page, View } from "../view";
import { contactFields } from "./contact";
import { controlId, labelled, RemarkLine, type Problem } from "./field";
import { makeField } from "./make-field";
import { EnrolmentModel, pointer, type FactValue } from "./model";
import { mrzReader } from "./mrz";
import { NearestPermitSearch } from "./nearest";
import { obstacles, ResultPanel } from "./result";
import { SECTIONS, sectionOf, type SectionName } from "./sections";

const FIELD_BY_POINTER = new Map(fields.map((field) => [pointer(field), field]));
const SECTION_OF_FACT = new Map(fields.map((field) => [field.id, sectionOf(field)]));

/** The enrolment form, and beside it what the library says of it at every keystroke. */
export class EnrolmentView implements View {
  private readonly model = new EnrolmentModel();
  private readonly search = new NearestPermitSearch();
  private readonly opened = new Set<SectionName>(["person"]);
  private checks: policy.Identifiers | undefined;
  private contact: policy.Contact | undefined;
  private engine: policy.Policy | undefined;
  private page: Page | undefined;
  private result: ResultPanel | undefined;
  private places = new Map<string, HTMLElement>();
  private states = new Map<SectionName, HTMLElement>();
  private form: HTMLElement | undefined;
  /** The decision that form and result show. */
  private shown: policy.Decision | undefined;
  private example = cases[0]?.name ?? "";

  async load(page: Page): Promise<void> {
    [this.checks, this.contact, this.engine] = await Promise.all([
      policy.identifiers(),
      policy.contact(),
      policy.engine(),
    ]);
    await this.engine.speak(page.speech.language);
  }

  render(page: Page): HTMLElement {
    this.page = page;
    const { words } = page.speech;
    this.result = new ResultPanel(page.speech, {
      show: (fact) => this.show(fact),
      apply: (changes) => this.apply(changes),
    });
    this.form = element("form", { class: "form", novalidate: true, onsubmit: (event) => event.preventDefault() });
    this.fillForm();
    const root = element(
      "div",
      { class: "view" },
      element("h1", { tabindex: -1 }, words.enrolment.title),
      element("p", { class: "lead" }, words.enrolment.lead),
      this.toolbar(),
      element("div", { class: "columns" }, this.form, element("div", { class: "beside" }, this.result.root)),
      this.result.bar,
    );
    this.decide();
    return root;
  }

  /** The committed example cases, and the way back to an empty form. */
  private toolbar(): HTMLElement {
    const page = this.page as Page;
    const words = page.speech.words.enrolment;
    const names: Record<string, string> = words.examples;
    const select = element(
      "select",
      { id: "example", onchange: () => (this.example = select.value) },
      ...cases.map(({ name }) => element("option", { value: name }, names[name] ?? name)),
    );
    select.value = this.example;
    const load = () => {
      const found = cases.find(({ name }) => name === select.value);
      if (found !== undefined) {
        this.model.load(found.case);
        this.fillForm();
        this.decide();
        page.announcer.answer(words.loaded);
      }
    };
    const clear = () => {
      this.model.clear();
      this.fillForm();
      this.decide();
      page.announcer.answer(words.cleared);
    };
    return element(
      "div",
      { class: "toolbar" },
      element("div", { class: "field" }, element("label", { for: "example" }, words.example), select),
      element("button", { type: "button", class: "primary", id: "load-example", onclick: load }, words.load),
      element("button", { type: "button", id: "clear-form", onclick: clear }, words.clear),
    );
  }

  private fillForm(): void {
    const { speech } = this.page as Page;
    const form = this.form as HTMLElement;
    const words = speech.words.enrolment;
    this.places.clear();
    this.states.clear();
    this.shown = undefined;
    this.model.problems.clear();
    const sections = SECTIONS.map((name) => {
      const state = element("span", { class: "state" });
      this.states.set(name, state);
      const details = element(
        "details",
        {
          class: "section",
          id: `section-${name}`,
          ontoggle: () => (details.open ? this.opened.add(name) : this.opened.delete(name)),
        },
        element("summary", {}, element("h2", {}, words.sections[name]), state),
      );
      details.open = this.opened.has(name);
      const body = element("div", { class: "section-body" });
      if (name === "person") {
        body.append(
          mrzReader(speech, this.checks as policy.Identifiers, this.model, (filled) => {
            this.filled(filled);
            this.page?.announcer.answer(words.mrzFilled);
          }),
        );
      }
      for (const field of fields.filter((candidate) => sectionOf(candidate) === name)) {
        const place = element("div", { class: `place place-${field.type}` }, this.make(field));
        this.places.set(field.id, place);
        body.append(place);
      }
      if (name === "contact") {
        body.prepend(...contactFields(speech, this.contact as policy.Contact, this.model, () => this.decide()));
      }
      details.append(body);
      return details;
    });
    fill(form, this.moment(), ...sections);
  }

  /** The moment that is asked about. */
  private moment(): HTMLElement {
    const { speech } = this.page as Page;
    const input = element("input", { type: "datetime-local" });
    const line = new RemarkLine(input, "moment");
    // The browser writes it in its own language and order; in words it cannot be misread.
    const tell = () => line.show({ text: speech.instant(this.model.at), problem: false });
    input.value = toClock(this.model.at);
    input.addEventListener("input", () => {
      const instant = fromClock(input.value);
      if (instant !== undefined) {
        this.model.at = instant;
        tell();
        this.decide();
      }
    });
    tell();
    return element("div", { class: "moment" }, labelled("moment", speech.words.enrolment.at, input, line.root));
  }

  private make(field: FormField): HTMLElement {
    const context = {
      field,
      speech: (this.page as Page).speech,
      value: this.model.value(field),
      unusable: this.model.unusable.get(field.id),
      change: (value: FactValue | undefined, problem?: Problem) => {
        this.model.set(field, value);
        this.model.remember(field.id, problem?.text, problem?.held);
        this.decide();
      },
      remains: ({ text, held }: Problem) => this.model.remember(field.id, text, held),
    };
    return makeField(context, this.checks as policy.Identifiers);
  }

  /** Makes the fields of these facts anew, because something else than the person filled them. */
  private filled(facts: Iterable<string>): void {
    for (const fact of facts) {
      const field = fields.find(({ id }) => id === fact);
      const place = this.places.get(fact);
      if (field !== undefined && place !== undefined) {
        this.model.remember(fact);
        fill(place, this.make(field));
      }
    }
    this.decide();
  }

  /** Takes over the changes of the nearest permit. */
  private apply(changes: readonly policy.FactChange[]): void {
    const page = this.page as Page;
    const changed: string[] = [];
    for (const change of changes) {
      const field = FIELD_BY_POINTER.get(change.fact);
      if (field !== undefined) {
        this.model.set(field, change.value);
        changed.push(field.id);
      }
    }
    this.filled(changed);
    // The button is gone with the obstacle it removed: what is now to be read comes next.
    this.result?.focus();
    page.announcer.answer(page.speech.words.result.applied);
  }

  /** Opens the section of a fact and puts the focus on its field. */
  private show(fact: string): void {
    const field = fields.find(({ id }) => id === fact);
    const section = field === undefined ? undefined : document.getElementById(`section-${sectionOf(field)}`);
    if (section instanceof HTMLDetailsElement) {
      section.open = true;
    }
    const control = document.getElementById(controlId(fact));
    control?.focus({ preventScroll: true });
    control?.closest(".field")?.scrollIntoView({ block: "center" });
  }

  /** Asks the library, and shows what it says. This is what happens at every keystroke. */
  private decide(): void {
    const begin = performance.now();
    const { speech, announcer } = this.page as Page;
    const engine = this.engine as policy.Policy;
    const decision = engine.decide(this.model.at, this.model.facts, speech.language);
    this.result?.showProblems(this.model.problems);
    const isAnother = decision !== this.shown;
    if (isAnother) {
      this.shown = decision;
      this.result?.show(decision);
      this.showStates(decision);
    }
    performance.measure("feedback", { start: begin, end: performance.now() });
    const { announce } = speech.words.result;
    announcer.say(
      decision.outcome === "permit"
        ? announce.permit
        : decision.outcome === "deny"
          ? format(announce.deny, { count: obstacles(decision).length })
          : speech.count(announce.incomplete, decision.missing.length),
    );
    if (isAnother) {
      this.search.start(this.model, decision.outcome, (nearest) => this.result?.showNearest(nearest));
    }
  }

  /** Says in each section's heading how it stands. */
  private showStates(decision: policy.Decision): void {
    const words = (this.page as Page).speech.words.enrolment.state;
    const violated = new Map<SectionName, number>();
    for (const { rule } of obstacles(decision)) {
      const sections = new Set((rules[rule]?.reads ?? []).flatMap((fact) => SECTION_OF_FACT.get(fact) ?? []));
      sections.forEach((name) => violated.set(name, (violated.get(name) ?? 0) + 1));
    }
    const missing = new Map<SectionName, number>();
    for (const place of decision.missing) {
      const field = FIELD_BY_POINTER.get(place);
      if (field !== undefined) {
        missing.set(sectionOf(field), (missing.get(sectionOf(field)) ?? 0) + 1);
      }
    }
    for (const [name, state] of this.states) {
      const [kind, count] = violated.has(name)
        ? (["violated", violated.get(name)] as const)
        : missing.has(name)
          ? (["unknown", missing.get(name)] as const)
          : (["satisfied", 0] as const);
      const text = format(words[kind], { count: count ?? 0 });
      if (state.dataset["kind"] !== kind) {
        state.dataset["kind"] = kind;
        fill(state, icon(kind === "violated" ? "no" : kind === "unknown" ? "wait" : "yes"), element("span"));
      }
      setText(state.lastElementChild as Element, text);
    }
  }
}
