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

  test("suggests beside the words what may be told in them; nothing is stated before a worker asks and presses", async () => {
    const aside = worker.getByRole("region", { name: "May be told here" });
    const suggestion = (words: string) => aside.getByRole("listitem").filter({ hasText: words }).first();
    const leave = suggestion("not allowed to leave");
    await worker.getByLabel("What they tell").pressSequentially(" She is not allowed to leave the building.");
    await settle(worker);
    await aside.getByText("not allowed to leave").waitFor();
    expect(await aside.innerText()).not.toMatch(/score|%|likely|risk|victim/i);
    await leave.getByRole("button", { name: "Leave out" }).press("Enter");
    await aside.getByText("not allowed to leave").waitFor({ state: "detached" });
    await worker.getByRole("button", { name: "Undo" }).click();
    await aside.getByText("not allowed to leave").waitFor();
    await leave.getByRole("button", { name: "Leave out" }).click();
    await leave.waitFor({ state: "detached" });
    await suggestion("keep her passport").getByRole("button", { name: "Ask, then state" }).click();
    await aside.getByText("A statement stands in a case.", { exact: false }).waitFor();
    await aside.getByRole("button", { name: "Cancel" }).click();
    expect(await worker.getByRole("article").getByText("in no case").count()).toBe(1);
  });

  test("becomes a case, in which the suggested fact is stated with its source; what was settled is not suggested again", async () => {
    await worker.getByRole("button", { name: "Open a case" }).click();
    await worker.getByRole("button", { name: "Take out of it" }).waitFor();
    const aside = worker.getByRole("region", { name: "May be told here" });
    await aside.getByRole("button", { name: "Ask, then state" }).first().click();
    const state = aside.getByRole("button", { name: "State it" });
    await aside.getByLabel("About").selectOption("event");
    await aside.getByLabel("From whom").selectOption("relative");
    expect(await state.isDisabled()).toBe(true);
    await aside.getByLabel("How sure").selectOption("probable");
    const kept = worker.waitForResponse((answer) => answer.url().endsWith("/fields/settledFacts") && answer.ok());
    await state.click();
    await aside.waitFor({ state: "detached" });
    await kept;
    await settle(worker);
    await worker.reload();
    await expect
      .poll(() => worker.getByLabel("What they tell").inputValue(), { timeout: 60_000 })
      .toContain("passport");
    await worker.getByLabel("What they tell").pressSequentially(" He was beaten with an electric baton.");
    await aside.getByText("beaten").waitFor();
    expect(await aside.getByRole("listitem").filter({ hasText: "passport" }).count()).toBe(0);
    expect(await aside.getByText("not allowed to leave").count()).toBe(0);
    await settle(worker);
  });

  test("is taken out of a case, put back, and put into another that is found by its number", async () => {
    await worker.getByRole("button", { name: "Take out of it" }).click();
    await worker.getByRole("article").getByText("in no case").waitFor();
    await worker.getByRole("button", { name: "Undo" }).click();
    const link = worker.getByRole("article").getByRole("link", { name: /^\d{3} \d{3} \d{4}$/ });
    await link.click();
    await worker.getByRole("heading", { level: 1, name: /^Case / }).waitFor();
    await worker.getByText("Documents are withheld").waitFor();
    await worker.goto(`${node.origin}/cases`);
    await worker.getByRole("button", { name: "Open a case" }).click();
    const heading = worker.getByRole("heading", { level: 1, name: /^Case / });
    await heading.waitFor();
    const number = (await heading.innerText()).replace(/\D/g, "");
    await worker.goto(node.origin + address);
    await worker.getByRole("button", { name: "Put into a case" }).click();
    await worker.getByLabel("Find a case").fill(number);
    await worker.getByRole("button", { name: "Search", exact: true }).click();
    await worker.getByRole("button", { name: "Put into this case" }).click();
    await expect.poll(() => link.count(), { timeout: 60_000 }).toBe(2);
  });

  test("looks right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("contacts", "/contacts");
    await viewer.check("contact", address, async (page) => {
      await page.locator("q").filter({ hasText: "beaten" }).waitFor();
    });
    await viewer.close();
  }, 480_000);

  test("is erased for good, after it was said what will be gone", async () => {
    await worker.getByRole("button", { name: "Erase for good" }).click();
    const dialog = worker.getByRole("dialog");
    await dialog.getByText("Its key is destroyed", { exact: false }).waitFor();
    await dialog.getByLabel("Why?").selectOption("person_asks");
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await worker.getByRole("heading", { name: "No contacts here" }).waitFor();
    await worker.goto(node.origin + address);
    await worker.getByText("Contact not found").first().waitFor();
    expect(await worker.content()).not.toContain("Poipet");
  });
});
