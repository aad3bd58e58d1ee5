import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const name = "Synthetic Aung Kyaw Myint";
const heard = "Aung Chaw Myin";
const analyst = { name: "Rin (synthetic)", email: "rin@example.org", password: "five calm words stand here" };

/** A person is recorded, found by ear, opened with a reason, corrected and erased; an analyst never sees a name. */
describe("people in cases", () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;
  let analystPage: Page;
  let address = "";

  const openWindow = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    return context.newPage();
  };
  const findPerson = async (text: string): Promise<void> => {
    await page.goto(`${node.origin}/persons`);
    await page.getByText("Find a person").click();
    await page.getByLabel("Name, or how it begins").fill(text);
    await page.getByLabel("Why?").selectOption("working_on_case");
    await page.getByRole("button", { name: "Search and record it" }).click();
  };
  const openIdentity = async (): Promise<void> => {
    await page.goto(address);
    await page.getByRole("article").getByLabel("Why?").selectOption("contact_person");
    await page.getByRole("button", { name: "Open identity" }).click();
    await page.getByRole("button", { name: "Fold again" }).waitFor();
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    page = await openWindow();
    await claimNode(page, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("a person is recorded with a name, and no number is an answer too", async () => {
    await page.getByRole("link", { name: "People", exact: true }).click();
    await page.getByRole("heading", { name: "Nobody is recorded here yet" }).waitFor();
    await page.getByRole("link", { name: "Record a person" }).click();
    const facts = page.locator("fieldset");
    await page.getByRole("group", { name: "Name", exact: true }).getByLabel("What it says").fill(name);
    await page.getByRole("group", { name: "Phone number" }).getByLabel("Answer").selectOption("not_asked");
    expect(await facts.count()).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Record this person" }).click();
    await page.getByRole("heading", { name: /^Person [0-9a-f]{6}/ }).waitFor();
    address = page.url();
    expect(await page.content()).not.toContain("Aung");
    expect(await page.title()).toBe("Person in a case · Suar");
    await page.getByText("Not asked").waitFor();
  });

  test("is found by how the name sounds, and the list says so", async () => {
    await findPerson(heard);
    await page.getByText(name).waitFor();
    await page.getByText("sounds like it").waitFor();
    expect(page.url()).not.toContain("Aung");
    await page.getByRole("button", { name: "Close the results" }).click();
    expect(await page.content()).not.toContain("Aung Kyaw");
  });

  test("opens with a reason that stands beside the person, folds again, and is not in the page after a reload", async () => {
    await openIdentity();
    await page.getByText(name).waitFor();
    await page.getByText(/opened, .*: To contact the person/).waitFor();
    await page.getByText(/saw the name in a search, .*: I work on the case/).waitFor();
    await page.getByRole("button", { name: "Fold again" }).click();
    await page.getByRole("button", { name: "Open identity" }).waitFor();
    expect(await page.content()).not.toContain("Aung");
    await page.reload();
    await page.getByRole("button", { name: "Open identity" }).waitFor();
    expect(await page.content()).not.toContain("Aung");
  });

  test("a correction keeps the name before, and is found in its place", async () => {
    await openIdentity();
    await page.getByRole("button", { name: "Correct", exact: true }).first().click();
    await page.getByLabel("What it says").fill("Synthetic Zaw Htun");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("corrected before").waitFor();
    await openIdentity();
    await page.getByText("Synthetic Zaw Htun").waitFor();
    await page.getByText("1 earlier version").click();
    await page.getByText(name).waitFor();
    await findPerson(heard);
    await page.getByText("Nobody found").waitFor();
  });

  test("an analyst sees that there is somebody, and no name anywhere", async () => {
    await page.goto(`${node.origin}/organisation/people`);
    await page.getByRole("button", { name: "Invite a colleague" }).click();
    await page.getByLabel("For whom").fill(analyst.name);
    await page.getByRole("checkbox", { name: "Analyst" }).check({ force: true });
    await page.getByRole("button", { name: "Make the link" }).click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    analystPage = await openWindow();
    await analystPage.goto(link);
    await analystPage.getByLabel("Your name").fill(analyst.name);
    await analystPage.getByLabel("E-mail address").fill(analyst.email);
    await analystPage.getByLabel("Password").fill(analyst.password);
    await analystPage.getByRole("button", { name: "Accept and start working" }).click();
    await analystPage.waitForURL("**/imports");
    await analystPage.goto(address);
    await analystPage.getByText("open for case workers and supervisors only").waitFor();
    expect(await analystPage.getByText("Find a person").count()).toBe(0);
    expect(await analystPage.getByRole("button", { name: "Open identity" }).count()).toBe(0);
    expect(await analystPage.content()).not.toMatch(/Zaw|Aung/);
  });

  test("the screens look right in every language, window and theme", { timeout: 480_000 }, async () => {
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("persons", "/persons");
    await viewer.check("person-new", "/persons/new");
    await viewer.check("person", new URL(address).pathname);
    await viewer.close();
  });

  test("erased for good, after saying what will be gone", async () => {
    await page.goto(address);
    await page.getByRole("button", { name: "Erase for good" }).click();
    await page.getByText("Their key is destroyed").waitFor();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Why?").selectOption("person_asks");
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await page.getByRole("heading", { name: "Nobody is recorded here yet" }).waitFor();
    await page.goto(address);
    await page.getByRole("heading", { name: "Person not found" }).waitFor();
  });
});
