import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPrivateKey, createPublicKey } from "node:crypto";
import { signRegisterPack } from "@suar/exchange/registers";
import { checkPage } from "./check-page.ts";
import { openBrowser } from "./open-browser.ts";
import { startNode } from "./start-node.ts";
import { serveChecker, type ServedChecker } from "./serve-checker.ts";

/** A made-up advert in the words of dated warnings; its number is of a range that nobody has, its firm of no register. */
const lure = `Urgent hiring! Customer service, typing job in Poipet, Cambodia. Salary USD 1,500 per month, free air ticket,
no visa needed, no experience needed. Your passport will be kept by the company. Contact only Telegram @fastjob_hr_demo.`;
const honest = `Nurse wanted at the district clinic in Kandy. Day shifts, written contract, two references asked.
Apply by letter to the clinic's office.`;

/** What a phone and a desk show, in Latin, Khmer and right-to-left letters. */
const looks = [
  { locale: "en", width: 360, theme: "light" },
  { locale: "en", width: 1440, theme: "dark" },
  { locale: "km", width: 360, theme: "dark" },
  { locale: "km", width: 1440, theme: "light" },
  { locale: "ur", width: 360, theme: "light" },
  { locale: "ur", width: 1440, theme: "dark" },
  { locale: "my", width: 360, theme: "light" },
] as const;

/** A list of one made-up firm, signed by a key made for this run. */
async function signedList(): Promise<{ file: string; key: string; packed: Uint8Array }> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const packed = signRegisterPack(
    {
      publisher: "Ministry of Examples",
      country: "NP",
      kind: "recruiters",
      date: "2026-11-01",
      number: 3,
      demonstration: true,
      entries: [{ name: "Himali Udaan Manpower Pvt. Ltd.", number: "000/111" }],
    },
    secret,
  );
  return { file: "registers/np.pack", key: publicKeyOf(secret), packed };
}

/** RFC 8410: an Ed25519 private key in PKCS #8 is this head and the 32 bytes. */
const keyHead = Buffer.from("302e020100300506032b657004220420", "hex");

function publicKeyOf(secret: Uint8Array): string {
  const key = createPrivateKey({ key: Buffer.concat([keyHead, secret]), format: "der", type: "pkcs8" });
  return createPublicKey(key).export({ format: "jwk" }).x ?? "";
}

describe("the offer checker", () => {
  let served: ServedChecker;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveChecker();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens the page in a window of its own; no script may fail and the policy refuse nothing while `use` looks at it. */
  async function onPage(
    options: BrowserContextOptions & {
      readonly language?: string;
      readonly at?: string;
      readonly before?: (context: BrowserContext) => Promise<void>;
    },
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ): Promise<void> {
    const { language = "en", at = served.address, before, ...window } = options;
    const context = await browser.newContext({ locale: "en-GB", ...window });
    await before?.(context);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(`${at}#${language}`);
    await page.locator("h1").waitFor();
    await use(page, context);
    await context.close();
    expect(faults).toEqual([]);
  }

  /** Until everything is there that the page fetches by itself: all languages' signs, letters, and its own copy. */
  async function ready(page: Page): Promise<void> {
    await page.locator("[data-languages='16']").waitFor({ state: "attached", timeout: 60_000 });
    await page.evaluate("navigator.serviceWorker.ready");
    await page.waitForLoadState("networkidle");
  }

  /** What the page asked for; a browser looks by itself, at its own times, whether there is a new service worker. */
  const askedSince = (before: number): readonly string[] =>
    served.asked.slice(before).filter((path) => !path.endsWith("/sw.js"));

  async function check(page: Page, offer: string): Promise<void> {
    await page.locator("#offer").fill(offer);
    await page.locator("button[type=submit]").click();
    await page.locator("main h2").first().waitFor();
  }

  test("shows signs with their words, and asks nothing of any server between pasting and advice", async () => {
    await onPage({}, async (page) => {
      await ready(page);
      const before = served.asked.length;
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      await check(page, lure);
      await page.getByRole("heading", { name: "They take or keep passports." }).waitFor();
      expect(await page.locator("blockquote mark").allTextContents()).toEqual(
        expect.arrayContaining([expect.stringMatching(/passport/i)]),
      );
      expect(await page.getByText("Serious warning sign").count()).toBeGreaterThanOrEqual(3);
      await page.getByText("Show the offer to three people you trust", { exact: false }).waitFor();
      await page.getByLabel("You come from").selectOption("LK");
      await page
        .getByRole("link", { name: /^Call / })
        .first()
        .waitFor();
      await page.getByText("The offer with the marked words").click();
      expect(requests).toEqual([]);
      expect(askedSince(before)).toEqual([]);
      expect(await page.locator("body").textContent()).not.toMatch(/\bsafe\b/i);
    });
  });

  test("stores nothing but its own files", async () => {
    await onPage({}, async (page) => {
      await ready(page);
      await check(page, lure);
      const stored = await page.evaluate(async () => ({
        local: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        cookies: document.cookie,
        files: (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
          .flat()
          .map(({ url }) => new URL(url).pathname),
        state: JSON.stringify(history.state),
      }));
      expect(stored).toMatchObject({ local: 0, databases: 0, cookies: "", state: '"result"' });
      expect(stored.files.length).toBeGreaterThan(30);
      expect(stored.files.filter((path) => !path.startsWith("/some/where/"))).toEqual([]);
      await page.reload();
      await page.locator("#offer").waitFor();
      expect(await page.locator("#offer").inputValue()).toBe("");
    });
  });

  test("never calls an offer good when it finds nothing", async () => {
    await onPage({}, async (page) => {
      await check(page, honest);
      await page.getByText("That does not mean the offer is good", { exact: false }).waitFor();
      await page.getByRole("heading", { name: "What to ask them" }).waitFor();
    });
  });

  test("a fact that is corrected is read again", async () => {
    await onPage({}, async (page) => {
      await check(page, lure);
      await page.getByRole("button", { name: "Correct: Visa" }).click();
      await page.getByLabel("Visa", { exact: true }).fill("");
      await page.getByRole("button", { name: "Use this" }).click();
      await page
        .getByRole("heading", { name: "They say that you need no visa or work permit." })
        .waitFor({ state: "detached" });
      await page.getByText("corrected by you").waitFor();
    });
  });

  test("ten questions by keyboard alone, then start again leaves nothing", async () => {
    await onPage({}, async (page) => {
      await page.getByRole("button", { name: "Ten questions about the offer" }).press("Enter");
      for (let at = 1; at <= 10; at += 1) {
        await page.getByText(`Question ${at} of 10`).waitFor();
        await page.waitForFunction("document.activeElement?.tagName === 'H1'");
        await page.keyboard.press("Tab");
        if (at === 3) for (let step = 0; step < 2; step += 1) await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
      }
      await page.getByRole("heading", { name: "They say that you need no visa or work permit." }).waitFor();
      expect(await page.getByText("From your answers").count()).toBeGreaterThanOrEqual(1);
      await page.getByRole("button", { name: "Start again and wipe all" }).click();
      await page.locator("#offer").waitFor();
      await check(page, honest);
      expect(await page.getByText("From your answers").count()).toBe(0);
    });
  });

  test("works without internet once it says so", async () => {
    await onPage({}, async (page, context) => {
      await page.getByText("Works without internet.").waitFor({ timeout: 60_000 });
      await context.setOffline(true);
      for (const locale of ["en", "km", "ur"]) {
        await page.goto(`${served.address}?again=${locale}#${locale}`);
        await page.locator("h1").waitFor();
        await check(page, lure);
        await page.locator("h3").first().waitFor();
      }
    });
  });

  test("looks a name up in a publisher's signed list, and in none that another signed", async () => {
    const { file, key, packed } = await signedList();
    const listed = { file, key, bytes: packed.length, country: "NP", kind: "recruiters" };
    served.replace(file, packed);
    served.replace(
      "checker.json",
      JSON.stringify({ registers: [listed, { ...listed, kind: "companies", key: "A".repeat(43) }] }),
    );
    await onPage({}, async (page) => {
      await ready(page);
      const before = served.asked.length;
      await check(page, lure);
      await page
        .getByRole("button", { name: /^Load the list/ })
        .first()
        .click();
      await page.getByText("Demonstration: all names in this list are made up.").waitFor();
      const asked = askedSince(before).filter((path) => !path.startsWith("/some/where/assets/"));
      expect(asked).toEqual([`/some/where/${file}`]);
      await page.getByLabel("Name of the recruiter or the company").fill("Himaly Udan Manpower");
      await page.getByRole("button", { name: "Look up" }).click();
      await page.getByText("Not found in this list. That is not proof", { exact: false }).waitFor();
      await page.getByText("Himali Udaan Manpower Pvt. Ltd.").waitFor();
      await page.getByRole("button", { name: /^Load the list/ }).click();
      await page.getByText("its signature is wrong", { exact: false }).waitFor();
    });
    served.replace("checker.json", JSON.stringify({ registers: [] }));
  });

  test("reads the words of a photo on the device, with a reader that is fetched on a tap", async () => {
    await onPage({}, async (page, context) => {
      await ready(page);
      expect(served.asked.filter((path) => path.includes("/ocr/"))).toEqual([]);
      const advert = await context.newPage();
      await advert.setViewportSize({ width: 700, height: 500 });
      await advert.setContent(`<p style="font: 28px sans-serif">${lure.replaceAll("\n", "<br>")}</p>`);
      const photo = await advert.screenshot();
      await page.getByRole("button", { name: "Use a photo" }).click();
      await page.getByLabel("Language of the words in the photo").selectOption("km");
      await page.getByText("There is no photo reader for this language", { exact: false }).waitFor();
      await page.getByLabel("Language of the words in the photo").selectOption("en");
      await page.getByRole("button", { name: /Load the photo reader \(\d[\d.]* MB\)/ }).click();
      await page.getByText("The photo reader is loaded.").waitFor({ timeout: 60_000 });
      const before = served.asked.length;
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "advert.png", mimeType: "image/png", buffer: photo });
      await page.getByText("These words were read in the photo", { exact: false }).waitFor({ timeout: 120_000 });
      expect(await page.locator("#offer").inputValue()).toMatch(/passport\s+will\s+be\s+kept/i);
      await page.locator("button[type=submit]").click();
      await page.getByRole("heading", { name: "They take or keep passports." }).waitFor();
      expect(askedSince(before)).toEqual([]);
    });
  });

  test("weighs no more than a slow line carries", () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const script = join(root, "apps/checker/scripts/measure-size.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", script], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout.match(/kB gzip/g)).toHaveLength(16);
  });

  test("answers within 300 ms on a processor four times slower", async () => {
    await onPage({ viewport: { width: 360, height: 740 } }, async (page, context) => {
      await ready(page);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      // What the page's own thread works, whatever else this machine does meanwhile.
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      const worked = async (): Promise<number> => {
        const { metrics } = await session.send("Performance.getMetrics");
        return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
      };
      await page.locator("#offer").fill(lure.repeat(4));
      const took: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        const before = await worked();
        await page.evaluate(
          () =>
            new Promise<void>((resolve) => {
              const shown = new MutationObserver(() => {
                if (document.querySelector("blockquote") === null) return;
                shown.disconnect();
                requestAnimationFrame(() => setTimeout(resolve, 0));
              });
              shown.observe(document.body, { childList: true, subtree: true });
              document.querySelector<HTMLButtonElement>("button[type=submit]")?.click();
            }),
        );
        took.push((await worked()) - before);
        await page.goBack();
        await page.locator("#offer").waitFor();
      }
      process.stdout.write(`checker, four times slower: ${took.map((each) => each.toFixed(0)).join(", ")} ms\n`);
      // What else the machine does only adds, to the slowing down too: the least is what the page needs.
      expect(Math.min(...took)).toBeLessThanOrEqual(300);
    });
  });

  test("works where speech, sharing and the service worker are missing", async () => {
    const before = async (context: BrowserContext): Promise<void> => {
      await context.addInitScript(() => {
        for (const [owner, name] of [
          [globalThis, "speechSynthesis"],
          [Navigator.prototype, "serviceWorker"],
          [Navigator.prototype, "share"],
          [Navigator.prototype, "clipboard"],
          [globalThis, "trustedTypes"],
          [globalThis, "requestIdleCallback"],
        ] as const) {
          Reflect.deleteProperty(owner, name);
        }
      });
    };
    await onPage({ serviceWorkers: "block", before }, async (page) => {
      await check(page, lure);
      await page.getByRole("heading", { name: "They take or keep passports." }).waitFor();
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByText("That did not work here", { exact: false }).waitFor();
      expect(await page.getByText("Works without internet.").count()).toBe(0);
    });
  });

  test("a node serves it to anybody, under its own policy", async () => {
    const node = await startNode();
    try {
      await onPage({ at: `${node.origin}/check` }, async (page) => {
        await page.getByText("Works without internet.").waitFor({ timeout: 60_000 });
        await check(page, lure);
        await page.getByRole("heading", { name: "They take or keep passports." }).waitFor();
        await page.goBack();
        await page.getByRole("button", { name: "Use a photo" }).click();
        await page.getByRole("button", { name: /^Load the photo reader/ }).click();
        await page.getByText("The photo reader is loaded.").waitFor({ timeout: 60_000 });
      });
    } finally {
      await node.remove();
    }
  });

  test("only the advice is printed", async () => {
    await onPage({}, async (page) => {
      await check(page, lure);
      await page.getByRole("heading", { name: "Take the advice along" }).waitFor();
      await page.emulateMedia({ media: "print" });
      const printed = await page.evaluate("document.body.innerText");
      expect(printed).toContain("Show the offer to three people you trust");
      expect(printed).not.toMatch(/Poipet|fastjob|passport will be kept/);
    });
  });

  for (const { locale, width, theme } of looks) {
    test(`looks right: ${locale} ${width} ${theme}`, async () => {
      const viewport = { width, height: width === 360 ? 740 : 900 };
      await onPage({ viewport, colorScheme: theme, reducedMotion: "reduce", language: locale }, async (page) => {
        await ready(page);
        const name = (view: string): string => `checker-${view}-${locale}-${width}-${theme}`;
        await checkPage(page, name("start"));
        await check(page, lure);
        await page.locator("h3").first().waitFor();
        await page.locator("summary").first().click();
        await page.locator("dl button").nth(2).click();
        await page.locator("select").nth(1).selectOption("LK");
        await page.evaluate("scrollTo(0, 0)");
        await checkPage(page, name("result"));
        await page.goBack();
        await page.locator("#offer").waitFor();
        await page.locator("main form ~ section button").nth(1).click();
        await page.locator("button[aria-pressed]").first().waitFor();
        await checkPage(page, name("question"));
      });
    });
  }
});
