import { readFile } from "node:fs/promises";
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
    node = await startNode({ demonstration: true });
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
    expect(await files.first().innerText()).toMatch(/Rows that came in\s*0\s*Rows that were here before\s*1/);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "As a table (CSV)" }).click();
    const taken = await download;
    expect(taken.suggestedFilename()).toBe("suar-cases-htcds.zip");
    const zip = await readFile(await taken.path(), "latin1");
    expect([zip.includes("cases.csv"), zip.includes("not-in-the-file.csv")]).toEqual([true, true]);
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("case-files", "/case-files");
    await viewer.close();
  });

  test("a case that rests too long is counted beside the queue's place; removed, it is erased as it lies", async () => {
    const mark = page.getByRole("navigation").getByText("Nobody has worked on 1 of your cases");
    await page.goto(`${node.origin}/cases?list=dormant`);
    await mark.waitFor();
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("cases-demonstration", "/cases");
    await page.getByRole("link", { name: /untouched for long/ }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    await page.goto(`${page.url().split("?")[0] ?? ""}?part=history`);
    await page.getByRole("button", { name: "Remove case" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove case" }).click();
    await page.getByText("Case removed.").first().waitFor();
    await mark.waitFor({ state: "detached" });
    await page.goto(`${node.origin}/cases?list=removed`);
    await page.getByRole("button", { name: "Bring back" }).waitFor();
    await viewer.check("cases-removed", "/cases?list=removed");
    await viewer.close();
    await page.getByRole("button", { name: "Erase for good" }).click();
    await page.getByLabel("Why?").selectOption("recorded_in_error");
    await page.getByRole("dialog").getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("Nothing was removed").waitFor();
  });
});
