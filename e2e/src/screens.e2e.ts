import { demonstrationCsv } from "@suar/services/demonstration";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { askToKeep } from "./ask-to-keep.ts";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openFirstRow } from "./open-first-row.ts";
import { openViewer, type Viewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** Every screen, in each language, on a phone and a desk, light and dark: axe, no overflow, a picture to look at. */
describe("every screen", () => {
  let node: RunningNode;
  let browser: Browser;
  let viewer: Viewer;
  const places = new Map<string, string>();

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    viewer = await openViewer(browser, node);
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("before anybody is there", async () => {
    const link = new URL(await node.claimLink());
    await viewer.check("claim", `/claim${link.hash}`);
    await viewer.check("about", "/about");
    await viewer.check("kit", "/kit");
  });

  test("a person comes in and brings a file", async () => {
    const page = await browser.newPage({ locale: "en-GB" });
    await claimNode(page, await node.claimLink());
    await viewer.check("sign-in", "/sign-in");
    await viewer.signIn();
    await viewer.check("imports-empty", "/imports");
    await viewer.check("leads-empty", "/leads");
    await page.getByLabel("Choose a file").setInputFiles({
      name: "adverts.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(demonstrationCsv()),
    });
    await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
    const address = new URL(page.url()).pathname;
    await viewer.check("mapping", address);
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

  test("with work in it", async () => {
    for (const [name, address] of places) {
      await viewer.check(name, address, async (page) => {
        if (name === "campaign") await page.locator(".map svg").waitFor();
      });
    }
    await viewer.check("missing", "/leads/00000000-0000-7000-8000-000000000000");
  }, 600_000);
});
