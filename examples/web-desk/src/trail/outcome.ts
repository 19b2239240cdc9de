import { element, fill, icon, setText } from "../element";
import { format, type Speech } from "../language";
import type { TrailReport } from "../policy";
import type { TrailProblem, TypedProblem } from "./messages";
import { reportParts } from "./report";

/** What there is to show of a verification. */
export type Shown =
  | { kind: "nothing" }
  | { kind: "running"; done: number; total: number }
  | { kind: "report"; report: TrailReport; milliseconds: number }
  | { kind: "text"; text: "cancelled" | "nothing" }
  | { kind: "problem"; problem: Exclude<TrailProblem, TypedProblem> | "stopped"; code: string; file?: string };

/** How a verification stands: how far it is, what it found, or why there is nothing to find. */
export class OutcomePanel {
  readonly root = element("section", { class: "trail-outcome", tabindex: -1 });
  private readonly bar: HTMLProgressElement;
  private readonly records: HTMLElement;

  constructor(private readonly speech: Speech) {
    const words = speech.words.trail;
    this.root.setAttribute("aria-label", words.outcome);
    this.bar = element("progress", { "aria-label": words.progress });
    this.records = element("p", { class: "records" });
  }

  /** Shows it; gives the sentence that is to be read out. */
  show(shown: Shown): string | undefined {
    const words = this.speech.words.trail;
    this.root.hidden = shown.kind === "nothing";
    switch (shown.kind) {
      case "nothing":
        fill(this.root);
        return undefined;
      case "running":
        this.bar.removeAttribute("value");
        setText(this.records, words.reading);
        fill(this.root, element("div", { class: "card" }, this.bar, this.records));
        this.progress(shown.done, shown.total);
        return undefined;
      case "text":
        this.notice(words[shown.text]);
        return words[shown.text];
      case "problem": {
        const text = shown.problem === "failed" ? this.speech.words.failed : words[shown.problem];
        const code = format(words.errorCode, { code: shown.code });
        const { file } = shown;
        this.notice(text, file === undefined ? code : `${code} – ${format(words.errorFile, { file })}`);
        return text;
      }
      case "report":
        fill(this.root, ...reportParts(this.speech, shown.report, shown.milliseconds));
        return shown.report.valid ? words.valid : words.invalid;
    }
  }

  private notice(text: string, small?: string): void {
    const details = small !== undefined && element("p", { class: "hint" }, small);
    const sentences = element("div", {}, element("p", {}, text), details);
    fill(this.root, element("div", { class: "card notice" }, icon("wait"), sentences));
  }

  /** Says how far it is, once anything was read. */
  progress(done: number, total: number): void {
    if (total > 0) {
      this.bar.max = total;
      this.bar.value = done;
      const values = { done: this.speech.number(done), total: this.speech.number(total) };
      setText(this.records, format(this.speech.words.trail.records, values));
    }
  }

  /** Puts the focus on it. */
  focus(): void {
    this.root.focus({ preventScroll: true });
    this.root.scrollIntoView({ block: "nearest" });
  }
}
