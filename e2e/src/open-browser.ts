import { chromium, type Browser } from "playwright-core";

/** How long a step may take. What is tested is that it comes, not how fast a busy machine is. Milliseconds. */
const patienceMs = 120_000;

/** A real Chromium, without any connection but to the page it is given. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["SUAR_TEST_CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  browser.on("context", (context) => context.setDefaultTimeout(patienceMs));
  return browser;
}
