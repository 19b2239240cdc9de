// Nothing that the core has is missing here.

import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, lines, PACKAGE, text, thrown } from "./support.js";

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
