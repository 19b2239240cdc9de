// What every test of the page needs: the built page on a server of its own, and a browser that tells what goes wrong.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../server/serve.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));

/** The built page. */
export const BUILT = process.env.LRA_DESK_OUTPUT ?? join(here, "dist");
/** Where screenshots and figures are kept. */
export const OUTPUT = process.env.LRA_DESK_REPORT ?? join(here, "dist-report");
/** The command `lra`. */
export const COMMAND = process.env.LRA_COMMAND ?? "lra";
/** A long trail: its folder, a `.tar` of it, and its verifier key. */
export const LONG_TRAIL = process.env.LRA_DESK_TRAIL ?? join(here, "dist-trail");
/** The committed example cases. */
export const CASES = fileURLToPath(new URL("../../cases/", import.meta.url));

export const LANGUAGES = ["en", "fr", "nl", "de"];
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** What the heading of the result says, and of an SSIN whose last digit is wrong. */
export const WORDS = {
  en: { permit: "Enrolment possible", deny: "Enrolment not possible", ssin: /check digits do not fit.*Character 10/ },
  fr: {
    permit: "Enregistrement possible",
    deny: "Enregistrement impossible",
    ssin: /chiffres de contrôle.*Caractère 10/,
  },
  nl: { permit: "Registratie mogelijk", deny: "Registratie niet mogelijk", ssin: /controlecijfers.*Teken 10/ },
  de: { permit: "Registrierung möglich", deny: "Registrierung nicht möglich", ssin: /Prüfziffern.*Zeichen 10/ },
};

/** A code of the published vectors, and the same with its fifth symbol misread. */
export const CODE = "AQHC-61Z3-C1J4-34CE";
export const MISREAD = "aqhc 71z3 c1j4 34ce";

mkdirSync(OUTPUT, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Starts a browser; `chromium` of the system, or the one that LRA_CHROMIUM names. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.LRA_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

// A test that failed leaves its server behind; the run ends all the same.
const servers = new Set();
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A page of its own on a server of its own. Whatever the browser complains of is collected, and `close` fails on it. */
export async function open(
  browser,
  { view = "enrolment", viewport = DESKTOP, language = "en", folder = BUILT, ...options } = {},
) {
  const { server, address, requests } = await serve(folder);
  servers.add(server);
  const context = await browser.newContext({ viewport, locale: language, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) {
      complaints.push(`a request to elsewhere: ${new URL(request.url()).protocol}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400) {
      complaints.push(`${response.status()}: ${new URL(response.url()).pathname}`);
    }
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(`${address}#${view}`);
  await page.locator("main:not([aria-busy]) h1").waitFor();

  return {
    page,
    context,
    address,
    requests,
    complaints,
    /** Waits until the browser keeps the whole page. */
    kept: () => page.locator("footer [data-kept=true]").waitFor({ timeout: 60_000 }),
    /** Stops the server for good. */
    async stopServer() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    /** Ends it, and fails if the browser complained of anything. */
    async close({ expected = [] } = {}) {
      await context.close();
      server.closeAllConnections();
      server.close();
      const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
      assert.deepEqual(unexpected, [], "the browser complained");
    },
  };
}

/** Goes to a part of the page by its link. */
export async function visit(page, view) {
  await page.locator(`nav a[href="#${view}"]`).click();
  await page.locator(`main[data-view=${view}]:not([aria-busy]) h1`).waitFor();
}

/** Changes the language by its button, and waits until the page is drawn anew, as it is for the same language too. */
export async function choose(page, language) {
  const heading = await page.locator("main h1").elementHandle();
  await page.locator(`.languages [lang=${language}]`).click();
  await page.waitForFunction((drawn) => !drawn.isConnected, heading);
  await page.locator(`html[lang=${language}] main:not([aria-busy]) h1`).waitFor();
}

/** Drops a file or a folder of this machine on the place for a trail, as a person would. */
export async function drop(session, path) {
  const { page, context } = session;
  const place = page.locator(".drop");
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await place.boundingBox();
  const devtools = await context.newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await devtools.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data });
  }
  await devtools.detach();
}

/** Loads an example case. */
export async function load(page, name) {
  await page.selectOption("#example", name);
  await page.click("#load-example");
}

/** Waits for an outcome of the enrolment. */
export function outcome(page, word) {
  return page.locator(`.result .status[data-outcome=${word}]`).waitFor();
}

/** Opens every section of the form. */
export async function openSections(page) {
  const closed = page.locator(".section:not([open]) > summary");
  while ((await closed.count()) > 0) {
    await closed.first().click();
  }
}

/** What axe finds, in one line each. The script comes in from outside the page, which lets no other in. */
export async function findings(session) {
  const { page } = session;
  session.devtools ??= await session.context.newCDPSession(page);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await session.devtools.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    assert.equal(exceptionDetails, undefined, exceptionDetails?.exception?.description);
    return result.value;
  };
  if ((await evaluate("typeof axe")) === "undefined") {
    await evaluate(`${axe};0`);
  }
  // At its end the page shows the bar in its own place: elsewhere it covers parts of fields, which scrolling uncovers.
  await evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
  return evaluate(`axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ": " + node.target.join(" ") + " – " + node.failureSummary.replaceAll("\\n", " "))))`);
}

/** The most of a page that a screenshot shows, in pixels: what is longer is more of the same. */
const TALLEST = 3_000;

/** Keeps a screenshot of what is in sight. */
export async function photographSight(page, name) {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), animations: "disabled" });
}

/** Keeps a screenshot of the page as a tall screen shows it, from the top. */
export async function photograph(page, name) {
  const viewport = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...viewport, height: Math.max(viewport.height, Math.min(height, TALLEST)) });
  await page.evaluate(async () => {
    scrollTo(0, 0);
    document.querySelector(".result")?.scrollTo(0, 0);
    await document.fonts.ready;
  });
  await photographSight(page, name);
  await page.setViewportSize(viewport);
}

/** Fails where the page is wider than the screen. */
export async function assertFits(page, what) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${what}: ${wide} pixels too wide`);
}
