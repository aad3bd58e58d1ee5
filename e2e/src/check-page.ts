import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(dirname(fileURLToPath(import.meta.url)), "..", "out");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
  readonly passes: readonly unknown[];
}

/**
 * What must hold on every screen: axe finds nothing, nothing is wider than the window, no word is missing from the
 * catalogue. Leaves a picture for people to look at.
 */
export async function checkPage(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  // axe runs through the debugger, outside the page's Content-Security-Policy, which stays as strict as in use.
  const result = await page.evaluate<AxeResult>(
    `if (!globalThis.axe) { ${axeSource} }; axe.run(document, { resultTypes: ["violations"] })`,
  );
  expect(result.passes.length, `${name}: axe looked at nothing`).toBeGreaterThan(0);
  const found = result.violations.map(
    (rule) => `${rule.id}: ${rule.nodes.map((node) => String(node.target)).join(" | ")}`,
  );
  expect(found, `${name}: axe`).toEqual([]);
  const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
  expect(overflow, `${name}: wider than the window`).toBeLessThanOrEqual(0);
}
