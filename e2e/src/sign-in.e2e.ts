import { startOidcProvider, type TestProvider } from "@suar/services/credentials/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signIn } from "./claim-node.ts";
import { openBrowser } from "./open-browser.ts";
import { openViewer } from "./open-viewer.ts";
import { person } from "./person.ts";
import { type RunningNode, startNode } from "./start-node.ts";
import { totpCode } from "./totp-code.ts";
import { addVirtualPasskeys, type VirtualPasskeys } from "./virtual-passkeys.ts";

const locked = /the key to your cases is locked/;
const newPassword = "another calm sentence";

/** One person's ways in, from the first passkey to the second step and another service. */
describe("signing in", () => {
  let node: RunningNode;
  /** Passkeys belong to names, so the journey opens the node by its name. */
  let origin: string;
  let provider: TestProvider;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let passkeys: VirtualPasskeys;
  const requests: string[] = [];

  beforeAll(async () => {
    provider = await startOidcProvider();
    node = await startNode({
      env: {
        SUAR_OIDC_ISSUER: provider.issuer,
        SUAR_OIDC_CLIENT_ID: provider.clientId,
        SUAR_OIDC_SECRET: provider.clientSecret,
        SUAR_OIDC_NAME: "Ministry account",
      },
    });
    origin = node.origin.replace("127.0.0.1", "localhost");
    provider.know(origin);
    provider.be("siti", { email: person.email, email_verified: true });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    page = await context.newPage();
    page.on("request", (request) => requests.push(request.url()));
    passkeys = await addVirtualPasskeys(page, { prf: true });
  });
  afterAll(async () => {
    await browser.close();
    await node.remove();
    await provider.close();
  });

  const signOut = async (): Promise<void> => {
    await page.goto(`${origin}/imports`);
    await page.getByRole("button", { name: /Siti Rahma/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in", exact: true }).waitFor();
  };
  const enterByPasskey = async (): Promise<void> => {
    await page.goto(`${origin}/sign-in`);
    await page.getByRole("button", { name: "Use a passkey" }).click();
  };
  const enterByPassword = async (password: string = newPassword): Promise<void> => {
    await page.goto(`${origin}/sign-in`);
    await signIn(page, password);
  };

  test("who comes in for the first time is offered a passkey, which opens the cases too", async () => {
    await page.goto((await node.claimLink()).replace("127.0.0.1", "localhost"));
    await page.getByLabel("Organisation").fill(person.organisation);
    await page.getByLabel("Your name").fill(person.name);
    await page.getByLabel("E-mail address").fill(person.email);
    await page.getByLabel("Password").fill(person.password);
    await page.getByRole("button", { name: "Start working" }).click();
    await page.waitForURL("**/welcome");
    await page.getByLabel("Name of the passkey").fill("My laptop");
    await page.getByRole("button", { name: "Make the passkey" }).click();
    await page.getByText("The passkey is ready").waitFor();
    await page.getByText("it opens the cases that your role may read").waitFor();
    await page.getByRole("button", { name: "Start working" }).click();
    await page.waitForURL("**/imports");
  });

  test("the passkey signs in and opens the key; its answer sent again is refused and recorded", async () => {
    await signOut();
    const sent = page.waitForRequest("**/api/v1/sessions/passkey");
    await enterByPasskey();
    await page.waitForURL("**/imports");
    expect(await page.getByText(locked).count()).toBe(0);
    const request = await sent;
    const again = await context.request.post(request.url(), {
      data: request.postDataJSON() as object,
      headers: { "x-suar": "1", origin, "x-suar-device": (await request.headerValue("x-suar-device")) ?? "" },
    });
    expect([again.status(), ((await again.json()) as { code: string }).code]).toEqual([401, "passkey.answer_used"]);
    await page.goto(`${origin}/account/sign-in`);
    await page.getByText("signs in and opens cases").waitFor();
  });

  test("a passkey whose device gives no secret only signs in, and the page says so", async () => {
    await passkeys.remove();
    const other = await addVirtualPasskeys(page, { prf: false });
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByLabel("Name of the passkey").fill("Old security key");
    await page.getByRole("button", { name: "Make the passkey" }).click();
    const card = page.getByRole("region", { name: "Old security key" });
    await card.getByText("signs in only").waitFor();
    await page.goto(`${origin}/cases`);
    await page.getByRole("button", { name: "Open a case" }).click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    const openCase = page.url();
    await signOut();
    await enterByPasskey();
    await page.waitForURL("**/imports");
    await page.getByText(locked).waitFor();
    await page.goto(openCase);
    const unlock = page.getByRole("main").getByRole("button", { name: "Open the key" });
    await unlock.waitFor();
    expect(await page.getByRole("heading", { level: 1, name: /^Case \S*\d/ }).count()).toBe(0);
    await page.getByRole("main").locator("input[name=password]").fill(person.password);
    await unlock.click();
    await page.getByRole("heading", { level: 1, name: /^Case \S*\d/ }).waitFor();
    await page.goto(`${origin}/account/sign-in`);
    await card.getByRole("button", { name: "Remove the passkey" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove the passkey" }).click();
    await card.waitFor({ state: "detached" });
    await enterByPasskey();
    await page.getByText("This passkey is not known here").waitFor();
    await other.remove();
  });

  test("a new password signs out everywhere else, and alone opens the key from then on", async () => {
    await enterByPassword(person.password);
    await page.waitForURL("**/imports");
    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(`${origin}/sign-in`);
    await signIn(elsewhere);
    await elsewhere.waitForURL("**/imports");
    await page.goto(`${origin}/account/sign-in`);
    await page.getByRole("button", { name: "Change the password" }).click();
    await page.getByLabel("Password you have now").fill(person.password);
    await page.getByLabel("New password").fill("example aid siti rahma");
    await page.getByRole("button", { name: "Change the password" }).click();
    await page.getByText("Choose another password").waitFor();
    await page.getByLabel("New password").fill(newPassword);
    await page.getByRole("button", { name: "Change the password" }).click();
    await page.getByText("You are signed out everywhere else").waitFor();
    await elsewhere.goto(`${origin}/leads`);
    await elsewhere.getByRole("button", { name: "Sign in", exact: true }).waitFor();
    await elsewhere.context().close();
    await enterByPassword();
    await page.waitForURL("**/imports");
    expect(await page.getByText(locked).count()).toBe(0);
  });

  test("another service signs nobody in before it was linked, then signs in and opens no case", async () => {
    await signOut();
    await page.getByRole("button", { name: "Sign in with \u2068Ministry account\u2069" }).click();
    await page.getByText("This account is not linked yet").waitFor();
    await page.getByRole("link", { name: "Sign in" }).click();
    await signIn(page, newPassword);
    await page.waitForURL("**/account/sign-in");
    await page.getByRole("button", { name: /Link your account of/ }).click();
    await page.getByRole("button", { name: "Remove the link" }).waitFor();
    await signOut();
    await page.getByRole("button", { name: /Sign in with/ }).click();
    await page.waitForURL("**/imports");
    await page.getByText(locked).waitFor();
  });

  test("every screen of it looks right in every language, window and theme", async () => {
    const viewer = await openViewer(browser, { ...node, origin });
    await viewer.check("sign-in-ways", "/sign-in");
    await viewer.signIn(newPassword);
    await viewer.check("account-sign-in", "/account/sign-in", (open) =>
      open.locator("section[aria-labelledby]").first().waitFor(),
    );
    await viewer.check("account-sign-in-app", "/account/sign-in", async (open) => {
      await open.locator("section[aria-labelledby]").nth(2).locator("button").first().click();
      await open.locator("svg[role=img]").waitFor();
    });
    await viewer.check("welcome", "/welcome");
    await viewer.close();
  }, 480_000);

  test("an authenticator app asks for its code: a wrong one is refused with the node's time, a right one is taken once", async () => {
    await enterByPassword();
    await page.waitForURL("**/imports");
    await page.goto(`${origin}/account/sign-in`);
    await page.getByRole("button", { name: "Set up an app" }).click();
    await page.getByText("I cannot scan it").click();
    const secret = (await page.locator("code").first().textContent()) ?? "";
    const code = page.getByLabel("First code that the app shows");
    await code.fill(totpCode(secret, 120));
    await page.getByRole("button", { name: "Switch the second step on" }).click();
    await page.getByText(/differ by about 60 minutes/).waitFor();
    await code.fill(totpCode(secret, -1));
    await page.getByRole("button", { name: "Switch the second step on" }).click();
    await page.getByText("Write these codes down now").waitFor();
    const paper = await page.locator("ol code").allTextContents();
    expect(paper).toHaveLength(10);
    await page.getByRole("checkbox", { name: "I have kept them" }).check({ force: true });
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText("10 left").waitFor();

    await enterByPassword();
    const second = page.getByLabel("Code from your authenticator app");
    await second.fill("000000");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByText(/The node's clock says \d\d:\d\d:\d\d UTC/).waitFor();
    await page.goto(`${origin}/leads`);
    await second.fill(totpCode(secret));
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/leads");
    expect(await page.getByText(locked).count()).toBe(0);

    await enterByPassword();
    await page.getByRole("button", { name: "Use a recovery code" }).click();
    await page.getByLabel("Recovery code", { exact: true }).fill(paper[0] ?? "");
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL("**/imports");
    await page.goto(`${origin}/account/sign-in`);
    await page.getByText("9 left").waitFor();
  });

  test("an organisation that requires a second step leads who has none to set one up", async () => {
    await page.getByRole("button", { name: "Switch the app off" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Switch the app off" }).click();
    await page.getByRole("button", { name: "Set up an app" }).waitFor();
    await page.goto(`${origin}/organisation/roles`);
    const rule = page.getByRole("checkbox", { name: "Everybody needs a second step" });
    await rule.click({ force: true });
    await expect.poll(() => rule.isChecked(), { timeout: 30_000 }).toBe(true);
    await enterByPassword();
    await page.getByRole("heading", { name: "Set up a second step" }).waitFor();
    await page.getByText("I cannot scan it").click();
    const secret = (await page.locator("code").first().textContent()) ?? "";
    await page.getByLabel("First code that the app shows").fill(totpCode(secret));
    await page.getByRole("button", { name: "Switch the second step on" }).click();
    await page.getByRole("checkbox", { name: "I have kept them" }).check({ force: true });
    await page.getByRole("button", { name: "Done" }).click();
    await page.waitForURL("**/imports");
  });

  test("nothing but the node and the service that was set up was ever asked", () => {
    const known = [origin, node.origin, provider.issuer];
    expect(requests.filter((url) => !known.some((one) => url.startsWith(one)) && !/^(data|blob):/.test(url))).toEqual(
      [],
    );
  });
});
