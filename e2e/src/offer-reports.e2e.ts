import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { checkPage } from "./check-page.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer, type Viewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** A made-up advert with somebody's own name in it; its number is of a range that nobody has. */
const advert = `Urgent hiring! Typing j0b in Poipet, Cambodia. Salary USD 1,500 per month, free air ticket, no visa needed.
Your passport will be kept by the company. Dear Synthetic Srey, write to Telegram @fastjob_hr_demo.`;
const own = "Synthetic Srey";
const talk = `[22/11/2026, 14:02:11] Mia: hello, I have a job for you in Poipet
[22/11/2026, 14:03:00] Bo: who are you?
[22/11/2026, 14:05:00] Mia: no visa needed, your passport is kept by the company. Write me on Telegram @hoteljob_demo`;

/** An advert goes from the public page to the inbox of an organisation, and nobody learns who sent it. */
describe("reports of offers", () => {
  let node: RunningNode;
  let browser: Browser;
  let staff: Page;
  let receipt = "";
  let address = "";
  let viewer: Viewer;

  /** Restarts the node with the setting that its own inbox names. */
  async function takeReports(): Promise<void> {
    await staff.goto(`${node.origin}/reports`);
    await staff.getByRole("heading", { name: "This node takes no reports yet" }).waitFor();
    const setting = (await staff.getByText("SUAR_OFFER_REPORTS_TO=").textContent()) ?? "";
    await node.kill();
    process.env["SUAR_OFFER_REPORTS_TO"] = /[0-9a-f-]{36}/.exec(setting)?.[0];
    await node.restart();
    delete process.env["SUAR_OFFER_REPORTS_TO"];
  }

  const openChecker = async (language: string, viewport: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({ locale: "en-GB", viewport });
    const page = await context.newPage();
    await page.goto(`${node.origin}/check/#${language}`);
    await page.locator("[data-languages='16']").waitFor({ state: "attached", timeout: 60_000 });
    return page;
  };
  const check = async (page: Page): Promise<void> => {
    await page.locator("#offer").fill(advert);
    await page.locator("button[type=submit]").click();
    await page.locator("main h2").first().waitFor();
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    staff = await (await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } })).newPage();
    await claimNode(staff, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("no button is there until the node was told to take reports; its inbox says how", async () => {
    const page = await openChecker("en", { width: 360, height: 740 });
    await check(page);
    await page.getByRole("heading", { name: "Take the advice along" }).waitFor();
    expect(await page.getByText("Report this advert").count()).toBe(0);
    await page.context().close();
    viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("reports-off", "/reports");
    await takeReports();
  });

  test("a person sees what would be sent, strikes their own name out, sends, and gets a code; nothing is asked before", async () => {
    const page = await openChecker("en", { width: 360, height: 740 });
    const sent: { url: string; body: string | null; headers: Record<string, string> }[] = [];
    await page.waitForLoadState("networkidle");
    page.on("request", (request) => {
      const url = request.url();
      if (!url.endsWith("/sw.js")) sent.push({ url, body: request.postData(), headers: request.headers() });
    });
    await check(page);
    await page.getByRole("button", { name: "See what would be sent" }).click();
    const field = page.getByLabel("This text would be sent");
    const text = await field.inputValue();
    expect(text).toContain("@fastjob_hr_demo");
    await field.evaluate(
      (box: HTMLTextAreaElement, [start, end]) => box.setSelectionRange(start ?? 0, end ?? 0),
      [text.indexOf(own), text.indexOf(own) + own.length],
    );
    await page.getByRole("button", { name: "Strike out" }).click();
    expect(sent).toEqual([]);
    await checkPage(page, "checker-report-en-360");
    await page.getByRole("button", { name: "Send this report" }).click();
    const said = page.getByText(/^Sent\. Your code:/);
    await said.waitFor();
    receipt = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await said.textContent()) ?? "")?.[0] ?? "";
    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe(`${node.origin}/api/v1/offer-reports`);
    expect(sent[0]?.body).not.toContain(own);
    expect(sent[0]?.headers).not.toHaveProperty("cookie");
    expect(sent[0]?.headers["referer"] ?? "").toBe("");
    await page.getByRole("button", { name: "Start again and wipe all" }).first().click();
    expect(await page.locator("#offer").inputValue()).toBe("");
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test("staff see what waits, and read it", async () => {
    await staff.goto(`${node.origin}/imports`);
    await staff.getByRole("link", { name: "Reports 1 report waits" }).waitFor();
    await staff.goto(`${node.origin}/reports`);
    await staff.getByText("Urgent hiring!", { exact: false }).first().click();
    await staff.getByText("must not learn that it was reported", { exact: false }).waitFor();
    await staff.getByText(receipt).first().waitFor();
    await staff.getByText("▇▇▇", { exact: false }).first().waitFor();
    await staff.getByRole("heading", { name: "The text, with what was found" }).waitFor();
    await staff.getByText("Recruits people").waitFor();
    expect(await staff.title()).toBe("Reported offer · Suar");
    expect(await staff.content()).not.toContain(own);
    address = new URL(staff.url()).pathname;
  });

  test("an inbox, a report and a text that was read look right in every language, window and theme", async () => {
    const submit = (text: string) => async (page: Page) => {
      await page.locator("textarea").fill(text);
      await page.locator("button[type=submit]").click();
      await page.locator("main h2").nth(3).waitFor();
    };
    await viewer.check("reports", "/reports");
    await viewer.check("report", address);
    await viewer.check("read", "/read", submit(advert));
    await viewer.check("read-talk", "/read", async (page) => {
      await submit(talk)(page);
      await page.locator("main select").first().selectOption("Bo");
      await page.locator("main ol li").first().waitFor();
    });
    await viewer.close();
  }, 480_000);

  test("what was decided stands beside a name, and reports become an import", async () => {
    await staff.goto(`${node.origin}${address}`);
    await staff.getByRole("button", { name: "Mark as handled" }).click();
    await staff.getByText("marked by", { exact: false }).waitFor();
    await staff.goto(`${node.origin}/reports`);
    await staff.getByRole("button", { name: "Search reports for campaigns" }).click();
    await staff.getByRole("button", { name: "Gather reports" }).click();
    await staff.getByRole("heading", { name: "Which column is what?" }).waitFor();
  });

  test("whoever names the receipt has it erased", async () => {
    await staff.goto(`${node.origin}/reports`);
    await staff.getByText(receipt).click();
    await staff.getByRole("button", { name: "Erase for good" }).click();
    await staff.getByRole("dialog").getByRole("button", { name: "Erase for good" }).click();
    await staff.getByRole("heading", { name: "No reports yet" }).waitFor();
  });

  test("the page to send from can be read in right-to-left and Khmer letters, on a phone and a desk", async () => {
    for (const [language, width] of [
      ["km", 360],
      ["km", 1440],
      ["ur", 360],
    ] as const) {
      const page = await openChecker(language, { width, height: 800 });
      await check(page);
      await page.locator("main section").last().getByRole("button").last().click();
      await page.locator("#report-text").waitFor();
      await checkPage(page, `checker-report-${language}-${width}`);
      await page.context().close();
    }
  });
});
