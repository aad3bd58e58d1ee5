/**
 * Likeness of two words, 0 .. 1: shared letters near each other, letters out of order, a common beginning.
 * Errors: none. Source: Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of
 * Record Linkage" (1990), prefix weight .1 over at most four letters.
 */
export function jaroWinkler(one: string, two: string): number {
  if (one === two) return 1;
  if (one === "" || two === "") return 0;
  const reach = Math.max(0, Math.floor(Math.max(one.length, two.length) / 2) - 1);
  const taken = new Uint8Array(two.length);
  const shared: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    const end = Math.min(two.length, at + reach + 1);
    for (let to = Math.max(0, at - reach); to < end; to += 1) {
      if (taken[to] === 1 || one[at] !== two[to]) continue;
      taken[to] = 1;
      shared.push(one.charAt(at));
      break;
    }
  }
  if (shared.length === 0) return 0;
  let swapped = 0;
  let seen = 0;
  for (let to = 0; to < two.length; to += 1) {
    if (taken[to] !== 1) continue;
    if (shared[seen] !== two[to]) swapped += 1;
    seen += 1;
  }
  const count = shared.length;
  const jaro = (count / one.length + count / two.length + (count - swapped / 2) / count) / 3;
  let head = 0;
  while (head < 4 && head < one.length && one[head] === two[head]) head += 1;
  return jaro + head * 0.1 * (1 - jaro);
}
