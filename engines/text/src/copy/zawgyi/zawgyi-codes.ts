/** What a code of Zawgyi stands for, as the parts of a syllable in Unicode. */
export interface ZawgyiCode {
  /** A letter that carries a syllable, or several with a virama between. */
  readonly base?: string;
  /** Where a sign goes in the syllable; see `signOrder`. */
  readonly signs?: string;
  /** Whether it stands before the letter it belongs to. */
  readonly before?: true;
}

const virama = "\u1039";
/** NGA with asat and virama: written above the letter that follows it, stored before it. */
export const kinzi = "\u1004\u103a\u1039";

// Stacked letters, each written below another: code in Zawgyi, letter.
const stacked: readonly (readonly [number, number])[] = [
  [0x1060, 0x1000],
  [0x1061, 0x1001],
  [0x1062, 0x1002],
  [0x1063, 0x1003],
  [0x1065, 0x1005],
  [0x1066, 0x1006],
  [0x1067, 0x1006],
  [0x1068, 0x1007],
  [0x1069, 0x1008],
  [0x106c, 0x100b],
  [0x106d, 0x100c],
  [0x1070, 0x100f],
  [0x1071, 0x1010],
  [0x1072, 0x1010],
  [0x1073, 0x1011],
  [0x1074, 0x1011],
  [0x1075, 0x1012],
  [0x1076, 0x1013],
  [0x1077, 0x1014],
  [0x1078, 0x1015],
  [0x1079, 0x1016],
  [0x107a, 0x1017],
  [0x107b, 0x1018],
  [0x1093, 0x1018],
  [0x107c, 0x1019],
  [0x1085, 0x101c],
];

/**
 * Codes of Zawgyi whose meaning differs from Unicode, or that stand elsewhere in a syllable. Source: Unicode Technical
 * Note #11, "Representing Myanmar in Unicode", and the code tables of myanmar-tools (Google, Apache-2.0), as facts.
 */
export const zawgyiCodes: ReadonlyMap<number, ZawgyiCode> = new Map<number, ZawgyiCode>([
  ...stacked.map(([code, letter]) => [code, { signs: virama + String.fromCharCode(letter) }] as const),
  [0x1031, { signs: "\u1031", before: true }],
  [0x1033, { signs: "\u102f" }],
  [0x1034, { signs: "\u1030" }],
  [0x1039, { signs: "\u103a" }],
  [0x103a, { signs: "\u103b" }],
  [0x103b, { signs: "\u103c", before: true }],
  [0x103c, { signs: "\u103d" }],
  [0x103d, { signs: "\u103e" }],
  [0x105a, { signs: "\u102b\u103a" }],
  [0x1064, { signs: kinzi }],
  [0x106a, { base: "\u1009" }],
  [0x106b, { base: "\u100a" }],
  [0x106e, { base: `\u100d${virama}\u100d` }],
  [0x106f, { base: `\u100d${virama}\u100e` }],
  [0x107d, { signs: "\u103b" }],
  ...Array.from({ length: 7 }, (_, at) => [0x107e + at, { signs: "\u103c", before: true }] as const),
  [0x1086, { base: "\u103f" }],
  [0x1087, { signs: "\u103e" }],
  [0x1088, { signs: "\u103e\u102f" }],
  [0x1089, { signs: "\u103e\u1030" }],
  [0x108a, { signs: "\u103d\u103e" }],
  [0x108b, { signs: `${kinzi}\u102d` }],
  [0x108c, { signs: `${kinzi}\u102e` }],
  [0x108d, { signs: `${kinzi}\u1036` }],
  [0x108e, { signs: "\u102d\u1036" }],
  [0x108f, { base: "\u1014" }],
  [0x1090, { base: "\u101b" }],
  [0x1091, { base: `\u100f${virama}\u100d` }],
  [0x1092, { base: `\u100b${virama}\u100c` }],
  [0x1094, { signs: "\u1037" }],
  [0x1095, { signs: "\u1037" }],
  [0x1096, { signs: `${virama}\u1010\u103d` }],
  [0x1097, { base: `\u100b${virama}\u100b` }],
]);

/**
 * The order of the signs of a syllable in Unicode, behind its letter: medials, vowels from front to back, nasal, tone
 * and killer as NFC orders them, visarga.
 */
export const signOrder =
  "\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u102b\u102c\u1036\u1037\u103a\u1038";
