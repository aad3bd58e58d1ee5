import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signIn } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { agreeOnPeople, type ApiOffice, openOffice, pairOffices } from "./pair-offices.ts";
import { startNode } from "./start-node.ts";

const desk = "Synthetic Harbour House";
const clinic = "Synthetic Hill Clinic";
const name = "Synthetic Sok Dara";
const place = "Synthetic Lane 9";
const law = "Synthetic Records Act, s. 3";

/**
 * A desk is written down and vouched for; somebody is asked, previewed and passed on to another organisation's node, which
 * accepts, reports back and answers what the person takes back. What goes by hand is kept beside it.
 */
describe("referrals", () => {
  let browser: Browser;
  let aid: ApiOffice;
  let house: ApiOffice;
  let here: Page;
  let there: Page;
  let personId = "";
  let caseAddress = "";
  let received = "";

  const openWindow = async ({ node }: ApiOffice): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${node.origin}/sign-in`);
    await signIn(page);
    await page.waitForURL("**/imports");
    return page;
  };
  const openSharing = async (): Promise<void> => {
    await here.goto(`${caseAddress}?part=sharing`);
    await here.getByRole("heading", { name: "Passed on" }).waitFor();
  };
  const say = async (deskId: string, forgetting: string, over: object = {}): Promise<void> => {
    await aid.head.post(`/api/v1/persons/${personId}/ledger/consent`, {
      deskId,
      purpose: "legal_aid",
      classes: ["name", "contact", "place"],
      answer: "yes",
      form: "spoken",
      language: "khm",
      interpreting: "by_phone",
      askedBy: "worker",
      heard: { helpDoesNotDepend: true, forgetting },
      age: { treatedAs: "adult", ground: "person_says" },
      until: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      zone: "Asia/Phnom_Penh",
      words: "",
      ...over,
    });
  };
  const deskId = async (wanted: string): Promise<string> => {
    const { desks } = (await aid.head.get("/api/v1/desks")) as { desks: { id: string; name: string }[] };
    return desks.find((one) => one.name === wanted)?.id ?? "";
  };
  const chooseDesk = async (label: string): Promise<void> => {
    await here.getByRole("button", { name: "Pass somebody on" }).click();
    await here.getByLabel("To which desk").selectOption({ label });
    await here.getByLabel("What for").selectOption("legal_aid");
    await here.getByRole("group", { name: "What is told" }).waitFor();
  };

  beforeAll(async () => {
    const env = { SUAR_EXCHANGE_LOOPBACK: "true" };
    const [first, second] = await Promise.all([startNode({ env }), startNode({ env })]);
    browser = await openBrowser();
    aid = await openOffice(first, "Coast Aid");
    house = await openOffice(second, "Harbour House");
    const { atA } = await pairOffices(aid, house);
    await agreeOnPeople(aid, house, atA);
    const fact = (kind: string, value: string) => ({
      kind,
      answer: { kind: "answered", value },
      told: null,
      source: "person",
      certainty: "known",
    });
    const fields = [fact("name", name), fact("phone", "+855 00 000 001"), fact("place_of_safety", place)];
    personId = ((await aid.head.post("/api/v1/persons", { fields })) as { id: string }).id;
    const { id } = (await aid.head.post("/api/v1/cases", {})) as { id: string };
    await aid.head.post(`/api/v1/cases/${id}/persons`, { person: personId, roles: [] });
    caseAddress = `${first.origin}/cases/${id}`;
    here = await openWindow(aid);
    there = await openWindow(house);
  });
  afterAll(async () => {
    await browser.close();
    for (const office of [aid, house]) await office.node.remove();
  });

  test("a desk is a unit with a name, never the police; nobody vouches for it yet", async () => {
    await here.goto(`${aid.node.origin}/organisation/desks`);
    await here.getByRole("heading", { name: "No desk yet" }).waitFor();
    await here.getByRole("link", { name: "Add a desk" }).click();
    await here.getByLabel("Name of the unit").fill("The Royal Police");
    await here.getByText("That is a whole service", { exact: false }).waitFor();
    await here.getByLabel("What it does").selectOption("legal_aid");
    await here.getByRole("button", { name: "Add to the directory" }).click();
    await here.getByText("Say whether it can forget", { exact: false }).waitFor();
    await here.getByLabel("Name of the unit").fill(desk);
    await here.getByLabel("Country", { exact: true }).selectOption("LK");
    await here.getByRole("checkbox", { name: "legal aid" }).check({ force: true });
    await here.getByRole("radio", { name: "No, it cannot" }).check({ force: true });
    await here.getByRole("radio", { name: /^It may have to keep it/ }).check({ force: true });
    await here.getByLabel("The law that makes it keep").fill(law);
    await here.getByRole("checkbox", { name: "children", exact: true }).check({ force: true });
    await here.getByLabel("How it is reached").selectOption({ label: "Harbour House" });
    await here.getByLabel("Contact", { exact: true }).fill("Synthetic Ms Perera, mornings");
    await here.getByRole("button", { name: "Add to the directory" }).click();
    await here.getByRole("heading", { name: desk }).waitFor();
    await here.getByText("Nobody vouches for this desk.", { exact: false }).waitFor();
    await here.getByText("It does not take: children").waitFor();
    await here.getByText("sealed; not printed").waitFor();
  });

  test("a supervisor vouches by name until a day; another power would end that, and doubt does at once", async () => {
    const vouch = async (): Promise<void> => {
      await here.getByRole("checkbox", { name: "somebody of ours was there" }).check({ force: true });
      await here.getByRole("button", { name: "I vouch for this desk" }).click();
      await here.getByText("Vouched for by").waitFor();
    };
    await vouch();
    await here.getByRole("button", { name: "Change this desk" }).click();
    await here.getByLabel("Area").fill("Galle");
    expect(await here.getByText("This ends the vouching").count()).toBe(0);
    await here.getByRole("radio", { name: "Yes, it can" }).check({ force: true });
    await here.getByText("This ends the vouching").waitFor();
    await here.getByRole("radio", { name: "No, it cannot" }).check({ force: true });
    await here.getByRole("button", { name: "Save the change" }).click();
    await here.getByText("Galle").waitFor();
    await here.getByText("Vouched for by").waitFor();
    await here.getByRole("button", { name: "Withdraw the vouching" }).click();
    await here.getByRole("dialog").getByRole("button", { name: "Withdraw the vouching" }).click();
    await here.getByText("Nobody vouches for this desk.", { exact: false }).waitFor();
    await vouch();
  });

  test("before the person was asked, everything is held back, and it is said why", async () => {
    await openSharing();
    await here.getByText("Nobody on this case was passed on.").waitFor();
    await chooseDesk(desk);
    await here.getByText("Held back: name").waitFor();
    await here.getByText("Nobody has asked the person yet.").first().waitFor();
    expect(await here.getByRole("button", { name: "Show what would leave" }).isDisabled()).toBe(true);
  });

  test("what leaves is shown to the letter; a place of safety is refused; exactly that is sent", async () => {
    await say(await deskId(desk), "must_keep");
    await openSharing();
    await chooseDesk(desk);
    await here.getByText(/^Held back: .*what they told/).waitFor();
    await here.getByRole("checkbox", { name: /^Name/ }).check({ force: true });
    expect(await here.getByRole("checkbox", { name: /^Place of safety/ }).count()).toBe(0);
    await here.getByLabel("In words: where it happened").fill(`A house; now she is at ${place}.`);
    await here.getByRole("button", { name: "Show what would leave" }).click();
    await here.getByText("The words tell where the person is kept safe.", { exact: false }).waitFor();
    await here.getByLabel("In words: where it happened").fill("A house near the canal (synthetic).");
    await here.getByRole("button", { name: "Show what would leave" }).click();
    const preview = here.getByRole("region", { name: /and nothing else/ });
    await preview.getByText(name).waitFor();
    await preview.getByText("A house near the canal (synthetic).").waitFor();
    await preview.getByText("consent of the person", { exact: false }).first().waitFor();
    await here.getByRole("button", { name: /^Send exactly this to/ }).click();
    await here.getByText("It is passed on, and stands below.").waitFor();
    expect(await here.content()).not.toContain(name);
  });

  test("the partner sees that one waits, opens it, accepts, reports back and works on it in a case", async () => {
    await there.goto(`${house.node.origin}/referrals`);
    await there.getByText("waits for you").waitFor();
    await there.getByText("1 referral waits", { exact: true }).waitFor({ state: "attached" });
    await there
      .getByRole("listitem")
      .getByRole("link", { name: /Coast Aid/ })
      .click();
    await there.getByRole("heading", { name: "Referral from Coast Aid" }).waitFor();
    received = there.url();
    expect(await there.content()).not.toContain(name);
    await there.getByRole("button", { name: "Open what was told" }).click();
    await there.getByText(name).waitFor();
    await there.getByRole("button", { name: "Accept it" }).click();
    await there.getByRole("button", { name: "Report: work has begun" }).click();
    await there.getByRole("button", { name: "Open a case for it" }).click();
    await there.getByRole("link", { name: /^Case .*\d/ }).click();
    await there.getByRole("heading", { name: "Passed on" }).waitFor();
    await there.getByRole("link", { name: /Coast Aid/ }).waitFor();
    expect(await there.content()).not.toContain(name);
    await here.getByRole("link", { name: "Look at this referral" }).click();
    await here.getByText("in progress").first().waitFor();
  });

  test("what the person takes back is folded there at once, answered with the law, and the answer comes home", async () => {
    const taken = { deskId: null, purpose: null, classes: ["name"], form: "spoken" };
    await aid.head.post(`/api/v1/persons/${personId}/ledger/withdrawals`, taken);
    await here.getByText("Asked back by you").waitFor();
    await here.getByText("No answer yet", { exact: true }).waitFor();
    await there.goto(received);
    await there.getByRole("heading", { name: "Asked back" }).waitFor();
    await there.getByRole("button", { name: "Open what was told" }).click();
    await there.getByText("Asked back, and not to be used:").waitFor();
    await there.getByText("A house near the canal (synthetic).").waitFor();
    expect(await there.content()).not.toContain(name);
    await there.getByRole("radio", { name: "It has to stay, by a law" }).check({ force: true });
    expect(await there.getByRole("button", { name: "Send this answer" }).isDisabled()).toBe(true);
    await there.getByLabel("Which law?").fill(law);
    await there.getByRole("button", { name: "Send this answer" }).click();
    await there.getByText("It has to stay, by a law", { exact: false }).waitFor();
    await here.getByText("must be kept there, by law", { exact: false }).waitFor();
    await here.getByText(law).waitFor();
  });

  test("one that nobody took on is declined with a reason, and nothing of it stays there", async () => {
    const order = {
      personId,
      caseId: null,
      deskId: await deskId(desk),
      agreementId: ((await aid.head.get("/api/v1/agreements")) as { agreements: { id: string }[] }).agreements[0]?.id,
      purpose: "legal_aid",
      askedBy: "worker",
      fields: [],
      words: [{ class: "place", value: "Synthetic second place", certainty: "probable" }],
    };
    const { digest } = (await aid.head.post("/api/v1/referrals/preview", order)) as { digest: string };
    await aid.head.post("/api/v1/referrals", { ...order, digest });
    await there.goto(`${house.node.origin}/referrals`);
    await there.getByRole("link").filter({ hasText: "waits for you" }).click();
    await there.getByRole("button", { name: "Decline it" }).click();
    await there.getByLabel("Why it is declined").selectOption("no_room");
    await there.getByRole("button", { name: "Decline with this reason" }).click();
    await there.getByText("no room").waitFor();
    await there.getByRole("button", { name: "Open what was told" }).click();
    await there.getByText("Nothing of it is left here.").waitFor();
  });

  test("by hand: the record is kept, printed with room for a name, and answered by the sender's own people", async () => {
    const given = (await aid.head.post("/api/v1/desks", {
      name: clinic,
      kind: "medical",
      country: "LK",
      languages: ["sin"],
      purposes: ["legal_aid", "medical_care"],
      canHoldOrRemove: false,
      forgetting: "can",
    })) as { id: string; version: number };
    const nextCheck = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await aid.head.post(`/api/v1/desks/${given.id}/vet`, { ways: ["visited"], nextCheck, version: given.version });
    await say(given.id, "can");
    await openSharing();
    await chooseDesk(clinic);
    await here.getByText("This desk is told by hand").waitFor();
    await here.getByRole("checkbox", { name: /^Phone number/ }).check({ force: true });
    await here.getByRole("button", { name: "Show what would leave" }).click();
    await here.getByRole("button", { name: /^Record that I tell/ }).click();
    await here.getByRole("link", { name: "Look at this referral" }).click();
    await here.getByRole("button", { name: "Print the record" }).waitFor();
    await here.emulateMedia({ media: "print" });
    await here.getByText("Taken by (name)").waitFor();
    expect(await here.locator("article").innerText()).not.toContain("+855");
    await here.emulateMedia({ media: "screen" });
    await here.getByRole("button", { name: "They accepted" }).click();
    await here.getByRole("button", { name: "Ask for it back" }).click();
    await here.getByRole("dialog").getByRole("button", { name: "Ask for it back" }).click();
    await here.getByRole("radio", { name: "Deleted, in every place" }).check({ force: true });
    await here.getByRole("button", { name: "Record this answer" }).click();
    await here.getByText("deleted there", { exact: false }).waitFor();
  });

  test("the screens look right in every language, window and theme", { timeout: 480_000 }, async () => {
    const viewer = await openViewer(browser, aid.node);
    await viewer.signIn();
    await viewer.check("desks", "/organisation/desks");
    await viewer.check("desk", `/organisation/desks/${await deskId(desk)}`, async (page) => {
      await page.locator("main summary").last().click();
    });
    await viewer.check("desk-new", "/organisation/desks/new", async (page) => {
      await page.locator("form button[type=submit]").click();
    });
    await viewer.check("referral-send", `${new URL(caseAddress).pathname}?part=sharing`, async (page) => {
      const open = page.locator("section").last().locator("button").first();
      await open.click();
      const form = page.locator("section").last().locator("form");
      await form.locator("select").nth(1).selectOption({ label: clinic });
      await form.locator("select").nth(2).selectOption("legal_aid");
      await form.locator("li input[type=checkbox]").first().check({ force: true });
      await form.locator("button[type=submit]").click();
      await page.locator("#referral-preview").waitFor();
    });
    await viewer.check("referral-by-hand", new URL(here.url()).pathname);
    await viewer.close();
    const other = await openViewer(browser, house.node);
    await other.signIn();
    await other.check("referral-received", new URL(received).pathname, async (page) => {
      await page.locator("article section button").first().click();
      await page.locator("article section li").last().waitFor();
    });
    await other.close();
  });
});
