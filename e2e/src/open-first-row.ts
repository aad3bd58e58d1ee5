import type { Page } from "playwright-core";

/**
 * Opens the first row of a list by its keys, as a person would: the row must have the focus before Enter opens it.
 * Asked by selector: a function sent into the page to be polled there is code that the page's own policy refuses.
 */
export async function openFirstRow(page: Page): Promise<void> {
  await page.locator('[data-index="0"] a').first().waitFor();
  await page.keyboard.press("j");
  await page.locator('[data-index="0"] a:focus').waitFor({ timeout: 30_000 });
  await page.keyboard.press("Enter");
}
