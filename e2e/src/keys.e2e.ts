import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode, signIn } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { person } from "./person.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const made = { name: "Made Wirawan (synthetic)", email: "made@example.org", password: "five calm words stand here" };
const dara = { name: "Dara Sok (synthetic)", email: "dara@example.org", password: "six calm words are standing here" };
const newPassword = "seven calm words after a lost one";

/** Somebody loses everything, and two keepers bring them back; the key is changed afterwards. */
describe("the key to the cases", () => {
  let node: RunningNode;
  let browser: Browser;
  let siti: Page;
  let madeBefore: Page;
  let daraPage: Page;
  let lost: Page;
  let code = "";

  const openWindow = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    return context.newPage();
  };
  const bringIn = async (who: typeof made, role: string): Promise<Page> => {
    await siti.goto(`${node.origin}/organisation/people`);
    await siti.getByRole("button", { name: "Invite a colleague" }).click();
    await siti.getByLabel("For whom").fill(who.name);
    await siti.getByRole("checkbox", { name: role }).check({ force: true });
    await siti.getByRole("button", { name: "Make the link" }).click();
    const link = await siti.getByLabel("Link", { exact: true }).inputValue();
    await siti.getByRole("button", { name: "I have passed it on" }).click();
    const page = await openWindow();
    await page.goto(link);
    await page.getByLabel("Your name").fill(who.name);
    await page.getByLabel("E-mail address").fill(who.email);
    await page.getByLabel("Password").fill(who.password);
    await page.getByRole("button", { name: "Accept and start working" }).click();
    await page.waitForURL("**/imports");
    return page;
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    siti = await openWindow();
    await claimNode(siti, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("one person alone is told what one lost password would cost", async () => {
    await siti.getByText("If their password is lost, the cases are lost").waitFor();
    await siti.goto(`${node.origin}/organisation`);
    await siti.getByRole("link", { name: "The key to your cases" }).click();
    await siti.getByText("One person can open the cases.").waitFor();
    await siti.getByText("nobody will ever read these cases again").waitFor();
  });

  test("an invited case worker has the key at once; keepers are chosen", async () => {
    madeBefore = await bringIn(made, "Case worker");
    daraPage = await bringIn(dara, "Viewer");
    await siti.goto(`${node.origin}/organisation/keys`);
    await siti.getByText("2 people can open the cases.").waitFor();
    await siti.getByRole("button", { name: "Choose keepers" }).click();
    await siti.getByRole("checkbox", { name: person.name }).check({ force: true });
    await siti.getByRole("checkbox", { name: dara.name }).check({ force: true });
    await siti.getByRole("button", { name: "Make them keepers" }).click();
    await siti.getByText(/Keepers: .*Dara Sok/).waitFor();
    expect(await siti.getByText("If their password is lost").count()).toBe(0);
  });

  test("who cannot sign in gets a code, and an address that nobody has gets one too", async () => {
    lost = await openWindow();
    await lost.goto(`${node.origin}/sign-in`);
    await lost.getByRole("link", { name: "I cannot sign in" }).click();
    await lost.getByRole("button", { name: "Ask to come back" }).waitFor();
    await lost.getByLabel("E-mail address").fill("nobody@example.org");
    await lost.getByRole("button", { name: "Ask to come back" }).click();
    await lost.getByText("Waiting for two keepers.").waitFor();
    await lost.getByRole("button", { name: "Begin anew" }).click();
    await lost.getByLabel("E-mail address").fill(made.email);
    await lost.getByRole("button", { name: "Ask to come back" }).click();
    await lost.getByText("Waiting for two keepers.").waitFor();
    code = (await lost.getByText(/^\d{4} \d{4} \d{4} \d{4}$/).textContent()) ?? "";
    expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    await lost.reload();
    await lost.getByText(code).waitFor();
  });

  test("the person's other session hears of it; one keeper alone is not enough", async () => {
    await madeBefore.reload();
    await madeBefore.getByText("Somebody asked to sign in as you").waitFor();
    await siti.reload();
    await siti.getByText(`${made.name} cannot sign in and asks to come back`).waitFor();
    await siti.getByText(code).waitFor();
    await siti.getByRole("button", { name: "The code is the same: approve" }).click();
    await siti.getByText("One keeper has approved").waitFor();
    expect(await siti.getByRole("button", { name: "The code is the same: approve" }).count()).toBe(0);
    await lost.waitForTimeout(3500);
    await lost.getByText("Waiting for two keepers.").waitFor();
  });

  test("the second keeper approves, and the person is back with the key; older sessions are over", async () => {
    await daraPage.reload();
    await daraPage.getByText("A colleague asks to come back and waits for you").waitFor();
    await daraPage.getByRole("link", { name: "To the key" }).first().click();
    await daraPage.getByText(code).waitFor();
    await daraPage.getByRole("button", { name: "The code is the same: approve" }).click();
    await daraPage.getByText("Two keepers have approved").waitFor();
    await lost.getByText("Two keepers have approved").waitFor();
    await lost.getByLabel("New password").fill(newPassword);
    await lost.getByRole("button", { name: "Set the password" }).click();
    await lost.getByText("You are back").waitFor();
    await lost.getByRole("link", { name: "Sign in" }).first().click();
    await signIn(lost, newPassword, made.email);
    await lost.waitForURL("**/imports");
    await lost.goto(`${node.origin}/organisation/keys`);
    await lost.getByText("2 people can open the cases.").waitFor();
    expect(await lost.getByText("You do not have the key").count()).toBe(0);
    await madeBefore.reload();
    await madeBefore.waitForURL("**/sign-in**");
  });

  test("the key is changed while people work, and everybody who has it keeps it", async () => {
    await siti.goto(`${node.origin}/organisation/keys`);
    await siti.getByRole("button", { name: "Change the key" }).click();
    await siti.getByRole("dialog").getByRole("button", { name: "Change the key" }).click();
    await siti.getByText("The present key is number 2").waitFor();
    await siti.getByRole("button", { name: "Change the key" }).waitFor();
    await lost.reload();
    await lost.getByText("The present key is number 2").waitFor();
    await lost.getByText("2 people can open the cases.").waitFor();
  });

  describe("every screen", () => {
    beforeAll(async () => {
      const page = await openWindow();
      await page.goto(`${node.origin}/recover`);
      await page.getByLabel("E-mail address").fill(made.email);
      await page.getByRole("button", { name: "Ask to come back" }).click();
      await page.getByText("Waiting for two keepers.").waitFor();
      await page.context().close();
    });

    test("looks right in every language, window and theme", async () => {
      const viewer = await openViewer(browser, node);
      await viewer.check("recover", "/recover");
      await viewer.signIn();
      await viewer.check("keys", "/organisation/keys");
      await viewer.close();
    });
  });
});
