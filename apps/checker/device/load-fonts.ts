/**
 * Fetches both weights of the page's own language before any text is put in, so that nothing is fetched between pasting
 * and the answer. A font that cannot be fetched is no fault: the device's own is shown.
 */
export async function loadFonts(sample: string): Promise<void> {
  if (!("fonts" in document)) return;
  const family = getComputedStyle(document.documentElement).fontFamily;
  await Promise.allSettled([
    document.fonts.load(`400 1em ${family}`, sample),
    document.fonts.load(`600 1em ${family}`, sample),
  ]);
}
