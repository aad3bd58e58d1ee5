const entities: Readonly<Record<string, string>> = { amp: "&", nbsp: " ", lt: "<", gt: ">", quot: '"', apos: "'" };

// UTF-8 read as Windows-1252 and stripped of its first letter, as one of the two copies of the research data holds it.
const wronglyDecoded: readonly (readonly [RegExp, string])[] = [
  [/€(?:™|˜)/g, "'"],
  [/€(?:œ|\u009d|\u009c)/g, '"'],
  [/€(?:“|”)/g, " - "],
  [/€(?:¢|¦|¨|‹|¯|ƒ|‰)|Ã¢‚¬¢|Ã‚·|ï‚·|—¦|§/g, " "],
];

/**
 * One text of the research data, with what its copies did to it undone: character references, a wrong decoding, hashes in
 * the place of addresses and numbers. What the two copies do differently would otherwise tell honest from fraudulent.
 * Contacts become ones that cannot exist (example.com, a number of the fictional range 555-01xx).
 * Errors: none.
 */
export function cleanAdvert(text: string): string {
  let clean = text.replace(
    /&(?:#(\d{1,6})|([a-z]{2,6}));/gi,
    (_, digits: string | undefined, name: string | undefined) =>
      digits === undefined ? (entities[(name ?? "").toLowerCase()] ?? " ") : readReference(Number(digits)),
  );
  for (const [pattern, plain] of wronglyDecoded) clean = clean.replace(pattern, plain);
  return clean
    .replace(/#URL_[0-9a-f]*#?/g, " https://www.example.com/page ")
    .replace(/#EMAIL_[0-9a-f]*#?/g, " name@example.com ")
    .replace(/#PHONE_[0-9a-f]*#?/g, " +1 202 555 0123 ")
    .replace(/[’‘´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[\s\u00a0\u2028\u2029\u00ad\u200b]+/g, " ")
    .trim();
}

const readReference = (code: number): string =>
  code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : " ";
