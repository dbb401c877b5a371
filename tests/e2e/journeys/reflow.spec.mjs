// Nothing is cut off and nothing sticks out: on a narrow screen, in large text, with letters spaced out, from
// right to left; and what tells things apart stays where a device sets all colours itself.
import { acknowledged, expect, fakeClock, open, test } from "../helpers.mjs";
import { SCREENS, cutOff, throughThePlayer, wellUsed } from "../screens.mjs";

/** The values of WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const styled = (page, css) =>
  page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** How the page is met: what is done before it opens, and how large it is. */
const FORMS = {
  // 1280 × 1024 at 400 %.
  "zoomed in four times": { viewport: { width: 320, height: 256 } },
  "on a small phone": { viewport: { width: 320, height: 568 } },
  // As by the setting of a browser or a phone: queries of the style go by it, too.
  "text twice as large": { viewport: { width: 390, height: 844 }, fontSize: 32 },
  "letters spaced out": { viewport: { width: 390, height: 844 }, css: SPACED },
  "right to left": { viewport: { width: 390, height: 844 }, rtl: true },
  "right to left on a desk": { viewport: { width: 1280, height: 800 }, rtl: true },
};

for (const [form, { viewport, css = "", rtl, fontSize }] of Object.entries(FORMS)) {
  for (const locale of rtl ? ["en-GB"] : ["en-GB", "fr-FR", "es-ES"]) {
    test.describe(`${form}, ${locale}`, () => {
      test.use({ viewport, locale, contextOptions: { reducedMotion: "reduce" } });
      test.beforeEach(async ({ page }) => {
        await wellUsed(page);
        if (css) await styled(page, css);
        if (fontSize) {
          const client = await page.context().newCDPSession(page);
          await client.send("Page.setFontSizes", { fontSizes: { standard: fontSize, fixed: fontSize } });
        }
        if (rtl) await page.addInitScript(() => addEventListener("DOMContentLoaded", () => (document.documentElement.dir = "rtl")));
      });

      test("no screen", async ({ page }) => {
        test.slow();
        for (const hash of SCREENS) {
          await open(page, hash);
          expect.soft(await cutOff(page), hash).toEqual([]);
        }
      });

      test("no state of the player", async ({ page }) => {
        await fakeClock(page);
        await open(page, "#/session/knee-to-chest");
        await throughThePlayer(page, async (state) => expect.soft(await cutOff(page), state).toEqual([]));
        const question = page.getByRole("alertdialog");
        // The answers can be reached, however much there is to read.
        for (const answer of await question.getByRole("button").all()) {
          await answer.scrollIntoViewIfNeeded();
          await expect(answer).toBeInViewport({ ratio: 0.9 });
        }
        await question.getByRole("button").nth(1).click();
        await page.clock.runFor(500);
        expect.soft(await cutOff(page), "stopped").toEqual([]);
      });
    });
  }
}

for (const locale of ["en-GB", "fr-FR", "es-ES"]) {
  for (const width of [360, 390, 1280]) {
    test.describe(`${width} px, ${locale}`, () => {
      test.use({ locale, viewport: { width, height: 844 } });

      test("levels and routines are named in whole words, clear of their marks", async ({ page }) => {
        await acknowledged(page);
        await open(page);
        const broken = await page.locator(".choice b, .choice small").evaluateAll((all) =>
          all.flatMap((e) => [...e.childNodes].flatMap((node) => [...node.data.matchAll(/\S+/g)].filter((word) => {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1;
          })).map(String)));
        expect(broken).toEqual([]);
        const covered = await page.locator(".choice label").evaluateAll((all) =>
          all.filter((label) => {
            const mark = label.querySelector("input").getBoundingClientRect();
            const range = document.createRange();
            return [...label.querySelectorAll("b, small")].some((text) => {
              range.selectNodeContents(text);
              const over = (box) => box.right > mark.left && box.left < mark.right && box.bottom > mark.top && box.top < mark.bottom;
              return [...range.getClientRects()].some(over);
            });
          }).map((label) => label.textContent));
        expect(covered).toEqual([]);
      });
    });
  }
}

test.describe("zoomed in four times, with messages", () => {
  test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: "reduce" } });

  test("what has the focus is not behind them, forwards and back", async ({ page }) => {
    await wellUsed(page);
    await open(page);
    await open(page, "#/session/tail-wag");
    await page.locator("[data-toggle]").click();
    await page.goBack();
    await page.getByRole("button", { name: "Leave", exact: true }).click();
    await open(page, "#/history");
    await page.getByRole("button", { name: /^Delete / }).first().click();
    await expect(page.locator(".notice")).toHaveCount(2);
    await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
    // The middle of it, as far as it has one on the screen, is its own.
    const covered = () =>
      page.evaluate(() => {
        const e = document.activeElement;
        if (e === document.body) return "";
        const shown = e.closest("label") ?? e;
        const { left, top, width, height } = shown.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 2));
        return shown.contains(above) || above?.contains(shown) ? "" : `${e.outerHTML.slice(0, 80)} lies behind ${above?.className}`;
      });
    for (const key of ["Tab", "Shift+Tab"]) {
      for (let n = 0; n < 30; n++) {
        await page.keyboard.press(key);
        await expect.poll(covered).toBe("");
      }
    }
  });
});

test.describe("in the device's own colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

  /** How these look, each as one text. */
  const looks = (found) =>
    found.evaluateAll((all) => all.map((e) => {
      const { borderTopColor, borderTopWidth, backgroundColor, color } = getComputedStyle(e);
      return [borderTopColor, borderTopWidth, backgroundColor, color].join(" ");
    }));

  test("what is chosen can be told from what is not, and buttons have an edge", async ({ page }) => {
    await acknowledged(page);
    await fakeClock(page);
    await open(page);
    const levels = await looks(page.locator(".choice").first().locator("label"));
    expect(new Set(levels).size, levels.join("\n")).toBeGreaterThan(1);
    await open(page, "#/session/knee-to-chest");
    await page.locator("[name=pain][value='2']").check();
    const scale = await looks(page.locator("label:has([name=pain])"));
    expect(new Set(scale).size, scale.join("\n")).toBe(2);
    await page.locator("[data-toggle]").click();
    await page.clock.runFor(13_000);
    for (const edge of await looks(page.locator(".controls .button"))) expect(edge).not.toMatch(/ 0px /);
    // Stones that are laid, and the digits, are painted in a colour that the device gives.
    const painted = await page.locator(".dial").evaluate((dial) => {
      const fill = (what) => getComputedStyle(dial.querySelector(what)).fill;
      return [fill(".digits"), fill(".niche")];
    });
    expect(new Set(painted).size, painted.join(" ")).toBe(2);
  });
});
