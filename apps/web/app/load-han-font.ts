/**
 * Fetches the list of Chinese font pieces once the page stands: a hundred ranges are 33 kB that nobody should wait for.
 * A piece itself is fetched only when one of its characters is on the screen.
 */
export function loadHanFont(): void {
  const load = (): void => void import("@fontsource-variable/noto-sans-sc/wght.css").catch(() => undefined);
  if ("requestIdleCallback" in globalThis) requestIdleCallback(load);
  else setTimeout(load, 1000);
}
