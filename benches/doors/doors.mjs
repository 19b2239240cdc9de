// What calls from Node cost: with a folder it prints a row for each kind of work, with "load" what it takes to load the package and make an
// engine. LRA_PACKAGE is the folder of the package.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const ROUNDS = 101;
const QUESTIONS = 1000;
const now = () => Number(process.hrtime.bigint());

const begin = now();
const { Engine, init } = await import(new URL("decide.node.js", pathToFileURL(`${process.env.LRA_PACKAGE}/`)).href);
await init();
const engine = new Engine();
const loaded = now() - begin;

/** Prints the median of rounds of about a millisecond, in nanoseconds a piece. */
function measure(name, work, pieces = 1) {
  const begun = now();
  let calls = 0;
  while (now() - begun < 300e6) {
    work();
    calls += 1;
  }
  const count = Math.ceil(calls / 300);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = now();
    for (let call = 0; call < count; call += 1) work();
    return (now() - start) / count / pieces;
  });
  console.log(`door\t${name}\t${rounds.sort((one, other) => one - other)[ROUNDS >> 1].toFixed(1)}`);
}

if (process.argv[2] === "load") {
  console.log(`door\tload and engine\t${loaded}`);
} else {
  const text = (name) => readFileSync(`${process.argv[2]}/${name}.json`);
  const packed = (name) => engine.packed(JSON.parse(text(name)));
  const [access, enrolment, list] = ["application-access", "enrolment", "accessible-applications"].map(packed);
  const many = Array.from({ length: QUESTIONS }, () => packed("application-access"));
  const json = text("enrolment");
  const typed = JSON.parse(json);
  if (access.outcome() !== "permit" || enrolment.outcome() !== "permit") throw new Error("no permit");
  measure("application access", () => access.outcome());
  measure("enrolment", () => enrolment.outcome());
  measure("matrix of all applications", () => list.accessMatrix());
  measure("batch, a question", () => many.forEach((question) => question.outcome()), QUESTIONS);
  measure("enrolment, JSON in and out", () => engine.decideBytes(json));
  measure("enrolment, own types in and out", () => engine.decide(typed));
}
