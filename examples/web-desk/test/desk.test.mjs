// The page driven as an officer would, in all four languages.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  assertFits,
  choose,
  CODE,
  DESKTOP,
  findings,
  LANGUAGES,
  launch,
  load,
  MISREAD,
  open,
  openSections,
  outcome,
  PHONE,
  photograph,
  photographSight,
  visit,
  WORDS,
} from "./support.mjs";

describe("the desk page", () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  for (const language of LANGUAGES) {
    test(`an enrolment is refused, mended and permitted (${language})`, async () => {
      const session = await open(browser);
      const { page } = session;
      await choose(page, language);
      await load(page, "permit-by-email");
      await outcome(page, "permit");
      assert.equal(await page.locator(".outcome").innerText(), WORDS[language].permit);

      await page.locator("#section-officer > summary").click();
      await page.locator("[id='group-officer.role-deactivated'] [value=yes]").check();
      await outcome(page, "deny");
      assert.equal(await page.locator(".outcome").innerText(), WORDS[language].deny);
      const finding = page.locator("[data-rule='officer.role-not-withdrawn']");
      assert.notEqual(await finding.locator(".message").innerText(), "");
      assert.notEqual(await finding.locator(".remedy").innerText(), "");
      assert.match(await finding.locator(".citation q").innerText(), /gestionnaire|rôle|désactiv/i);
      assert.equal(await page.locator("#section-officer .state").getAttribute("data-kind"), "violated");

      await page.locator(".nearest .apply").first().click();
      await outcome(page, "permit");
      assert.ok(await page.locator("[id='group-officer.role-deactivated'] [value=no]").isChecked());
      await session.close();
    });

    test(`numbers and addresses are checked as they are typed (${language})`, async () => {
      const session = await open(browser);
      const { page } = session;
      await choose(page, language);
      await load(page, "permit-by-email");
      await openSections(page);
      const number = page.locator("[id='field-applicant.ssin']");
      const remark = page.locator("[id='remark-applicant.ssin']");
      await number.fill("88061224624");
      assert.match(await remark.innerText(), WORDS[language].ssin);
      assert.equal(await number.getAttribute("aria-invalid"), "true");
      assert.equal(await page.locator(".problems li").count(), 1);
      await outcome(page, "incomplete");
      await page.locator(".problems a").click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), "field-applicant.ssin");
      await number.fill("88.06.12-246.23");
      assert.equal(await number.getAttribute("aria-invalid"), null);
      await outcome(page, "permit");

      for (const [field, wrong, right] of [
        ["email", "liesbeth@", "liesbeth@mail.example.be"],
        ["phone", "+32 0470 12 34 56", "0470 12 34 56"],
        ["phone", "02 555 12 12", "+32 470 12 34 56"],
      ]) {
        await page.locator(`#field-${field}`).fill(wrong);
        assert.equal(await page.locator(`#field-${field}`).getAttribute("aria-invalid"), "true", `${field}: ${wrong}`);
        assert.notEqual(await page.locator(`#remark-${field}`).innerText(), "");
        await page.locator(`#field-${field}`).fill(right);
        assert.equal(await page.locator(`#field-${field}`).getAttribute("aria-invalid"), null, `${field}: ${right}`);
      }

      const zone = page.locator("#field-mrz");
      await zone.fill("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<7\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
      assert.equal(await zone.getAttribute("aria-invalid"), "true");
      assert.ok(await page.locator("#take-mrz").isHidden());
      await zone.fill("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
      await page.locator("#take-mrz").click();
      assert.equal(await page.locator("[id='field-applicant.document-name']").inputValue(), "ERIKSSON");
      assert.equal(await page.locator("[id='field-applicant.document-first-names']").inputValue(), "ANNA, MARIA");
      await outcome(page, "deny");
      await session.close();
    });

    test(`a mistyped activation code is located before anything is sent (${language})`, async () => {
      const session = await open(browser, { view: "activation" });
      const { page, requests } = session;
      await choose(page, language);
      await session.kept();
      const sent = requests.length;
      const code = page.locator("#field-activation");
      const remark = page.locator("#remark-activation");
      await code.pressSequentially(MISREAD);
      assert.match(await remark.innerText(), / 5 /);
      assert.equal(await code.getAttribute("aria-invalid"), "true");
      assert.equal(await page.locator(".symbol.wrong").innerText(), "7");
      assert.equal(await page.locator(".symbol").nth(4).getAttribute("class"), "symbol wrong");
      await code.fill("AQHC-U");
      assert.match(await remark.innerText(), /U/);
      await code.fill("AQHC");
      assert.equal(await remark.innerText(), "", "a code that is being typed is no mistake");
      await code.blur();
      assert.notEqual(await remark.innerText(), "");
      await code.fill(CODE);
      assert.ok(await page.locator("#remark-activation.success").isVisible());
      assert.equal(await page.locator(".symbol.wrong").count(), 0);
      assert.equal(requests.length, sent, "nothing was asked for while the code was typed");
      await session.close();
    });

    test(`applications are searched, and what is needed is told (${language})`, async () => {
      const session = await open(browser, { view: "applications" });
      const { page } = session;
      await choose(page, language);
      const shown = page.locator(".application:visible");
      const all = await shown.count();
      assert.ok(all > 100, `${all} applications`);
      const opening = async (kind) => {
        await page.selectOption("#key-kind", kind);
        return page.locator(".application[data-outcome=permit]").count();
      };
      const [none, password, strong] = [await opening("none"), await opening("password"), await opening("eid")];
      assert.ok(none < password && password < strong, `${none}, ${password}, ${strong}`);
      await page.selectOption("#key-kind", "password");
      await page.fill("#search-name", "DÉCLARATION");
      const found = await shown.count();
      assert.ok(found > 0 && found < all, `${found} found`);
      await page.fill("#search-name", "declaration");
      assert.equal(await shown.count(), found, "accents and capitals do not count");
      await page.fill("#search-name", "");
      await page.locator("#show-rest").check();
      assert.equal(await shown.count(), all - password);
      assert.equal(await page.locator(".application:visible .needs").first().isVisible(), true);
      await page.fill("#search-name", "no such application");
      assert.ok(await page.locator(".nothing").isVisible());
      await session.close();
    });

    test(`every part is accessible and looks its part (${language})`, async () => {
      const session = await open(browser, { language });
      const { page } = session;
      await choose(page, language);
      const scenes = {
        enrolment: async () => {
          await load(page, "expired-document-at-suspended-organisation");
          await outcome(page, "deny");
          await page.locator(".nearest:visible").waitFor();
          await openSections(page);
          const closed = page.locator(".result details:not([open]):not([hidden]) > summary");
          while ((await closed.count()) > 0) {
            await closed.first().click();
          }
          await page.locator("[id='field-search.number']").fill("88061224");
        },
        activation: async () => {
          await page.fill("#field-activation", MISREAD);
          await page.locator("#field-activation").blur();
        },
        trail: async () => {
          await page.click("#verify");
          await page.locator(".notice").waitFor();
        },
        applications: async () => {},
      };
      for (const [view, arrange] of Object.entries(scenes)) {
        await visit(page, view);
        await arrange();
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
            await page.setViewportSize(viewport);
            assert.deepEqual(await findings(session), [], `${view}, ${language}, ${colorScheme}, ${size}`);
            await assertFits(page, `${view}, ${language}, ${size}`);
            if (colorScheme === "light") {
              await photograph(page, `${view}-${language}-${size}`);
              if (view === "enrolment" && size === "phone") {
                await page.locator(".bar-link").click();
                await photographSight(page, `result-${language}-${size}`);
              }
            } else if (language === "fr") {
              await photograph(page, `${view}-${language}-${size}-dark`);
            }
          }
        }
        // 400 % on a desktop: 320 pixels wide and 256 high.
        await page.setViewportSize({ width: 320, height: 256 });
        await assertFits(page, `${view}, ${language}, at 400 %`);
        await page.setViewportSize(DESKTOP);
      }
      await session.close();
    });
  }

  test("what was entered stays while language and part change", async () => {
    const session = await open(browser);
    const { page } = session;
    await load(page, "expired-role");
    await page.locator("[id='field-applicant.document-number']").fill("EX000001");
    await choose(page, "de");
    await visit(page, "activation");
    await choose(page, "fr");
    await visit(page, "enrolment");
    assert.equal(await page.locator("[id='field-applicant.document-number']").inputValue(), "EX000001");
    assert.equal(await page.locator(".outcome").innerText(), WORDS.fr.deny);
    assert.equal(await page.title(), "Enregistrement d'une personne – Guichet d'enregistrement");
    await session.close();
  });

  test("what cannot be used yet stays too, and is told in the other language", async () => {
    const session = await open(browser);
    const { page } = session;
    await load(page, "permit-by-email");
    await openSections(page);
    const zone = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO";
    await page.locator("#field-mrz").fill(zone);
    await page.locator("[id='field-applicant.ssin']").fill("88061224624");
    await page.locator("[id='field-applicant.register-birth-date']").fill("soon");
    await choose(page, "fr");
    await visit(page, "activation");
    await visit(page, "enrolment");
    assert.equal(await page.locator("#field-mrz").inputValue(), zone);
    assert.equal(await page.locator("[id='field-applicant.ssin']").inputValue(), "88061224624");
    assert.match(await page.locator("[id='remark-applicant.ssin']").innerText(), WORDS.fr.ssin);
    assert.equal(await page.locator("[id='field-applicant.register-birth-date']").inputValue(), "soon");
    assert.equal(await page.locator(".problems li").count(), 2);
    await outcome(page, "incomplete");
    await page.click("#clear-form");
    assert.equal(await page.locator("[id='field-applicant.ssin']").inputValue(), "");
    assert.equal(await page.locator("#field-mrz").inputValue(), "");
    await session.close();
  });

  test("a number that is being typed is no mistake until it is left", async () => {
    const session = await open(browser);
    const { page } = session;
    await load(page, "permit-by-email");
    await openSections(page);
    const number = page.locator("[id='field-applicant.ssin']");
    await number.fill("880612");
    assert.equal(await number.getAttribute("aria-invalid"), null);
    assert.notEqual(await page.locator("[id='remark-applicant.ssin']").innerText(), "");
    assert.equal(await page.locator(".problems:visible").count(), 0);
    await outcome(page, "incomplete");
    await number.blur();
    assert.equal(await number.getAttribute("aria-invalid"), "true");
    await number.fill("880612246231");
    assert.equal(await number.getAttribute("aria-invalid"), "true", "it is too long");
    await session.close();
  });

  test("a zone without a birth date enters none", async () => {
    const session = await open(browser);
    const { page } = session;
    const zone = page.locator("#field-mrz");
    await zone.fill("I<UTOD231458907<<<<<<<<<<<<<<<\n<<<<<<0F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    assert.match(await page.locator("#remark-mrz").innerText(), /ERIKSSON ANNA MARIA, birth date not known/);
    await page.locator("#take-mrz").click();
    assert.equal(await page.locator("[id='field-applicant.document-name']").inputValue(), "ERIKSSON");
    assert.equal(await page.locator("[id='field-applicant.document-birth-date']").inputValue(), "");
    await session.close();
  });

  test("what is only missing is no obstacle", async () => {
    const session = await open(browser);
    const { page } = session;
    await outcome(page, "incomplete");
    // The search starts after a pause, and its answer for an empty form comes at once.
    await page.waitForTimeout(1_500);
    assert.ok(await page.locator(".nearest").isHidden(), "an empty form is not told that nothing helps");
    await load(page, "expired-document-at-suspended-organisation");
    await page.locator(".nearest li", { hasText: "Access of the organisation" }).waitFor();
    await openSections(page);
    await page.locator("[id='field-applicant.ssin']").fill("");
    await page.waitForTimeout(1_500);
    assert.equal(await page.locator(".nearest li").count(), 1);
    await session.close();
  });

  test("an empty form names what is needed, and the page says nothing aloud at every keystroke", async () => {
    const session = await open(browser);
    const { page } = session;
    await outcome(page, "incomplete");
    // What the page says of the empty form comes first.
    await page.locator(".heard:not(:empty)").waitFor({ state: "attached" });
    await page.evaluate(() => {
      window.heard = [];
      new MutationObserver(() => window.heard.push(document.querySelector(".heard").textContent)).observe(
        document.querySelector(".heard"),
        { childList: true, characterData: true, subtree: true },
      );
    });
    await page.locator("#section-register > summary").click();
    await page.locator("[id='field-applicant.register-name']").pressSequentially("Van den Broeck", { delay: 30 });
    await page.waitForTimeout(1_500);
    const heard = (await page.evaluate(() => window.heard)).filter((text) => text !== "");
    assert.equal(heard.length, 1, heard.join(" | "));
    await session.close();
  });

  test("everything is done by keyboard alone", async () => {
    const session = await open(browser);
    const { page } = session;
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.id || document.activeElement?.getAttribute("href") || document.activeElement?.lang,
      );
    const tabTo = async (id, limit = 200) => {
      for (let step = 0; step < limit; step += 1) {
        if ((await focused()) === id) {
          const seen = await page.evaluate(() => {
            const style = getComputedStyle(document.activeElement);
            const box = document.activeElement.getBoundingClientRect();
            return {
              outline: parseFloat(style.outlineWidth),
              inside: box.bottom > 0 && box.top < innerHeight,
            };
          });
          assert.ok(seen.outline >= 2, `the focus shows on ${id}`);
          assert.ok(seen.inside, `${id} is in sight`);
          return;
        }
        await keyboard.press("Tab");
      }
      assert.fail(`the focus never comes to ${id}`);
    };
    await keyboard.press("Tab");
    assert.equal(await focused(), "#content", "the first stop skips to the content");
    await keyboard.press("Enter");
    await tabTo("example");
    await keyboard.press("p");
    await page.keyboard.press("Home");
    for (let step = 0; (await page.locator("#example").inputValue()) !== "permit-by-email" && step < 10; step += 1) {
      await keyboard.press("ArrowDown");
    }
    await tabTo("load-example");
    await keyboard.press("Space");
    await outcome(page, "permit");
    await tabTo("field-applicant.in-person");
    await keyboard.press("ArrowRight");
    await outcome(page, "deny");
    const apply = page.locator(".nearest .apply").first();
    await apply.waitFor();
    for (
      let step = 0;
      !(await apply.evaluate((button) => button === document.activeElement)) && step < 300;
      step += 1
    ) {
      await keyboard.press("Tab");
    }
    await keyboard.press("Enter");
    await outcome(page, "permit");
    assert.equal(await focused(), "result-title", "the focus goes to the new result");
    await session.close();
  });
});
