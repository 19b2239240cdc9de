// What the checks of the library say, in words.

import type { Remark } from "./enrolment/field";
import { format, type Speech } from "./language";
import type {
  EmailReport,
  EnterpriseNumberReport,
  MrzField,
  MrzReport,
  PhoneReport,
  RefusalReasons,
  Refused,
  SsinReport,
} from "./policy";

/** Why a text was refused, and at which character. */
function refusal<Kind extends keyof RefusalReasons>(
  speech: Speech,
  reasons: Readonly<Record<RefusalReasons[Kind], string>>,
  { reason, position }: Pick<Refused<Kind>, "reason" | "position">,
): Remark {
  const place = position === undefined ? "" : ` ${format(speech.words.check.position, { position })}`;
  return { text: `${reasons[reason]}${place}`, problem: true };
}

/** What an SSIN says of its holder. */
export function ssinRemark(speech: Speech, report: SsinReport | Refused<"ssin">): Remark {
  if (!report.valid) {
    return refusal<"ssin">(speech, speech.words.check.ssin, report);
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
export function enterpriseRemark(speech: Speech, report: EnterpriseNumberReport | Refused<"enterprise-number">): Remark {
  return report.valid ? { text: report.display, problem: false } : refusal<"enterprise-number">(speech, speech.words.check.enterprise, report);
}

/** An e-mail address. */
export function emailRemark(speech: Speech, report: EmailReport | Refused<"email">): Remark {
  return report.valid ? { text: speech.words.check.valid, problem: false } : refusal<"email">(speech, speech.words.check.email, report);
}

/** A phone number, which has to be one that takes text messages. */
export function phoneRemark(speech: Speech, report: PhoneReport | Refused<"phone">): Remark {
  if (!report.valid) {
    return refusal<"phone">(speech, speech.words.check.phone, report);
  }
  const { phone } = speech.words.check;
  const { kind, canonical } = report;
  const takesMessages = kind === "mobile" || kind === "foreign";
  const text = format(phone[kind], { number: canonical });
  return takesMessages ? { text, problem: false } : { text: `${text} ${phone.noSms}`, problem: true };
}

/** Whether a zone was refused because one of its fields cannot be read. */
function isField(fields: Readonly<Record<MrzField, string>>, reason: RefusalReasons["mrz"]): reason is MrzField {
  return reason in fields;
}

/** A machine-readable zone: where it cannot be read, or what stands in it. */
export function mrzRemark(speech: Speech, report: MrzReport | Refused<"mrz">): Remark {
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
  const { reason, field } = report;
  const text = isField(mrz.fields, reason) ? mrz.field : mrz[reason];
  const { line, position } = report;
  const place =
    line === undefined
      ? ""
      : position === undefined
        ? ` ${format(mrz.line, { line })}`
        : ` ${format(mrz.place, { line, position })}`;
  return { text: `${format(text, { field: field === undefined ? "" : mrz.fields[field] })}${place}`, problem: true };
}
