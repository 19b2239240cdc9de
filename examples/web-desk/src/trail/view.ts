import { RemarkLine } from "../enrolment/field";
import { element, fill, icon, setText, type Child } from "../element";
import { format, type Speech } from "../language";
import type { Fault, TrailReport } from "../policy";
import type { Page, View } from "../view";
import { chosenIn, dropped, hasFolderPicker, pickFolder, type Chosen } from "./choice";
import type { FromWorker } from "./messages";
import { problemOf } from "./problem";
import { TrailRun } from "./run";

/** Faults that are shown; a report lists a thousand. */
const LISTED = 50;

/** What the page shows of the last verification. */
type Shown =
  | { kind: "nothing" }
  | { kind: "running"; done: number; total: number }
  | { kind: "report"; report: TrailReport; milliseconds: number }
  | { kind: "text"; text: "cancelled" | "stopped" | "noTrail" | "notTar" | "unreadable" | "nothing" | "failed" };

/** Verifies an audit trail in the browser. */
export class TrailView implements View {
  private page: Page | undefined;
  private chosen: Chosen | undefined;
  private verifierKey = "";
  private expected = "";
  private problem: "keyProblem" | "expectedProblem" | undefined;
  private shown: Shown = { kind: "nothing" };
  private run: TrailRun | undefined;
  private outcome: HTMLElement | undefined;
  private bar: HTMLProgressElement | undefined;
  private records: HTMLElement | undefined;
  private keyLine: RemarkLine | undefined;
  private expectedLine: RemarkLine | undefined;
  private buttons: HTMLElement | undefined;

  async load(): Promise<void> {
    // The worker loads what it needs when a trail is verified.
  }

  render(page: Page): HTMLElement {
    this.page = page;
    const words = page.speech.words.trail;
    const key = element("textarea", {
      id: "verifier-key",
      rows: 3,
      autocomplete: "off",
      spellcheck: "false",
      class: "zone",
    });
    const keyHint = element("p", { class: "hint", id: "hint-verifier-key" }, words.keyHint);
    this.keyLine = new RemarkLine(key, "verifier-key", keyHint);
    key.value = this.verifierKey;
    key.addEventListener("input", () => {
      this.verifierKey = key.value;
      this.showProblem(undefined);
    });
    const expected = element("textarea", {
      id: "expected",
      rows: 2,
      autocomplete: "off",
      spellcheck: "false",
      class: "zone",
    });
    const expectedHint = element("p", { class: "hint", id: "hint-expected" }, words.expectedHint);
    this.expectedLine = new RemarkLine(expected, "expected", expectedHint);
    expected.value = this.expected;
    expected.addEventListener("input", () => {
      this.expected = expected.value;
      this.showProblem(undefined);
    });
    this.outcome = element("section", { class: "trail-outcome", tabindex: -1 });
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
        this.dropZone(),
        element(
          "div",
          { class: "field" },
          element("label", { for: key.id }, words.key),
          keyHint,
          key,
          this.keyLine.root,
        ),
        element(
          "div",
          { class: "field" },
          element("label", { for: expected.id }, words.expected),
          expectedHint,
          expected,
          this.expectedLine.root,
        ),
        this.buttons,
      ),
      this.outcome,
    );
  }

  private dropZone(): HTMLElement {
    const words = (this.page as Page).speech.words.trail;
    const name = element("p", { class: "chosen" });
    const showName = () => {
      name.textContent = this.chosen === undefined ? "" : format(words.chosen, { name: this.chosen.name });
    };
    showName();
    const take = (chosen: Chosen) => {
      this.chosen = chosen;
      showName();
    };
    const picker = (id: string, label: string, folder: boolean) => {
      const input = element("input", {
        type: "file",
        id,
        class: "picker",
        webkitdirectory: folder,
        accept: folder ? undefined : ".tar",
      });
      input.addEventListener("change", () => this.choose(chosenIn(input), take));
      if (folder && hasFolderPicker()) {
        input.addEventListener("click", (event) => {
          event.preventDefault();
          this.choose(pickFolder(), take);
        });
      }
      return element("span", { class: "pick" }, input, element("label", { for: id, class: "button" }, label));
    };
    const zone = element(
      "div",
      { class: "drop", role: "group", "aria-label": words.drop },
      icon("folder"),
      element("p", { class: "drop-text" }, words.drop),
      element("p", { class: "or" }, words.or),
      element(
        "div",
        { class: "toolbar" },
        picker("pick-folder", words.folder, true),
        picker("pick-file", words.file, false),
      ),
      name,
    );
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.classList.add("over");
    });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("over");
      if (event.dataTransfer !== null) {
        this.choose(dropped(event.dataTransfer), take);
      }
    });
    return zone;
  }

  /** Takes over what was chosen, or says why it is no trail. */
  private choose(choice: Promise<Chosen | undefined>, take: (chosen: Chosen) => void): void {
    choice.then(
      (chosen) => {
        if (chosen === undefined) {
          return;
        }
        this.run?.end();
        this.show({ kind: "nothing" });
        take(chosen);
      },
      (error: unknown) => {
        const problem = problemOf(error);
        this.show({
          kind: "text",
          text: problem === "keyProblem" || problem === "expectedProblem" ? "failed" : problem,
        });
      },
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
        this.progress(message.done, message.total);
        return;
      case "report":
        this.show(message);
        break;
      case "stopped":
        this.show({ kind: "text", text: "stopped" });
        break;
      case "problem":
        if (message.problem === "keyProblem" || message.problem === "expectedProblem") {
          this.show({ kind: "nothing" });
          this.showProblem(message.problem);
          document.getElementById(message.problem === "keyProblem" ? "verifier-key" : "expected")?.focus();
          return;
        }
        this.show({ kind: "text", text: message.problem });
    }
    this.outcome?.focus({ preventScroll: true });
    this.outcome?.scrollIntoView({ block: "nearest" });
  }

  /** Says at a field that its text cannot be used. */
  private showProblem(problem: "keyProblem" | "expectedProblem" | undefined): void {
    this.problem = problem;
    const words = (this.page as Page).speech.words.trail;
    const remark = problem === undefined ? undefined : { text: words[problem], problem: true };
    this.keyLine?.show(problem === "keyProblem" ? remark : undefined);
    this.expectedLine?.show(problem === "expectedProblem" ? remark : undefined);
  }

  private progress(done: number, total: number): void {
    const { speech } = this.page as Page;
    this.shown = { kind: "running", done, total };
    if (this.bar !== undefined && this.records !== undefined && total > 0) {
      this.bar.max = total;
      this.bar.value = done;
      const values = { done: speech.number(done), total: speech.number(total) };
      setText(this.records, format(speech.words.trail.records, values));
    }
  }

  private show(shown: Shown): void {
    this.shown = shown;
    const { speech, announcer } = this.page as Page;
    const words = speech.words.trail;
    const running = shown.kind === "running";
    fill(
      this.buttons as HTMLElement,
      element("button", { type: "submit", class: "primary", id: "verify", disabled: running }, words.verify),
      running &&
        element(
          "button",
          {
            type: "button",
            id: "cancel",
            onclick: () => {
              this.run?.end();
              this.show({ kind: "text", text: "cancelled" });
              document.getElementById("verify")?.focus();
            },
          },
          words.cancel,
        ),
    );
    const place = this.outcome as HTMLElement;
    place.hidden = shown.kind === "nothing";
    switch (shown.kind) {
      case "nothing":
        fill(place);
        break;
      case "running":
        this.bar = element("progress", { "aria-label": words.progress });
        this.records = element("p", { class: "records" }, words.reading);
        fill(place, element("div", { class: "card" }, this.bar, this.records));
        this.progress(shown.done, shown.total);
        break;
      case "text": {
        const text = shown.text === "failed" ? speech.words.failed : words[shown.text];
        fill(place, element("div", { class: "card notice" }, icon("wait"), element("p", {}, text)));
        announcer.answer(text);
        break;
      }
      case "report":
        fill(place, ...this.report(shown.report, shown.milliseconds));
        announcer.answer(shown.report.valid ? words.valid : words.invalid);
    }
  }

  private report(report: TrailReport, milliseconds: number): Child[] {
    const { speech } = this.page as Page;
    const words = speech.words.trail;
    const text = report.valid ? format(words.validText, { count: speech.number(report.records) }) : words.invalidText;
    const rows: [string, string][] = [];
    if (report.checkpoint !== undefined) {
      rows.push(
        [words.origin, report.checkpoint.origin],
        [words.size, speech.number(report.checkpoint.size)],
        [words.root, report.checkpoint.root],
        [words.signed, words.signedText],
      );
    }
    rows.push(
      [words.read, speech.number(report.records)],
      [words.duration, format(words.seconds, { count: speech.number(Math.round(milliseconds / 10) / 100) })],
    );
    return [
      element(
        "div",
        { class: "status", "data-outcome": report.valid ? "permit" : "deny" },
        element(
          "h2",
          { class: "outcome" },
          icon(report.valid ? "yes" : "no"),
          element("span", {}, report.valid ? words.valid : words.invalid),
        ),
        element("p", {}, text),
      ),
      report.faults.length > 0 && this.faults(speech, report),
      element(
        "div",
        { class: "block" },
        element("h3", {}, words.checkpoint),
        element(
          "dl",
          { class: "facts-list" },
          ...rows.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]),
        ),
      ),
    ];
  }

  private faults(speech: Speech, report: TrailReport): HTMLElement {
    const words = speech.words.trail;
    const kinds: Record<string, string> = words.kinds;
    const cells = (fault: Fault) => [
      element("td", {}, kinds[fault.kind] ?? fault.what),
      element("td", { class: "path" }, ...breakable(fault.tile ?? "")),
      element("td", { class: "number" }, fault.record === undefined ? "" : speech.number(fault.record)),
    ];
    const omitted = report.faultsOmitted + Math.max(0, report.faults.length - LISTED);
    return element(
      "div",
      { class: "block" },
      element("h3", { id: "faults" }, words.faults),
      element(
        "div",
        { class: "table", tabindex: 0, role: "region", "aria-labelledby": "faults" },
        element(
          "table",
          {},
          element(
            "thead",
            {},
            element(
              "tr",
              {},
              ...[words.fault, words.place, words.record].map((name) => element("th", { scope: "col" }, name)),
            ),
          ),
          element("tbody", {}, ...report.faults.slice(0, LISTED).map((fault) => element("tr", {}, ...cells(fault)))),
        ),
      ),
      omitted > 0 && element("p", { class: "more" }, format(words.omitted, { count: speech.number(omitted) })),
    );
  }
}

/** A path that may be broken after each of its parts, and nowhere else. */
function breakable(path: string): Child[] {
  return path.split(/(?<=\/)/).flatMap((part) => [part, element("wbr")]);
}
