// What is no trail, what is far too large, what changes or goes away while it is read, workers that end halfway: each is told in the
// language of the page with a code, and the page goes on.

import assert from "node:assert/strict";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { both, folderSink, makeTrail, tarHeader, tarSink } from "./make-trail.mjs";
import { BUILT, choose, drop, LANGUAGES, launch, load, open, outcome } from "./support.mjs";

/** Larger than the memory that a page may have. */
const HUGE = 6 * 1024 ** 3;
/** The most that is read at once: 256 records of the greatest length. */
const MOST_READ = 17 * 1024 ** 2;
/** What the browser itself says of a file that is not there as it was. */
const OF_THE_BROWSER = [/ERR_FILE_NOT_FOUND/, /ERR_UPLOAD_FILE_CHANGED/];

describe("what cannot be verified", () => {
  let browser, folder, whole, words;

  before(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "lra-desk-bad-"));
    whole = { tar: join(folder, "whole.tar"), folder: join(folder, "whole") };
    whole.key = makeTrail(both(tarSink(whole.tar), folderSink(whole.folder)), 12_000).verifierKey;
    words = {};
    for (const language of LANGUAGES) {
      words[language] = await wordsOf(language);
    }
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const trailPage = async () => {
    const session = await open(browser, { view: "trail" });
    await session.page.fill("#verifier-key", whole.key);
    return session;
  };

  const give = async (session, path) => {
    await drop(session, path);
    await session.page.locator(".chosen", { hasText: path.split("/").at(-1) }).waitFor();
  };

  const told = async ({ page }, problem, code, language = "en") => {
    const notice = page.locator(".trail-outcome .notice");
    await notice.waitFor({ timeout: 20_000 });
    const { trail } = words[language];
    const [sentence, small] = await notice.locator("p").allInnerTexts();
    assert.equal(sentence, trail[problem]);
    assert.ok(small.startsWith(trail.errorCode.replace("{code}", code)), small);
    assert.equal(await page.locator("#verify").isEnabled(), true);
    return small;
  };

  const goesOn = async (session) => {
    await give(session, whole.tar);
    await session.page.click("#verify");
    await session.page.locator(".trail-outcome [data-outcome=permit]").waitFor();
  };

  test("what is no trail is told in every language", async () => {
    const place = (name) => join(folder, name);
    writeFileSync(place("letter.tar"), "Dear Sir or Madam, this is a letter.".repeat(1000));
    writeFileSync(place("passport.pdf"), "%PDF-1.7\n");
    writeFileSync(place("empty.tar"), "");
    for (const [name, begin] of Object.entries({ "photographs.zip": "PK\u0003\u0004", "zeros.tar": "" })) {
      writeFileSync(place(name), begin);
      truncateSync(place(name), HUGE);
    }
    mkdirSync(place("empty"));
    mkdirSync(place("letters"));
    cpSync(place("letter.tar"), join(place("letters"), "letter.txt"));
    cpSync(whole.folder, join(place("two"), "one"), { recursive: true });
    cpSync(whole.folder, join(place("two"), "other"), { recursive: true });
    const session = await trailPage();
    for (const language of LANGUAGES) {
      await choose(session.page, language);
      for (const [name, problem] of Object.entries({
        "letter.tar": "notTar",
        "passport.pdf": "notTar",
        "photographs.zip": "notTar",
        "empty.tar": "notTar",
        "zeros.tar": "noTrail",
        empty: "noTrail",
        letters: "noTrail",
        two: "manyTrails",
      })) {
        await give(session, place(name));
        await session.page.click("#verify");
        await told(session, problem, "invalid-argument", language);
      }
    }
    await goesOn(session);
    await session.close();
  });

  test("a file made of parts, larger than memory, is not read whole", async () => {
    const session = await trailPage();
    const { page } = session;
    await page.evaluate((size) => {
      const part = new Blob([new Uint8Array(4 * 1024 ** 2).fill(1)]);
      const data = new DataTransfer();
      data.items.add(new File(Array(size / part.size).fill(part), "parts.tar"));
      const event = new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector(".drop").dispatchEvent(event);
    }, HUGE);
    await page.locator(".chosen", { hasText: "parts.tar" }).waitFor();
    await page.click("#verify");
    await told(session, "notTar", "invalid-argument");
    await goesOn(session);
    await session.close();
  });

  test("a file of the trail that is far too long is not read whole, and told", async () => {
    const long = join(folder, "long");
    cpSync(whole.folder, long, { recursive: true });
    truncateSync(join(long, "tile", "entries", "001"), HUGE);
    const tar = join(folder, "long.tar");
    const size = 5 * 1024 ** 3;
    writeFileSync(tar, tarHeader("trail/checkpoint", size));
    truncateSync(tar, 512 + size + 1024);
    const session = await trailPage();
    const { page } = session;
    const read = [];
    page.on("console", (message) => {
      const [, octets] = /^read (\d+)$/.exec(message.text()) ?? [];
      if (octets !== undefined) {
        read.push(Number(octets));
      }
    });
    for (const [path, fault] of [
      [long, "tile-length"],
      [tar, "checkpoint-invalid"],
    ]) {
      await give(session, path);
      await begin(page, () => {
        const { arrayBuffer } = Blob.prototype;
        Blob.prototype.arrayBuffer = function () {
          console.log(`read ${this.size}`);
          return arrayBuffer.call(this);
        };
      });
      await page.locator(".trail-outcome [data-outcome=deny]").waitFor({ timeout: 20_000 });
      assert.equal(await page.locator(".trail-outcome tbody td").first().innerText(), words.en.trail.kinds[fault]);
    }
    const most = Math.max(...read);
    assert.ok(read.length > 10 && most <= MOST_READ, `${read.length} times read, at most ${most} octets`);
    await goesOn(session);
    await session.close();
  });

  test("a trail is found among other files", async () => {
    const office = join(folder, "office");
    cpSync(whole.folder, join(office, "desk", "trail"), { recursive: true });
    mkdirSync(join(office, "desk", "trail.keys"));
    for (const name of [
      "checkpoints",
      "desk/notes.txt",
      "desk/trail/.DS_Store",
      "desk/trail/tile/Thumbs.db",
      "desk/trail.keys/log.pub",
    ]) {
      writeFileSync(join(office, name), "something else");
    }
    const session = await trailPage();
    await give(session, office);
    await session.page.click("#verify");
    await session.page.locator(".trail-outcome [data-outcome=permit]").waitFor();
    await session.close();
  });

  test("a file that changed since it was chosen, and one that is cut while it is read", async () => {
    const session = await trailPage();
    const { page } = session;
    const tar = join(folder, "changing.tar");
    cpSync(whole.tar, tar);
    await give(session, tar);
    appendFileSync(tar, "more");
    await page.click("#verify");
    await told(session, "unreadable", "environment");
    cpSync(whole.tar, tar);
    await give(session, tar);
    const worker = await begin(page, pauseReading, 2);
    await paused(worker);
    truncateSync(tar, 4096);
    await readOn(worker);
    await told(session, "unreadable", "environment");
    await goesOn(session);
    await session.close({ expected: OF_THE_BROWSER });
  });

  for (const language of LANGUAGES) {
    test(`a folder that goes away while it is read (${language})`, async () => {
      const session = await trailPage();
      const { page } = session;
      await choose(page, language);
      const going = join(folder, "going");
      cpSync(whole.folder, going, { recursive: true });
      await give(session, going);
      const worker = await begin(page, pauseReading, 20);
      await paused(worker);
      rmSync(going, { recursive: true });
      await readOn(worker);
      const small = await told(session, "unreadable", "environment", language);
      assert.match(small, /: tile\/(entries|\d)\/\d{3}(\.p\/\d+)?$/);
      await goesOn(session);
      await session.close({ expected: OF_THE_BROWSER });
    });
  }

  test("files chosen one by one that go away", async () => {
    const session = await trailPage();
    const { page } = session;
    const copy = join(folder, "copy");
    cpSync(whole.folder, copy, { recursive: true });
    await page.locator("#pick-folder").setInputFiles(copy);
    await page.locator(".chosen:not(:empty)").waitFor();
    rmSync(join(copy, "tile"), { recursive: true });
    await page.click("#verify");
    await told(session, "unreadable", "environment");
    await goesOn(session);
    await session.close({ expected: OF_THE_BROWSER });
  });

  const killed = ["is killed", () => self.close()];
  const failing = [
    "fails",
    () =>
      setTimeout(() => {
        throw new Error("out of order");
      }),
  ];
  for (const [language, [how, end]] of Object.entries({ en: killed, fr: failing, nl: killed, de: failing })) {
    test(`a worker that ${how} halfway is told, and the page goes on (${language})`, async () => {
      const session = await trailPage();
      const { page } = session;
      await choose(page, language);
      await give(session, whole.folder);
      const worker = await begin(page, pauseReading, 40);
      await paused(worker);
      await worker.evaluate(end).catch(() => {});
      await told(session, "stopped", "environment", language);
      await goesOn(session);
      await session.close({ expected: [/out of order/] });
    });
  }

  test("what would lead to a permit is found again after its worker was killed", async () => {
    const session = await open(browser);
    const { page } = session;
    const apply = page.locator(".nearest .apply").first();
    await load(page, "expired-role");
    await apply.waitFor();
    const [worker] = page.workers();
    assert.match(worker.url(), /nearest-worker/);
    const closed = worker.waitForEvent("close");
    await worker.evaluate(() => self.close()).catch(() => {});
    await closed;
    await page.click("#clear-form");
    await outcome(page, "incomplete");
    await load(page, "expired-role");
    await outcome(page, "deny");
    await apply.waitFor({ timeout: 10_000 });
    await session.close();
  });
});

/** The words of the page in a language, as they were built. */
async function wordsOf(language) {
  const assets = join(BUILT, "assets");
  const files = readdirSync(assets).filter((name) => name.startsWith(`${language}-`) && name.endsWith(".js"));
  const modules = await Promise.all(files.map((name) => import(pathToFileURL(join(assets, name)).href)));
  return modules.find((module) => module.words !== undefined).words;
}

/** Starts a verification whose worker does something first. */
async function begin(page, first, argument) {
  await page.evaluate(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message, ...rest) {
      if (message.kind === "start") {
        Worker.prototype.postMessage = postMessage;
        window.release = () => postMessage.call(this, message, ...rest);
      } else {
        postMessage.call(this, message, ...rest);
      }
    };
  });
  const started = page.waitForEvent("worker");
  await page.click("#verify");
  const worker = await started;
  await page.waitForFunction(() => window.release !== undefined);
  await worker.evaluate(first, argument);
  await page.evaluate(() => {
    window.release();
    delete window.release;
  });
  return worker;
}

/** In the worker: reads so many files, and no more until it is told to. */
function pauseReading(count) {
  const { arrayBuffer } = Blob.prototype;
  const waiting = [];
  let read = 0;
  Blob.prototype.arrayBuffer = async function () {
    read += 1;
    if (read > count) {
      self.isPaused = true;
      await new Promise((resolve) => waiting.push(resolve));
    }
    return arrayBuffer.call(this);
  };
  self.resume = () => {
    Blob.prototype.arrayBuffer = arrayBuffer;
    waiting.forEach((resolve) => resolve());
  };
}

/** Lets it read on, once it has answered: what it then finds may end it. */
async function readOn(worker) {
  await worker.evaluate(() => {
    setTimeout(self.resume);
  });
}

async function paused(worker) {
  while (!(await worker.evaluate(() => self.isPaused === true))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
