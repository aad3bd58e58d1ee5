import type { Browser, BrowserContext, Page } from "playwright-core";
import { checkPage } from "./check-page.ts";
import { signIn } from "./claim-node.ts";
import type { RunningNode } from "./start-node.ts";

/** Languages, windows and themes in which every screen is looked at. */
export const looks = [
  { locale: "en", width: 1440, theme: "light" },
  { locale: "en", width: 360, theme: "dark" },
  { locale: "ar", width: 1440, theme: "dark" },
  { locale: "ar", width: 360, theme: "light" },
  { locale: "km", width: 1440, theme: "light" },
  { locale: "km", width: 360, theme: "dark" },
  { locale: "id", width: 360, theme: "light" },
] as const;
export type Look = (typeof looks)[number];

/** A browser window of its own in a look; nobody is signed in there. */
export async function openLook(browser: Browser, look: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width === 360 ? 780 : 900 },
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  await context.addInitScript(
    ([locale, theme]) => {
      localStorage.setItem("suar.locale", locale);
      localStorage.setItem("suar.theme", theme);
    },
    [look.locale, look.theme] as const,
  );
  return context;
}

/** Signs the journeys' person in, in whatever language the window speaks: a session belongs to its device. */
export async function signInLook(context: BrowserContext, node: RunningNode, password?: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${node.origin}/sign-in`);
  await signIn(page, password);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.close();
}

/** Opens an address and looks at it: axe, no overflow, a picture. `before` may open something on the page first. */
export async function checkScreen(
  context: BrowserContext,
  node: RunningNode,
  look: Look,
  name: string,
  address: string,
  before?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${node.origin}${address}`);
  await page.waitForLoadState("networkidle");
  await page.locator("h1:visible").first().waitFor();
  await before?.(page);
  await page.evaluate("document.fonts.ready");
  await checkPage(page, `${name}-${look.locale}-${look.width}-${look.theme}`);
  await page.close();
}
