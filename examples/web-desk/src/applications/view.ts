import { capitalised } from "../enrolment/field";
import { element, fill, icon, setText } from "../element";
import { format, type Speech } from "../language";
import * as policy from "../policy";
import type { Page, View } from "../view";
import { factsOf, KEY_KINDS, ROLES, type KeyKind } from "./question";

type Show = "all" | "opens" | "rest";

const ICONS = { permit: "yes", deny: "no", incomplete: "wait" } as const;

/** A search over all applications: what opens with this key, and what the rest requires. */
export class ApplicationsView implements View {
  private engine: policy.Policy | undefined;
  private key: KeyKind = "sms-code";
  private role: policy.UserRole = "user";
  private wanted = "";
  private which: Show = "all";
  private rows: { row: policy.AccessibleApplication; item: HTMLElement; text: string }[] = [];

  async load({ speech }: Page): Promise<void> {
    this.engine = await policy.engine();
    await this.engine.speak(speech.language);
  }

  render(page: Page): HTMLElement {
    const { speech } = page;
    const words = speech.words.applications;
    const kinds: Record<string, string> = words.kinds;
    const roles = speech.terms.vocabularies["UserRole"] ?? {};
    const summary = element("p", { class: "summary", id: "applications-summary" });
    const shown = element("p", { class: "count" });
    const list = element("ul", { class: "applications", "aria-describedby": "applications-summary" });
    const nothing = element("p", { class: "nothing" }, words.nothing);

    const filter = (announce: boolean) => {
      const begin = performance.now();
      const wanted = folded(this.wanted.trim());
      let count = 0;
      for (const { row, item, text } of this.rows) {
        const fits =
          text.includes(wanted) && (this.which === "all" || (row.outcome === "permit") === (this.which === "opens"));
        item.hidden = !fits;
        count += fits ? 1 : 0;
      }
      nothing.hidden = count > 0;
      setText(shown, speech.count(words.shown, count));
      performance.measure("feedback", { start: begin, end: performance.now() });
      if (announce) {
        page.announcer.say(count === 0 ? words.nothing : (shown.textContent ?? ""));
      }
    };
    const decide = (announce: boolean) => {
      const at = new Date().toISOString();
      const rows = (this.engine as policy.Policy).applications(at, factsOf(this.key, this.role, at), speech.language);
      this.rows = rows.map((row) => ({ row, item: this.item(speech, row), text: folded(row.name) }));
      fill(list, ...this.rows.map(({ item }) => item));
      const open = rows.filter(({ outcome }) => outcome === "permit").length;
      setText(summary, speech.count(words.summary, open, { total: speech.number(rows.length) }));
      filter(false);
      if (announce) {
        page.announcer.say(summary.textContent ?? "");
      }
    };

    const key = element(
      "select",
      {
        id: "key-kind",
        onchange: () => {
          this.key = key.value as KeyKind;
          decide(true);
        },
      },
      ...KEY_KINDS.map((kind) => element("option", { value: kind }, kinds[kind] ?? kind)),
    );
    key.value = this.key;
    const role = element(
      "select",
      {
        id: "user-role",
        onchange: () => {
          this.role = role.value as policy.UserRole;
          decide(true);
        },
      },
      ...ROLES.map((word) => element("option", { value: word }, capitalised(roles[word] ?? word))),
    );
    role.value = this.role;
    const search = element("input", {
      type: "search",
      id: "search-name",
      autocomplete: "off",
      spellcheck: "false",
    });
    search.value = this.wanted;
    search.addEventListener("input", () => {
      this.wanted = search.value;
      filter(true);
    });
    const choices: [Show, string][] = [
      ["all", words.all],
      ["opens", words.opens],
      ["rest", words.rest],
    ];
    const segments = choices.map(([which, text]) => {
      const input = element("input", { type: "radio", name: "show", id: `show-${which}`, value: which });
      input.checked = this.which === which;
      input.addEventListener("change", () => {
        this.which = which;
        filter(true);
      });
      return element("label", { class: "choice", for: input.id }, input, element("span", {}, text));
    });
    decide(false);
    return element(
      "div",
      { class: "view" },
      element("h1", { tabindex: -1 }, words.title),
      element("p", { class: "lead" }, words.lead),
      element(
        "form",
        {
          class: "card filters",
          role: "search",
          novalidate: true,
          onsubmit: (event) => event.preventDefault(),
        },
        element("div", { class: "field" }, element("label", { for: key.id }, words.key), key),
        element("div", { class: "field" }, element("label", { for: role.id }, words.role), role),
        element("div", { class: "field" }, element("label", { for: search.id }, words.search), search),
        element(
          "fieldset",
          { class: "field" },
          element("legend", {}, words.show),
          element("div", { class: "segments" }, ...segments),
        ),
      ),
      element("p", { class: "hint assumed" }, words.assumed),
      element("div", { class: "list-head" }, summary, shown),
      nothing,
      list,
      element("p", { class: "hint" }, words.names),
    );
  }

  private item(speech: Speech, row: policy.AccessibleApplication): HTMLElement {
    const words = speech.words.applications;
    const { vocabularies, rules } = speech.terms;
    const level = vocabularies["AssuranceLevel"]?.[row.level] ?? row.level;
    return element(
      "li",
      { class: "application", "data-outcome": row.outcome },
      element(
        "div",
        { class: "application-head" },
        element("h2", { lang: "fr" }, row.name),
        element(
          "p",
          { class: `badge badge-${row.outcome}` },
          icon(ICONS[row.outcome]),
          element("span", {}, words[row.outcome]),
        ),
      ),
      element(
        "p",
        { class: "facts" },
        `${capitalised(vocabularies["Portal"]?.[row.portal] ?? row.portal)}, ${vocabularies["Article"]?.[row.article] ?? row.article}. ${format(words.level, { level })}`,
      ),
      row.outcome !== "permit" && this.needs(speech, row, rules),
    );
  }

  /** What somebody needs for an application that does not open. */
  private needs(speech: Speech, row: policy.AccessibleApplication, rules: Record<string, string>): HTMLElement {
    const words = speech.words.applications;
    const levels = speech.terms.vocabularies["AssuranceLevel"] ?? {};
    const lowest = policy.LEVELS.find((level) => row.levels[level] === "permit");
    const single =
      lowest !== undefined
        ? format(words.needsKey, { level: levels[lowest] ?? lowest })
        : row.onlyObstacle?.message && `${row.onlyObstacle.message} ${row.onlyObstacle.remedy ?? ""}`;
    const obstacles = [...(row.obstacles?.violated ?? []), ...(row.obstacles?.unknown ?? [])];
    return element(
      "div",
      { class: "needs" },
      element("p", { class: "needs-title" }, words.needs),
      single !== undefined
        ? element("p", {}, single)
        : element("ul", {}, ...obstacles.map((rule) => element("li", {}, rules[rule] ?? rule))),
    );
  }
}

/** A text for searching: capitals and accents do not count. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("fr");
}
