/** What evenness asks of a group: how many records it has and the mean similarity over their pairs (1 for one record). */
export interface InnerLikeness {
  readonly records: number;
  readonly inner: number;
}

/** Share of its bits that a group of one text may move as a whole: a place, a trade, what stands in a slot. */
const slotShare = 0.1;
/** How much more than inside the looser group may differ between two. */
const spread = 1.5;
/** How much less is asked of groups of one and of two records, of whose inside little is known. */
const fewRecords = [0.8, 0.9] as const;
/** Records from which the inside of a group is known. */
const knownFrom = 3;

/**
 * Mean similarity that two groups need to be even: what differs between them must be in proportion to what differs inside.
 *
 * Between two groups the similarity is at least `evenness` of that inside the looser one. The more settled both are the
 * more is asked, up to `1 - slotShare` of texts posted word for word: a part that all records of one have and
 * none of the other is a text of its own, however long the boilerplate beside it. And however loose one is, it is as
 * like the tighter one as a lone record would have to be: two strangers are not let in because they are two.
 * Shapes: similarities and `evenness` are 0 .. 1. Errors: none.
 */
export function evenSimilarity(one: InnerLikeness, other: InnerLikeness, evenness: number): number {
  const [fewer, more] = one.records <= other.records ? [one, other] : [other, one];
  if (more.records < 2) return 0;
  const lone = evenness * fewRecords[0];
  if (fewer.records < 2) return lone * more.inner;
  const looser = Math.min(fewer.inner, more.inner);
  const settled = 1 - slotShare - spread * (1 - looser);
  const between = Math.max(evenness * looser, settled) * (fewRecords[fewer.records - 1] ?? 1);
  const tighter = fewer.inner > more.inner ? fewer : more;
  return tighter.records < knownFrom ? between : Math.max(between, lone * tighter.inner);
}
