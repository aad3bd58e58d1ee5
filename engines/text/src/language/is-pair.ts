const pairs = new Set(["ind msa", "fas prs", "hin urd", "yue zho"]);

/** Whether two languages share most of their words in writing, so that a short text may be either. Codes: ISO 639-3. */
export function isPair(one: string, other: string): boolean {
  return pairs.has(one < other ? `${one} ${other}` : `${other} ${one}`);
}
