import { demonstrationCsv } from "@suar/services/demonstration";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openFirstRow } from "./open-first-row.ts";
import { openViewer } from "./open-viewer.ts";
import { person } from "./person.ts";
import { type RunningNode, startNode } from "./start-node.ts";

interface Office {
  readonly organisation: string;
  readonly node: RunningNode;
  readonly head: Page;
  readonly second: Page;
}

const secondPassword = "five calm words stand here";

/** Two organisations with a node each: they meet, agree, share a lead and recall it; each of them by two people. */
describe("two organisations that trust each other", () => {
  const nodes: RunningNode[] = [];
  let browser: Browser;
  let aid: Office;
  let shelter: Office;
  let lead = "";
  let partnerAtAid = "";

  const openWindow = async (): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
    });
    context.setDefaultTimeout(90_000);
    return context.newPage();
  };

  async function openOffice(organisation: string): Promise<Office> {
    const node = await startNode({ env: { SUAR_EXCHANGE_LOOPBACK: "true" } });
    nodes.push(node);
    const head = await openWindow();
    await head.goto(await node.claimLink());
    await head.getByLabel("Organisation").fill(organisation);
    await head.getByLabel("Your name").fill(person.name);
    await head.getByLabel("E-mail address").fill(person.email);
    await head.getByLabel("Password").fill(person.password);
    await head.getByRole("button", { name: "Start working" }).click();
    await head.waitForURL("**/imports");
    await head.goto(`${node.origin}/organisation/people`);
    await head.getByRole("button", { name: "Invite a colleague" }).click();
    await head.getByLabel("For whom").fill("Second");
    await head.getByRole("checkbox", { name: "Supervisor" }).check({ force: true });
    await head.getByRole("button", { name: "Make the link" }).click();
    const link = await head.getByLabel("Link", { exact: true }).inputValue();
    const second = await openWindow();
    await second.goto(link);
    await second.getByLabel("Your name").fill("Made Wirawan (synthetic)");
    await second.getByLabel("E-mail address").fill("made@example.org");
    await second.getByLabel("Password").fill(secondPassword);
    await second.getByRole("button", { name: "Accept and start working" }).click();
    await second.waitForURL("**/imports");
    return { organisation, node, head, second };
  }

  const cardOf = async ({ head, node }: Office): Promise<string> => {
    await head.goto(`${node.origin}/organisation/partners`);
    await head.getByText("Show the whole card").click();
    return head.getByTestId("own-card").innerText();
  };
  const takeIn = async ({ head, node }: Office, card: string): Promise<void> => {
    await head.goto(`${node.origin}/organisation/partners`);
    await head.getByLabel("The partner's card").fill(card);
    await head.getByRole("button", { name: "Take in the card" }).click();
    await head.getByRole("heading", { name: "Compare the numbers by voice" }).waitFor();
  };
  const confirm = async (page: Page): Promise<void> => {
    await page.getByRole("checkbox", { name: "I compared both numbers" }).check({ force: true });
    await page.getByRole("button", { name: "Confirm the partner" }).click();
  };
  const numbersOf = async (page: Page): Promise<string[]> =>
    (await page.locator("dl span[dir=ltr]").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());

  beforeAll(async () => {
    browser = await openBrowser();
    aid = await openOffice("Coast Aid");
    shelter = await openOffice("Harbour Shelter");
  });
  afterAll(async () => {
    await browser.close();
    for (const node of nodes) await node.remove();
  });

  test("half a card is refused with the way out; a whole one shows both numbers, the same on both sides", async () => {
    const [ofAid, ofShelter] = [await cardOf(aid), await cardOf(shelter)];
    await aid.head.getByLabel("The partner's card").fill(ofShelter.slice(0, -20));
    await aid.head.getByRole("button", { name: "Take in the card" }).click();
    await aid.head.getByText("This is not a whole card").waitFor();
    await takeIn(aid, ofShelter);
    await takeIn(shelter, ofAid);
    const [own = "", theirs = ""] = await numbersOf(aid.head);
    expect(own).toMatch(/^(\d{5} ){4}\d{5}$/);
    expect(await numbersOf(shelter.head)).toEqual([theirs, own]);
  });

  test("two people on each side confirm, each from their own account", async () => {
    for (const { head, second } of [aid, shelter]) {
      await confirm(head);
      await head.getByText("Now a second person of your organisation").waitFor();
      expect(await head.getByRole("button", { name: "Confirm the partner" }).count()).toBe(0);
      await second.goto(head.url());
      await confirm(second);
      await second.getByText("Confirmed by two people of your organisation").waitFor();
    }
    partnerAtAid = new URL(aid.head.url()).pathname;
  });

  test("one proposes an agreement, the other approves it by name", async () => {
    const { head } = aid;
    await head.goto(aid.node.origin + partnerAtAid);
    await head.getByLabel("Purpose").fill("Alerts about recruitment adverts");
    await head
      .getByRole("group", { name: "You may send" })
      .getByRole("checkbox", { name: "words that the adverts share" })
      .check({ force: true });
    await head.getByRole("button", { name: "Approve in my name and send" }).click();
    await head.getByText("sent, waits for the partner").waitFor();
    const there = shelter.second;
    await there.getByText("waits for your organisation").waitFor({ timeout: 60_000 });
    await there.getByRole("button", { name: "Approve in my name" }).click();
    await there.getByText("in force").waitFor();
    await head.getByText("in force").waitFor({ timeout: 60_000 });
    await head.getByText("Made Wirawan (synthetic)").first().waitFor();
  });

  test("a lead's summary is shown before it leaves, and arrives although the node is killed in between", async () => {
    const { head, node } = aid;
    await head.goto(`${node.origin}/imports`);
    await head.getByLabel("Choose a file").setInputFiles({
      name: "adverts.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(demonstrationCsv({ rings: 2, honest: 60, families: 1, ringSize: [12, 15] })),
    });
    await head.getByRole("button", { name: "Find campaigns" }).click();
    await head.getByText(/Look at \d+ campaigns/).click({ timeout: 120_000 });
    await head.waitForURL("**/campaigns**");
    await openFirstRow(head);
    await head.getByRole("button", { name: "Open as lead" }).click();
    await head.waitForURL("**/leads/**");
    lead = new URL(head.url()).pathname;
    await shelter.node.kill();
    await head.getByRole("checkbox", { name: "words that the adverts share" }).check({ force: true });
    await head.getByLabel("Words to the partner").fill("Please look at the second number.");
    await head.getByRole("button", { name: "Show what will be sent" }).click();
    await head.getByText("This will be sent, and nothing else").waitFor();
    await head.getByRole("button", { name: "Send to Harbour Shelter" }).click();
    await head.getByText("It has not arrived yet.").waitFor();
    await node.kill("SIGKILL");
    await Promise.all([node.restart(), shelter.node.restart()]);
    await head.goto(node.origin + lead);
    await head.getByText("It has arrived.").waitFor({ timeout: 120_000 });
  });

  test("the partner reads it; recalled, it is gone there, and the sender sees that it is confirmed", async () => {
    const there = shelter.head;
    await there.goto(`${shelter.node.origin}/organisation/partners`);
    await there.getByRole("button", { name: "Read it" }).click();
    await there.getByText("Please look at the second number.").waitFor();
    const { head } = aid;
    await head.getByRole("button", { name: "Recall it" }).click();
    await head.getByRole("radio", { name: "It is no longer right" }).check({ force: true });
    await head.getByRole("dialog").getByRole("button", { name: "Recall it" }).click();
    await head.getByText("The partner confirmed that it is deleted there.").waitFor({ timeout: 60_000 });
    await there.getByText("Its words are deleted here.").waitFor({ timeout: 60_000 });
    expect(await there.getByText("Please look at the second number.").count()).toBe(0);
  });

  test("the screens, in each language", async () => {
    const viewer = await openViewer(browser, aid.node);
    await viewer.signIn();
    const open = async (page: Page): Promise<void> => {
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await page.locator("h1").first().scrollIntoViewIfNeeded();
    };
    await viewer.check("partners", "/organisation/partners", open);
    await viewer.check("partner", partnerAtAid, open);
    await viewer.close();
  });
});
