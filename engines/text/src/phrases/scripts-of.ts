import { scriptIndex, scriptOf } from "../copy/script-of.ts";

/** Number (as `scriptIndex`) of no writing system: marks, digits and signs that many share. */
export const anyScript = 0;

const unknown = 0xff;
const table = new Uint8Array(0x10000).fill(unknown);
const latin = scriptIndex("Latin");
for (let code = 0; code < 0x80; code += 1) table[code] = code >= 0x61 && code <= 0x7a ? latin : anyScript;

/** Number of the writing system of one code unit of a folded text, from a table that fills as units are met. */
export function scriptOfUnit(unit: number): number {
  const known = table[unit] ?? anyScript;
  if (known !== unknown) return known;
  const script = scriptOf(String.fromCharCode(unit));
  table[unit] = script;
  return script;
}

/** The writing systems of some folded words; bit n stands for number n. */
export function scriptsOf(words: string): number {
  let bits = 0;
  for (let at = 0; at < words.length; at += 1) bits |= 1 << scriptOfUnit(words.charCodeAt(at));
  return bits & ~(1 << anyScript);
}

/**
 * The one of several writing systems by which words are sorted: another than the Latin if there is one, for fewer texts have
 * it; `anyScript` for none. Shapes: `bits` as `scriptsOf` gives them.
 */
export function rarestScript(bits: number): number {
  const others = bits & ~(1 << latin);
  return others !== 0 ? 31 - Math.clz32(others) : bits !== 0 ? latin : anyScript;
}

/** Whether phrases in a writing system are looked for in every text: Latin letters and digits stand in nearly all. */
export const isEverywhere = (script: number): boolean => script === anyScript || script === latin;
