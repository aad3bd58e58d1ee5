import { type PostKind, type PostKindReading, postKinds } from "@suar/domain/text-reading";
import { typologies, type Typology } from "./typologies.ts";
import type { Cue } from "./indicator.ts";
import type { Facts, Piece } from "./rules/facts.ts";

/** What each typology's indicators say of a post when they are found in words. */
const kindOfTypology: Readonly<Partial<Record<Typology, PostKind>>> = {
  "scam-centre-recruitment": "recruit",
  "debt-bondage": "recruit",
  "laundering-recruitment": "recruit",
  "smuggling-services": "sell",
};
/** Indicators that say another thing than their typology. */
const kindOfIndicator: Readonly<Record<string, PostKind | null>> = {
  "border-transfer": "coordinate",
  "told-to-lie-at-border": "coordinate",
  "domestic-worker-traded": "sell",
  "supplied-to-venues": "sell",
  "bride-offered-for-money": "sell",
  "bookings-by-third-party": "sell",
  "marriage-abroad-for-money": "recruit",
  "under-eighteen-welcome": "recruit",
  "child-sent-to-work": "recruit",
  "paid-for-likes": "recruit",
  "delete-our-chat": "coordinate",
  "telephone-account-rented": "sell",
  // People tell these of themselves: they say nothing of the post.
  "debt-bondage": null,
  "ransom-demanded": null,
};
const kindOfCue: Readonly<Partial<Record<Cue, PostKind>>> = {
  hiring: "recruit",
  lureRole: "recruit",
  sellingService: "sell",
  coordinating: "coordinate",
};
/** A cue is a word, an indicator a phrase. */
const worth = { cue: 1, indicator: 2 } as const;

const kindOf = new Map<string, PostKind | null>([
  ...Object.entries(typologies).flatMap(([typology, heads]) =>
    heads.map(({ id }) => [id, kindOfTypology[typology as Typology] ?? null] as const),
  ),
  ...Object.entries(kindOfIndicator),
]);

/**
 * The kind of a post by its cues and indicators: people are recruited, something is sold, or people are directed.
 * Shapes: the kind with most evidence; on a tie the one that asks for action first (coordinate, sell, recruit); `null` when
 * nothing says, or when the text is somebody's own account. Errors: none.
 */
export function classifyPost(display: string, { cues, hits }: Facts): PostKindReading | null {
  if (cues.has("ownAccount")) return null;
  const points: Record<PostKind, number> = { recruit: 0, sell: 0, coordinate: 0 };
  const pieces: Record<PostKind, Piece[]> = { recruit: [], sell: [], coordinate: [] };
  const count = (kind: PostKind | null | undefined, by: number, piece: Piece | undefined): void => {
    if (kind === null || kind === undefined || piece === undefined) return;
    points[kind] += by;
    pieces[kind].push(piece);
  };
  for (const [cue, found] of cues) for (const piece of found.slice(0, 3)) count(kindOfCue[cue], worth.cue, piece);
  for (const [id, found] of hits) count(kindOf.get(id), worth.indicator, found[0]);
  const kind = postKinds.toReversed().reduce((best, next) => (points[next] > points[best] ? next : best));
  if (points[kind] === 0) return null;
  const evidence = pieces[kind]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end }) => ({ start, end, excerpt: display.slice(start, end) }));
  return { kind, evidence };
}
