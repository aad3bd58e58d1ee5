import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode, signIn } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const hourMs = 3_600_000;
const made = { name: "Made Wirawan (synthetic)", email: "made@example.org" };
const rina = { name: "Rina Chan (synthetic)", email: "rina@example.org" };
const password = "five calm words stand here";

/** A session belongs to its device; a program to its token; a further role to two people and an alarm. */
describe("devices, programs and emergencies", () => {
  let node: RunningNode;
  let browser: Browser;
  let siti: Page;

  const openWindow = async (): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const signInAt = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${node.origin}/sign-in`);
    await signIn(page);
    await page.waitForURL("**/imports");
    return page;
  };
  const askIn = async ({ name, email }: typeof made, role: string): Promise<Page> => {
    await siti.goto(`${node.origin}/organisation/people`);
    await siti.getByRole("button", { name: "Invite a colleague" }).click();
    await siti.getByLabel("For whom").fill(name);
    await siti.getByRole("checkbox", { name: role }).check({ force: true });
    await siti.getByRole("button", { name: "Make the link" }).click();
    const link = await siti.getByLabel("Link", { exact: true }).inputValue();
    await siti.getByRole("button", { name: "I have passed it on" }).click();
    const page = await (await openWindow()).newPage();
    await page.goto(link);
    await page.getByLabel("Your name").fill(name);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Accept and start working" }).click();
    await page.waitForURL("**/imports");
    return page;
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    siti = await (await openWindow()).newPage();
    await claimNode(siti, await node.claimLink());
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("a cookie copied into another browser opens nothing there", async () => {
    const thief = await openWindow();
    await thief.addCookies(await siti.context().cookies());
    const answer = await thief.request.get(`${node.origin}/api/v1/imports`);
    expect([answer.status(), await answer.json()]).toMatchObject([401, { code: "session.other_device" }]);
    const page = await thief.newPage();
    await page.goto(`${node.origin}/imports`);
    await page.getByRole("button", { name: "Sign in", exact: true }).waitFor();
    await siti.reload();
    await siti.getByLabel("Choose a file").waitFor({ state: "attached" });
    await thief.close();
  });

  test("the key does not leave the browser, not even to a script of the page", async () => {
    const kept = await siti.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("suar");
        opening.addEventListener("success", () => resolve(opening.result));
      });
      const key = await new Promise<CryptoKeyPair>((resolve) => {
        const asked = database.transaction("device").objectStore("device").get("key");
        asked.addEventListener("success", () => resolve(asked.result as CryptoKeyPair));
      });
      const out = await crypto.subtle.exportKey("jwk", key.privateKey).then(
        () => "exported",
        () => "refused",
      );
      database.close();
      return { isExtractable: key.privateKey.extractable, out };
    });
    expect(kept).toEqual({ isExtractable: false, out: "refused" });
  });

  test("a device whose clock is an hour wrong works, and nobody is asked to mend it", async () => {
    const context = await openWindow();
    await context.addInitScript((wrong) => {
      const right = Date.now.bind(Date);
      Date.now = () => right() + wrong;
    }, hourMs);
    const page = await signInAt(context);
    await page.getByLabel("Choose a file").waitFor({ state: "attached" });
    await page.goto(`${node.origin}/leads`);
    await page.getByRole("searchbox").waitFor();
    await context.close();
  });

  test("one sees where one is signed in, names a device, and signs out another from afar", async () => {
    const other = await signInAt(await openWindow());
    await siti.goto(`${node.origin}/account`);
    await siti.getByRole("link", { name: "Your devices" }).click();
    await siti.getByText("This device").waitFor();
    await siti.getByRole("button", { name: "Give it a name" }).nth(1).click();
    await siti.getByLabel("Name", { exact: true }).fill("The desk by the door");
    await siti.getByRole("button", { name: "Save the name" }).click();
    const desk = siti.getByRole("article", { name: "The desk by the door" });
    await desk.getByRole("button", { name: "Sign out there" }).click();
    await desk.waitFor({ state: "detached" });
    await other.getByRole("link", { name: "Leads" }).click();
    await other.getByRole("dialog").getByText("You were signed out").waitFor();
    await other.context().close();
  });

  test("signing out everywhere ends every session at once, this one too", async () => {
    const other = await signInAt(await openWindow());
    await siti.reload();
    await siti.getByRole("button", { name: "Sign out everywhere" }).click();
    await siti.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
    await siti.waitForURL("**/sign-in");
    await other.getByRole("link", { name: "Leads" }).click();
    await other.getByRole("dialog").getByText("You were signed out").waitFor();
    await other.context().close();
    await signIn(siti);
    await siti.waitForURL("**/imports");
  });

  test("a program does what its token names and nothing else, and is shut out", async () => {
    await siti.goto(`${node.origin}/organisation/programs`);
    await siti.getByRole("button", { name: "Let a program in" }).click();
    await siti.getByLabel("Name of the program").fill("Import from the hotline");
    await siti.getByRole("checkbox", { name: /look at the files of adverts/i }).check({ force: true });
    await siti.getByRole("button", { name: "Let a program in" }).click();
    await siti.getByText("shown this once").waitFor();
    const token = (await siti.getByText(/^suar_[\w-]{43}$/).textContent()) ?? "";
    const ask = (path: string) =>
      fetch(`${node.origin}/api/v1${path}`, { headers: { authorization: `Bearer ${token.trim()}` } });
    expect((await ask("/imports")).status).toBe(200);
    expect([(await ask("/leads")).status, (await ask("/devices")).status]).toEqual([403, 403]);
    await siti.getByRole("button", { name: "I have it" }).click();
    await siti.reload();
    const card = siti.getByRole("article", { name: "Import from the hotline" });
    await card.getByText("May ask").waitFor();
    expect(await siti.content()).not.toContain(token.trim());
    await card.getByRole("button", { name: "Shut it out" }).click();
    await siti.getByRole("dialog").getByRole("button", { name: "Shut it out" }).click();
    await card.getByText("Shut out").first().waitFor();
    expect((await ask("/imports")).status).toBe(401);
  });

  test("a further role needs two people, alarms the others, ends early and is reviewed", async () => {
    const analyst = await askIn(made, "Analyst");
    const supervisor = await askIn(rina, "Supervisor");
    await analyst.goto(`${node.origin}/organisation/emergency`);
    await analyst.getByRole("button", { name: "Ask for a further role" }).click();
    await analyst.getByRole("radio", { name: "Case worker" }).check({ force: true });
    await analyst.getByLabel("Why now, and what will you do?").fill("A call at night, nobody else is here");
    await analyst.getByRole("button", { name: "Ask a second person" }).click();
    await analyst.getByText("Waits for a second person").waitFor();
    expect(await analyst.getByRole("button", { name: "Approve as the second person" }).count()).toBe(0);

    await supervisor.goto(`${node.origin}/leads`);
    await supervisor.getByText(/Made Wirawan.* asks for the role/).waitFor();
    await supervisor.getByRole("link", { name: "Look at it" }).click();
    await supervisor.getByRole("button", { name: "Approve as the second person" }).click();
    await supervisor.getByText("Holds now").waitFor();

    await analyst.reload();
    await analyst.getByText("You have the role Case worker until").waitFor();
    await siti.goto(`${node.origin}/leads`);
    await siti.getByText(/Made Wirawan.* has the role Case worker for an emergency/).waitFor();
    await siti.goto(`${node.origin}/imports`);
    await siti.getByRole("button", { name: "I have seen this" }).click();
    await siti.getByText("for an emergency").waitFor({ state: "detached" });

    await siti.goto(`${node.origin}/organisation/emergency`);
    await siti.getByRole("button", { name: "End the role now" }).click();
    await siti.getByText("Over, to be reviewed").waitFor();
    await siti.getByRole("button", { name: "What was done with it" }).click();
    await siti.getByLabel("What do you think of it?").fill("One look at one case; it was needed.");
    await siti.getByRole("button", { name: "Sign the review" }).click();
    await siti.getByText("Reviewed", { exact: true }).waitFor();
    await analyst.reload();
    await analyst.getByRole("button", { name: "Ask for a further role" }).click();
    await analyst.getByLabel("Why now, and what will you do?").fill("Once more, for the pictures of this page");
    await analyst.getByRole("button", { name: "Ask a second person" }).click();
    await analyst.getByText("Waits for a second person").waitFor();
    expect(await analyst.getByText("You have the role").count()).toBe(0);
  });

  test("its screens look right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    await viewer.check("devices", "/account/devices");
    await viewer.check("programs", "/organisation/programs");
    await viewer.check("emergency", "/organisation/emergency");
    await viewer.close();
  });
});
