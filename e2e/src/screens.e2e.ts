import { demonstrationCsv } from "@suar/services/demonstration";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { checkPage } from "./check-page.ts";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openFirstRow } from "./open-first-row.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const looks = [
  { locale: "en", width: 1440, theme: "light" },
  { locale: "en", width: 360, theme: "dark" },
  { locale: "ar", width: 1440, theme: "dark" },
  { locale: "ar", width: 360, theme: "light" },
  { locale: "km", width: 1440, theme: "light" },
  { locale: "km", width: 360, theme: "dark" },
  { locale: "id", width: 360, theme: "light" },
] as const;
type Look = (typeof looks)[number];

/** Every screen, in each language, on a phone and a desk, light and dark: axe, no overflow, a picture to look at. */
describe("every screen", () => {
  let node: RunningNode;
  let browser: Browser;
  let state: Awaited<ReturnType<BrowserContext["storageState"]>>;
  const places = new Map<string, string>();

  async function openPage(look: Look, signedIn: boolean): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.width === 360 ? 780 : 900 },
      reducedMotion: "reduce",
      ...(signedIn ? { storageState: state } : {}),
    });
    await context.addInitScript(
      ([locale, theme]) => {
        localStorage.setItem("suar.locale", locale);
        localStorage.setItem("suar.theme", theme);
      },
      [look.locale, look.theme] as const,
    );
    return context.newPage();
  }

  async function check(look: Look, signedIn: boolean, name: string, address: string): Promise<void> {
    const page = await openPage(look, signedIn);
    await page.goto(`${node.origin}${address}`);
    await page.locator("h1:visible, h2:visible").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.evaluate("document.fonts.ready");
    await checkPage(page, `${name}-${look.locale}-${look.width}-${look.theme}`);
    await page.context().close();
  }

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  for (const look of looks) {
    test(`before anybody is there: ${look.locale} ${look.width} ${look.theme}`, async () => {
      const link = new URL(await node.claimLink());
      await check(look, false, "claim", `/claim${link.hash}`);
      await check(look, false, "about", "/about");
      await check(look, false, "kit", "/kit");
    });
  }

  test("a person comes in and brings a file", async () => {
    const page = await openPage(looks[0], false);
    await claimNode(page, await node.claimLink());
    state = await page.context().storageState();
    for (const look of looks) await check(look, true, "imports-empty", "/imports");
    for (const look of looks) await check(look, true, "leads-empty", "/leads");
    await page.getByLabel("Choose a file").setInputFiles({
      name: "adverts.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(demonstrationCsv()),
    });
    await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
    const address = new URL(page.url()).pathname;
    for (const look of looks) await check(look, true, "mapping", address);
    await page.getByRole("button", { name: "Find campaigns" }).click();
    await page.getByText(/Look at \d+ campaigns/).waitFor({ timeout: 120_000 });
    places.set("import-done", address);
    places.set("campaigns", `${address}/campaigns`);
    await page.getByText(/Look at \d+ campaigns/).click();
    await page.getByText(/^\d+ campaigns$/).waitFor();
    await openFirstRow(page);
    await page.getByRole("button", { name: "Open as lead" }).waitFor();
    places.set("campaign", new URL(page.url()).pathname);
    await page.getByRole("button", { name: "Open as lead" }).click();
    await page.waitForURL("**/leads/**");
    places.set("lead", new URL(page.url()).pathname);
    places.set("leads", "/leads");
    await page.goto(`${node.origin}/imports`);
    await page.getByLabel("Choose a file").setInputFiles({
      name: "photograph.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)),
    });
    await page.getByText(/does not hold text/).waitFor();
    places.set("import-unreadable", new URL(page.url()).pathname);
    await page.context().close();
  }, 600_000);

  for (const look of looks) {
    test(`with work in it: ${look.locale} ${look.width} ${look.theme}`, async () => {
      await check(look, false, "sign-in", "/sign-in");
      for (const [name, address] of places) await check(look, true, name, address);
      await check(look, true, "missing", "/leads/00000000-0000-7000-8000-000000000000");
    });
  }
});
