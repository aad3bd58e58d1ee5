import type { Page } from "playwright-core";
import { checkPage } from "./check-page.ts";

const dayMs = 24 * 60 * 60_000;

/** On the page of a lead: prepares a request that a platform keeps data, and marks it sent 80 days ago. */
export async function askToKeep(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Prepare a request" }).click();
  await page.getByLabel("Platform", { exact: true }).fill("Example board");
  await page.getByLabel("On what do you ask?").selectOption("voluntary");
  await checkPage(page, "preservation-form");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("heading", { name: "Example board" }).waitFor();
  await page.getByLabel("What happened?").selectOption("sent");
  const day = new Date(Date.now() - 80 * dayMs).toISOString().slice(0, 10);
  await page.getByLabel("On which day").fill(day);
  await page.getByRole("button", { name: "Keep this" }).click();
  await page.getByText("The days to keep are nearly over").waitFor();
}
