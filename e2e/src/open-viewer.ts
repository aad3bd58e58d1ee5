import type { Browser, Page } from "playwright-core";
import { checkPage } from "./check-page.ts";
import { signIn } from "./claim-node.ts";
import type { RunningNode } from "./start-node.ts";

/** Every screen is looked at in each language, on a desk and on a phone; light and dark take turns. */
const languages = [
  { locale: "en", themes: ["light", "dark"] },
  { locale: "ar", themes: ["dark", "light"] },
  { locale: "km", themes: ["light", "dark"] },
] as const;
const windows = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
] as const;

/** Somebody who looks at screens and touches nothing. */
export interface Viewer {
  /** Signs the journeys' person in, once for all languages. */
  signIn(password?: string): Promise<void>;
  /**
   * Opens an address in every language and looks at it in both windows: axe, no overflow, a picture. `before` may open
   * something on the page first.
   */
  check(name: string, address: string, before?: (page: Page) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** One browser window with a page for each language: a page is loaded once and seen in both sizes, as a desk is. */
export async function openViewer(browser: Browser, node: RunningNode): Promise<Viewer> {
  const context = await browser.newContext({ viewport: windows[0], reducedMotion: "reduce", locale: "en-GB" });
  const pages = await Promise.all(
    languages.map(async ({ locale, themes }) => {
      const page = await context.newPage();
      await page.addInitScript(
        `localStorage.setItem("suar.locale", "${locale}"); localStorage.setItem("suar.theme", "${themes[0]}");`,
      );
      return { page, locale, themes };
    }),
  );
  return {
    async signIn(password) {
      const page = await context.newPage();
      await page.goto(`${node.origin}/sign-in`);
      await signIn(page, password);
      await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
      await page.close();
    },
    async check(name, address, before) {
      for (const { page, locale, themes } of pages) {
        await page.setViewportSize(windows[0]);
        // In between, so that an address which differs from the last in its hash alone is loaded too; about:blank would give
        // every page a process of its own, which costs half of the load.
        await page.goto(`${node.origin}/health`);
        await page.goto(`${node.origin}${address}`);
        await page.waitForLoadState("networkidle");
        await page.locator("h1:visible").first().waitFor();
        await before?.(page);
        for (const [at, theme] of themes.entries()) {
          const window = windows[at] ?? windows[0];
          await page.setViewportSize(window);
          await page.evaluate(
            `document.documentElement.dataset.theme = "${theme}"; document.fonts.ready.then(() => {})`,
          );
          await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
          await checkPage(page, `${name}-${locale}-${window.width}-${theme}`);
        }
      }
    },
    close: () => context.close(),
  };
}
