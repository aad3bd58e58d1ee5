import { demonstrationCsv } from "@suar/services/demonstration";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { askToKeep } from "./ask-to-keep.ts";
import { claimNode } from "./claim-node.ts";
import { checkScreen, type Look, looks, openLook, signInLook } from "./looks.ts";
import { openBrowser } from "./open-browser.ts";
import { openFirstRow } from "./open-first-row.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** Every screen, in each language, on a phone and a desk, light and dark: axe, no overflow, a picture to look at. */
describe("every screen", () => {
  let node: RunningNode;
  let browser: Browser;
  const windows = new Map<Look, BrowserContext>();
  const places = new Map<string, string>();

  const check = (look: Look, name: string, address: string): Promise<void> => {
    const context = windows.get(look);
    if (context === undefined) throw new Error(`no window in ${look.locale}`);
    return checkScreen(context, node, look, name, address);
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    for (const look of looks) windows.set(look, await openLook(browser, look));
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  for (const look of looks) {
    test(`before anybody is there: ${look.locale} ${look.width} ${look.theme}`, async () => {
      const link = new URL(await node.claimLink());
      await check(look, "claim", `/claim${link.hash}`);
      await check(look, "about", "/about");
      await check(look, "kit", "/kit");
    });
  }

  test("a person comes in and brings a file", async () => {
    const page = await browser.newPage({ locale: "en-GB" });
    await claimNode(page, await node.claimLink());
    for (const [look, context] of windows) {
      await check(look, "sign-in", "/sign-in");
      await signInLook(context, node);
    }
    for (const look of looks) await check(look, "imports-empty", "/imports");
    for (const look of looks) await check(look, "leads-empty", "/leads");
    await page.getByLabel("Choose a file").setInputFiles({
      name: "adverts.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(demonstrationCsv()),
    });
    await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
    const address = new URL(page.url()).pathname;
    for (const look of looks) await check(look, "mapping", address);
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
    await askToKeep(page);
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
      for (const [name, address] of places) await check(look, name, address);
      await check(look, "missing", "/leads/00000000-0000-7000-8000-000000000000");
    });
  }
});
