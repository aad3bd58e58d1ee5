import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

/** Whoever told something asks with a code, on a page that says what it cannot do and that one leaves in a second. */
describe("a receipt", () => {
  let node: RunningNode;
  let browser: Browser;
  let phone: Page;

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    const staff = await browser.newPage({ locale: "en-GB" });
    await claimNode(staff, await node.claimLink());
    await staff.close();
    phone = await browser.newPage({ locale: "en-GB", viewport: { width: 360, height: 780 } });
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("says before use what stays behind, and then asks for a code", async () => {
    await phone.goto(`${node.origin}/receipt`);
    await phone.getByRole("heading", { level: 1, name: "Before you go on" }).waitFor();
    expect(await phone.title()).toBe("Before you go on");
    await phone.getByText("The browser still lists the address", { exact: false }).waitFor();
    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByLabel("Your code").fill("1234");
    await phone.getByRole("button", { name: "Ask" }).click();
    await phone.getByText("Write all 16 digits.").waitFor();
    await phone.getByLabel("Your code").fill("១២៣៤ ៥៦៧៨ ៩០១២ ៣៤៥៦");
    await phone.getByRole("button", { name: "Ask" }).click();
    await phone.getByText("Nothing found for this code").waitFor();
    expect(await phone.content()).not.toContain("traffick");
  });

  test("is left at once by Shift three times; nothing stays, and Back does not return", async () => {
    const left = phone.waitForRequest((request) => request.url().endsWith("/api/v1/leave"));
    await phone.getByLabel("Your code").press("Shift");
    await phone.getByText("Press Shift 2 more times to leave").waitFor();
    await phone.keyboard.press("Shift");
    await phone.keyboard.press("Shift");
    await phone.waitForURL("about:blank");
    await left;
    const answer = await fetch(`${node.origin}/api/v1/leave`, {
      method: "POST",
      headers: { "x-suar": "1", origin: node.origin },
    });
    expect(answer.headers.get("clear-site-data")).toContain('"storage"');
    await phone.goBack({ timeout: 10_000 }).catch(() => null);
    expect(phone.url()).toBe("about:blank");
  });

  test("looks right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    await viewer.check("receipt-before", "/receipt");
    await viewer.check("receipt-ask", "/receipt", async (page) => {
      await page.locator("main > div button").last().click();
      await page.locator("input").waitFor();
    });
    await viewer.close();
  });
});
