// What the checks of the library say, in words.

import type { Remark } from "./enrolment/field";
import { format, type Speech } from "./language";
import type { EmailReport, EnterpriseNumberReport, MrzReport, PhoneReport, Refusal, SsinReport } from "./policy";

type ReasonWords = Readonly<Record<string, string>>;

/** The kinds of text whose refusals this page has words for. */
export type CheckedKind = "ssin" | "enterprise" | "email" | "phone";

/** Why a text was refused, and at which character. */
export function refusal(speech: Speech, kind: CheckedKind, report: Refusal): Remark {
  const { check } = speech.words;
  const reasons: ReasonWords = check[kind];
  const text = reasons[report.reason] ?? report.message;
  const place = report.position === undefined ? "" : ` ${format(check.position, { position: report.position })}`;
  return { text: `${text}${place}`, problem: true };
}

/** What an SSIN says of its holder. */
export function ssinRemark(speech: Speech, report: SsinReport | Refusal): Remark {
  if (!report.valid) {
    return refusal(speech, "ssin", report);
  }
  const { ssin } = speech.words.check;
  const { birthDate, kind, sex } = report;
  return { text: `${ssin[kind]}, ${born(speech, birthDate)}, ${ssin[sex]}.`, problem: false };
}

/** When somebody was born, as far as it is known. */
function born(speech: Speech, birthDate: string | undefined): string {
  const { ssin } = speech.words.check;
  return birthDate === undefined ? ssin.bornUnknown : format(ssin.born, { date: speech.day(birthDate) });
}

/** An enterprise number in the way it is printed. */
export function enterpriseRemark(speech: Speech, report: EnterpriseNumberReport | Refusal): Remark {
  return report.valid ? { text: report.display, problem: false } : refusal(speech, "enterprise", report);
}

/** An e-mail address. */
export function emailRemark(speech: Speech, report: EmailReport | Refusal): Remark {
  return report.valid ? { text: speech.words.check.valid, problem: false } : refusal(speech, "email", report);
}

/** A phone number, which has to be one that takes text messages. */
export function phoneRemark(speech: Speech, report: PhoneReport | Refusal): Remark {
  if (!report.valid) {
    return refusal(speech, "phone", report);
  }
  const { phone } = speech.words.check;
  const { kind, canonical } = report;
  const takesMessages = kind === "mobile" || kind === "foreign";
  const text = format(phone[kind], { number: canonical });
  return takesMessages ? { text, problem: false } : { text: `${text} ${phone.noSms}`, problem: true };
}

/** A machine-readable zone: where it cannot be read, or what stands in it. */
export function mrzRemark(speech: Speech, report: MrzReport | Refusal): Remark {
  const { mrz } = speech.words.check;
  if (report.valid) {
    const { names, documentNumber, expiryDate } = report;
    const text = format(mrz.read, {
      names: `${names.primary} ${names.secondary}`.trim(),
      born: born(speech, report.birthDate),
      number: documentNumber,
      expiry: speech.day(expiryDate),
    });
    return { text, problem: false };
  }
  const { fields, ...texts } = mrz;
  const names: ReasonWords = fields;
  const reasons: ReasonWords = texts;
  const field = names[report.field ?? report.reason] ?? "";
  const text = report.reason in fields ? mrz.field : (reasons[report.reason] ?? report.message);
  const { line, position } = report;
  const place =
    line === undefined
      ? ""
      : position === undefined
        ? ` ${format(mrz.line, { line })}`
        : ` ${format(mrz.place, { line, position })}`;
  return { text: `${format(text, { field })}${place}`, problem: true };
}
