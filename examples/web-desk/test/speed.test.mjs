// How long somebody waits: for the answer to a key, and for the first check.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../server/serve.mjs";
import { launch, load, open, openSections } from "./support.mjs";

describe("the speed of the page", () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  // What else a machine does only ever makes a time longer: of several rounds the quietest counts. A machine that is shared is at
  // times a third as fast, so a test fails at four times the limit; what it prints is to be held against the limit itself.
  const SLOW_MACHINE = 4;
  const quietest = (rounds) => Math.min(...rounds);
  const share = (times, part) => times.toSorted((one, other) => one - other)[Math.floor(times.length * part)];

  test("every keystroke is answered within 5 ms", async (context) => {
    const session = await open(browser);
    const { page } = session;
    await load(page, "expired-document-at-suspended-organisation");
    await openSections(page);
    await page.evaluate(() => {
      window.answered = [];
      let pressed = 0;
      addEventListener("keydown", () => (pressed = performance.now()), { capture: true });
      addEventListener("input", () => {
        // Asked for, the place of what changed is worked out at once, as it is before it is painted.
        void document.documentElement.scrollHeight;
        window.answered.push(performance.now() - pressed);
      });
    });
    const round = async () => {
      for (const [field, text] of [
        ["applicant.ssin", "88061224623"],
        ["applicant.register-name", "Van den Broeck"],
      ]) {
        await page.locator(`[id='field-${field}']`).fill("");
        await page.evaluate(() => {
          window.answered = [];
          performance.clearMeasures();
        });
        await page.locator(`[id='field-${field}']`).pressSequentially(text, { delay: 25 });
        const times = await page.evaluate(() => [
          window.answered,
          performance.getEntriesByName("feedback").map(({ duration }) => duration),
        ]);
        answered.push(...times[0]);
        own.push(...times[1]);
      }
    };
    let [answered, own] = [[], []];
    await round();
    const [medians, ownMedians] = [[], []];
    for (let time = 0; time < 4; time += 1) {
      [answered, own] = [[], []];
      await round();
      assert.deepEqual([answered.length, own.length], [25, 25]);
      medians.push(share(answered, 0.5));
      ownMedians.push(share(own, 0.5));
      context.diagnostic(
        `from key to laid out: median ${medians.at(-1).toFixed(2)} ms, 95 % ${share(answered, 0.95).toFixed(2)} ms; ` +
          `of it the page's own: median ${ownMedians.at(-1).toFixed(2)} ms, 95 % ${share(own, 0.95).toFixed(2)} ms`,
      );
    }
    assert.ok(quietest(medians) <= 5 * SLOW_MACHINE, "from key to laid out");
    assert.ok(quietest(ownMedians) <= 5, "what the page itself does");
    await session.close();
  });

  test("the first check comes within 30 ms of asking for the module", async (context) => {
    const folder = mkdtempSync(join(tmpdir(), "lra-first-use-"));
    try {
      writeFileSync(join(folder, "index.html"), "<!doctype html><title>nothing yet</title>");
      symlinkSync(dirname(fileURLToPath(import.meta.resolve("lra/package.json"))), join(folder, "lra"));
      const { server, address } = await serve(folder);
      const [times, loading] = [[], []];
      for (let time = 0; time < 15; time += 1) {
        // Of its own: nothing is kept from the time before.
        const fresh = await browser.newContext();
        const page = await fresh.newPage();
        await page.goto(address);
        const { scripts, module, valid } = await page.evaluate(async () => {
          const begin = performance.now();
          const { checkSsin, init } = await import("/lra/identifiers.js");
          const there = performance.now();
          await init();
          const { valid } = checkSsin("85.07.30-033.28");
          return { scripts: there - begin, module: performance.now() - there, valid };
        });
        assert.equal(valid, true);
        times.push(module);
        loading.push(scripts);
        await fresh.close();
      }
      context.diagnostic(
        `fetched, compiled, started and asked: median ${share(times, 0.5).toFixed(1)} ms, least ${quietest(times).toFixed(1)} ms; ` +
          `before it five scripts, not bundled: median ${share(loading, 0.5).toFixed(1)} ms`,
      );
      assert.ok(quietest(times) <= 30 * SLOW_MACHINE, `${quietest(times).toFixed(1)} ms`);
      server.close();
      server.closeAllConnections();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
