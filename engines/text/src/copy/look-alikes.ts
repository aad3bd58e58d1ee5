/**
 * Letters of other alphabets that look like a Latin letter, capitals and small letters apart because they differ in
 * looks (Cyrillic В is a B, в is not a b). Own selection by sight from the Unicode code charts; letters that only
 * resemble are left out.
 */
const cyrillic =
  "аa еe оo рp сc уy хx ѕs іi јj ԁd ԛq ԝw һh ӏl ѵv ҽe АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ѴV ԌG ԜW ҺH ӀI";
const greek = "οo αa νv ρp υu ιi κk τt γy εe ηn χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX";
const armenian = "օo սu հh ոn ցg զq ւi յj ՕO ՍU ԼL";
const cherokee = "ᎪA ᏴB ᏟC ᎠD ᎬE ᏀG ᎻH ᎥI ᎫJ ᏦK ᏞL ᎷM ᎾO ᏢP ᎡR ᏚS ᎢT ᏙV ᎳW ᏃZ";

function pairs(list: string): [number, number][] {
  return list
    .split(" ")
    .filter((pair) => pair.length === 2)
    .map((pair) => [pair.charCodeAt(0), pair.charAt(1).toLowerCase().charCodeAt(0)]);
}

const toLatin = new Map(pairs([cyrillic, greek, armenian, cherokee].join(" ")));
const toCyrillic = new Map(
  pairs(cyrillic).map(([from, to]) => [to, String.fromCharCode(from).toLowerCase().charCodeAt(0)]),
);

/** The small Latin letter that a letter of another alphabet looks like, as code units; `undefined` for none. */
export function latinLookAlike(code: number): number | undefined {
  return toLatin.get(code);
}

/** The small Cyrillic letter that a small Latin letter looks like, as code units; `undefined` for none. */
export function cyrillicLookAlike(code: number): number | undefined {
  return toCyrillic.get(code);
}
