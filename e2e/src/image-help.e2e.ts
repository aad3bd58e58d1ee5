import { hashPicture } from "@suar/pictures";
import { createHash } from "node:crypto";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkPage } from "./check-page.ts";
import { claimNode } from "./claim-node.ts";
import { madePicture, writeBmp } from "./made-picture.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const harmless = "https://weather.example/";

/** Everything that a browser can keep of an address. */
const keptByBrowser = `(async () => ({
  local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookie: document.cookie,
  databases: await indexedDB.databases(), caches: await caches.keys(),
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  history: history.length, address: location.href, state: JSON.stringify(history.state)?.includes("hash") ?? false,
}))()`;

/** Somebody whose picture is threatened prepares a request on their own phone; the picture stays there. */
describe("help with a picture", () => {
  let node: RunningNode;
  let browser: Browser;
  let context: BrowserContext;
  let phone: Page;
  const asked: string[] = [];
  const large = madePicture(1601, 1203);
  const small = madePicture(301, 517);
  const video = Buffer.from("no video, but bytes that a device calls one");

  beforeAll(async () => {
    node = await startNode({ env: { SUAR_EXIT_ADDRESS: harmless } });
    browser = await openBrowser();
    const staff = await browser.newPage({ locale: "en-GB" });
    await claimNode(staff, await node.claimLink());
    await staff.close();
    context = await browser.newContext({ locale: "en-GB", viewport: { width: 360, height: 780 } });
    phone = await context.newPage();
    await phone.goto(`${node.origin}/image-help`);
    await phone.getByRole("heading", { level: 1, name: "Before you go on" }).waitFor();
    await phone.waitForLoadState("networkidle");
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  const choose = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    await phone.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
  };

  test("no picture, hash or word leaves the device, and nothing of it is kept; it works without a network", async () => {
    const before = await phone.evaluate(keptByBrowser);
    expect(before).toMatchObject({ local: [], session: [], cookie: "", databases: [], caches: [], workers: 0 });
    phone.on("request", (request) => asked.push(request.url()));
    await context.setOffline(true);

    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByText("You are not to blame.", { exact: false }).waitFor();
    await phone.getByText("Do not pay", { exact: true }).waitFor();
    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByRole("button", { name: "18 or older" }).click();

    await choose("holiday.bmp", "image/bmp", writeBmp(large));
    await phone.getByText(hashPicture(large).hash, { exact: true }).waitFor();
    await choose("other.bmp", "image/bmp", writeBmp(small));
    await phone.getByText(hashPicture(small).hash, { exact: true }).waitFor();
    await choose("film.mp4", "video/mp4", video);
    await phone.getByText(createHash("md5").update(video).digest("hex"), { exact: true }).waitFor();
    expect(await phone.locator("main img, main video, main canvas").count()).toBe(0);
    await checkPage(phone, "image-help-picture-en-360-light");
    expect(await phone.content()).not.toContain("holiday.bmp");
    await phone.getByRole("button", { name: "Go on" }).click();

    await phone.getByLabel("Platform").selectOption({ label: "Instagram" });
    await phone.getByLabel("Addresses of the posts").fill("https://social.example/p/1\nก ត អ 中");
    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByRole("heading", { name: "First: StopNCII.org" }).waitFor();
    const text = (await phone.getByTestId("request").innerText()).split("\n");
    expect(text).toContain("To: Instagram");
    expect(text).toContain("https://social.example/p/1");
    expect(text).toContain(hashPicture(large).hash);
    expect(text).toContain("I do not attach the picture. Please do not ask me to send it.");

    const saving = phone.waitForEvent("download");
    await phone.getByRole("button", { name: "Save the text as a file" }).click();
    expect((await saving).suggestedFilename()).toBe("request.txt");
    expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(await phone.evaluate(keptByBrowser)).toEqual(before);
    expect(await phone.title()).toBe("Help");
  });

  test("what cannot be read is an error in words with a way on", async () => {
    await phone.getByRole("button", { name: "Forget everything and begin anew" }).click();
    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByRole("button", { name: "Go on" }).click();
    await phone.getByRole("button", { name: "I do not know" }).click();
    await choose("photo.heic", "image/heic", Buffer.from("not a picture that this browser knows"));
    await phone.getByText("This file could not be read here").waitFor();
    expect(await phone.getByTestId("hash").count()).toBe(0);
    await phone.getByRole("button", { name: "Go on without a fingerprint" }).click();
  });

  test("whoever does not know their age at the time goes the way of a child, with the helpline of their country", async () => {
    await phone.getByRole("heading", { level: 1, name: "Where is it?" }).waitFor();
    await phone.getByLabel("Addresses of the posts").press("Tab");
    await phone.keyboard.press("Enter");
    await phone.getByRole("heading", { name: "First: Take It Down" }).waitFor();
    expect(await phone.getByRole("link", { name: "StopNCII.org", exact: false }).count()).toBe(0);
    await phone.getByLabel("Where you are").selectOption({ label: "Cambodia" });
    expect(await phone.getByRole("link", { name: "1280" }).getAttribute("href")).toBe("tel:1280");
    const text = await phone.getByTestId("request").innerText();
    expect(text).toContain("Please treat it as a picture of a child.");
    expect(text).toContain("Somebody threatens to publish it.");
    await phone.emulateMedia({ media: "print" });
    expect(await phone.getByRole("button").count()).toBe(0);
    await phone.getByTestId("request").waitFor();
    await checkPage(phone, "image-help-paper-en-360-light");
    await phone.emulateMedia({ media: null });
  });

  test("a browser that alters what pages read of a picture gives no false hash", async () => {
    const wary = await context.newPage();
    await context.setOffline(false);
    await wary.addInitScript(`{
      const read = OffscreenCanvasRenderingContext2D.prototype.getImageData;
      OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...area) {
        const picture = read.apply(this, area);
        picture.data[0] ^= 1;
        return picture;
      };
    }`);
    await wary.goto(`${node.origin}/image-help`);
    for (const name of ["Go on", "Go on", "Under 18"]) await wary.getByRole("button", { name }).click();
    const file = { name: "a.bmp", mimeType: "image/bmp", buffer: writeBmp(small) };
    await wary.locator("input[type=file]").setInputFiles(file);
    await wary.getByText("This file could not be read here").waitFor();
    expect(await wary.getByTestId("hash").count()).toBe(0);
    await wary.close();
  });

  test("is left for the page that the node names, without a network for an empty one, and Back does not return", async () => {
    await context.setOffline(true);
    await phone.keyboard.press("Shift");
    await phone.keyboard.press("Shift");
    await phone.keyboard.press("Shift");
    await phone.waitForURL("about:blank");
    await context.setOffline(false);
    await context.route(`${harmless}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Sunny</h1>" }),
    );
    const learned = phone.waitForResponse((answer) => answer.url().endsWith("/api/v1/node"));
    await phone.goto(`${node.origin}/image-help`);
    await learned;
    await phone.getByRole("button", { name: "Leave this page" }).click();
    await phone.getByRole("heading", { name: "Sunny" }).waitFor();
    expect(phone.url()).toBe(harmless);
    await phone.goBack({ timeout: 10_000 }).catch(() => null);
    expect(phone.url()).not.toContain("image-help");
  });

  test("looks right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    const next = async (page: Page): Promise<void> => page.locator("main .bg-beacon").last().click();
    await viewer.check("image-help-now", "/image-help", async (page) => {
      await next(page);
      await page.locator("main ol").waitFor();
    });
    await viewer.check("image-help-send", "/image-help", async (page) => {
      await next(page);
      await page.locator("main ol").waitFor();
      await next(page);
      await page.locator("main button.min-h-12").last().click();
      await page.locator("input[type=file]").waitFor({ state: "attached" });
      await page.locator("main button:not(.bg-beacon)").nth(1).click();
      await page.locator("select").waitFor();
      await next(page);
      await page.getByTestId("request").waitFor();
    });
    await viewer.close();
  });
});
