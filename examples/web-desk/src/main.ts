import "./style/base.css";
import "./style/form.css";
import "./style/result.css";
import "./style/views.css";
import { ActivationView } from "./activation/view";
import { Announcer } from "./announcer";
import { ApplicationsView } from "./applications/view";
import { element, fill, icon, setText } from "./element";
import { EnrolmentView } from "./enrolment/view";
import {
  firstLanguage,
  format,
  LANGUAGE_NAMES,
  LANGUAGES,
  rememberLanguage,
  speak,
  type Language,
  type Speech,
} from "./language";
import { onRulebook } from "./policy";
import { TrailView } from "./trail/view";
import type { View } from "./view";
import { workOffline } from "./offline";

const VIEWS = ["enrolment", "activation", "trail", "applications"] as const;

type ViewName = (typeof VIEWS)[number];

/** Said when the words of no language could be loaded. */
const NO_WORDS =
  "This page could not be loaded. – Cette page n'a pas pu être chargée. – Deze pagina kon niet worden geladen. – Diese Seite konnte nicht geladen werden.";

/** The page around its four parts: heading, navigation, languages, footing. */
class Desk {
  private readonly views: Record<ViewName, View> = {
    enrolment: new EnrolmentView(),
    activation: new ActivationView(),
    trail: new TrailView(),
    applications: new ApplicationsView(),
  };
  private readonly region = element("div", { class: "heard", role: "status", "aria-live": "polite" });
  private readonly alert = element("div", { class: "alert", role: "alert" });
  private readonly announcer = new Announcer(this.region);
  private readonly skip = element("a", { class: "skip", href: "#content" });
  private readonly title = element("p", { class: "title" });
  private readonly subtitle = element("p", { class: "subtitle" });
  private readonly navigation = element("nav");
  private readonly languages = element("div", { class: "languages", role: "group" });
  private readonly content = element("main", { id: "content", tabindex: -1 });
  private readonly privacy = element("p");
  private readonly offline = element("p");
  private readonly rulebook = element("p");
  private readonly demonstration = element("p");
  private speech: Speech | undefined;
  private current: ViewName = viewInAddress();
  /** Whether everything of the page is kept in this browser. */
  private kept = false;
  private version = "";

  constructor() {
    const emblem = element("span", { class: "emblem" }, icon("key"));
    document.body.append(
      this.skip,
      element(
        "header",
        { class: "header" },
        element(
          "div",
          { class: "header-row" },
          element("div", { class: "brand" }, emblem, element("div", {}, this.title, this.subtitle)),
          this.languages,
        ),
        this.navigation,
      ),
      this.alert,
      this.content,
      element("footer", { class: "footer" }, this.privacy, this.offline, this.rulebook, this.demonstration),
      this.region,
    );
    this.skip.addEventListener("click", (event) => {
      event.preventDefault();
      this.content.focus();
    });
    addEventListener("hashchange", () => void this.open(viewInAddress()));
    const failed = () => setText(this.alert, this.speech?.words.failed ?? NO_WORDS);
    addEventListener("error", failed);
    addEventListener("unhandledrejection", failed);
    // A file that is dropped beside its place must not be opened in place of the page.
    for (const name of ["dragover", "drop"]) {
      addEventListener(name, (event) => event.preventDefault());
    }
    onRulebook((version) => {
      this.version = version;
      this.showFooting();
    });
  }

  /** Shows the page in the language of the person. */
  async start(): Promise<void> {
    try {
      await this.say(firstLanguage());
    } catch (error) {
      setText(this.alert, NO_WORDS);
      throw error;
    }
    this.kept = await workOffline();
    this.showFooting();
  }

  /** Changes the language: words are loaded, and everything is shown anew with what was entered. */
  private async say(language: Language): Promise<void> {
    const speech = await speak(language);
    this.speech = speech;
    const { words } = speech;
    document.documentElement.lang = language;
    setText(this.skip, words.skip);
    setText(this.title, words.title);
    setText(this.subtitle, words.subtitle);
    this.navigation.setAttribute("aria-label", words.views);
    this.languages.setAttribute("aria-label", words.languages);
    const focused = document.activeElement?.getAttribute("lang");
    fill(
      this.languages,
      ...LANGUAGES.map((other) =>
        element(
          "button",
          {
            type: "button",
            lang: other,
            "aria-pressed": other === language ? "true" : "false",
            title: LANGUAGE_NAMES[other],
            "aria-label": `${other.toUpperCase()} – ${LANGUAGE_NAMES[other]}`,
            onclick: () => {
              rememberLanguage(other);
              void this.say(other).catch(() => setText(this.alert, words.loadFailed));
            },
          },
          other.toUpperCase(),
        ),
      ),
    );
    const again = LANGUAGES.find((other) => other === focused);
    if (again !== undefined) {
      this.languages.querySelector<HTMLElement>(`[lang=${again}]`)?.focus();
    }
    this.showFooting();
    await this.show();
  }

  /** Goes to another part of the page. */
  private async open(name: ViewName): Promise<void> {
    if (name === this.current && this.content.hasChildNodes()) {
      return;
    }
    this.current = name;
    await this.show();
    this.content.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  private async show(): Promise<void> {
    const { speech } = this;
    if (speech === undefined) {
      return;
    }
    const { words } = speech;
    const name = this.current;
    setText(this.alert, "");
    document.title = `${words[name].title} – ${words.title}`;
    fill(
      this.navigation,
      element(
        "ul",
        {},
        ...VIEWS.map((view) =>
          element(
            "li",
            {},
            element("a", { href: `#${view}`, "aria-current": view === name ? "page" : undefined }, words[view].nav),
          ),
        ),
      ),
    );
    this.content.setAttribute("aria-busy", "true");
    try {
      const page = { speech, announcer: this.announcer };
      await this.views[name].load(page);
      // Somebody may have gone elsewhere, or changed the language, while it was loaded.
      if (this.current === name && this.speech === speech) {
        fill(this.content, this.views[name].render(page));
        this.content.dataset["view"] = name;
      }
    } catch (error) {
      if (this.current === name) {
        fill(this.content, element("div", { class: "view" }, element("h1", { tabindex: -1 }, words[name].title)));
      }
      setText(this.alert, words.loadFailed);
      console.error(error);
    } finally {
      this.content.removeAttribute("aria-busy");
    }
  }

  private showFooting(): void {
    const { speech } = this;
    if (speech !== undefined) {
      setText(this.privacy, speech.words.private);
      setText(this.offline, this.kept ? speech.words.offlineReady : speech.words.offlinePending);
      this.offline.dataset["kept"] = String(this.kept);
      setText(this.rulebook, this.version === "" ? "" : format(speech.words.rulebook, { version: this.version }));
      setText(this.demonstration, speech.words.demonstration);
    }
  }
}

/** The part of the page that the address names. */
function viewInAddress(): ViewName {
  return VIEWS.find((name) => location.hash === `#${name}`) ?? VIEWS[0];
}

await new Desk().start();
