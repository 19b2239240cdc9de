import { RemarkLine } from "../enrolment/field";
import { element, fill } from "../element";
import type { Page, View } from "../view";
import type { Chosen } from "./choice";
import { DropZone } from "./drop-zone";
import type { FromWorker, Problem, TypedProblem } from "./messages";
import { OutcomePanel, type Shown } from "./outcome";
import { problemOf } from "./problem";
import { TrailRun } from "./run";

/** Verifies an audit trail in the browser. */
export class TrailView implements View {
  private page: Page | undefined;
  private chosen: Chosen | undefined;
  private verifierKey = "";
  private expected = "";
  private problem: TypedProblem | undefined;
  private shown: Shown = { kind: "nothing" };
  private run: TrailRun | undefined;
  private zone: DropZone | undefined;
  private outcome: OutcomePanel | undefined;
  private keyLine: RemarkLine | undefined;
  private expectedLine: RemarkLine | undefined;
  private buttons: HTMLElement | undefined;

  async load(): Promise<void> {
    // The worker loads what it needs when a trail is verified.
  }

  render(page: Page): HTMLElement {
    this.page = page;
    const words = page.speech.words.trail;
    this.zone = new DropZone(words, (choice) => this.choose(choice));
    this.zone.show(this.chosen);
    const [keyField, keyLine] = this.textField("verifier-key", words.key, words.keyHint, 4, this.verifierKey, (text) => {
      this.verifierKey = text;
    });
    const [expectedField, expectedLine] = this.textField(
      "expected",
      words.expected,
      words.expectedHint,
      2,
      this.expected,
      (text) => {
        this.expected = text;
      },
    );
    this.keyLine = keyLine;
    this.expectedLine = expectedLine;
    this.outcome = new OutcomePanel(page.speech);
    this.buttons = element("div", { class: "toolbar" });
    this.show(this.shown);
    this.showProblem(this.problem);
    return element(
      "div",
      { class: "view narrow" },
      element("h1", { tabindex: -1 }, words.title),
      element("p", { class: "lead" }, words.lead),
      element(
        "form",
        { class: "card", novalidate: true, onsubmit: (event) => this.submitted(event) },
        this.zone.root,
        keyField,
        expectedField,
        this.buttons,
      ),
      this.outcome.root,
    );
  }

  private textField(
    id: string,
    label: string,
    hintText: string,
    rows: number,
    value: string,
    take: (text: string) => void,
  ): [HTMLElement, RemarkLine] {
    const area = element("textarea", { id, rows, autocomplete: "off", spellcheck: "false", class: "zone" });
    const hint = element("p", { class: "hint", id: `hint-${id}` }, hintText);
    const line = new RemarkLine(area, id, hint);
    area.value = value;
    area.addEventListener("input", () => {
      take(area.value);
      this.showProblem(undefined);
    });
    return [element("div", { class: "field" }, element("label", { for: id }, label), hint, area, line.root), line];
  }

  /** Takes over what was chosen, or says why it is no trail. */
  private choose(choice: Promise<Chosen | undefined>): void {
    choice.then(
      (chosen) => {
        if (chosen === undefined) {
          return;
        }
        this.run?.end();
        this.chosen = chosen;
        this.show({ kind: "nothing" });
        this.zone?.show(chosen);
      },
      (error: unknown) => this.failed(problemOf(error)),
    );
  }

  private submitted(event: Event): void {
    event.preventDefault();
    if (this.chosen === undefined) {
      this.show({ kind: "text", text: "nothing" });
      return;
    }
    this.run?.end();
    this.showProblem(undefined);
    this.show({ kind: "running", done: 0, total: 0 });
    this.run = new TrailRun(this.chosen.source, this.verifierKey.trim(), this.expected, (message) => this.told(message));
  }

  private told(message: FromWorker | { kind: "stopped" }): void {
    switch (message.kind) {
      case "alive":
        return;
      case "progress":
        this.shown = { ...message, kind: "running" };
        this.outcome?.progress(message.done, message.total);
        return;
      case "report":
        this.show(message);
        this.outcome?.focus();
        return;
      case "stopped":
        this.show({ kind: "problem", problem: "stopped", code: "environment" });
        this.outcome?.focus();
        return;
      case "problem":
        this.failed(message);
    }
  }

  /** Says why a trail could not be judged: at the field whose text cannot be used, or below the form. */
  private failed({ problem, code, file }: Problem): void {
    if (problem === "keyProblem" || problem === "expectedProblem") {
      this.show({ kind: "nothing" });
      this.showProblem(problem);
      document.getElementById(problem === "keyProblem" ? "verifier-key" : "expected")?.focus();
    } else {
      this.show({ kind: "problem", problem, code, ...(file === undefined ? {} : { file }) });
      this.outcome?.focus();
    }
  }

  /** Says at a field that its text cannot be used. */
  private showProblem(problem: TypedProblem | undefined): void {
    this.problem = problem;
    const words = (this.page as Page).speech.words.trail;
    const remark = problem === undefined ? undefined : { text: words[problem], problem: true };
    this.keyLine?.show(problem === "keyProblem" ? remark : undefined);
    this.expectedLine?.show(problem === "expectedProblem" ? remark : undefined);
  }

  private show(shown: Shown): void {
    this.shown = shown;
    const { speech, announcer } = this.page as Page;
    const words = speech.words.trail;
    const running = shown.kind === "running";
    fill(
      this.buttons as HTMLElement,
      element("button", { type: "submit", class: "primary", id: "verify", disabled: running }, words.verify),
      running && element("button", { type: "button", id: "cancel", onclick: () => this.cancel() }, words.cancel),
    );
    const sentence = this.outcome?.show(shown);
    if (sentence !== undefined) {
      announcer.answer(sentence);
    }
  }

  private cancel(): void {
    this.run?.end();
    this.show({ kind: "text", text: "cancelled" });
    document.getElementById("verify")?.focus();
  }
}
