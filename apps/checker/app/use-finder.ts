import type { CheckerLocaleCode } from "@suar/i18n/checker";
import { useEffect, useState } from "preact/hooks";
import { untilIdle } from "../device/until-idle.ts";
import { emptyOffer } from "../offer/offer.ts";
import { readOffer } from "../offer/read-offer.ts";
import { loadFinder, loadWholeFinder, type LoadedFinder } from "../offer/phrase-packs.ts";

/**
 * What finds the signs: first in the page's language, then in all languages, as soon as the page has time.
 * Undefined until the first has come; a file that cannot be fetched leaves what is there.
 */
export function useFinder(locale: CheckerLocaleCode): LoadedFinder | undefined {
  const [finder, setFinder] = useState<LoadedFinder>();
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const own = await loadFinder([locale]);
      if (isCurrent) setFinder((before) => before ?? own);
      await untilIdle();
      const whole = await loadWholeFinder(locale, untilIdle);
      for (const text of whole.samples) {
        await untilIdle();
        readOffer({ ...emptyOffer, text }, whole.read);
      }
      if (isCurrent) setFinder(whole);
    };
    load().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return finder;
}
