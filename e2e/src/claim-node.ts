import type { Page } from "playwright-core";
import { person } from "./person.ts";

/** Fills the first page of a new node as its first administrator. */
export async function claimNode(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Organisation").fill(person.organisation);
  await page.getByLabel("Your name").fill(person.name);
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Start working" }).click();
  await page.waitForURL("**/imports");
}

/** Signs in on the page that asks for it, whatever language it speaks. */
export async function signIn(
  page: Page,
  password: string = person.password,
  email: string = person.email,
): Promise<void> {
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("input[name=password]").press("Enter");
}
