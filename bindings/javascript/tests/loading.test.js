// Before the module is there, when it cannot be loaded, and after it trapped.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { PANICKING, PACKAGE, text, thrown, vectors } from "./support.js";

const [{ question: GOOD }] = vectors("decisions.jsonl");
const SSIN = "85073003328";
const { verifierKey } = JSON.parse(text("tests/vectors/audit/log.json"));

test("a call before the module is loaded is refused, and loading may be tried again", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lra-"));
  try {
    cpSync(PACKAGE, folder, { recursive: true });
    const module = await import(pathToFileURL(join(folder, "identifiers.js")).href);
    assert.equal(thrown(() => module.checkSsin(SSIN)).code, "invalid-argument");
    const failing = Promise.reject(new Error("no network"));
    failing.catch(() => {});
    for (const source of [new Uint8Array([1, 2, 3]), new URL("nowhere.wasm", PACKAGE), failing]) {
      await assert.rejects(module.init(source), { name: "LraError", code: "environment", reason: "module-not-loaded" });
    }
    await Promise.all([module.init(), module.init()]);
    assert.equal(module.checkSsin(SSIN).valid, true);
    const decide = await import(pathToFileURL(join(folder, "decide.js")).href);
    await decide.init();
    const asked = { ...GOOD, lang: "fr" };
    const engine = new decide.Engine();
    assert.deepEqual([thrown(() => engine.decide(asked)).code, thrown(() => engine.decide(asked)).reason], ["messages-unavailable", "not-loaded"]);
    assert.equal(thrown(() => engine.explain(GOOD, { language: "fr" })).code, "messages-unavailable");
    await assert.rejects(decide.loadMessages("fr", new Uint8Array(64)), { name: "LraError", code: "messages-unavailable", reason: "not-words" });
    await assert.rejects(decide.loadMessages("fr", new URL("nowhere.bin", PACKAGE)), { code: "environment", reason: "file-not-loaded" });
    await assert.rejects(decide.loadMessages("es"), { code: "invalid-argument" });
    await decide.loadMessages("fr");
    assert.equal(engine.decide(asked).outcome, "permit");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a panic is an error, and everything works after it", async () => {
  const [identifiers, contact, decide, rulebook, verify] = await Promise.all(
    ["identifiers", "contact", "decide", "rulebook", "verify"].map(async (name) => {
      const module = await import(new URL(`${name}.js`, PANICKING).href);
      await module.init();
      return module;
    }),
  );
  await decide.loadMessages("nl");
  const engine = new decide.Engine();
  const kept = engine.packed(GOOD);
  const words = engine.explain(GOOD, { language: "nl" });
  for (let time = 0; time < 3; time += 1) {
    const verifier = new verify.TrailVerifier({ verifierKey });
    for (const { border } of [identifiers, contact, decide, rulebook, verify]) {
      assert.equal(typeof border.module.injectPanic, "function");
      const instance = await border.module.default();
      const error = thrown(() => border.call((module) => module.injectPanic()));
      assert.deepEqual([error.name, error.code, error.path], ["LraError", "internal", ""]);
      assert.ok(!error.message.includes("a test asked"));
      assert.ok(error.cause instanceof WebAssembly.RuntimeError);
      assert.notEqual(await border.module.default(), instance, "what a trap leaves behind is not used again");
    }
    assert.equal(identifiers.checkSsin(SSIN).valid, true);
    assert.equal(contact.checkEmail("a@example.be").valid, true);
    assert.equal(thrown(() => rulebook.canonicalRulebook("")).code, "invalid-rulebook");
    assert.equal(kept.outcome(), "permit");
    assert.equal(engine.explain(GOOD, { language: "nl" }), words);
    assert.equal(new decide.Engine().decide(GOOD).outcome, "permit");
    assert.equal(thrown(() => verifier.wanted).code, "internal");
    verifier.dispose();
    assert.equal(new verify.TrailVerifier({ verifierKey }).wanted, undefined);
  }
  kept.dispose();
  engine.dispose();
});
