// What the checks of the library say, in words.

import type { Remark } from "./enrolment/field";
import { format, type Speech } from "./language";
import type { Refusal, Report } from "./policy";

type ReasonWords = Record<string, string>;

/** The kinds of text whose refusals this page has words for. */
export type CheckedKind = "ssin" | "enterprise" | "email" | "phone";

/** Why a text was refused, and at which character. */
export function refusal(speech: Speech, kind: CheckedKind, report: Refusal): Remark {
  const { check } = speech.words;
  const reasons: ReasonWords = check[kind];
  const text = reasons[report.reason] ?? report.reason;
  const place = report.position === undefined ? "" : ` ${format(check.position, { position: report.position })}`;
  return { text: `${text}${place}`, problem: true };
}

/** What an SSIN says of its holder. */
export function ssinRemark(speech: Speech, report: Report): Remark {
  if (!report.valid) {
    return refusal(speech, "ssin", report);
  }
  const { ssin } = speech.words.check;
  const birthDate = report["birthDate"];
  const known = typeof birthDate === "string" && !birthDate.startsWith("0000");
  const born = known ? format(ssin.born, { date: speech.day(birthDate) }) : ssin.bornUnknown;
  const kind = report["kind"] === "bis" ? ssin.bis : ssin.national;
  const sex = report["sex"] === "male" ? ssin.male : report["sex"] === "female" ? ssin.female : ssin.unknown;
  return { text: `${kind}, ${born}, ${sex}.`, problem: false };
}

/** An enterprise number in the way it is printed. */
export function enterpriseRemark(speech: Speech, report: Report): Remark {
  return report.valid ? { text: String(report["display"]), problem: false } : refusal(speech, "enterprise", report);
}

/** An e-mail address. */
export function emailRemark(speech: Speech, report: Report): Remark {
  return report.valid ? { text: speech.words.check.valid, problem: false } : refusal(speech, "email", report);
}

/** A phone number, which has to be one that takes text messages. */
export function phoneRemark(speech: Speech, report: Report): Remark {
  if (!report.valid) {
    return refusal(speech, "phone", report);
  }
  const { phone } = speech.words.check;
  const kind = report["kind"];
  const takesMessages = kind === "mobile" || kind === "foreign";
  const words =
    kind === "mobile"
      ? phone.mobile
      : kind === "fixed"
        ? phone.fixed
        : kind === "foreign"
          ? phone.foreign
          : phone.other;
  const text = format(words, { number: String(report["canonical"]) });
  return takesMessages ? { text, problem: false } : { text: `${text} ${phone.noSms}`, problem: true };
}

/** A machine-readable zone: where it cannot be read, or what stands in it. */
export function mrzRemark(speech: Speech, report: Report): Remark {
  const { mrz } = speech.words.check;
  if (report.valid) {
    const names = report["names"] as { primary: string; secondary: string };
    const text = format(mrz.read, {
      names: `${names.primary} ${names.secondary}`.trim(),
      birth: speech.day(String(report["birthDate"])),
      number: String(report["documentNumber"]),
      expiry: speech.day(String(report["expiryDate"])),
    });
    return { text, problem: false };
  }
  const fields: ReasonWords = mrz.fields;
  const field = fields[report.field ?? report.reason] ?? report.reason;
  const reasons = mrz as unknown as ReasonWords;
  const text =
    report.reason in fields ? format(mrz.field, { field }) : format(reasons[report.reason] ?? report.reason, { field });
  const { line, position } = report;
  const place =
    line === undefined
      ? ""
      : position === undefined
        ? ` ${format(mrz.line, { line })}`
        : ` ${format(mrz.place, { line, position })}`;
  return { text: `${text}${place}`, problem: true };
}
