// The programs of the guide run as they stand there, in a project that has the package.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { tarOf, tiles } from "./log.js";
import { PACKAGE, text } from "./support.js";

const blocks = [...text("docs/javascript.md").matchAll(/```js\n(.*?)```/gs)].map(([, block]) => block);
const project = mkdtempSync(join(tmpdir(), "lra-guide-"));
after(() => rmSync(project, { recursive: true }));

mkdirSync(join(project, "node_modules"));
symlinkSync(fileURLToPath(PACKAGE), join(project, "node_modules/lra"));
writeFileSync(join(project, "package.json"), '{ "type": "module" }');

/** What a program prints that consists of these blocks. */
function printed(...program) {
  writeFileSync(join(project, "program.js"), program.join("\n"));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["program.js"], { cwd: project, encoding: "utf-8" });
  assert.equal(status, 0, stderr);
  return stdout;
}

test("what is typed is checked", () => {
  assert.equal(printed(blocks[0]), "1985-07-30 male\n");
});

test("a question is asked, with another rulebook, and often", () => {
  writeFileSync(join(project, "rulebook.toml"), text("lra-core/rulebook/2025-03-26.toml"));
  const told = printed(...blocks.slice(1, 4));
  assert.match(told, /^search.strictly-necessary .*not-one-person.*Utilisation correcte\nUw registratie kan niet worden voortgezet/);
});

test("a trail is verified, with the key as it stands in its file", () => {
  const { verifierKey, sizes } = JSON.parse(text("tests/vectors/audit/log.json"));
  const { size, checkpoint } = sizes.at(-1);
  const files = new Map([["checkpoint", Buffer.from(checkpoint)], ...tiles(size)]);
  writeFileSync(join(project, "trail.tar"), tarOf(files));
  writeFileSync(join(project, "log.pub"), `${verifierKey}\n`);
  assert.equal(blocks.length, 5);
  assert.match(printed(blocks[4]), /^true /);
});
