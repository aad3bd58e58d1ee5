import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInByApi } from "./api-person.ts";
import { checkPage } from "./check-page.ts";
import { claimNode } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { type RunningNode, startNode } from "./start-node.ts";

const name = "សុខា Synthetic-Dara";
const told = "Synthetic: what the person told, which stays in the office.";
const back = "លេខទូរសព្ទខ្ញុំខុស (Synthetic words)";

/** A case worker makes a copy with the person; the person opens it on a phone and says that something is wrong. */
describe("a person's own copy", () => {
  let node: RunningNode;
  let browser: Browser;
  let worker: Page;
  let phone: Page;
  let place = "";
  let address = "";
  let pin = "";
  const sent: string[] = [];

  beforeAll(async () => {
    node = await startNode({ hasOrigin: true });
    browser = await openBrowser();
    worker = await browser.newPage({ locale: "en-GB", viewport: { width: 1440, height: 900 } });
    await claimNode(worker, await node.claimLink());
    const fact = { told: null, source: "person", certainty: "known" };
    const device = await signInByApi(node);
    const recorded = (await device.post("/api/v1/persons", {
      fields: [
        { ...fact, kind: "name", answer: { kind: "answered", value: name } },
        { ...fact, kind: "phone", answer: { kind: "answered", value: "+855 00 000 000" } },
        { ...fact, kind: "narrative", answer: { kind: "answered", value: told } },
      ],
    })) as { id: string };
    place = `/persons/${recorded.id}/copy`;
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
  });

  test("what was told is left out unless the person wants it; code and PIN are shown once", async () => {
    await worker.goto(node.origin + place);
    const box = (label: string) => worker.getByRole("checkbox", { name: label, exact: true });
    await box("Name").waitFor();
    expect(await box("Name").isChecked()).toBe(true);
    expect(await box("What was told").isChecked()).toBe(false);
    await worker.getByLabel("Language of the copy").selectOption("km");
    await worker.getByRole("button", { name: "Make the copy" }).click();
    const paper = worker.locator(".paper");
    await paper.waitFor();
    address = (await paper.getAttribute("data-address")) ?? "";
    pin = (await paper.locator("[data-pin]").getAttribute("data-pin")) ?? "";
    expect(address).toMatch(new RegExp(`^${node.origin}/copy#[A-Za-z0-9_-]{43}$`));
    expect(pin).toMatch(/^\d{6}$/);
    const text = await paper.innerText();
    expect(text).toContain(name);
    expect(text).not.toContain(told);
  });

  test("the sheet prints calmly: two pages of A5, nothing of the workplace, no word of what the office does", async () => {
    await worker.emulateMedia({ media: "print" });
    await checkPage(worker, "copy-print");
    const seen = await worker.evaluate<string>("document.body.innerText");
    expect(seen).toContain(name);
    expect(seen).not.toMatch(/traffick|victim|Suar|RSO|OSCE|IOM|Print|Back to/i);
    const pdf = (await worker.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    expect(boxes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual(
      boxes.map(() => [420, 595]),
    );
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    await worker.emulateMedia({ media: "screen" });
    await worker.reload();
    await worker.getByRole("button", { name: "Make the copy" }).waitFor();
    expect(await worker.content()).not.toContain(pin);
  });

  test("a wrong PIN opens nothing and says how many tries are left; secret and PIN never leave the phone", async () => {
    const context: BrowserContext = await browser.newContext({ viewport: { width: 360, height: 780 }, locale: "km" });
    phone = await context.newPage();
    phone.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
    await phone.goto(address);
    const field = phone.locator("input");
    await field.waitFor();
    expect(phone.url()).toBe(`${node.origin}/copy`);
    expect(await phone.title()).toBe("ព័ត៌មានរបស់ខ្ញុំ");
    await field.fill(pin === "000000" ? "111111" : "000000");
    await field.press("Enter");
    await phone.getByText("លេខ PIN មិនត្រឹមត្រូវ").waitFor();
    await phone.getByText("7 ដង").waitFor();
    await checkPage(phone, "copy-wrong-pin");
  });

  test("the right PIN, typed with a Khmer keyboard, shows the copy; what the person says is sent sealed", async () => {
    const khmer = [...pin].map((digit) => String.fromCodePoint(0x17e0 + Number(digit))).join("");
    await phone.locator("input").fill(khmer);
    await phone.locator("input").press("Enter");
    await phone.getByText(name).waitFor();
    await checkPage(phone, "copy-open");
    await phone.locator("textarea").fill(back);
    await phone.getByRole("button", { name: "ផ្ញើ" }).click();
    await phone.getByText("បានទៅដល់ហើយ").waitFor();
    const all = sent.join("\n");
    for (const secret of [address.split("#")[1] ?? "?", pin, "Synthetic words"]) expect(all).not.toContain(secret);
    expect(all).toContain("/api/v1/copy/answers");
    await phone.getByRole("button", { name: "ចេញពីទំព័រនេះ" }).click();
    await phone.waitForURL("about:blank");
  });

  test("it arrives as a task, is read by whoever has the key, and dealt with", async () => {
    await worker.goto(node.origin + place);
    await worker.getByText("Says that something is wrong").waitFor();
    expect(await worker.content()).not.toContain("Synthetic words");
    await worker.getByRole("button", { name: "Read", exact: true }).click();
    await worker.getByText(back).waitFor();
    await checkPage(worker, "copy-answer");
    await worker.getByRole("button", { name: "It is dealt with" }).click();
    await worker.getByText("dealt with by").waitFor();
  });

  test("a shut copy opens no more", async () => {
    await worker.getByRole("button", { name: "Shut the copy" }).click();
    await worker.getByRole("dialog").getByRole("button", { name: "Shut the copy" }).click();
    await worker.getByText("Shut", { exact: true }).waitFor();
    await phone.goto(address);
    await phone.locator("input").fill(pin);
    await phone.locator("input").press("Enter");
    await phone.getByText("គ្មានច្បាប់ចម្លងនេះទេ").waitFor();
  });

  test("looks right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, node);
    await viewer.check("copy-public", `/copy#${"A".repeat(43)}`);
    await viewer.signIn();
    await viewer.check("copy-make", place);
    await viewer.close();
  });
});
