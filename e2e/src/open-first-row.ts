import type { Page } from "playwright-core";

/** Opens the first row of a list by its keys, as a person would: the row must have the focus before Enter opens it. */
export async function openFirstRow(page: Page): Promise<void> {
  await page.keyboard.press("j");
  // Asked by selector: a function sent into the page to be polled there is code the page's own policy refuses.
  await page.locator(":focus").first().waitFor({ timeout: 15_000 });
  await page.keyboard.press("Enter");
}
