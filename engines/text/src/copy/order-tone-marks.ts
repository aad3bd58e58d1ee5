import type { Cells } from "./cells.ts";

/** Thai and Lao: the ring of the vowel AM, the first tone mark, and the second half of the vowel. */
const scripts = [
  { ring: 0x0e4d, firstTone: 0x0e48, half: 0x0e32 },
  { ring: 0x0ecd, firstTone: 0x0ec8, half: 0x0eb2 },
] as const;
const tones = 4;

/**
 * Puts a tone mark before the ring of AM, where NFKC has it when the vowel is typed as one character. Both orders look
 * the same and both are typed; Unicode calls them different.
 */
export function orderToneMarks({ codes, length }: Cells): void {
  for (let at = 0; at + 2 < length; at += 1) {
    const code = codes[at];
    if (code !== 0x0e4d && code !== 0x0ecd) continue;
    for (const { ring, firstTone, half } of scripts) {
      const tone = codes[at + 1] ?? 0;
      if (code !== ring || tone < firstTone || tone >= firstTone + tones || codes[at + 2] !== half) continue;
      codes[at] = tone;
      codes[at + 1] = ring;
    }
  }
}
