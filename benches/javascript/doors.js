// What calls cost in Node, beside peers in the same run: medians of many short rounds, in nanoseconds.
// LRA_PACKAGE is the folder of the package, LRA_PEERS the folder in which the peers are installed.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { execFileSync } from "node:child_process";

const PACKAGE = pathToFileURL(`${process.env.LRA_PACKAGE}/`);
const ROOT = new URL("../../", import.meta.url);
const entry = async (name) => {
  const module = await import(new URL(`${name}.js`, PACKAGE).href);
  await module.init();
  return module;
};

if (process.argv[2] === "first-use") {
  const before = performance.now();
  if (process.argv[3] === "decide") {
    const { Engine } = await entry("decide.node");
    new Engine().decide({ v: 1, question: "organisation", at: "2026-11-22T10:15:30Z", facts: {} });
  } else {
    const { checkSsin } = await entry("identifiers");
    checkSsin("85.07.30-033.28");
  }
  console.log(performance.now() - before);
  process.exit();
}

const ROUNDS = 201;
/** The median of a call, in nanoseconds. */
function measure(call) {
  const begin = performance.now();
  let times = 0;
  do {
    call();
    times += 1;
  } while (performance.now() - begin < 200);
  // Rounds of half a millisecond: few of them are interrupted, and the median is one that was not.
  const perRound = Math.max(1, Math.ceil(times / 400));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (let time = 0; time < perRound; time += 1) call();
    rounds.push(((performance.now() - start) * 1e6) / perRound);
  }
  return rounds.sort((one, other) => one - other)[ROUNDS >> 1];
}

const identifiers = await entry("identifiers");
const { Engine, loadMessages } = await entry("decide.node");
await loadMessages("fr");
const base = (name) => JSON.parse(readFileSync(new URL(`tests/vectors/base/${name}.json`, ROOT), "utf-8"));
const asked = (name) => {
  const question = base(name);
  return question.question === undefined ? { v: 1, ...question } : question;
};
const engine = new Engine();
const access = asked("application-access");
const enrolment = asked("enrolment");
const [matrixLine] = readFileSync(new URL("tests/vectors/accessible-applications.jsonl", ROOT), "utf-8").split("\n");
const { question: every } = JSON.parse(matrixLine);
delete every.rulebook;

const packedOpen = engine.packed(asked("application-access-open"));
const packedAccess = engine.packed(access);
const packedEnrolment = engine.packed(enrolment);
const packedEvery = engine.packed(every);
const accessBytes = new TextEncoder().encode(JSON.stringify(access));

const rows = [
  ["an application for everyone, packed", () => packedOpen.outcome()],
  ["application access, packed", () => packedAccess.outcome()],
  ["enrolment, packed", () => packedEnrolment.outcome()],
  ["every application × every level, packed", () => packedEvery.accessMatrix()],
  ["application access, bytes in and out", () => engine.decideBytes(accessBytes)],
  ["application access, objects", () => engine.decide(access)],
  ["enrolment, objects", () => engine.decide(enrolment)],
  ["enrolment in words, French", () => engine.explain(enrolment, { language: "fr", audience: "citizen" })],
  ["enrolment, what would permit", () => engine.decide({ ...enrolment, nearestPermit: true })],
  ["SSIN", () => identifiers.checkSsin("85.07.30-033.28")],
  ["enterprise number", () => identifiers.checkEnterpriseNumber("0732.861.031")],
];

// The peers. Cedar decides a policy of one rule over two entities: the least that it can be asked.
const require = createRequire(pathToFileURL(`${process.env.LRA_PEERS}/package.json`));
const { stdnum } = require("stdnum");
rows.push(["stdnum: SSIN", () => stdnum.BE.nn.validate("85.07.30-033.28")]);
rows.push(["stdnum: enterprise number", () => stdnum.BE.vat.validate("0732.861.031")]);
const cedar = require("@cedar-policy/cedar-wasm/nodejs");
const call = {
  principal: { type: "User", id: "a" },
  action: { type: "Action", id: "open" },
  resource: { type: "Application", id: "b" },
  context: {},
  policies: { staticPolicies: 'permit(principal, action == Action::"open", resource) when { principal.level >= resource.level };' },
  entities: [
    { uid: { type: "User", id: "a" }, attrs: { level: 3 }, parents: [] },
    { uid: { type: "Application", id: "b" }, attrs: { level: 2 }, parents: [] },
  ],
};
if (cedar.isAuthorized(call).response?.decision !== "allow") throw new Error("Cedar does not allow");
rows.push(["Cedar: one rule, policy read each time", () => cedar.isAuthorized(call)]);
if (cedar.preparsePolicySet) {
  cedar.preparsePolicySet("one", call.policies);
  const { policies, ...rest } = call;
  const stateful = { ...rest, preparsedPolicySetId: "one", validateRequest: false };
  if (cedar.statefulIsAuthorized(stateful).response?.decision === "allow") {
    rows.push(["Cedar: one rule, policy read once", () => cedar.statefulIsAuthorized(stateful)]);
  }
}

console.log(`Node ${process.version}`);
for (const [name, body] of rows) console.log(`${name.padEnd(48)}${measure(body).toFixed(0).padStart(12)} ns`);
for (const name of ["identifiers", "decide"]) {
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, [new URL(import.meta.url).pathname, "first-use", name], { env: process.env })),
  );
  const median = times.sort((one, other) => one - other)[4];
  console.log(`${`first use of ${name}, from load to first answer`.padEnd(48)}${median.toFixed(1).padStart(12)} ms`);
}
