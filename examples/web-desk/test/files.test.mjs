// The files that the page is made of: kept, fixed, and in four languages.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { serve } from "../server/serve.mjs";
import { BUILT, choose, LANGUAGES, launch, load, MISREAD, open, outcome, visit, WORDS } from "./support.mjs";

describe("the files of the page", () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  test("it works without a server after the first load", async () => {
    const session = await open(browser);
    const { page } = session;
    await session.kept();
    await session.stopServer();
    await page.reload();
    await page.locator("main:not([aria-busy]) h1").waitFor();
    for (const language of LANGUAGES) {
      await choose(page, language);
      await load(page, "expired-role");
      await outcome(page, "deny");
      assert.equal(await page.locator(".outcome").innerText(), WORDS[language].deny);
      await page.locator(".nearest .apply").first().waitFor();
      await visit(page, "activation");
      await page.fill("#field-activation", MISREAD);
      assert.match(await page.locator("#remark-activation").innerText(), / 5 /);
      await visit(page, "applications");
      assert.ok((await page.locator(".application").count()) > 100);
      await visit(page, "enrolment");
    }
    await session.close();
  });

  test("nothing is asked of the network once everything is kept", async () => {
    const session = await open(browser);
    const { page, requests } = session;
    await session.kept();
    const before = requests.length;
    await choose(page, "nl");
    await load(page, "permit-by-email");
    await outcome(page, "permit");
    await visit(page, "applications");
    await visit(page, "trail");
    assert.deepEqual(requests.slice(before), []);
    await session.close();
  });

  test("no sentence of the page is the same in two languages", async () => {
    const assets = join(BUILT, "assets");
    const texts = new Map();
    const collect = (value, path, language) => {
      if (typeof value !== "string") {
        Object.entries(value).forEach(([name, part]) => collect(part, `${path}/${name}`, language));
      } else if (/\p{L}{2,}\P{L}+\p{L}{2,}/u.test(value.replace(/\{\w+\}/g, ""))) {
        const same = texts.get(`${path}: ${value}`) ?? [];
        texts.set(`${path}: ${value}`, [...same, language]);
      }
    };
    for (const name of readdirSync(assets).filter((file) => /^(en|fr|nl|de)-.*\.js$/.test(file))) {
      const { words, terms } = await import(pathToFileURL(join(assets, name)).href);
      collect(words ?? terms, words === undefined ? "terms" : "words", name.slice(0, 2));
    }
    assert.ok(texts.size > 2_000, `${texts.size} texts`);
    assert.deepEqual([...texts].filter(([, languages]) => languages.length > 1), []);
  });

  test("a page whose words cannot be loaded says so", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lra-wordless-"));
    try {
      cpSync(BUILT, folder, { recursive: true });
      const assets = join(folder, "assets");
      readdirSync(assets)
        .filter((name) => /^en-.*\.js$/.test(name))
        .forEach((name) => rmSync(join(assets, name)));
      const { server, address } = await serve(folder);
      const page = await browser.newPage({ locale: "en" });
      await page.goto(address);
      await page.locator(".alert", { hasText: "konnte nicht geladen werden" }).waitFor();
      await page.close();
      server.close();
      server.closeAllConnections();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("a file that is not the one the page was built with is refused", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lra-altered-"));
    try {
      cpSync(BUILT, folder, { recursive: true });
      const assets = join(folder, "assets");
      const module = join(assets, readdirSync(assets).find((name) => /^identifiers-.*\.wasm$/.test(name)));
      // A section of its own at the end changes nothing that is run.
      writeFileSync(module, Buffer.concat([readFileSync(module), Buffer.from([0, 2, 1, 0x61])]));
      const session = await open(browser, { folder, view: "activation" });
      const { page } = session;
      assert.match(await page.locator(".alert").innerText(), /could not be loaded/);
      assert.equal(await page.locator("#field-activation").count(), 0);
      await session.close({ expected: [/integrity|could not be loaded|module-not-loaded|WebAssembly|Failed to fetch/i] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
