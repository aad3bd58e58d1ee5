import { honestBurmese } from "./honest-mya.ts";
import { honestChinese } from "./honest-zho.ts";
import { honestEnglish } from "./honest-eng.ts";
import { honestIndonesian } from "./honest-ind.ts";
import { honestKhmer } from "./honest-khm.ts";
import { honestThai } from "./honest-tha.ts";
import { honestVietnamese } from "./honest-vie.ts";
import { burmeseRings } from "./rings-mya.ts";
import { chineseRings } from "./rings-zho.ts";
import { englishRings } from "./rings-eng.ts";
import { indonesianRings } from "./rings-ind.ts";
import { khmerRings } from "./rings-khm.ts";
import { thaiRings } from "./rings-tha.ts";
import { vietnameseRings } from "./rings-vie.ts";
import type { HonestText, RingBlueprint } from "./types.ts";

export * from "./types.ts";

/** All rings that can be planted; a smaller demonstration takes the first ones, so every language comes early. */
export const ringBlueprints: readonly RingBlueprint[] = inTurns([
  chineseRings.toReversed(),
  englishRings,
  indonesianRings,
  thaiRings,
  vietnameseRings,
  khmerRings,
  burmeseRings,
]);

/** One kit of honest adverts a language. */
export const honestTexts: readonly HonestText[] = [
  honestEnglish,
  honestIndonesian,
  honestThai,
  honestVietnamese,
  honestKhmer,
  honestBurmese,
  honestChinese,
];

function inTurns<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
