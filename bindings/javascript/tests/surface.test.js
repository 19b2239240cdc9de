// Nothing that the core has is missing here.

import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, lines, PACKAGE, text, thrown, vectors } from "./support.js";

const { border, Engine, LraError } = await entry("decide");
const words = await import(new URL("words.js", PACKAGE).href);
const engine = new Engine();

test("every rule, question, reason and fact of the core has its word", () => {
  const rules = engine.rules();
  assert.deepEqual(rules.map(({ id }) => id), [...words.RULE_ID]);
  assert.deepEqual([...words.RULE_ID].sort(), lines("rule-ids.txt").map((line) => line.split(" ")[0]).sort());
  for (const { reasons, duty } of rules) {
    for (const { reason } of reasons) assert.ok(words.REASON_CODE.includes(reason), reason);
    if (duty) assert.ok(words.DUTY_CODE.includes(duty.code), duty.code);
  }
  const types = text("bindings/javascript/src/types.ts");
  for (const question of new Set(rules.flatMap(({ questions }) => questions))) {
    assert.ok(types.includes(`readonly question: "${question}";`), question);
  }
  const paths = new Set(words.FACT_PATH);
  for (const { id, path, values = [], label, changedBy } of engine.facts()) {
    assert.ok(paths.has(path), path);
    assert.equal(typeof label, "object");
    assert.ok(["person", "officer", "organisation", "nobody"].includes(changedBy), changedBy);
    const lists = Object.values(words).filter(Array.isArray);
    const known = values.map(({ value }) => value);
    if (known.length > 0) assert.ok(lists.some((list) => known.every((word) => list.includes(word))), id);
  }
});

test("every error code of the core has its word, and what the package says of it itself is what the core says", () => {
  const codes = JSON.parse(border.call(({ Engine: Core }) => Core.errorCodes()));
  assert.deepEqual(codes.map(({ code }) => code), [...words.ERROR_CODE]);
  for (const call of [() => engine.decideBytes("text"), () => engine.decide({ a: 1n }), () => new Engine("\ud800")]) {
    const error = thrown(call);
    assert.ok(error instanceof LraError);
    const { message, help } = codes.find(({ code }) => code === error.code);
    assert.ok(error.message.startsWith(message), error.message);
    assert.equal(error.help, help);
  }
});

test("every kind of fault and every kind of check of the core is one of the types", () => {
  const kebab = (name) => name.replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
  const variants = (file, name) => {
    const body = new RegExp(`pub enum ${name} \\{([^]*?)\\n\\}`).exec(text(file))[1];
    return [...body.matchAll(/^ {4}([A-Z][A-Za-z]*),$/gm)].map(([, variant]) => kebab(variant));
  };
  const verify = text("bindings/javascript/src/verify.ts");
  const faults = variants("lra-core/src/audit/fault.rs", "FaultKind");
  assert.ok(faults.length >= 11);
  for (const kind of faults) assert.ok(verify.includes(`| "${kind}"`), kind);
  const identifiers = text("bindings/javascript/src/identifiers.ts");
  const contact = text("bindings/javascript/src/contact.ts");
  const kinds = variants("lra-core/src/identifier/check.rs", "CheckKind");
  assert.ok(kinds.length >= 9);
  for (const kind of kinds) {
    assert.ok(new RegExp(`readonly "?${kind}"?:`).test(identifiers) || contact.includes(`"${kind}"`), kind);
  }
});

test("every reason of a refusal of the core is one of the types, and no other", () => {
  const types = text("bindings/javascript/src/refusals.ts");
  const lists = Object.fromEntries(
    [...types.matchAll(/export type (DigitsReason|MrzField|SecretWeakness) =([^;]*);/g)].map(([, name, words]) => [name, words]),
  );
  const [, reasons] = /export interface RefusalReasons \{([^]*?)\n\}/.exec(types);
  const codes = (file, name) => {
    const [body] = new RegExp(`pub const fn ${name}\\(self\\)[^]*?\\n    \\}`).exec(text(`lra-core/src/${file}.rs`));
    return [...body.matchAll(/=> "([a-z-]+)"/g)].map(([, code]) => code);
  };
  const form = codes("identifier/digits", "code");
  const kinds = {
    ssin: [...form, ...codes("identifier/ssin", "code")],
    "enterprise-number": [...form, ...codes("identifier/enterprise_number", "code")],
    "establishment-unit-number": [...form, ...codes("identifier/establishment_unit_number", "code")],
    "employer-id": [...form, ...codes("identifier/employer_id", "code")],
    "card-number": [...form, ...codes("identifier/card_number", "code")],
    mrz: [...codes("identifier/mrz/error", "word"), ...codes("identifier/mrz/error", "code")],
    password: codes("digital_key/secret", "code"),
    "activation-code": codes("activation/code", "reason"),
    email: codes("identifier/email", "code"),
    phone: codes("identifier/phone", "code"),
  };
  const told = [...reasons.matchAll(/readonly "?([a-z-]+)"?:([^;]*);/g)];
  assert.deepEqual(told.map(([, kind]) => kind).sort(), Object.keys(kinds).sort());
  for (const [, kind, words] of told) {
    const whole = words.replace(/DigitsReason|MrzField|SecretWeakness/, (name) => lists[name]);
    const found = [...whole.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word);
    assert.ok(found.length > 4, kind);
    assert.deepEqual(found.sort(), kinds[kind].sort(), kind);
  }
  for (const { kind, report } of vectors("identifiers.jsonl")) {
    assert.ok(report.valid || kinds[kind].includes(report.reason), `${kind}: ${report.reason}`);
  }
});

test("the catalogue holds every row on file", () => {
  const rows = engine.catalogue("2026-11-22T10:15:30Z");
  const expected = lines("catalogue.jsonl").map((line) => JSON.parse(line));
  assert.deepEqual(
    rows.map(({ portal, article, name, level, reading }) => ({ portal, article, name, level, reading })),
    expected,
  );
  assert.equal(engine.rulebooks.length, 2);
  assert.match(engine.policyDigest, /^[0-9a-f]{64}$/);
});
