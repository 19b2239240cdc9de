import type { Terms } from "./vocabulary";
import type { Words } from "./words/en";

/** The languages of the page, in the order in which they are offered. */
export const LANGUAGES = ["en", "fr", "nl", "de"] as const;

/** A language of the page. */
export type Language = (typeof LANGUAGES)[number];

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  fr: "Français",
  nl: "Nederlands",
  de: "Deutsch",
};

const LOCALES: Record<Language, string> = { en: "en-GB", fr: "fr-BE", nl: "nl-BE", de: "de-BE" };
const ZONE = "Europe/Brussels";

/** A text that counts something: for one, and for none or many. French says none as it says one. */
export interface CountedText {
  readonly one: string;
  readonly other: string;
}

/** Everything that depends on the language in force. */
export interface Speech {
  language: Language;
  words: Words;
  terms: Terms;
  number(value: number): string;
  /** A text that counts something, in the form that goes with the number; `{count}` stands for it. */
  count(forms: CountedText, count: number, values?: Record<string, string>): string;
  /** A day given as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as people write it. */
  day(value: string): string;
  /** An instant, as people in Belgium write it. */
  instant(value: string): string;
  /** A list with the word for `and`. */
  list(values: string[]): string;
}

/** Loads the words of a language, each file once and only when it is asked for. */
export async function speak(language: Language): Promise<Speech> {
  const [{ words }, { terms }] = await Promise.all([loadWords(language), loadTerms(language)]);
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: ZONE });
  const days = {
    10: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
    7: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
  };
  return {
    language,
    words,
    terms,
    number: (value) => number.format(value),
    count: (forms, count, values = {}) =>
      format(plural.select(count) === "one" ? forms.one : forms.other, { ...values, count: number.format(count) }),
    day: (value) => {
      const instant = Date.parse(value.length === 7 ? `${value}-01` : value);
      const format = days[value.length as 7 | 10];
      return Number.isNaN(instant) || format === undefined ? value : format.format(instant);
    },
    instant: (value) => {
      const instant = Date.parse(value);
      return Number.isNaN(instant) ? value : moment.format(instant);
    },
    list: (values) => list.format(values),
  };
}

/** Puts arguments into a text: `{name}` stands for the argument of that name. */
export function format(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The language that was chosen before, else the browser's, else English. */
export function firstLanguage(): Language {
  const wanted = [remembered(), ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.map((tag) => LANGUAGES.find((language) => language === tag)).find((found) => found) ?? "en";
}

/** Keeps the choice of language in this browser; nothing else is ever kept. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem("language", language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function remembered(): string {
  try {
    return localStorage.getItem("language") ?? "";
  } catch {
    return "";
  }
}

function loadWords(language: Language): Promise<{ words: Words }> {
  switch (language) {
    case "en":
      return import("./words/en");
    case "fr":
      return import("./words/fr");
    case "nl":
      return import("./words/nl");
    case "de":
      return import("./words/de");
  }
}

function loadTerms(language: Language): Promise<{ terms: Terms }> {
  switch (language) {
    case "en":
      return import("virtual:terms/en");
    case "fr":
      return import("virtual:terms/fr");
    case "nl":
      return import("virtual:terms/nl");
    case "de":
      return import("virtual:terms/de");
  }
}
