import { chromium, type Browser } from "playwright-core";

/** A real Chromium, without any connection but to the page it is given. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["SUAR_TEST_CHROMIUM"] ?? "/usr/bin/chromium";
  return chromium.launch({
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
}
