import { element, icon, type Child } from "../element";
import { format, type Speech } from "../language";
import type { Fault, TrailReport } from "../policy";

/** Faults that are shown; a report lists a thousand. */
const LISTED = 50;

/** What the verification of a trail found: the outcome, the faults, the checkpoint. */
export function reportParts(speech: Speech, report: TrailReport, milliseconds: number): Child[] {
  const words = speech.words.trail;
  const text = report.valid ? speech.count(words.validText, report.records) : words.invalidText;
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
    report.faults.length > 0 && faultTable(speech, report),
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

/** Every fault with its place. */
function faultTable(speech: Speech, report: TrailReport): HTMLElement {
  const words = speech.words.trail;
  const cells = (fault: Fault) => [
    element("td", {}, words.kinds[fault.kind]),
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
    omitted > 0 && element("p", { class: "more" }, speech.count(words.omitted, omitted)),
  );
}

/** A path that may be broken after each of its parts, and nowhere else. */
function breakable(path: string): Child[] {
  return path.split(/(?<=\/)/).flatMap((part) => [part, element("wbr")]);
}
