/** Codes of consonants written below another one, in Zawgyi. */
const stacked: Readonly<Record<string, string>> = {
  "\u1000": "\u1060",
  "\u1001": "\u1061",
  "\u1002": "\u1062",
  "\u1003": "\u1063",
  "\u1005": "\u1065",
  "\u1006": "\u1066",
  "\u1007": "\u1068",
  "\u1008": "\u1069",
  "\u100b": "\u106c",
  "\u100c": "\u106d",
  "\u100f": "\u1070",
  "\u1010": "\u1071",
  "\u1011": "\u1073",
  "\u1012": "\u1075",
  "\u1013": "\u1076",
  "\u1014": "\u1077",
  "\u1015": "\u1078",
  "\u1016": "\u1079",
  "\u1017": "\u107a",
  "\u1018": "\u107b",
  "\u1019": "\u107c",
  "\u101c": "\u1085",
};
const medials: Readonly<Record<string, string>> = { "\u103b": "\u103a", "\u103d": "\u103c", "\u103e": "\u103d" };
// The visible killer waits under another code: Zawgyi's medial YA takes the one it has in Unicode.
const killer = "\ue000";
const syllable =
  /(\u1004\ue000\u1039)?([\u1000-\u1021\u103f])((?:\u1039[\u1000-\u1021])?)([\u103b-\u103e]*)(\u1031?)/gu;

/**
 * Burmese in Unicode rewritten in Zawgyi, close to what its keyboards produce, without their choice among variant
 * glyphs. For measuring only. Source: Unicode Technical Note #11; own table.
 */
export function writeZawgyi(text: string): string {
  return text
    .replaceAll("\u103a", killer)
    .replaceAll(syllable, (_, kinzi: string | undefined, base: string, below: string, signs: string, e: string) => {
      const before = e + (signs.includes("\u103c") ? "\u103b" : "");
      const after = [...signs].map((sign) => medials[sign] ?? "").join("");
      return before + base + (stacked[below.slice(1)] ?? "") + (kinzi === undefined ? "" : "\u1064") + after;
    })
    .replaceAll(`\u102b${killer}`, "\u105a")
    .replaceAll(killer, "\u1039");
}
