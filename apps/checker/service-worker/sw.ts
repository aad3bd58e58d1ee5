/**
 * Keeps the page on the device, so that it works without internet. It stores the page's own files and nothing that
 * anybody puts in. A new edition is stored beside the old one and takes over when no window shows the old one.
 */
const scope = self as unknown as ServiceWorkerGlobalScope;

/** The build writes the list of files here. */
const files = "__PRECACHE_LIST__" as unknown as readonly string[];
const pageCache = "suar-checker-__PRECACHE_VERSION__";
/** What was loaded on a tap: the photo reader. It outlives an edition. */
const tappedCache = "suar-checker-photo-reader";

scope.addEventListener("install", (event) => {
  event.waitUntil(storePage());
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldEditions());
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== scope.location.origin) return;
  event.respondWith(answer(request));
});

async function storePage(): Promise<void> {
  const cache = await caches.open(pageCache);
  // "reload" passes the browser's own cache by: a mixture of two editions must not be stored.
  await cache.addAll(files.map((file) => new Request(file, { cache: "reload" })));
}

async function forgetOldEditions(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("suar-checker-") && name !== pageCache && name !== tappedCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const page = await caches.open(pageCache);
  const stored = await page.match(request.mode === "navigate" ? "./" : request, { ignoreSearch: true });
  if (stored !== undefined) return stored;
  if (!new URL(request.url).pathname.includes("/ocr/")) return fetch(request);
  const tapped = await caches.open(tappedCache);
  const kept = await tapped.match(request);
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await tapped.put(request, fresh.clone());
  return fresh;
}
