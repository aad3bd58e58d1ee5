import { readFileSync } from "node:fs";
import { join } from "node:path";
import { demonstrationCsv } from "@suar/services/demonstration";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode, signIn } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openFirstRow } from "./open-first-row.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** J6, first part: a file of adverts becomes campaigns, a lead, a decision; and it is all there after a crash. */
describe("from a file of adverts to a lead", () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const faults: string[] = [];
  /** A note that the node has: what is being typed stands in no list. */
  const note = (hasText: string) => page.getByRole("listitem").filter({ hasText });

  beforeAll(async () => {
    node = await startNode({ makesDatabase: true });
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB", acceptDownloads: true });
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      // A refused sign-in, a lost network and a killed node are part of the journey; the browser reports each.
      if (message.type() === "error" && !/status of 4\d\d|net::ERR_(CONNECTION|INTERNET)_/.test(message.text()))
        faults.push(message.text());
    });
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("nobody gets in without the link, and the link works once", async () => {
    await page.goto(`${node.origin}/imports`);
    await page.getByText("The link is needed").waitFor();
    await claimNode(page, await node.claimLink());
    const other = await browser.newPage();
    await other.goto(await node.claimLink());
    await other.getByText("This node has an administrator already").waitFor();
    await other.close();
  });

  test("a dropped file is previewed, its columns guessed, and its campaigns found", async () => {
    const csv = demonstrationCsv();
    await page.getByLabel("Choose a file").setInputFiles({
      name: "adverts.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`${csv}broken "row, with too many, cells, in it, for this, header\n`),
    });
    await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
    expect(await page.getByLabel("Text", { exact: true }).inputValue()).toBe("text");
    await page.getByRole("button", { name: "Find campaigns" }).click();
    await page.getByText(/Look at \d+ campaigns/).waitFor({ timeout: 120_000 });
    await page.getByText("1 record was kept aside").waitFor();
  });

  test("a campaign shows its template, its reasons, its evidence; search and keys find others", async () => {
    await page.getByText(/Look at \d+ campaigns/).click();
    await page.waitForURL("**/campaigns**");
    await page.getByText(/^\d+ campaigns$/).waitFor();
    await openFirstRow(page);
    await page.getByRole("heading", { name: "Why you see this" }).waitFor();
    for (const heading of ["Template", "Shared contacts", "When were they posted?"]) {
      await page.getByRole("heading", { name: heading }).waitFor();
    }
    await page.getByRole("img", { name: /^Map of what the records name: [1-9]/ }).waitFor();
    expect(await page.locator("mark, [data-mark]").count()).toBeGreaterThan(0);
    await page.getByText("Demonstration data: nobody here is real").waitFor();
  });

  test("opened as a lead, it takes a note and a decision with a reason, which can be taken back", async () => {
    await page.getByRole("button", { name: "Open as lead" }).click();
    await page.waitForURL("**/leads/**");
    await page.getByRole("img", { name: /^Map of what the records name: [1-9]/ }).waitFor();
    await page.getByLabel("New note").fill("The number also stands in the file of July.");
    await page.getByRole("button", { name: "Add the note" }).click();
    await note("The number also stands in the file of July.").waitFor();
    await page.getByRole("radio", { name: "Useful", exact: true }).check({ force: true });
    await page.getByLabel("Reason", { exact: true }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Mark as useful" }).click();
    await page.getByRole("button", { name: "Take the decision back" }).waitFor();
    const download = page.waitForEvent("download");
    await page
      .getByRole("link", { name: "Export CSV" })
      .or(page.getByRole("button", { name: "Export CSV" }))
      .first()
      .click();
    const path = await (await download).path();
    expect(readFileSync(path, "utf8")).toContain("synthetic-");
  });

  test("without the network the page says so, and keeps what was typed", async () => {
    await page.getByLabel("New note").fill("Typed in a lift.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Add the note" }).click();
    await page.getByText("The node could not be reached").waitFor();
    await page.context().setOffline(false);
    expect(await page.getByLabel("New note").inputValue()).toBe("Typed in a lift.");
    await page.getByRole("button", { name: "Add the note" }).click();
    await note("Typed in a lift.").waitFor();
  });

  test("after kill -9 and a new start the lead is there tomorrow", async () => {
    const lead = page.url();
    await node.kill("SIGKILL");
    await node.restart();
    await page.goto(lead);
    await page
      .getByRole("heading", { name: "Notes" })
      .or(page.getByRole("button", { name: "Sign in" }))
      .first()
      .waitFor();
    if (await page.getByRole("button", { name: "Sign in" }).isVisible()) await signIn(page);
    await note("The number also stands in the file of July.").waitFor();
    await note("Typed in a lift.").waitFor();
    await page.getByRole("button", { name: "Take the decision back" }).waitFor();
  });

  test("a wrong password is refused in words; signing out closes every page", async () => {
    await page.getByRole("button", { name: /Siti Rahma|You and this device/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await signIn(page, "not the right words");
    await page
      .getByRole("status")
      .filter({ hasText: /password/i })
      .waitFor();
    await page.goto(`${node.origin}/leads`);
    await page.getByRole("button", { name: "Sign in" }).waitFor();
  });

  test("no request ever left the node, and the browser had nothing to complain of", () => {
    expect(requests.filter((url) => !url.startsWith(node.origin) && !/^(data|blob):/.test(url))).toEqual([]);
    expect(requests.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  test("the audit trail proves what was done", async () => {
    await node.kill();
    const { execFileSync } = await import("node:child_process");
    const suar = join(import.meta.dirname, "../../apps/cli/bin/suar.js");
    const env = { ...process.env, SUAR_DATA: node.dataDir, SUAR_LANG: "en" };
    const said = execFileSync(process.execPath, [suar, "audit", "verify"], { env, encoding: "utf8" });
    expect(said).not.toBe("");
  });
});
