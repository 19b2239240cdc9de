// A program that has nothing but the package.

import assert from "node:assert/strict";
import { checkEmail, init as startContact } from "lra/contact";
import { Engine, init as startDecide, loadMessages } from "lra/decide";
import { checkSsin, init as startIdentifiers, LraError } from "lra/identifiers";
import { init as startVerify, readCheckpoint } from "lra/verify";

// Node decides with a module of its own.
assert.ok(import.meta.resolve("lra/decide").endsWith("/decide.node.js"));
await Promise.all([startIdentifiers(), startContact(), startDecide(), startVerify()]);
assert.equal(checkSsin("85.07.30-033.28").birthDate, "1985-07-30");
assert.equal(checkEmail("jan@example.be").valid, true);
await loadMessages("nl");
const question = { v: 1, question: "organisation", at: new Date("2026-11-22T10:15:30Z"), facts: {} };
const engine = new Engine();
assert.equal(engine.decide(question).outcome, "incomplete");
assert.ok(engine.explain(question, { language: "nl", audience: "citizen" }).length > 20);
assert.throws(() => readCheckpoint(new Uint8Array(3)), LraError);
