/**
 * Fetches the letters of the page's own language before any text is put in, so that nothing is fetched between pasting
 * and the answer. A font that cannot be fetched is no fault: the device's own is shown.
 */
export async function loadFonts(sample: string): Promise<void> {
  if (!("fonts" in document)) return;
  await import("../ui/bold-fonts.css").catch(() => undefined);
  const family = getComputedStyle(document.documentElement).fontFamily;
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 1em ${family}`, sample)));
}
