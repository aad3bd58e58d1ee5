import type { Page } from "playwright-core";

/** Opens the first row of a list by its keys, as a person would: the row must have the focus before Enter opens it. */
export async function openFirstRow(page: Page): Promise<void> {
  await page.keyboard.press("j");
  await page.waitForFunction("document.activeElement !== document.body", undefined, { timeout: 15_000 });
  await page.keyboard.press("Enter");
}
