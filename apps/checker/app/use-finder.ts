import type { CheckerLocaleCode } from "@suar/i18n/checker";
import { useEffect, useState } from "preact/hooks";
import { untilIdle } from "../device/until-idle.ts";
import { emptyOffer } from "../offer/offer.ts";
import { readOffer } from "../offer/read-offer.ts";
import { loadFinder, loadWholeFinder, type LoadedFinder } from "../offer/phrase-packs.ts";

/** A text that holds nothing; reading it builds a finder's vocabulary before somebody waits for an answer. */
const nothing = { ...emptyOffer, text: "-" };

/**
 * What finds the signs: first in the page's language, then in all languages, as soon as the page has time.
 * Undefined until the first has come; a file that cannot be fetched leaves what is there.
 */
export function useFinder(locale: CheckerLocaleCode): LoadedFinder | undefined {
  const [finder, setFinder] = useState<LoadedFinder>();
  useEffect(() => {
    let isCurrent = true;
    const take = (loaded: LoadedFinder): void => {
      readOffer(nothing, loaded.find);
      if (isCurrent)
        setFinder((before) =>
          before !== undefined && before.languages.size > loaded.languages.size ? before : loaded,
        );
    };
    const load = async (): Promise<void> => {
      take(await loadFinder([locale]));
      await untilIdle();
      take(await loadWholeFinder());
    };
    load().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return finder;
}
