import { RemarkLine } from "../enrolment/field";
import { element, fill } from "../element";
import { format } from "../language";
import * as policy from "../policy";
import type { Page, View } from "../view";

/** Symbols of a code. */
const LENGTH = 16;

/** A field for an activation code that finds a mistake, and says where it is, before anything is sent. */
export class ActivationView implements View {
  private checks: policy.Identifiers | undefined;
  private typed = "";

  async load(): Promise<void> {
    this.checks = await policy.identifiers();
  }

  render({ speech, announcer }: Page): HTMLElement {
    const words = speech.words.activation;
    const complete: Record<policy.CodeChannel, string> = words.complete;
    const reasons: Record<policy.RefusalReasons["activation-code"], string> = words.reasons;
    const input = element("input", {
      type: "text",
      id: "field-activation",
      class: "code",
      autocomplete: "off",
      autocapitalize: "characters",
      spellcheck: "false",
      maxlength: 200,
    });
    const hint = element("p", { class: "hint", id: "hint-activation" }, words.hint);
    const line = new RemarkLine(input, "activation", hint);
    const boxes = element("ol", { class: "symbols", "aria-hidden": "true" });
    const count = element("p", { class: "count" });
    const note = element("p", { class: "note" }, words.notSent);

    const show = () => {
      const begin = performance.now();
      this.typed = input.value;
      const symbols = readSymbols(input.value);
      const report =
        symbols.length === 0 ? undefined : (this.checks as policy.Identifiers).checkActivationCode(input.value);
      // A code that is being typed is no mistake: only what no further symbol can mend is one.
      const unfinished = report?.valid === false && report.reason === "too-short" && document.activeElement === input;
      const position = report?.valid === false ? (report.likelyPosition ?? report.position) : undefined;
      let text = "";
      if (report?.valid === true) {
        text = report.kind === undefined ? speech.words.check.valid : complete[report.kind];
      } else if (report !== undefined) {
        text = format(reasons[report.reason], { position: position ?? "" });
        if (report.likelyPosition !== undefined) {
          text = `${text} ${format(words.likely, { position: report.likelyPosition })}`;
        }
      }
      line.show(text === "" || unfinished ? undefined : { text, problem: report?.valid !== true });
      line.root.classList.toggle("success", report?.valid === true);
      count.textContent = format(words.typed, { count: symbols.length });
      fill(boxes, ...boxesOf(symbols, position));
      note.hidden = report?.valid !== true;
      performance.measure("feedback", { start: begin, end: performance.now() });
      if (text !== "" && !unfinished) {
        announcer.say(text);
      }
    };
    input.value = this.typed;
    input.addEventListener("input", show);
    input.addEventListener("blur", show);
    show();
    return element(
      "div",
      { class: "view narrow" },
      element("h1", { tabindex: -1 }, words.title),
      element("p", { class: "lead" }, words.lead),
      element(
        "form",
        { class: "card", novalidate: true, onsubmit: (event) => event.preventDefault() },
        element(
          "div",
          { class: "field" },
          element("label", { for: input.id }, words.label),
          hint,
          input,
          boxes,
          count,
          line.root,
          note,
        ),
      ),
    );
  }
}

/** The symbols of a code as the library reads them: spaces and hyphens do not count. */
function readSymbols(text: string): string[] {
  return [...text.replace(/[ -]/g, "").toUpperCase()].slice(0, LENGTH + 4);
}

function boxesOf(symbols: string[], wrong: number | undefined): HTMLElement[] {
  return Array.from({ length: Math.max(LENGTH, symbols.length) }, (_, index) => {
    const symbol = symbols[index] ?? "";
    const kind = index + 1 === wrong ? " wrong" : index >= LENGTH ? " extra" : symbol === "" ? " empty" : "";
    return element("li", { class: `symbol${kind}` }, element("span", {}, symbol === "" ? "\u00a0" : symbol));
  });
}
