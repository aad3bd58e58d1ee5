import { scriptNames, scriptOf } from "../copy/script-of.ts";

/** Letters of each writing system (index in `scriptNames`); marks do not count. */
export type ScriptCounts = Int32Array;

const known = new Uint8Array(0x10000);
const unknown = 0;

function scriptOfCode(code: number): number {
  const stored = known[code] ?? unknown;
  if (stored !== unknown) return stored - 1;
  const character = String.fromCharCode(code);
  const script = /\p{L}/u.test(character) ? scriptOf(character) : 0;
  known[code] = script + 1;
  return script;
}

/** Counts the letters of a text by writing system. Letters beyond the Basic Multilingual Plane count as Han or not at all. */
export function countScripts(text: string): ScriptCounts {
  const counts = new Int32Array(scriptNames.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) continue;
    // Planes 2 and 3 hold nothing but rare ideographs: high surrogates D840 to D88D.
    const script = code >= 0xd840 && code <= 0xd88d ? 10 : scriptOfCode(code);
    counts[script] = (counts[script] ?? 0) + 1;
  }
  counts[0] = 0;
  return counts;
}
