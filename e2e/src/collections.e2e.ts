import { demonstrationCsv } from "@suar/services/demonstration";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer, type Viewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const dayMs = 24 * 60 * 60_000;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** One file in two halves, so that campaigns of the first day grow on the second. */
function twoDays(): readonly Buffer[] {
  const csv = demonstrationCsv({ rings: 2, honest: 20, families: 0, ringSize: [10, 12] });
  const [header = "", ...records] = csv.trimEnd().split(/\r?\n(?=synthetic-)/u);
  return [0, 1].map((parity) =>
    Buffer.from([header, ...records.filter((_, at) => at % 2 === parity), ""].join("\n"), "utf8"),
  );
}

/** An analyst begins a collection, adds two days, sees what is new, and opens a lead from it. */
describe("a collection", () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;
  let viewer: Viewer;
  let address = "";

  const addDay = async (day: string, buffer: Buffer): Promise<void> => {
    await page.goto(node.origin + address);
    await page.getByLabel("Day", { exact: true }).fill(day);
    await page.getByLabel("Choose a file").setInputFiles({ name: `${day}.csv`, mimeType: "text/csv", buffer });
    await page.getByRole("heading", { name: "Which column is what?" }).waitFor({ timeout: 100_000 });
    await page.getByRole("button", { name: "Find campaigns" }).click();
    await page.getByRole("link", { name: "See what this day brought" }).click({ timeout: 120_000 });
    await page.getByRole("heading", { name: "Since the newest day" }).waitFor();
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    page = await browser.newPage({ locale: "en-GB" });
    await claimNode(page, await node.claimLink());
    viewer = await openViewer(browser, node);
    await viewer.signIn();
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("begins with its purpose and terms", async () => {
    await page.goto(`${node.origin}/collections`);
    await viewer.check("collections-empty", "/collections");
    await page.getByLabel("Name").fill("Synthetic board");
    await page.getByLabel("In a sentence").fill("Made-up job adverts, one file a day");
    await page.getByLabel("Purpose").fill("Find recruitment into scam centres");
    await page.getByLabel("Who gives it, and on which terms").fill("The generator of this test, under no terms");
    await page.getByRole("button", { name: "Begin a collection" }).click();
    await page.getByRole("heading", { name: "Add the first day" }).waitFor();
    address = new URL(page.url()).pathname;
  });

  test("shows after the second day what is new and what has grown", async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = twoDays();
    await addDay(dateOf(Date.now() - dayMs), first);
    await addDay(dateOf(Date.now()), second);
    await viewer.check("collection", address);
    await page.getByRole("link", { name: /Known, with new records/ }).click();
    await page.waitForURL((url) => url.search.includes("change=grown"));
    await page
      .getByText(/Grown by \d+ records/)
      .first()
      .waitFor();
    const list = new URL(page.url());
    await viewer.check("collection-campaigns", list.pathname + list.search);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open as lead" }).click();
    await page.waitForURL("**/leads/**");
    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).not.toBe("");
  });

  test("asks for an agreement before adult-service adverts", async () => {
    await page.goto(`${node.origin}/collections`);
    await page.getByText("Adult-service adverts").click();
    await page.getByText("Closed by default").waitFor();
    expect(await page.getByRole("button", { name: "Begin a collection" }).isDisabled()).toBe(true);
  });
});
