import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiDevice, signInByApi } from "./api-person.ts";
import { checkPage } from "./check-page.ts";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const second = { name: "Rin (synthetic)", email: "rin@example.org", password: "five calm words stand here" };
const law = "Synthetic Evidence Act, s. 4";
const shelter = "Synthetic Harbour House";
const unit = "Synthetic Border Unit";

/** A person is asked, says yes, takes it back, and hears what the desk answered; the four other bases, and who looks at them. */
describe("consent", () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;
  let device: ApiDevice;
  let address = "";
  let personId = "";
  let nameField = "";
  const deskIds = new Map<string, string>();

  const form = (name: string): Locator => page.getByRole("form", { name });
  const tick = (where: Locator, name: string) =>
    where.getByRole("checkbox", { name, exact: true }).check({ force: true });
  const choose = (where: Locator, name: string) =>
    where.getByRole("radio", { name, exact: true }).check({ force: true });
  const buildDesk = async (over: object): Promise<void> => {
    const desk = (await device.post("/api/v1/desks", {
      kind: "housing",
      country: "LK",
      area: "Colombo",
      languages: ["sin"],
      canHoldOrRemove: false,
      forgetting: "can",
      ...over,
    })) as { id: string; name: string; version: number };
    const nextCheck = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    await device.post(`/api/v1/desks/${desk.id}/vet`, { ways: ["visited"], nextCheck, version: desk.version });
    deskIds.set(desk.name, desk.id);
  };
  const openPart = async (window: Page = page): Promise<void> => {
    await window.goto(`${address}?part=sharing`);
    await window.getByRole("heading", { name: "What may be told, and to whom" }).waitFor();
  };

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" })).newPage();
    page.setDefaultTimeout(60_000);
    await claimNode(page, await node.claimLink());
    device = await signInByApi(node);
    await buildDesk({ name: shelter, purposes: ["safe_housing", "legal_aid", "child_protection"] });
    const power = { canHoldOrRemove: true, forgetting: "must_keep", forgettingLaw: law };
    await buildDesk({ name: unit, kind: "police_unit", purposes: ["investigation", "legal_aid"], ...power });
    const answer = { kind: "answered", value: "Synthetic Sok Dara" };
    const fact = { kind: "name", answer, told: null, source: "person", certainty: "known" };
    const recorded = (await device.post("/api/v1/persons", { fields: [fact] })) as {
      id: string;
      fields: { id: string }[];
    };
    personId = recorded.id;
    nameField = recorded.fields[0]?.id ?? "";
    const file = (await device.post("/api/v1/cases", {})) as { id: string };
    await device.post(`/api/v1/cases/${file.id}/persons`, { person: personId, roles: [] });
    address = `${node.origin}/cases/${file.id}`;
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("before anybody is asked nothing may be told, and the page says so", async () => {
    await openPart();
    await page.getByText("Nobody has asked this person yet. Nothing may be told.").waitFor();
    await page.getByText("Treated as a child, as long as nobody has decided otherwise.").waitFor();
  });

  test("no answer can be written down before help was said not to depend on it, in the person's language", async () => {
    await page.getByRole("button", { name: "Ask the person" }).click();
    const asked = form("Ask the person");
    await asked.getByLabel("To whom").selectOption({ label: `${shelter} (LK)` });
    await asked.getByText("It can forget what it was told when the person asks.").waitFor();
    await asked.getByLabel("What for").selectOption("safe_housing");
    expect(await asked.getByRole("checkbox", { name: "employer" }).count()).toBe(0);
    await tick(asked, "name");
    await tick(asked, "what they need");
    await choose(asked, "the person's");
    await choose(asked, "as an adult");
    expect(await asked.getByLabel("On what").locator("option").allInnerTexts()).not.toContain("the age is not known");
    await asked.getByLabel("On what").selectOption("person_says");
    expect(await asked.getByText("What the person said").count()).toBe(0);
    await asked.getByLabel("In which language it is explained").selectOption("khm");
    await asked.getByText("អ្នកទទួលបានជំនួយដូចគ្នា", { exact: false }).waitFor();
    await asked.getByLabel("In which language it is explained").selectOption("sin");
    await asked.getByText("let an interpreter carry them", { exact: false }).waitFor();
    await asked.getByText("You get the same help whatever you answer.").waitFor();
    await asked.getByText("If you ask, they can delete what they were told.").waitFor();
    await asked.getByRole("checkbox", { name: /^I said all of this/ }).check({ force: true });
    expect(await asked.getByRole("button", { name: "Record the yes" }).isDisabled()).toBe(true);
    await choose(asked, "yes");
    await asked.getByLabel("How the answer was given").selectOption("spoken");
    await asked.getByLabel("Who carried the words").selectOption("by_phone");
    await asked.getByRole("button", { name: "Record the yes" }).click();
    const now = page.getByRole("region", { name: "May be told now" });
    await now.getByText(shelter).waitFor();
    await now.getByText("For a place to stay: name, what they need").waitFor();
    await page.getByText("Treated as an adult: a worker wrote so when asking.").waitFor();
  });

  test("a body that asks and can hold the person gets no consent: the law is shown instead", async () => {
    await page.getByRole("button", { name: "Ask the person" }).click();
    const asked = form("Ask the person");
    await asked.getByLabel("To whom").selectOption({ label: `${unit} (LK)` });
    await asked.getByText("It can hold people or remove them from the country.", { exact: false }).waitFor();
    await asked.getByLabel("What for").selectOption("investigation");
    await tick(asked, "name");
    await choose(asked, "the desk asked for it");
    await asked.getByText("a yes counts for nothing", { exact: false }).waitFor();
    await asked.getByText("None yet: ask the desk for its order.").waitFor();
    expect(await asked.getByText("Say this before you ask").count()).toBe(0);
    await asked.getByRole("button", { name: "Record an order of law" }).click();
    const order = form("Order of law");
    await order.getByLabel("To whom").selectOption({ label: `${unit} (LK)` });
    await order.getByLabel("What for").selectOption("investigation");
    await order.getByLabel("The law", { exact: true }).fill("Synthetic Procedure Act, s. 9");
    await order.getByLabel("Number of the paper").fill("No. 7 (synthetic)");
    await order.locator("input[type=file]").setInputFiles({
      name: "order.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("abc"),
    });
    await expect
      .poll(() => order.getByLabel("Fingerprint of the paper").inputValue())
      .toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const demanded = order.getByRole("group", { name: "What the paper demands" });
    await tick(demanded, "name");
    await tick(demanded, "how to reach them");
    const leaves = order.getByRole("group", { name: "What is told of it" });
    await leaves.getByRole("checkbox", { name: "how to reach them" }).uncheck({ force: true });
    await choose(order, "yes, and it must be followed meanwhile");
    await choose(order, "a law forbids telling them");
    await order.getByLabel("The law that forbids it").fill("Synthetic Procedure Act, s. 10");
    await order.getByRole("button", { name: "Record the order" }).click();
    const now = page.getByRole("region", { name: "May be told now" });
    await now.getByText("For an investigation: name", { exact: true }).waitFor();
    await now.getByText("waits for a second look").waitFor();
  });

  test("danger to life is written by one worker in three fields, and serves at once", async () => {
    await page.getByRole("button", { name: "Danger to life: tell at once" }).click();
    const danger = form("Danger to life: tell at once");
    await danger.getByLabel("To whom").selectOption({ label: `${unit} (LK)` });
    await tick(danger, "where it happened");
    await danger.getByLabel("What the danger is").fill("Locked in; the house burns (synthetic).");
    await danger.getByRole("button", { name: "Record the danger" }).click();
    await page.getByText("Written down, and it serves at once.", { exact: false }).waitFor();
    await page.getByText("For rescue from danger: where it happened").waitFor();
  });

  test("a tip tells of the event; the name is offered only when the person asked for help", async () => {
    await page.getByText("Tell without the person's yes").click();
    await page.getByRole("button", { name: "Record a third party's tip" }).click();
    const tip = form("Tip of a third party");
    await tip.getByLabel("To whom").selectOption({ label: `${unit} (LK)` });
    await tip.getByLabel("What for").selectOption("investigation");
    expect(await tip.getByRole("checkbox", { name: "name", exact: true }).count()).toBe(0);
    await tip.getByRole("checkbox", { name: /^The person asked for help/ }).check({ force: true });
    await tip.getByRole("checkbox", { name: "name", exact: true }).waitFor();
    await tip.getByRole("checkbox", { name: /^The person asked for help/ }).uncheck({ force: true });
    await tick(tip, "employer");
    await tip.getByRole("button", { name: "Record the tip" }).click();
    await page.getByText("For an investigation: employer").waitFor();
  });

  test("a child's entry asks for its good, its own view, the law and the guardian", async () => {
    await page.getByText("Tell without the person's yes").click();
    await page.getByRole("button", { name: "Record a child's best interests" }).click();
    const child = form("Best interests of a child");
    await child.getByLabel("To whom").selectOption({ label: `${shelter} (LK)` });
    await child.getByLabel("What for").selectOption("child_protection");
    await tick(child, "what they need");
    await child.getByLabel("On what").selectOption("not_known");
    await child.getByLabel("Why it is best for the child").fill("Needs a bed tonight (synthetic).");
    await choose(child, "the child wants it");
    await child.getByLabel("The law under which it is told").fill("Synthetic Children Act, s. 2");
    await choose(child, "may be involved: was not asked");
    await child.getByRole("button", { name: "Record the best interests" }).click();
    await page.getByText("For protection of a child: what they need").waitFor();
    const not = page.getByRole("region", { name: "May not be told, or no longer" });
    await not.getByText("counts as a child: a yes alone is no basis").waitFor();
  });

  test("a colleague looks at it within its time, and what is not upheld serves no more", async () => {
    await page.goto(`${node.origin}/organisation/people`);
    await page.getByRole("button", { name: "Invite a colleague" }).click();
    await page.getByLabel("For whom").fill(second.name);
    await page.getByRole("checkbox", { name: "Supervisor" }).check({ force: true });
    await page.getByRole("button", { name: "Make the link" }).click();
    const link = await page.getByLabel("Link", { exact: true }).inputValue();
    const other = await (
      await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" })
    ).newPage();
    other.setDefaultTimeout(60_000);
    await other.goto(link);
    await other.getByLabel("Your name").fill(second.name);
    await other.getByLabel("E-mail address").fill(second.email);
    await other.getByLabel("Password").fill(second.password);
    await other.getByRole("button", { name: "Accept and start working" }).click();
    await other.waitForURL("**/imports");
    await other.goto(`${node.origin}/cases`);
    await other.getByText("4 things told without consent wait for a second look.").click();
    await other.getByRole("heading", { name: "Told without consent: second looks" }).waitFor();
    const waiting = other
      .getByRole("article")
      .filter({ hasText: `${unit}: danger to life` })
      .first();
    await waiting.getByRole("button", { name: "Look at it as the second person" }).click();
    await waiting.getByText("Locked in; the house burns (synthetic).").waitFor();
    await waiting.getByRole("radio", { name: "not upheld", exact: true }).check({ force: true });
    await waiting.getByText("Nothing more leaves under it", { exact: false }).waitFor();
    await waiting.getByLabel("Why", { exact: true }).fill("Nobody was there (synthetic).");
    await waiting.getByRole("button", { name: "Record my look" }).click();
    await waiting.waitFor({ state: "detached" });
    await other.close();
    await openPart();
    const not = page.getByRole("region", { name: "May not be told, or no longer" });
    await not.getByText("not upheld by a second person").waitFor();
    await not.getByText("Nobody was there (synthetic).").waitFor();
  });

  test("one's own entry waits for somebody else", async () => {
    await page.goto(`${node.origin}/reviews`);
    await page.getByText("You recorded this: somebody else has to look at it.").first().waitFor();
    expect(await page.getByRole("button", { name: "Look at it as the second person" }).count()).toBe(0);
  });

  test("what left is asked back when consent is withdrawn, and the desk's answer stands beside it", async () => {
    const order = {
      personId,
      deskId: deskIds.get(shelter),
      purpose: "safe_housing",
      askedBy: "person",
      fields: [nameField],
    };
    await device.post(`/api/v1/cases/${new URL(address).pathname.split("/").pop()}/decisions`, {
      matter: "age_treated_as",
      outcome: "adult",
      standard: "reasonable_grounds",
      reason: "Synthetic.",
      person: personId,
      replaces: null,
      reviews: null,
    });
    const { digest } = (await device.post("/api/v1/referrals/preview", order)) as { digest: string };
    const sent = (await device.post("/api/v1/referrals", { ...order, digest })) as { id: string };
    await openPart();
    await page.getByText("Treated as an adult: decided in a case.").waitFor();
    await page.getByRole("button", { name: "The person takes it back" }).click();
    const back = form("The person takes it back");
    await back.getByText("These desks were told and are asked to delete it:").waitFor();
    await back.getByText(`${shelter}: It can forget`, { exact: false }).waitFor();
    await choose(back, "a part of it");
    expect(await back.getByRole("button", { name: "Withdraw this part" }).isDisabled()).toBe(true);
    await back.getByLabel("To whom").selectOption({ label: shelter });
    await tick(back, "name");
    await back.getByRole("button", { name: "Withdraw this part" }).click();
    const now = page.getByRole("region", { name: "May be told now" });
    await now.getByText("For a place to stay: what they need").waitFor();
    await now.getByText("No longer: name").waitFor();
    const taken = page.getByRole("region", { name: "What the person took back" });
    await taken.getByText("no answer yet").waitFor();
    const { withdrawals } = (await device.get(`/api/v1/referrals/${sent.id}`)) as { withdrawals: { id: string }[] };
    const [asked] = withdrawals;
    await device.post(`/api/v1/referrals/${sent.id}/withdrawals/${asked?.id}/answer`, { answer: "cannot", law });
    await page.reload();
    await taken.getByText("must be kept there, by law").waitFor();
    await taken.getByText(law).waitFor();
  });

  test("all of it is taken back in two steps, by keyboard", async () => {
    await page.getByRole("button", { name: "The person takes it back" }).focus();
    await page.keyboard.press("Enter");
    const back = form("The person takes it back");
    await back.getByRole("button", { name: "Withdraw all consent" }).focus();
    await page.keyboard.press("Enter");
    await back.waitFor({ state: "detached" });
    const not = page.getByRole("region", { name: "May not be told, or no longer" });
    await not.getByText("taken back", { exact: true }).first().waitFor();
    await not.getByText("For a place to stay: name, what they need").waitFor();
  });

  test("the person takes it home on paper, in their language, with what the desk answered; only if they want it", async () => {
    await page.getByRole("link", { name: "Make a copy with the person" }).click();
    const wanted = page.getByRole("checkbox", { name: "Who may be told what, and what they answered" });
    await wanted.waitFor();
    expect(await wanted.isChecked()).toBe(false);
    await wanted.check({ force: true });
    await page.getByLabel("Language of the copy").selectOption("km");
    await page.getByRole("button", { name: "Make the copy" }).click();
    const paper = page.locator(".paper");
    await paper.getByText("អ្នកណាអាចត្រូវប្រាប់អំពីអ្នក").waitFor();
    const text = await paper.innerText();
    for (const said of [shelter, law, "អ្នកបានដកវិញ។", "ត្រូវរក្សាទុក តាមច្បាប់នេះ៖"]) expect(text).toContain(said);
    expect(text).not.toContain("Synthetic Procedure Act");
    await page.emulateMedia({ media: "print" });
    await checkPage(page, "copy-sharing-print");
    await page.emulateMedia({ media: "screen" });
  });

  test("the screens look right in every language, window and theme", { timeout: 480_000 }, async () => {
    const viewer = await openViewer(browser, node);
    await viewer.signIn();
    const path = new URL(address).pathname;
    await viewer.check("sharing", `${path}?part=sharing`, async (window) => {
      const opened = window.locator("article article form");
      await window.locator("article article .no-print button").first().click();
      await opened
        .locator("select")
        .first()
        .selectOption({ label: `${unit} (LK)` });
      await opened.locator("select").nth(1).selectOption("investigation");
      await opened.getByRole("checkbox").first().check({ force: true });
      await opened.getByRole("radio").nth(1).check({ force: true });
      await opened.locator("select").last().waitFor();
    });
    await viewer.check("reviews", "/reviews");
    await viewer.close();
  });
});
