import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** The trail is read, proven and printed; data is kept for fewer days; the drill proves that erasing erases. */
describe("the audit trail and how long data stays", () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;
  let printed = "";

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await claimNode(page, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("an administrator finds who did what; that they looked stands there too", async () => {
    await page.goto(`${node.origin}/organisation`);
    await page.getByRole("link", { name: "Audit trail" }).click();
    await page.getByRole("cell", { name: "First administrator made" }).waitFor();
    await page.getByRole("cell", { name: "Audit trail looked at" }).waitFor();
    await page.getByText("This is the first entry.").waitFor();
    await page.getByLabel("What was done").selectOption({ label: "First administrator made" });
    await page.waitForURL(/action=node\.claimed/);
    await expect.poll(() => page.getByRole("table").getByRole("row").count(), { timeout: 30_000 }).toBe(2);
    await page.reload();
    await expect.poll(() => page.getByRole("table").getByRole("row").count(), { timeout: 30_000 }).toBe(2);
    await page.getByLabel("Number of the thing").fill("0000");
    await page.getByText("Nothing matches").waitFor();
    await page.getByRole("button", { name: "Take all filters off" }).click();
    await page.getByRole("cell", { name: "First administrator made" }).waitFor();
  });

  test("the trail is proven from a button, and against a number on paper", async () => {
    await page.getByRole("button", { name: "Check the trail" }).click();
    await page.getByText("The trail is whole").waitFor();
    await page.getByRole("button", { name: "Show the number of today" }).click();
    const number = page.getByText(/^\d+ [0-9a-f]{4}(-[0-9a-f]{4}){4}$/);
    printed = (await number.textContent()) ?? "";
    await page.getByLabel("Number on paper").fill(printed.toUpperCase());
    await page.getByRole("button", { name: "Check the trail" }).click();
    await page.getByText("The number on the paper fits").waitFor();
    const other = printed.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
    await page.getByLabel("Number on paper").fill(other);
    await page.getByRole("button", { name: "Check the trail" }).click();
    await page.getByText("does not fit this trail").waitFor();
    await page.getByLabel("Number on paper").fill("nonsense");
    await page.getByText("A number, then 20 letters and digits").waitFor();
  });

  test("on paper stands the number, and nothing that a screen needs", async () => {
    await page.emulateMedia({ media: "print" });
    await page.getByText(printed).waitFor();
    expect(await page.getByRole("button", { name: "Check the trail" }).isVisible()).toBe(false);
    expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  test("fewer days are set at once, more need a reason, and what would go is said before", async () => {
    await page.goto(`${node.origin}/organisation/retention`);
    await page.getByText("730 days after the last change").waitFor();
    await page.getByRole("button", { name: "Change the days: Leads" }).click();
    await page.getByLabel("Days", { exact: true }).fill("4000");
    const save = page.getByRole("button", { name: "Keep for" });
    await expect.poll(() => save.isDisabled(), { timeout: 30_000 }).toBe(true);
    await page.getByLabel("Reason").fill("A court asked to keep what concerns its case");
    await page.getByText("Nothing goes at once").waitFor();
    await save.click();
    await page.getByText("4,000 days after the last change").or(page.getByText("4000 days after")).first().waitFor();
    await page.getByText("Reason: A court asked").waitFor();
    await page.getByRole("button", { name: "Change the days: Leads" }).click();
    await page.getByRole("button", { name: "Back to the usual 730" }).click();
    await page.getByText("730 days after the last change").waitFor();
    await page.goto(`${node.origin}/organisation/audit?action=retention.changed`);
    await expect
      .poll(() => page.getByRole("cell", { name: "Time limit for keeping data changed" }).count(), { timeout: 30_000 })
      .toBe(2);
  });

  test("the drill says in words that nothing erased could be read", { timeout: 600_000 }, async () => {
    await page.goto(`${node.origin}/organisation/retention`);
    await page.getByText("No drill was done on this node yet").waitFor();
    await page.getByRole("button", { name: "Run the drill" }).click();
    await page.getByText("The drill is running").waitFor();
    await page.getByText("Nothing that was erased could be read").waitFor({ timeout: 590_000 });
    await page.getByText("40 of 80 made-up people and leads were erased").waitFor();
  });

  test("look right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    const there = (what: string) => (screen: Page) => screen.locator(what).first().waitFor({ timeout: 120_000 });
    await viewer.check("audit", "/organisation/audit", there("tbody tr"));
    await viewer.check("retention", "/organisation/retention", there("main h3"));
    await viewer.close();
  });
});
