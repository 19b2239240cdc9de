// What a page has to load, after gzip: no entry point passes its gate, and the history says what each weighs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { PACKAGE, text } from "./support.js";

/** What each file may weigh, in bytes after gzip. */
const GATES = JSON.parse(text("bindings/javascript/gates.json"));
/** How much more than in the last line of the history a file may weigh before the history needs another. */
const TOLERANCE = 1.03;

const weigh = (file) => gzipSync(readFileSync(new URL(file, PACKAGE)), { level: 9 }).length;
const [heading, ...rows] = text("bindings/javascript/sizes.tsv").trim().split("\n").map((line) => line.split("\t"));
const ENTRIES = Object.keys(GATES).filter((name) => name !== "everything");

test("no entry point passes its gate", () => {
  const sizes = Object.fromEntries(ENTRIES.map((name) => [name, weigh(`${name}.wasm`)]));
  const messages = ["en", "fr", "nl", "de"].map((language) => weigh(`messages/${language}.bin`));
  const everything = [...Object.values(sizes), ...messages].reduce((total, size) => total + size, 0);
  const line = ["<date>", "<version>", ...ENTRIES.map((name) => sizes[name]), Math.max(...messages), everything].join("\t");
  console.log(`bytes after gzip: ${line}`);
  for (const [name, gate] of Object.entries(GATES)) {
    const size = name === "everything" ? everything : sizes[name];
    assert.ok(size <= gate, `${name} weighs ${size} bytes after gzip, more than ${gate}`);
  }
  const last = rows.at(-1);
  for (const [index, name] of heading.slice(2).entries()) {
    const [found, told] = [Number(line.split("\t")[index + 2]), Number(last[index + 2])];
    const more = `${name}: ${told} on file, ${found} found; add a line to sizes.tsv:\n${line}`;
    assert.ok(found <= told * TOLERANCE, more);
  }
});

test("no module names a place on the machine that built it", () => {
  for (const name of ENTRIES) {
    const module = readFileSync(new URL(`${name}.wasm`, PACKAGE), "latin1");
    const place = /[\w/.-]*(?:\.cargo|\.rustup|rustlib|crates\.io|\.rs\b)[\w/.-]*/.exec(module);
    assert.equal(place?.[0], undefined, name);
  }
});
