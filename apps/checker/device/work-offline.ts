import { trustedScript } from "./trusted-url.ts";

/**
 * Lets the browser keep the whole page, and tells when all of it is there. Nothing happens where a browser has no service
 * worker, or refuses it as in a private window: the page then works as long as it is open.
 */
export async function workOffline(onReady: () => void): Promise<void> {
  if (!("serviceWorker" in navigator) || import.meta.env.DEV) return;
  try {
    await navigator.serviceWorker.register(trustedScript("./sw.js"), { scope: "./" });
    // "Ready" means active, and it becomes active only after every file was stored.
    await navigator.serviceWorker.ready;
    onReady();
  } catch {
    // Refused: the page says nothing of working without internet.
  }
}
