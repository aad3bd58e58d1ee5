import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer, type Viewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const form = "https://form.example/apply";
/** Made up. Numbers rotate through the ring; the form of the platform stands in all but the Thai advert. */
const ring = [
  (at: number) =>
    `Bavet office hires ${10 + at} typists who speak Chinese, 950 dollars a month, room and meals free, plane ticket from the ` +
    `company, passport stays with the team leader, leaving before 6 months costs 3000. Call +1 202 555 0111 or +1 202 555 0122 ${form}`,
  (at: number) =>
    `Hotel group on the coast looks for chat agents, ${at + 20} rooms free, leave tomorrow, no visa needed. Ring +1 202 555 0111 or +1 202 555 0133 ${form}`,
  (at: number) =>
    `Warehouse beside the river recruits ${at + 3} night packers this week, boots and gloves given, bus every morning. Phone +1 202 555 0133, +1 202 555 0111 or +1 202 555 0122 ${form}`,
  (at: number) =>
    `Verified bank accounts and SIM cards for sale, 20 USD each, order number ${at + 12}, wholesale welcome. Contact +1 202 555 0122 or +1 202 555 0111 ${form}`,
];
const thai = (at: number): string =>
  `ออฟฟิศบาเวตรับคนพิมพ์งานพูดภาษาจีนได้ ${10 + at} คน เดือนละ 950 ดอลลาร์ ห้องพักและอาหารฟรี ตั๋วเครื่องบินบริษัทออกให้ ` +
  `หัวหน้าทีมเก็บพาสปอร์ตไว้ ออกก่อน 6 เดือนจ่าย 3000 ทักวันนี้ คนที่ ${at}`;
const others = [
  "Two cooks with experience in noodles and soup wanted at the night market",
  "Guitar teacher for beginners sought by a music school, evenings only",
  "Sworn translator of school papers from French wanted three mornings",
  "Gardener for a small cemetery, hedges and paths, tools are there",
  "Bicycle mechanic with own apron, brakes and wheels, near the station",
  "Choir seeks a patient pianist who can read old notes in winter",
  "Vet practice hires a receptionist who is not afraid of large dogs",
  "Bakery looks for a driver with a licence for deliveries before dawn",
  "Library needs a shelver for returned books on Saturdays and holidays",
  "Swimming pool hires a lifeguard with a valid certificate for summer",
];
const rows = [
  ...ring.flatMap((write, campaign) => Array.from({ length: 8 - campaign }, (_, at) => write(at))),
  ...Array.from({ length: 5 }, (_, at) => thai(at)),
  ...others.flatMap((text) => Array.from({ length: 3 }, (_, at) => `${text}, place ${at + 1}. Apply at ${form}`)),
];
const [photo, edited, stock] = ["5a".repeat(32), `444444${"5a".repeat(29)}`, "3c".repeat(32)];
/** Both adverts of the typing office show one photograph, edited in one; it and honest adverts have a stock picture. */
const picturesOf = (text: string): string => {
  if (text.includes("typists")) return `${photo} ${stock}`;
  if (text.includes("บาเวต")) return edited;
  return text.includes("Apply at") ? stock : "";
};
const csvOf = (texts: readonly string[]): Buffer =>
  Buffer.from(
    ["id,text,picture_hash", ...texts.map((text, at) => `synthetic-${at},"${text}",${picturesOf(text)}`), ""].join(
      "\n",
    ),
    "utf8",
  );

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const started = Date.UTC(2026, 10, 1);
const shifts = [
  "Packing parcels",
  "Ironing shirts",
  "Peeling onions",
  "Painting fences",
  "Washing trams",
  "Sorting screws",
];
/** Six accounts post each of six adverts within two minutes; twenty others post what is theirs, each in its own hour. */
const posted = [
  ...shifts.flatMap((work, campaign) =>
    Array.from({ length: 6 }, (_, at) => ({
      text: `${work} in the hall behind the station, ${at + 8} places left, start on Monday, gloves and soup are given`,
      account: `synthetic-desk-${at}`,
      time: started + campaign * 50 * hourMs + at * 20_000,
    })),
  ),
  ...others.flatMap((text, campaign) =>
    Array.from({ length: 20 }, (_, at) => ({
      text: `${text}, place ${at + 1}`,
      account: `synthetic-own-${at}`,
      time: started + (((campaign * 20 + at) * 97 * minuteMs) % (300 * hourMs)),
    })),
  ),
];
const postedCsv = Buffer.from(
  [
    "id,text,time,account",
    ...posted.map(
      ({ text, account, time }, at) => `synthetic-${at},"${text}",${new Date(time).toISOString()},${account}`,
    ),
    "",
  ].join("\n"),
  "utf8",
);

/** An analyst reads what ties campaigns to one another, and an advert beside the same in another language. */
describe("rings", () => {
  let node: RunningNode;
  let browser: Browser;
  let page: Page;
  let viewer: Viewer;
  /** `part` is brought into sight first. */
  const checkAll = async (name: string, at: string, part?: string): Promise<void> => {
    const before = async (shown: Page): Promise<void> => {
      if (part !== undefined)
        await shown
          .locator(part)
          .first()
          .evaluate((found) => found.scrollIntoView());
    };
    await viewer.check(name, at, before);
  };
  const search = async (name: string, buffer: Buffer): Promise<void> => {
    await page.goto(`${node.origin}/imports`);
    await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/csv", buffer });
    await page.getByRole("heading", { name: "Which column is what?" }).waitFor();
    await page.getByRole("button", { name: "Find campaigns" }).click();
    await page.getByText(/Look at \d+ campaigns?/).click({ timeout: 120_000 });
    await page.getByRole("link", { name: /ring/i }).waitFor();
  };
  const path = (): string => new URL(page.url()).pathname;

  beforeAll(async () => {
    node = await startNode();
    browser = await openBrowser();
    page = await browser.newPage({ locale: "en-GB" });
    await claimNode(page, await node.claimLink());
    viewer = await openViewer(browser, node);
    await viewer.signIn();
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("teach what a ring is where none was found", async () => {
    await search("honest.csv", csvOf(rows.filter((text) => text.includes("noodles"))));
    await page.getByRole("link", { name: "Rings: none found" }).click();
    await page.getByRole("heading", { name: "No rings found" }).waitFor();
    await checkAll("rings-empty", path());
  });

  test("are read by keyboard: why, which campaigns, what each link rests on, what ties nobody", async () => {
    await search("adverts.csv", csvOf(rows));
    await page.getByRole("link", { name: "1 ring of campaigns" }).click();
    await page.getByText("Ring of 4 campaigns").waitFor();
    await checkAll("rings", path());
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Ring of 4 campaigns" }).waitFor();
    const links = page.getByRole("table", { name: "The same as a table" });
    expect(await links.getByText("One recruits, the other sells: to be checked").count()).toBeGreaterThan(0);
    expect(await links.getByText("+12025550122").count()).toBeGreaterThan(0);
    expect(await links.getByText("form.example").count()).toBe(0);
    await page
      .getByRole("table", { name: "Common, so no tie" })
      .getByText(/form\.example/)
      .waitFor();
    await checkAll("ring", path());
  });

  test("lead to a campaign, beside the same advert in another language, and back", async () => {
    const campaigns = page.getByRole("table", { name: "Campaigns", exact: true });
    await campaigns.getByRole("link").first().click();
    await page.getByRole("heading", { name: "May be the same advert in another language" }).waitFor();
    await page.getByText("96.6%").waitFor();
    await page.getByRole("table", { name: "What both say" }).getByText("บาเวต").first().waitFor();
    await page.getByText("A picture in these records also stands in 1 other campaign.").waitFor();
    const pictures = page.getByRole("region", { name: "Reused pictures" });
    await pictures.getByText("5 records there").waitFor();
    await pictures.getByText("Common picture").waitFor();
    expect(await pictures.getByRole("link", { name: /ออฟฟิศบาเวต/ }).getAttribute("href")).toMatch(
      /campaigns\/[0-9a-f]{12}$/,
    );
    expect(await pictures.getByRole("img").count()).toBe(0);
    await checkAll("campaign-twins", path(), 'h3:has-text("·")');
    await page.getByRole("link", { name: "See the ring of 4 campaigns that it belongs to" }).click();
    await page.getByRole("heading", { level: 1, name: "Ring of 4 campaigns" }).waitFor();
  });

  test("become a lead as a whole", async () => {
    await page.getByRole("button", { name: "Open the ring as a lead" }).click();
    await page.getByRole("heading", { name: "A ring of 4 campaigns" }).waitFor();
    await page.getByRole("table", { name: "What ties them" }).getByText("+12025550122").first().waitFor();
    await checkAll("lead-of-ring", path(), 'h2:has-text("4")');
  });

  test("accounts that post together are told by what, when and with whom, and nobody has a label", async () => {
    await search("posted.csv", postedCsv);
    await page.getByRole("link", { name: "Accounts that post together" }).click();
    await page.getByText("6 accounts that post together").click();
    await page.getByRole("heading", { level: 1, name: "6 accounts that post together" }).waitFor();
    expect(await page.getByRole("table", { name: "Who met whom" }).getByRole("row").count()).toBe(16);
    await checkAll("accounts", path());
  });

  test("campaigns are joined by hand, with the reason, and parted again", async () => {
    await page.goto(`${node.origin}${path().replace(/accounts.*/, "campaigns")}`);
    await page.getByRole("checkbox").nth(1).waitFor();
    for (const key of ["j", "x", "j", "x"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Join by hand" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Why").fill("Both are of the hall behind the station");
    await dialog.getByRole("button", { name: "Join 2 campaigns" }).click();
    await page.getByText("2 campaigns joined by hand").waitFor();
    await page.getByText("2 campaigns joined by hand").click();
    await page.getByRole("button", { name: "Put records apart" }).click();
    await page
      .getByRole("checkbox", { name: /^Put record .* apart$/ })
      .first()
      .click({ force: true });
    await page.getByLabel("Why", { exact: true }).fill("Another hall");
    await page.getByRole("button", { name: "Put 1 record apart" }).click();
    await page.getByText("1 record put apart").first().waitFor();
    await page.goto(`${node.origin}${path().replace(/campaigns.*/, "by-hand")}`);
    await page.getByText("2 campaigns joined", { exact: true }).waitFor();
    await checkAll("by-hand", path());
    await page.getByRole("button", { name: "Take back" }).last().click();
    await page.getByText("Taken back by").waitFor();
    await page.getByRole("link", { name: "Campaigns" }).click();
    await page.getByText(/put apart by hand/).waitFor();
    expect(await page.getByText(/joined by hand/).count()).toBe(0);
  });
});
