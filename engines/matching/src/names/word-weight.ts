import type { NameWord } from "./name-reading.ts";

/**
 * Words that many people of a country share: they say little about who is meant. The five commonest Vietnamese words
 * stand in most names there; the others are as common in their countries.
 */
const common: ReadonlySet<string> = new Set(
  `nguyen tran le pham van thi huu duc muhammad abd ahmad siti nur binti maria singh kaur kumar devi begum bibi khan
   de la cruz santos tan lee li wang zhang chen kim park aung khin win su ye hla sok chan`.split(/\s+/u),
);

/** 0 .. 1: how much a word tells. */
export const wordWeight = ({ text, isParticle }: NameWord): number => (isParticle ? 0.2 : common.has(text) ? 0.5 : 1);
