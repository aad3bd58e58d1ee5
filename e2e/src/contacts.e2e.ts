import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const told = "Made up: my sister went to Poipet for a job, they keep her passport. She writes at night.";

/** A worker listens and writes; nothing that was typed is ever lost, and whoever called gets a code. */
describe("a contact", () => {
  let node: RunningNode;
  let browser: Browser;
  let worker: Page;
  let address = "";

  const savedMarks = (page: Page) => page.getByText("Not saved yet").or(page.getByText("Being saved"));
  const settle = async (page: Page): Promise<void> => {
    await expect.poll(() => savedMarks(page).count(), { timeout: 60_000 }).toBe(0);
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
    worker = await context.newPage();
    await claimNode(worker, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("begins with nothing and by keyboard; danger and a safe way come first", async () => {
    await worker.goto(`${node.origin}/contacts`);
    await worker.getByRole("heading", { name: "No contacts here" }).waitFor();
    await worker.getByRole("button", { name: "Take a contact" }).focus();
    await worker.keyboard.press("Enter");
    await worker.getByRole("heading", { level: 1, name: /^Contact / }).waitFor();
    address = new URL(worker.url()).pathname;
    await worker.getByRole("radio", { name: "Yes, now" }).focus();
    await worker.keyboard.press("Space");
    await worker.locator("input[type=radio][value=another_way]").check({ force: true });
    await worker.getByLabel("When, where and how, and when not").fill("Made up: write after ten at night");
    await settle(worker);
  });

  test("tells where somebody who is threatened with a picture helps themselves, and takes no picture", async () => {
    await worker.getByText("An intimate picture is threatened or was shown").click();
    await worker.getByText(`Give the person this address: ${node.origin}/image-help.`, { exact: false }).waitFor();
    expect(await worker.locator("input[type=file]").count()).toBe(0);
  });

  test("keeps what is typed through a kill of the node in the middle of a sentence", async () => {
    const field = worker.getByLabel("What they tell");
    await field.pressSequentially(told.slice(0, 40), { delay: 5 });
    await settle(worker);
    await node.kill("SIGKILL");
    await field.pressSequentially(told.slice(40), { delay: 5 });
    await worker.getByText("Kept on this page until the node answers again", { exact: false }).waitFor();
    await node.restart();
    await expect
      .poll(() => worker.getByText("Kept on this page", { exact: false }).count(), { timeout: 120_000 })
      .toBe(0);
    await settle(worker);
    await worker.goto(node.origin + address);
    await expect.poll(() => worker.getByLabel("What they tell").inputValue(), { timeout: 60_000 }).toBe(told);
    expect(await worker.getByRole("radio", { name: "Yes, now" }).isChecked()).toBe(true);
  });

  test("shows both versions when two write into one field, and a person chooses", async () => {
    const second = await worker.context().newPage();
    await second.goto(node.origin + address);
    await second.getByLabel("Name, if they want to give one").fill("Made-up Dara");
    await settle(second);
    await worker.getByLabel("Name, if they want to give one").fill("Made-up Sok");
    await worker.getByText("Somebody else wrote here too").waitFor();
    await worker.getByText("Made-up Dara").waitFor();
    await worker.getByRole("button", { name: "Write both together" }).click();
    await settle(worker);
    await second.reload();
    await expect
      .poll(() => second.getByLabel("Name, if they want to give one").inputValue(), { timeout: 60_000 })
      .toContain("Made-up Sok");
    await second.close();
  });

  test("keeps what lost against a colleague for whoever comes later, until a person settles it", async () => {
    const second = await worker.context().newPage();
    await second.goto(node.origin + address);
    await second.getByLabel("Where the person is").fill("Made-up room one");
    await settle(second);
    await worker.getByLabel("Where the person is").fill("Made-up room two");
    await worker.getByText("Somebody else wrote here too").waitFor();
    worker.once("dialog", (dialog) => void dialog.accept());
    await worker.goto(node.origin + address);
    await worker.getByText("Words that were kept aside").waitFor();
    await worker.getByRole("button", { name: "Write both together" }).click();
    await settle(worker);
    await second.reload();
    await expect
      .poll(() => second.getByLabel("Where the person is").inputValue(), { timeout: 60_000 })
      .toBe("Made-up room one\nMade-up room two");
    expect(await second.getByText("Words that were kept aside").count()).toBe(0);
    await second.close();
  });

  test("gives whoever called a code, which says one word and nothing else", async () => {
    await worker.getByRole("button", { name: "Give a code" }).click();
    const code = (await worker.getByText(/^\d{4} \d{4} \d{4} \d{4}$/).textContent()) ?? "";
    await worker.getByLabel("It says").selectOption("passed_on");
    const phone = await browser.newPage({ locale: "en-GB", viewport: { width: 360, height: 780 } });
    await phone.goto(`${node.origin}/receipt`);
    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByLabel("Your code").fill(code);
    await phone.getByRole("button", { name: "Ask", exact: true }).click();
    await phone.getByText("Passed on").waitFor();
    expect(await phone.content()).not.toContain("Poipet");
    await phone.context().close();
  });

  test("becomes a case", async () => {
    await worker.getByRole("button", { name: "Open a case" }).click();
    await expect.poll(() => worker.getByText("in no case").count(), { timeout: 60_000 }).toBe(0);
  });

  test("looks right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("contacts", "/contacts");
    await viewer.check("contact", address);
    await viewer.close();
  }, 480_000);
});
