// The vectors that every language answers alike, byte for byte.

import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, lines, rulebooks, text, thrown, vectors } from "./support.js";

const identifiers = await entry("identifiers");
const contact = await entry("contact");
const { Engine, LraError, loadMessages } = await entry("decide");
const LANGUAGES = ["en", "fr", "nl", "de"];
await Promise.all(LANGUAGES.map((language) => loadMessages(language)));
const { canonicalRulebook } = await entry("rulebook");
const engine = new Engine(...rulebooks().map(canonicalRulebook));
const encode = (question) => new TextEncoder().encode(question);
const decode = (octets) => new TextDecoder().decode(octets);

/** The questions and decisions of a line, as they stand there. */
const decisions = lines("decisions.jsonl").map((line) => {
  const start = line.indexOf(',"question":') + 12;
  const middle = line.indexOf(',"decision":', start);
  return { question: line.slice(start, middle), decision: line.slice(middle + 12, -1) };
});

test("every decision is the one on file, by bytes, by objects and packed", () => {
  assert.ok(decisions.length > 900);
  for (const { question, decision } of decisions) {
    assert.equal(decode(engine.decideBytes(encode(question))), decision);
    const answer = engine.decide(JSON.parse(question));
    assert.equal(JSON.stringify(answer), decision);
    const packed = engine.packed(JSON.parse(question));
    assert.equal(packed.outcome(), answer.outcome);
    assert.equal(packed.outcome(answer.at), answer.outcome);
  }
});

test("a question that was packed tells the same", () => {
  for (const { question, decision } of decisions.filter((_, index) => index % 20 === 0)) {
    const packed = engine.packed(JSON.parse(question));
    assert.equal(JSON.stringify(packed.decide()), decision);
    assert.equal(JSON.parse(packed.canonicalJson()).outcome, packed.outcome());
  }
});

test("explanations are those on file", () => {
  const questions = new Map();
  let told = 0;
  for (const line of vectors("explanations.jsonl")) {
    if (line.question) {
      questions.set(line.case, line.question);
      continue;
    }
    const wording = { language: line.lang, audience: line.audience };
    assert.equal(engine.explain(questions.get(line.case), wording), line.text);
    const packed = engine.packed(questions.get(line.case));
    assert.equal(packed.explain(wording), line.text);
    told += 1;
  }
  assert.equal(told, 36);
});

test("nearest permits are those on file", () => {
  const cases = vectors("nearest-permits.jsonl");
  assert.ok(cases.length > 0);
  for (const { question, nearestPermit } of cases) {
    assert.deepEqual(engine.decide(question).nearestPermit, nearestPermit);
  }
});

test("accessible applications are those on file, as a list and as a matrix", () => {
  const numbers = { permit: 1, deny: 2, incomplete: 3 };
  for (const line of lines("accessible-applications.jsonl")) {
    const { question, answer } = JSON.parse(line);
    assert.equal(`,"answer":${decode(engine.decideBytes(encode(JSON.stringify(question))))}}`, line.slice(line.indexOf(',"answer":')));
    assert.deepEqual(engine.accessibleApplications(question), answer);
    const packed = engine.packed(question);
    const levels = answer.applications.flatMap(({ levels: { none, password, token, strong } }) =>
      [none, password, token, strong].map((outcome) => numbers[outcome]),
    );
    assert.deepEqual([...packed.accessMatrix()], levels);
  }
});

test("errors are those on file", () => {
  for (const { text: question, code, path, why } of vectors("errors.jsonl")) {
    const error = thrown(() => engine.decideBytes(encode(question)));
    assert.ok(error instanceof LraError, why);
    assert.deepEqual([error.code, error.path], [code, path], why);
  }
});

test("identifiers are those on file", () => {
  let count = 0;
  for (const { kind, value, today, report } of vectors("identifiers.jsonl")) {
    const found =
      kind === "email"
        ? contact.checkEmail(value)
        : kind === "phone"
          ? contact.checkPhone(value)
          : identifiers.check(kind, value, { today });
    // Of the words for people only their being there counts, where something is wrong.
    assert.equal("message" in found, "reason" in report);
    assert.deepEqual({ ...found, message: 0 }, { ...report, message: 0 });
    count += 1;
  }
  assert.ok(count > 200);
});

test("activation codes are those on file", () => {
  for (const vector of JSON.parse(text("tests/vectors/activation.json")).vectors) {
    const code = vector.expected.code;
    if (code === undefined) continue;
    assert.equal(identifiers.checkActivationCode(code).valid, true);
    const wrong = code.slice(0, -1) + (code.endsWith("0") ? "1" : "0");
    const report = identifiers.checkActivationCode(wrong);
    assert.deepEqual([report.valid, report.reason, report.likelyPosition], [false, "check-failed", 16]);
  }
});
