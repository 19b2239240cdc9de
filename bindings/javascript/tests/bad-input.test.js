// Whatever comes, an LraError with code and path comes back, and the next call works.

import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, rulebooks, thrown, vectors } from "./support.js";

const identifiers = await entry("identifiers");
const contact = await entry("contact");
const { Engine } = await entry("decide");
const { canonicalRulebook } = await entry("rulebook");
const engine = new Engine();
const [{ question: GOOD }] = vectors("decisions.jsonl");
const SSIN = "85073003328";

/** What a call throws, as code and path; and that nothing is broken after it. */
function refused(call) {
  const error = thrown(call);
  assert.equal(error.name, "LraError", String(error));
  assert.ok(error.expected.length > 0 && error.help.length > 0 && error.message.includes(error.expected));
  assert.equal(identifiers.checkSsin(SSIN).valid, true);
  assert.equal(engine.decide(GOOD).outcome, "permit");
  return [error.code, error.path];
}

/** The good question with a fact in the place of a good one. */
const withFact = (value) => ({ ...GOOD, facts: { activation: { ...GOOD.facts.activation, samePerson: value } } });
const FACT = "/facts/activation/samePerson";

test("what is no text is refused", () => {
  for (const value of [undefined, null, 85073003328, 85073003328n, NaN, {}, [], Symbol("x"), new String(SSIN), () => SSIN]) {
    assert.deepEqual(refused(() => identifiers.checkSsin(value)), ["invalid-argument", ""]);
    assert.deepEqual(refused(() => contact.checkEmail(value)), ["invalid-argument", ""]);
    assert.deepEqual(refused(() => identifiers.check(value, SSIN)), ["invalid-argument", ""]);
  }
});

test("lone surrogates are no text", () => {
  for (const value of ["\ud800", "8507300\udc003328", "a\ud83d", "\ude00\ud83d"]) {
    assert.deepEqual(refused(() => identifiers.checkSsin(value)), ["not-utf8", ""]);
    assert.deepEqual(refused(() => contact.checkPhone(value)), ["not-utf8", ""]);
    const [code] = refused(() => engine.decide({ ...GOOD, id: value }));
    assert.equal(code, "malformed-json");
  }
  assert.equal(identifiers.checkSsin("\u{1f600}").valid, false);
});

test("ten megabytes are too much, and leave no memory behind", () => {
  const huge = "9".repeat(10_000_000);
  assert.deepEqual(refused(() => identifiers.checkSsin(huge)), ["invalid-argument", ""]);
  assert.deepEqual(refused(() => identifiers.checkMrz(huge)), ["invalid-argument", ""]);
  assert.deepEqual(refused(() => contact.checkEmail(huge)), ["invalid-argument", ""]);
  assert.deepEqual(refused(() => engine.decide({ ...GOOD, id: huge })), ["too-large", ""]);
  assert.deepEqual(refused(() => engine.packed({ ...GOOD, id: huge })), ["too-large", ""]);
  assert.deepEqual(refused(() => engine.decideBytes(new Uint8Array(10_000_000))), ["too-large", ""]);
});

test("frozen and proxied objects are read as any other", () => {
  const freeze = (value) => {
    if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  const frozen = freeze(structuredClone(GOOD));
  const proxied = new Proxy(structuredClone(GOOD), {});
  const bare = Object.assign(Object.create(null), GOOD);
  for (const question of [frozen, proxied, bare]) {
    assert.deepEqual(engine.decide(question), engine.decide(GOOD));
    assert.equal(engine.packed(question).outcome(), "permit");
  }
});

test("members that throw are told by their place", () => {
  const fails = () => {
    throw new RangeError("of the caller");
  };
  const getter = withFact(true);
  Object.defineProperty(getter.facts.activation, "samePerson", { enumerable: true, get: fails });
  assert.deepEqual(refused(() => engine.decide(getter)), ["wrong-type", FACT]);
  assert.equal(thrown(() => engine.decide(getter)).cause.message, "of the caller");
  assert.deepEqual(refused(() => engine.decide(withFact({ toJSON: fails }))), ["wrong-type", FACT]);
  assert.deepEqual(refused(() => engine.decide(new Proxy(GOOD, { ownKeys: fails }))), ["wrong-type", ""]);
  assert.deepEqual(refused(() => engine.decide(new Proxy(GOOD, { get: fails }))), ["wrong-type", "/v"]);
  const { proxy, revoke } = Proxy.revocable(GOOD, {});
  revoke();
  assert.deepEqual(refused(() => engine.decide(proxy)), ["wrong-type", ""]);
});

test("what JSON cannot hold is told by its place", () => {
  assert.deepEqual(refused(() => engine.decide(withFact(1n))), ["wrong-type", FACT]);
  assert.deepEqual(refused(() => engine.decide(withFact(NaN))), ["null-value", FACT]);
  assert.deepEqual(refused(() => engine.decide(withFact(Infinity))), ["null-value", FACT]);
  assert.deepEqual(refused(() => engine.decide(withFact(new Date(NaN)))), ["null-value", FACT]);
  assert.deepEqual(refused(() => engine.decide(withFact(null))), ["null-value", FACT]);
  assert.deepEqual(refused(() => engine.decide(withFact(new Map()))), ["wrong-type", FACT]);
  const circle = withFact(true);
  circle.facts.activation.samePerson = circle;
  assert.equal(refused(() => engine.decide(circle))[0], "wrong-type");
  const deep = {};
  for (let at = deep, level = 0; level < 100_000; level += 1) at = at.a = {};
  assert.equal(refused(() => engine.decide({ ...GOOD, facts: deep }))[0], "wrong-type");
  for (const question of [undefined, () => GOOD, Symbol("x")]) {
    assert.deepEqual(refused(() => engine.decide(question)), ["invalid-argument", ""]);
  }
  for (const question of [null, 1, "text", [], true]) assert.equal(refused(() => engine.decide(question))[1], "");
});

test("instants that are none are refused", () => {
  const packed = engine.packed(GOOD);
  for (const at of [new Date(NaN), NaN, "", "today", "2026-02-30T00:00:00Z", "2026-11-22", "2026-11-22T10:15:30+01:00", null, {}, 1n]) {
    assert.deepEqual(refused(() => packed.outcome(at)), ["invalid-argument", ""]);
    assert.deepEqual(refused(() => engine.catalogue(at)), ["invalid-argument", ""]);
  }
  for (const at of [1e300, -1e300, Infinity, 0.5, 8.64e15]) {
    assert.deepEqual(refused(() => packed.outcome(at)), ["invalid-argument", ""]);
  }
  assert.deepEqual(refused(() => packed.outcome(0)), ["no-rulebook-in-force", "/at"]);
  assert.deepEqual(refused(() => identifiers.checkSsin(SSIN, { today: "22-11-2026" })), ["invalid-argument", ""]);
  assert.deepEqual(refused(() => identifiers.checkSsin(SSIN, { today: "" })), ["invalid-argument", ""]);
});

test("detached and foreign buffers are refused", () => {
  const detached = new TextEncoder().encode(JSON.stringify(GOOD));
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  assert.deepEqual(refused(() => engine.decideBytes(detached)), ["malformed-json", ""]);
  for (const octets of [undefined, null, "text", [1, 2], new ArrayBuffer(8), new Uint16Array(8), new DataView(new ArrayBuffer(8))]) {
    assert.deepEqual(refused(() => engine.decideBytes(octets)), ["invalid-argument", ""]);
  }
  assert.deepEqual(refused(() => engine.decideBytes(Uint8Array.of(0xff, 0xfe))), ["malformed-json", ""]);
});

test("words of calls that are none are refused", () => {
  for (const wording of [{ language: "es" }, { audience: "king" }, { form: "html" }, { language: 1 }, { language: null }, { audience: null }]) {
    assert.deepEqual(refused(() => engine.explain(GOOD, wording)), ["invalid-argument", ""]);
    assert.deepEqual(refused(() => engine.packed(GOOD).explain(wording)), ["invalid-argument", ""]);
    const [parameter] = Object.keys(wording);
    assert.ok(thrown(() => engine.explain(GOOD, wording)).expected.startsWith(`${parameter}: `), parameter);
  }
  assert.deepEqual(refused(() => identifiers.check("iban", SSIN)), ["invalid-argument", ""]);
  assert.deepEqual(refused(() => identifiers.check("email", "a@b.be")), ["invalid-argument", ""]);
});

test("a rulebook that is none is refused with its lines", () => {
  for (const rulebook of ["version = ", "", "\f", "lra/rulebook/v1\n", "\u{1f600}"]) {
    assert.deepEqual(refused(() => new Engine(rulebook)), ["invalid-rulebook", "/0"]);
    assert.deepEqual(refused(() => canonicalRulebook(rulebook)), ["invalid-rulebook", ""]);
  }
  for (const value of [1, null, "\ud800"]) {
    const code = typeof value === "string" ? "not-utf8" : "invalid-argument";
    assert.deepEqual(refused(() => new Engine(value)), [code, ""]);
    assert.deepEqual(refused(() => canonicalRulebook(value)), [code, ""]);
  }
  const { line, expected } = thrown(() => canonicalRulebook("version = "));
  assert.deepEqual([line, expected.startsWith("line 1: "), expected.includes("expected")], [1, true, false]);
  const [earlier, later] = rulebooks().map(canonicalRulebook);
  assert.deepEqual(refused(() => new Engine(earlier, later.replace("=14\n", "=0\n"))), ["invalid-rulebook", "/1"]);
  assert.deepEqual(refused(() => new Engine(later, later)), ["invalid-rulebook", ""]);
  assert.equal(new Engine(earlier, later).rulebooks.length, 2);
  assert.deepEqual(new Engine(earlier, later).rulebooks, new Engine().rulebooks);
});

test("handles that were disposed of are refused, and may be disposed of twice", () => {
  const other = new Engine();
  const packed = other.packed(GOOD);
  other.dispose();
  other[Symbol.dispose]();
  assert.deepEqual(refused(() => other.decide(GOOD)), ["invalid-argument", ""]);
  assert.equal(packed.outcome(), "permit");
  packed[Symbol.dispose]();
  packed.dispose();
  assert.deepEqual(refused(() => packed.outcome()), ["invalid-argument", ""]);
});
