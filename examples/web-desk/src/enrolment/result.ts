import { fields, rules } from "virtual:enrolment-fields";
import { arrange, element, fill, icon, setText, type Child } from "../element";
import { format, type Speech } from "../language";
import type { Citation, Decision, FactChange, Finding, NearestPermit, Outcome, RuleId } from "../policy";
import { capitalised, controlId } from "./field";
import { pointer } from "./model";
import { factValue } from "./value";

/** Missing facts that are listed at first; an empty form lacks dozens. */
const LISTED = 8;

const ICONS = { permit: "yes", deny: "no", incomplete: "wait" } as const;
const FIELD_BY_ID = new Map(fields.map((field) => [field.id, field]));
const FIELD_BY_POINTER = new Map(fields.map((field) => [pointer(field), field]));

interface Actions {
  /** Leads to the field of a fact. */
  show(fact: string): void;
  /** Takes changes over into the form. */
  apply(changes: readonly FactChange[]): void;
}

/** The broken rules that refuse; what others ask for stands among the duties. */
export function obstacles(decision: Decision): Finding[] {
  return decision.findings.filter(({ rule, verdict }) => verdict === "violated" && rules[rule]?.denies === true);
}

/** What the library says, beside the form. Only what differs from the last time is changed. */
export class ResultPanel {
  readonly root: HTMLElement;
  /** The short form that stays in sight where the panel stands below the form. */
  readonly bar: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly status: HTMLElement;
  private readonly validUntil = element("p", { class: "valid-until" });
  private readonly problems = element("div", { class: "block problems", role: "group" });
  private readonly violatedTitle = element("h3");
  private readonly violatedList = element("ul", { class: "findings" });
  private readonly violated = element("div", { class: "block" }, this.violatedTitle, this.violatedList);
  private readonly nearest = element("div", { class: "block nearest" });
  private readonly missing = element("div", { class: "block" });
  private readonly duties = element("div", { class: "block" });
  private readonly satisfied: HTMLDetailsElement;
  private readonly notApplicable: HTMLDetailsElement;
  private readonly barStatus = element("span", { class: "bar-status" });
  private readonly shown = new Map<Element, string>();
  /** The rows of rules that are or were broken, and what they were made of. */
  private readonly findings = new Map<RuleId, { text: string; row: HTMLElement }>();
  /** The rules that refuse. */
  private broken: ReadonlySet<RuleId> = new Set();
  private outcome: Outcome | undefined;

  constructor(
    private readonly speech: Speech,
    private readonly actions: Actions,
  ) {
    const { result } = speech.words;
    this.heading = element("h2", { id: "result-title", tabindex: -1, class: "outcome" });
    this.status = element("div", { class: "status" }, this.heading, this.validUntil);
    this.satisfied = element("details", { class: "block" }, element("summary"), element("ul", { class: "rules" }));
    this.notApplicable = element("details", { class: "block" }, element("summary"), element("ul", { class: "rules" }));
    this.root = element(
      "section",
      { class: "result", id: "result", "aria-labelledby": "result-title" },
      this.status,
      this.problems,
      this.violated,
      this.nearest,
      this.missing,
      this.duties,
      this.satisfied,
      this.notApplicable,
    );
    const show = element("a", { href: "#result", class: "bar-link" }, result.show);
    show.addEventListener("click", (event) => {
      event.preventDefault();
      this.focus();
    });
    this.bar = element("div", { class: "bar" }, this.barStatus, show);
  }

  /** Puts the focus on the outcome. */
  focus(): void {
    this.heading.focus({ preventScroll: true });
    this.status.scrollIntoView({ block: "start" });
  }

  /** Shows the entries that could not be used for the decision. */
  showProblems(problems: ReadonlyMap<string, string>): void {
    this.update(this.problems, [...problems], () => this.problemList(problems));
  }

  /** Shows a decision. */
  show(decision: Decision): void {
    const { result } = this.speech.words;
    if (this.outcome !== decision.outcome) {
      this.outcome = decision.outcome;
      for (const place of [this.status, this.bar]) {
        place.dataset["outcome"] = decision.outcome;
      }
      fill(this.heading, icon(ICONS[decision.outcome]), element("span", {}, result[decision.outcome]));
      fill(this.barStatus, icon(ICONS[decision.outcome]), element("span", {}, result[decision.outcome]));
    }
    const { validUntil } = decision;
    this.update(this.validUntil, validUntil, () =>
      validUntil === undefined ? [] : [format(result.validUntil, { instant: this.speech.instant(validUntil) })],
    );
    if (decision.outcome === "permit") {
      this.showNearest(undefined);
    }
    const violated = obstacles(decision);
    this.broken = new Set(violated.map(({ rule }) => rule));
    this.showViolated(violated);
    this.update(this.missing, decision.missing, () => this.missingList(decision.missing));
    this.update(this.duties, decision.duties, () => this.dutyList(decision));
    this.rules(
      this.satisfied,
      result.satisfied,
      decision.findings.filter(({ verdict }) => verdict === "satisfied"),
    );
    const apart = decision.findings.filter(({ verdict }) => verdict === "not-applicable");
    this.rules(this.notApplicable, result.notApplicable, apart);
  }

  /** Shows what would lead to a permit; nothing while it is not known or not needed. */
  showNearest(nearest: NearestPermit | undefined): void {
    this.update(this.nearest, nearest ?? null, () => (nearest === undefined ? [] : this.nearestList(nearest)));
  }

  /** Fills a block anew if what it shows is another. */
  private update(block: Element, content: unknown, make: () => Child[]): void {
    const text = JSON.stringify(content);
    if (this.shown.get(block) !== text) {
      this.shown.set(block, text);
      const children = make();
      fill(block, ...children);
      (block as HTMLElement).hidden = children.length === 0;
    }
  }

  private problemList(problems: ReadonlyMap<string, string>): Child[] {
    if (problems.size === 0) {
      return [];
    }
    const rows = [...problems].map(([name, text]) =>
      element("li", {}, this.fieldLink(name, this.factName(name)), ` ${text}`),
    );
    return [element("h3", {}, this.speech.words.enrolment.problems.title), element("ul", {}, ...rows)];
  }

  /** Shows the broken rules; the row of one that is broken as before stays where it is, with the focus in it. */
  private showViolated(findings: Finding[]): void {
    const { result } = this.speech.words;
    setText(this.violatedTitle, `${result.violated} (${this.speech.number(findings.length)})`);
    const rows = findings.map((finding) => {
      const text = JSON.stringify(finding);
      const known = this.findings.get(finding.rule);
      const row = known?.text === text ? known.row : this.findingRow(finding);
      this.findings.set(finding.rule, { text, row });
      return row;
    });
    arrange(this.violatedList, rows);
    this.violated.hidden = rows.length === 0;
  }

  private findingRow(finding: Finding): HTMLElement {
    const facts = mostTelling(rules[finding.rule]?.reads ?? []);
    return element(
      "li",
      { class: "finding", "data-rule": finding.rule },
      element("h4", {}, this.speech.terms.rules[finding.rule] ?? finding.rule),
      element("p", { class: "message" }, finding.message ?? ""),
      element("p", { class: "remedy" }, finding.remedy ?? ""),
      this.citation(finding.citation),
      element(
        "p",
        { class: "links" },
        element("span", {}, `${this.speech.words.result.edit} `),
        ...facts.flatMap((fact) => [this.fieldLink(fact, this.factName(fact)), " "]),
      ),
    );
  }

  private missingList(missing: readonly string[]): Child[] {
    const { result } = this.speech.words;
    if (missing.length === 0) {
      return [];
    }
    const rows = missing.slice(0, LISTED).map((place) => {
      const fact = FIELD_BY_POINTER.get(place)?.id ?? place;
      return element("li", {}, this.fieldLink(fact, this.factName(fact)));
    });
    return [
      element("h3", {}, `${result.missing} (${this.speech.number(missing.length)})`),
      element("ul", { class: "plain" }, ...rows),
      missing.length > LISTED &&
        element("p", { class: "more" }, this.speech.count(result.moreMissing, missing.length - LISTED)),
    ];
  }

  private dutyList(decision: Decision): Child[] {
    const { result } = this.speech.words;
    if (decision.duties.length === 0) {
      return [];
    }
    const rows = decision.duties.map((duty) => {
      const due =
        duty.dueBy === undefined
          ? ""
          : ` (${format(result.dueBy, { date: this.speech.day(duty.dueBy.slice(0, 10)) })})`;
      const open = duty.status === "unconfirmed" ? ` (${result.unconfirmed})` : "";
      return element("li", {}, `${this.speech.terms.duties[duty.code] ?? duty.code}${due}${open}`);
    });
    return [element("h3", {}, result.duties), element("ul", {}, ...rows)];
  }

  private nearestList(nearest: NearestPermit): Child[] {
    const { result } = this.speech.words;
    const title = element("h3", {}, result.nearest);
    if ("unreachable" in nearest) {
      // What is only not known yet is no obstacle: the block of what is needed names it.
      const rules = nearest.unreachable.filter((rule) => this.broken.has(rule));
      const rows = rules.map((rule) => element("li", {}, this.speech.terms.rules[rule] ?? rule));
      return rows.length === 0 ? [] : [title, element("p", {}, result.unreachable), element("ul", {}, ...rows)];
    }
    if ("atLeast" in nearest) {
      return [title, element("p", {}, format(result.atLeast, { count: nearest.atLeast }))];
    }
    const sets = nearest.sets.slice(0, 3).map((changes, index) => {
      const lead =
        index > 0
          ? result.nearestOther
          : changes.length === 1
            ? result.nearestOne
            : format(result.nearestMany, { count: changes.length });
      const rows = changes.map((change) => {
        const field = FIELD_BY_POINTER.get(change.fact);
        const by = result.by[change.by];
        return element(
          "li",
          {},
          element("span", { class: "change-fact" }, field === undefined ? change.fact : this.factName(field.id)),
          element(
            "strong",
            { class: "change-value" },
            field === undefined ? "" : capitalised(factValue(this.speech, field, change.value)),
          ),
          by !== "" && element("span", { class: "change-by" }, by),
        );
      });
      return element(
        "div",
        { class: "change-set" },
        element("p", {}, lead),
        element("ul", { class: "changes" }, ...rows),
        element("button", { type: "button", class: "apply", onclick: () => this.actions.apply(changes) }, result.apply),
      );
    });
    return [
      title,
      ...sets,
      (nearest.truncated || nearest.sets.length > 3) && element("p", { class: "more" }, result.nearestTruncated),
      element("p", { class: "hint" }, result.applyNote),
    ];
  }

  /** A list that is closed at first: what is in order asks for nothing. */
  private rules(block: HTMLDetailsElement, title: string, findings: Finding[]): void {
    const [summary, list] = block.children;
    const key = findings.map(({ rule }) => rule).join();
    if (this.shown.get(block) === key || summary === undefined || list === undefined) {
      return;
    }
    this.shown.set(block, key);
    setText(summary, `${title} (${this.speech.number(findings.length)})`);
    const make = () =>
      fill(
        list,
        ...findings.map(({ rule, citation }) =>
          element("li", {}, element("h4", {}, this.speech.terms.rules[rule] ?? rule), this.citation(citation)),
        ),
      );
    // Nobody sees the rows of a closed list; they are made when it is opened.
    fill(list);
    block.ontoggle = block.open ? null : make;
    if (block.open) {
      make();
    }
    block.hidden = findings.length === 0;
  }

  private citation({ document, article, clause, inferred }: Citation): HTMLElement {
    const source = this.speech.terms.documents[document] ?? document;
    const note = inferred === true ? ` (${this.speech.terms.inferred})` : "";
    // Rulebook notes are in English; everything else is quoted from a document in French.
    const language = document === "rulebook" ? "en" : "fr";
    return element(
      "p",
      { class: "citation" },
      element("span", { class: "citation-label" }, `${this.speech.words.result.source} `),
      capitalised(source),
      article !== "" && ", ",
      article !== "" && element("span", { lang: language }, article),
      note,
      clause !== "" && element("q", { lang: language }, clause),
    );
  }

  private fieldLink(fact: string, text: string): HTMLElement {
    const link = element("a", { href: `#${controlId(fact)}` }, text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.actions.show(fact);
    });
    return link;
  }

  private factName(fact: string): string {
    const { enrolment } = this.speech.words;
    return fact === "email"
      ? enrolment.email
      : fact === "phone"
        ? enrolment.phone
        : (this.speech.terms.facts[fact] ?? fact);
  }
}

/** Of many facts those that somebody would look at first: what was typed, before what was ticked. */
function mostTelling(facts: string[]): string[] {
  const weight = (fact: string) => {
    const type = FIELD_BY_ID.get(fact)?.type;
    return type === "set" ? 2 : type === "enum" ? 1 : 0;
  };
  return facts.toSorted((one, other) => weight(one) - weight(other)).slice(0, 6);
}
