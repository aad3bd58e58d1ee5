import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const colleague = {
  name: "Made Wirawan (synthetic)",
  email: "made@example.org",
  password: "five calm words stand here",
};

/** Somebody is asked in, changes roles, is taken out while at work, and comes back. */
describe("the people of an organisation", () => {
  let node: RunningNode;
  let browser: Browser;
  let siti: Page;
  let made: Page;
  let link = "";

  const openWindow = async (): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
    });
    return context.newPage();
  };
  const invite = async (page: Page, name: string, role: string): Promise<string> => {
    await page.goto(`${node.origin}/organisation/people`);
    await page.getByRole("button", { name: "Invite a colleague" }).click();
    await page.getByLabel("For whom").fill(name);
    await page.getByRole("checkbox", { name: role }).check({ force: true });
    await page.getByRole("button", { name: "Make the link" }).click();
    return page.getByLabel("Link", { exact: true }).inputValue();
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

  test("an administrator asks a case worker in; the link is shown once and carries the key", async () => {
    await siti.goto(`${node.origin}/organisation`);
    await siti.getByRole("link", { name: "Colleagues" }).click();
    await siti.getByText("You are the only one here so far").waitFor();
    link = await invite(siti, "Made", "Case worker");
    expect(link).toMatch(/\/accept#[A-Za-z0-9_-]{43}$/);
    await siti.getByText("The link carries the key").waitFor();
    await siti.keyboard.press("Escape");
    await siti.getByRole("button", { name: "I have passed it on" }).click();
    await siti.getByRole("heading", { name: "Open invitations" }).waitFor();
    await siti.reload();
    await siti.getByText("Invited by").waitFor();
    expect(await siti.content()).not.toContain(link.split("#")[1]);
  });

  test("the invited person accepts on a device of their own, and sees what a case worker sees", async () => {
    made = await openWindow();
    await made.goto(link);
    await made.getByText("invites you into").waitFor();
    await made.getByLabel("Your name").fill(colleague.name);
    await made.getByLabel("E-mail address").fill(colleague.email);
    await made.getByLabel("Password").fill("short");
    await made.getByRole("button", { name: "Accept and start working" }).click();
    await made.getByLabel("Password").fill(colleague.password);
    await made.getByRole("button", { name: "Accept and start working" }).click();
    await made.waitForURL("**/imports");
    await made.goto(`${node.origin}/organisation`);
    await made.getByRole("link", { name: "Roles" }).waitFor();
    expect(await made.getByRole("link", { name: "Colleagues" }).count()).toBe(0);
    await made.goto(`${node.origin}/organisation/people`);
    await made.getByText("Your role does not allow").or(made.getByText("not allowed")).first().waitFor();
  });

  test("the link works once", async () => {
    const other = await openWindow();
    await other.goto(link);
    await other.getByText("The invitation was used already").waitFor();
    await other.context().close();
  });

  test("new roles count at once, and the page says first what they end", async () => {
    await siti.goto(`${node.origin}/organisation/people`);
    await siti.getByText("can read").first().waitFor();
    await siti.getByRole("link", { name: colleague.name }).click();
    await siti.getByRole("checkbox", { name: "Viewer" }).check({ force: true });
    await siti.getByRole("checkbox", { name: "Case worker" }).uncheck({ force: true });
    await siti.getByText("the key is taken from the person").waitFor();
    await siti.getByRole("button", { name: "Save the roles" }).click();
    await siti.getByText("The roles are saved.").waitFor();
    await made.goto(`${node.origin}/account/roles`);
    await made.getByRole("heading", { name: "Viewer" }).waitFor();
    expect(await made.getByRole("heading", { name: "Case worker" }).count()).toBe(0);
    await made.getByText("Takes nothing out of the node.").first().waitFor();
  });

  test("whoever is taken out is out with the next click, and can be brought back", async () => {
    await siti.getByRole("button", { name: "Take out of the organisation" }).click();
    await siti.getByRole("dialog").getByRole("button", { name: "Take out of the organisation" }).click();
    await siti.waitForURL("**/organisation/people");
    await siti.getByRole("heading", { name: "Colleagues who left" }).waitFor();
    await made.getByRole("link", { name: "Leads" }).click();
    await made.getByText("You have been signed out").or(made.getByRole("dialog")).first().waitFor();
    await siti.getByRole("button", { name: "Bring back" }).click();
    await siti.getByRole("dialog").getByRole("button", { name: "Bring back" }).click();
    await siti.getByRole("link", { name: colleague.name }).waitFor();
    const again = await openWindow();
    await again.goto(`${node.origin}/sign-in`);
    await again.locator("input[name=email]").fill(colleague.email);
    await again.locator("input[name=password]").fill(colleague.password);
    await again.locator("input[name=password]").press("Enter");
    await again.waitForURL("**/imports");
    await again.context().close();
  });

  test("the last administrator cannot leave", async () => {
    await siti.goto(`${node.origin}/account/roles`);
    await siti.getByRole("button", { name: "Leave the organisation" }).click();
    await siti.getByRole("dialog").getByRole("button", { name: "Leave the organisation" }).click();
    await siti.getByText("The last administrator stays").waitFor();
    await siti.getByRole("button", { name: "Cancel" }).click();
  });

  describe("every screen", () => {
    let offer = "";
    let member = "";
    beforeAll(async () => {
      offer = new URL(await invite(siti, "សុខា (synthetic)", "Analyst")).hash;
      await siti.getByRole("button", { name: "I have passed it on" }).click();
      await siti.getByRole("link", { name: colleague.name }).click();
      await siti.waitForURL("**/organisation/people/*");
      member = new URL(siti.url()).pathname;
    });

    test("looks right in every language, window and theme", async () => {
      const viewer = await openViewer(browser, node);
      await viewer.check("accept", `/accept${offer}`);
      await viewer.signIn();
      await viewer.check("people", "/organisation/people");
      await viewer.check("person", member);
      await viewer.check("roles", "/organisation/roles");
      await viewer.check("own-roles", "/account/roles");
      await viewer.check("invite", "/organisation/people", async (page) => {
        await page.locator("h1 ~ button").click();
        await page.getByRole("dialog").waitFor();
      });
      await viewer.close();
    }, 600_000);
  });
});
