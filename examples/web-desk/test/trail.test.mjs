// Trails verified in the page: made by the command and by hand, whole and damaged.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { both, folderSink, makeTrail, tarSink } from "./make-trail.mjs";
import {
  assertFits,
  CASES,
  choose,
  COMMAND,
  DESKTOP,
  drop,
  findings,
  LANGUAGES,
  launch,
  open,
  PHONE,
  photograph,
} from "./support.mjs";

const HEADINGS = {
  en: { valid: "The trail is intact", invalid: "The trail is not intact" },
  fr: { valid: "La piste est intacte", invalid: "La piste n'est pas intacte" },
  nl: { valid: "De trail is intact", invalid: "De trail is niet intact" },
  de: { valid: "Der Prüfpfad ist unversehrt", invalid: "Der Prüfpfad ist nicht unversehrt" },
};

describe("an audit trail in the page", () => {
  let browser, folder, trail, key, damaged, short;

  before(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "lra-desk-"));
    trail = join(folder, "trail");
    for (const file of readdirSync(CASES).filter((name) => name.endsWith(".json"))) {
      const { status, stderr } = spawnSync(COMMAND, [
        "enrol",
        join(CASES, file),
        "--trail",
        trail,
        "--outbox",
        join(folder, "outbox"),
      ]);
      // 0, 1 and 3 are answers: permitted, denied, incomplete.
      assert.ok([0, 1, 3].includes(status), `${file}: ${stderr}`);
    }
    key = readFileSync(join(folder, "trail.keys", "log.pub"), "utf8").trim();
    damaged = join(folder, "damaged");
    cpSync(trail, damaged, { recursive: true });
    const bundles = join(damaged, "tile", "entries", "000.p");
    const last = readdirSync(bundles).sort((one, other) => other - one)[0];
    const content = readFileSync(join(bundles, last));
    // A letter of the third record.
    const at = content.indexOf("permit") + 1;
    content[at] = content[at] === 0x65 ? 0x66 : 0x65;
    writeFileSync(join(bundles, last), content);
    short = { tar: join(folder, "short.tar"), folder: join(folder, "short") };
    short.key = makeTrail(both(tarSink(short.tar), folderSink(short.folder)), 300).verifierKey;
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const verify = async (page, file, verifierKey, picker = "#pick-folder") => {
    await page.locator(picker).setInputFiles(file);
    await page.locator(".chosen:not(:empty)").waitFor();
    await page.fill("#verifier-key", verifierKey);
    await page.click("#verify");
  };

  for (const language of LANGUAGES) {
    test(`the trail of the example cases is intact, a damaged copy is not (${language})`, async () => {
      const session = await open(browser, { view: "trail" });
      const { page } = session;
      await choose(page, language);
      await verify(page, trail, key);
      await page.locator(".trail-outcome [data-outcome=permit]").waitFor();
      assert.equal(await page.locator(".trail-outcome .outcome").innerText(), HEADINGS[language].valid);
      const [origin, size, root] = readFileSync(join(trail, "checkpoint"), "utf8").split("\n");
      const shown = await page.locator(".facts-list").innerText();
      for (const part of [origin, size, root]) {
        assert.ok(shown.includes(part), `${part} is shown`);
      }
      assert.deepEqual(await findings(session), []);
      for (const [name, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        await page.setViewportSize(viewport);
        await assertFits(page, `an intact trail, ${language}, ${name}`);
        await photograph(page, `trail-intact-${language}-${name}`);
      }
      await page.setViewportSize(DESKTOP);

      await verify(page, damaged, key);
      await page.locator(".trail-outcome [data-outcome=deny]").waitFor();
      assert.equal(await page.locator(".trail-outcome .outcome").innerText(), HEADINGS[language].invalid);
      const faults = page.locator(".trail-outcome tbody tr");
      assert.ok((await faults.count()) >= 1);
      assert.match(await faults.first().innerText(), /tile\/entries\/000\.p\/\d+/);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await findings(session), []);
      }
      await page.emulateMedia({ colorScheme: "light" });
      for (const [name, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
        await page.setViewportSize(viewport);
        assert.deepEqual(await findings(session), []);
        await assertFits(page, `a damaged trail, ${language}, ${name}`);
        await photograph(page, `trail-damaged-${language}-${name}`);
      }
      // 400 % on a desktop.
      await page.setViewportSize({ width: 320, height: 256 });
      await assertFits(page, `a damaged trail, ${language}, at 400 %`);
      await session.close();
    });
  }

  test("a trail is dropped on the page, as a file and as a folder", async () => {
    const session = await open(browser, { view: "trail" });
    const { page } = session;
    await page.fill("#verifier-key", short.key);
    for (const [dropped, name] of [
      [short.tar, "short.tar"],
      [short.folder, "short"],
    ]) {
      await drop(session, dropped);
      await page.locator(".chosen", { hasText: new RegExp(`${name}$`) }).waitFor();
      await page.click("#verify");
      await page.locator(".trail-outcome [data-outcome=permit]").waitFor();
    }
    const beside = await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["beside"], "beside.tar"));
      const event = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
      return document.querySelector("h1").dispatchEvent(event);
    });
    assert.equal(beside, false, "a file dropped beside the place is not opened");
    await session.close();
  });

  test("a folder whose handle the browser gives is read by the worker alone", async () => {
    const session = await open(browser, { view: "trail" });
    const { page } = session;
    const files = readdirSync(trail, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(trail.length + 1), readFileSync(path).toString("base64")];
      });
    // The folder that a browser keeps for a page stands for one on the disk: nobody can be asked for that here.
    await page.evaluate(async (given) => {
      const root = await navigator.storage.getDirectory();
      const top = await root.getDirectoryHandle("desk-trail", { create: true });
      for (const [path, base64] of given) {
        const names = path.split("/");
        let place = top;
        for (const name of names.slice(0, -1)) {
          place = await place.getDirectoryHandle(name, { create: true });
        }
        const writable = await (await place.getFileHandle(names.at(-1), { create: true })).createWritable();
        await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await writable.close();
      }
      window.trail = top;
    }, files);
    await page.fill("#verifier-key", key);

    await page.evaluate(() => (window.showDirectoryPicker = async () => window.trail));
    await page.click("#pick-folder");
    await page.locator(".chosen", { hasText: "desk-trail" }).waitFor();
    await page.evaluate(() => {
      window.showDirectoryPicker = () => Promise.reject(new DOMException("the person thinks better of it", "AbortError"));
    });
    await page.locator("#pick-folder").press("Enter");
    assert.ok(await page.locator(".chosen", { hasText: "desk-trail" }).isVisible(), "what was chosen stays");
    await page.click("#verify");
    await page.locator(".trail-outcome [data-outcome=permit]").waitFor();

    await page.reload();
    await page.locator("main:not([aria-busy]) h1").waitFor();
    const transfer = await page.evaluateHandle(async () => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getDirectoryHandle("desk-trail");
      DataTransferItem.prototype.getAsFileSystemHandle = async () => handle;
      const data = new DataTransfer();
      data.items.add(new File([], "desk-trail"));
      return data;
    });
    await page.dispatchEvent(".drop", "drop", { dataTransfer: transfer });
    await page.locator(".chosen", { hasText: "desk-trail" }).waitFor();
    await page.fill("#verifier-key", key);
    await page.click("#verify");
    await page.locator(".trail-outcome [data-outcome=permit]").waitFor();
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getDirectoryHandle("desk-trail");
      await handle.removeEntry("checkpoint");
    });
    await page.click("#verify");
    await page.locator(".trail-outcome .notice").waitFor();
    assert.equal(await page.locator("#verify").isEnabled(), true);
    await session.close();
  });

  test("a verification is cancelled, and another begun", async () => {
    const session = await open(browser, { view: "trail" });
    const { page } = session;
    await page.locator("#pick-file").setInputFiles(short.tar);
    await page.locator(".chosen:not(:empty)").waitFor();
    await page.fill("#verifier-key", short.key);
    // In one go, so that it cannot have ended before.
    await page.evaluate(() => {
      document.querySelector("#verify").click();
      document.querySelector("#cancel").click();
    });
    await page.locator(".trail-outcome .notice").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "verify");
    await verify(page, trail, key);
    await page.locator(".trail-outcome [data-outcome=permit]").waitFor();
    await session.close();
  });
});
