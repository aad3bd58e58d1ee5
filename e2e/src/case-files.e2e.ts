import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** Cases come in a file; what is wrong in it is shown; the same file does no harm twice. */
describe("files of cases", { timeout: 480_000 }, () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" })).newPage();
    page.setDefaultTimeout(60_000);
    await claimNode(page, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("a file of cases comes in: good rows load, wrong ones are listed, the same file adds nothing", async () => {
    const rows = "cas_Status,vic_MethodsOfControl\nActive,DebtBondage\nActve,DebtBondage\n";
    const files = page.getByRole("article", { name: "synthetic.csv" });
    const send = () =>
      page
        .locator("input[type=file]")
        .setInputFiles({ name: "synthetic.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
    await page.goto(`${node.origin}/case-files`);
    await page.getByRole("heading", { name: "No file yet" }).waitFor();
    await send();
    await files.getByText("Done", { exact: true }).waitFor();
    await files.getByRole("button", { name: "Show what was found in it" }).click();
    await files.getByText("This code is not in the list.").waitFor();
    await files.getByRole("cell", { name: "Active", exact: true }).waitFor();
    await send();
    await files.nth(1).waitFor();
    await files.first().getByText("Done", { exact: true }).waitFor();
    expect(await files.first().innerText()).toMatch(/New cases\s*0\s*Rows that were here before\s*1/);
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("case-files", "/case-files");
    await viewer.close();
  });
});
