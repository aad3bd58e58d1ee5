import { spellPlainly } from "./plain-unit.ts";

/** Endings that a writing system sets onto a noun without a space, so that "from Cambodia" is one word. */
const written: Readonly<Record<string, string>> = {
  // Nepali case and number; the plural of Hindi.
  Devanagari:
    "को|का|की|ले|लाई|मा|मै|बाट|बाटै|देखि|सम्म|सँग|हरू|हरूको|हरूका|हरूले|हरूलाई|हरूमा|हरूसँग|हरूबाट|भित्र|तिर|कै|नै|सहित|वाला|ों|ें|यों|यां|एं|ओं",
  // Case, article and number, with the particles for "also" and "just".
  Bengali: "র|ের|এর|ে|তে|তেই|েই|য়|য়ে|এ|কে|রে|দের|েরা|রা|টা|টি|টার|টির|টাতে|টাকে|গুলো|গুলা|গুলোতে|গুলোর|ই|ও|রও|েও|তেও|সহ|মতো",
  // Case and indefinite number, with the particles for "also", "is" and "question".
  Sinhala: "ට|ටත්|ටම|ේ|ේදී|ගේ|යි|ක්|ක|කට|කින්|කදී|ද|ත්|ම|ලා|ලාට|ලව|න්|න්ට|න්ගේ|වල|වලට|වලින්|වලදී|ෙන්|යෙන්|යට|යේ|යක්|යකට|ව|වත්|ක්වත්|නුත්|ටයි|යිද",
};

/** Units of the longest ending, and of the shortest word that may have one cut off. */
const plain = Object.values(written)
  .flatMap((endings) => endings.split("|"))
  .map(spellPlainly);
export const longestEnding = Math.max(...plain.map(({ length }) => length));
export const shortestStem = 3;

const hashes = new Set(
  plain.map((ending) => [...ending].reduceRight((hash, unit) => hashEnding(hash, unit.charCodeAt(0)), 0)),
);

/** The hash of an ending, read from its last unit on. */
export function hashEnding(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 15);
}

/** True for the hash of an ending that is listed; another string may share it by chance. */
export const isEnding = (hash: number): boolean => hashes.has(hash);

/** True for a unit of the writing systems that have endings here: Devanagari, Bengali, Sinhala. */
export const hasEndings = (unit: number): boolean =>
  (unit >= 0x0900 && unit <= 0x09ff) || (unit >= 0x0d80 && unit <= 0x0dff);
