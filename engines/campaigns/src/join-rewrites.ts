import type { WeightedShape } from "./link-groups.ts";
import type { CampaignParameters } from "./parameters.ts";
import { compareText } from "./compare-text.ts";
import { evenSimilarity } from "./judge-evenness.ts";
import { denseShare, reliefOf } from "./needed-cohesion.ts";

/** One writing with what its records say apart from their words: how many of them hold each contact and fact. */
export interface TraitedShape extends WeightedShape {
  readonly contacts: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, number>;
}

/** Why two groups of writings are taken for one text that was written anew. */
export interface RewriteLink {
  /** Indexes into the given units. */
  readonly a: number;
  readonly b: number;
  /** Contacts that records of both hold. */
  readonly contacts: readonly string[];
  /** Facts that most records of both state. */
  readonly facts: readonly string[];
  readonly similarity: number;
}

/** A contact held by more groups than this is a call centre, an agency or a platform: it links nothing. */
export const contactHolders = 64;
/** Share of the bits of what two groups state that both must state. */
const agreement = 0.5;
/** Bits of facts in common (three or four ordinary numbers) from which `rewriteSimilarity` of the words is enough. */
const enoughFactBits = 12;
/** What each missing bit adds to the similarity that is asked: with no fact at all about the cohesion of a campaign. */
const similarityPerBit = 1 / 60;

interface Unit {
  readonly records: number;
  readonly sum: ReadonlyMap<number, number>;
  /** Mean similarity of its record pairs; 1 for a lone record. */
  readonly inner: number;
  /** Mean `denseShare` of its records. */
  readonly dense: number;
  readonly contacts: ReadonlyMap<string, number>;
  readonly facts: ReadonlyMap<string, number>;
}

/**
 * Joins groups whose texts are rewrites of one another: a contact is an edge, and it counts only where it is
 * corroborated. Two groups join when they share a contact that few groups hold, state the same facts (sums, hours, ages,
 * dates, places; by bits, at least half of what either states), and their words are no strangers (`rewriteSimilarity`).
 * So a phone that an agency or a call centre gives for different jobs joins nothing: the jobs differ in their facts. Nor do
 * two settled templates join: what is posted again and again in the same words is not what a rewriter leaves.
 *
 * Shapes: `units` are lists of indexes into `shapes`, apart from one another; `factBits` is the rarity of a fact among the
 * records. Result: for each unit the smallest index of those it joins, and one link for each join. Errors: none.
 * Cost: at most `contactHolders` squared comparisons a contact.
 */
export function joinRewrites(
  units: readonly (readonly number[])[],
  shapes: readonly TraitedShape[],
  factBits: (fact: string) => number,
  parameters: CampaignParameters,
): { readonly roots: Int32Array; readonly links: readonly RewriteLink[] } {
  const roots = Int32Array.from(units.keys());
  const gathered = new Map<number, Unit>();
  const unitAt = (index: number): Unit => {
    const known = gathered.get(index);
    if (known) return known;
    const made = gather((units[index] ?? []).flatMap((shape) => shapes[shape] ?? []));
    gathered.set(index, made);
    return made;
  };
  const judge = (a: number, b: number): RewriteLink | undefined =>
    compareUnits(a, b, unitAt(a), unitAt(b), factBits, parameters);
  let open = candidatePairs(units, shapes);
  const links: RewriteLink[] = [];
  for (;;) {
    const found = open.flatMap(([a, b]) => judge(a, b) ?? []);
    found.sort((one, other) => other.similarity - one.similarity || one.a - other.a || one.b - other.b);
    const touched = new Set<number>();
    for (const link of found) {
      if (touched.has(link.a) || touched.has(link.b)) continue;
      touched.add(link.a).add(link.b);
      links.push(link);
      gathered.set(link.a, joinUnits(unitAt(link.a), unitAt(link.b)));
      gathered.delete(link.b);
      roots[link.b] = link.a;
    }
    if (touched.size === 0) break;
    open = movedPairs(open, roots);
  }
  return { roots: roots.map((_, index) => rootOf(roots, index)), links };
}

const rootOf = (roots: Int32Array, index: number): number => {
  let root = index;
  while ((roots[root] ?? root) !== root) root = roots[root] ?? root;
  return root;
};

/** Pairs of units that share a contact which not too many hold, in rising order. */
function candidatePairs(units: readonly (readonly number[])[], shapes: readonly TraitedShape[]): [number, number][] {
  const holders = new Map<string, number[]>();
  units.forEach((unit, index) => {
    for (const contact of new Set(unit.flatMap((shape) => [...(shapes[shape]?.contacts.keys() ?? [])]))) {
      const list = holders.get(contact);
      if (list === undefined) holders.set(contact, [index]);
      else list.push(index);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const list of holders.values()) {
    if (list.length > contactHolders) continue;
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1)) pairs.set(a * units.length + b, [a, b]);
    });
  }
  return [...pairs].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

/** The pairs that are left after some units joined, each once. */
function movedPairs(pairs: readonly (readonly [number, number])[], roots: Int32Array): [number, number][] {
  const moved = new Map<number, [number, number]>();
  for (const pair of pairs) {
    const [one, other] = [rootOf(roots, pair[0]), rootOf(roots, pair[1])];
    if (one !== other)
      moved.set(Math.min(one, other) * roots.length + Math.max(one, other), [
        Math.min(one, other),
        Math.max(one, other),
      ]);
  }
  return [...moved].sort(([one], [other]) => one - other).map(([, pair]) => pair);
}

function gather(members: readonly TraitedShape[]): Unit {
  const sum = new Map<number, number>();
  const contacts = new Map<string, number>();
  const facts = new Map<string, number>();
  let records = 0;
  let dense = 0;
  for (const member of members) {
    records += member.records;
    dense += denseShare(member.vector.grams) * member.records;
    member.vector.grams.forEach((gram, at) => add(sum, gram, (member.vector.weights[at] ?? 0) * member.records));
    for (const [contact, count] of member.contacts) add(contacts, contact, count);
    for (const [fact, count] of member.facts) add(facts, fact, count);
  }
  return { records, sum, inner: innerMean(sum, records), dense: dense / Math.max(1, records), contacts, facts };
}

function joinUnits(left: Unit, right: Unit): Unit {
  const sum = new Map(left.sum);
  const contacts = new Map(left.contacts);
  const facts = new Map(left.facts);
  for (const [gram, weight] of right.sum) add(sum, gram, weight);
  for (const [contact, count] of right.contacts) add(contacts, contact, count);
  for (const [fact, count] of right.facts) add(facts, fact, count);
  const records = left.records + right.records;
  const dense = (left.dense * left.records + right.dense * right.records) / records;
  return { records, sum, inner: innerMean(sum, records), dense, contacts, facts };
}

/** Mean similarity of the pairs of `records` unit vectors from their sum. */
function innerMean(sum: ReadonlyMap<number, number>, records: number): number {
  if (records < 2) return 1;
  let square = 0;
  for (const weight of sum.values()) square += weight * weight;
  return (square - records) / (records * (records - 1));
}

function compareUnits(
  a: number,
  b: number,
  left: Unit,
  right: Unit,
  factBits: (fact: string) => number,
  { rewriteSimilarity, evenness }: CampaignParameters,
): RewriteLink | undefined {
  const contacts = [...left.contacts.keys()].filter((contact) => right.contacts.has(contact)).sort(compareText);
  if (contacts.length === 0) return undefined;
  const agreed = agreeOnFacts(left, right, factBits);
  if (agreed === undefined) return undefined;
  const { facts, bits } = agreed;
  const similarity = product(left.sum, right.sum) / (left.records * right.records);
  const missing = Math.max(0, enoughFactBits - bits) * similarityPerBit;
  if (similarity < rewriteSimilarity - reliefOf(left.dense, right.dense) + missing) return undefined;
  const areSettled = left.records > 1 && right.records > 1 && Math.min(left.inner, right.inner) > settled;
  if (areSettled && similarity < evenSimilarity(left, right, evenness)) return undefined;
  return { a, b, contacts, facts, similarity };
}

/** Mean similarity above which a group is one text posted again, with slots at most. */
const settled = 0.85;

/** The facts that both state, or nothing when what they state differs more than it agrees. */
function agreeOnFacts(
  left: Unit,
  right: Unit,
  factBits: (fact: string) => number,
): { readonly facts: readonly string[]; readonly bits: number } | undefined {
  const [ours, theirs] = [usualFacts(left), usualFacts(right)];
  const facts = ours.filter((fact) => theirs.includes(fact));
  const total = (some: readonly string[]): number => some.reduce((bits, fact) => bits + factBits(fact), 0);
  const bits = total(facts);
  return bits >= agreement * (total(ours) + total(theirs) - bits) ? { facts, bits } : undefined;
}

/** Facts that at least half of the records state. */
const usualFacts = ({ facts, records }: Unit): string[] =>
  [...facts].filter(([, count]) => count * 2 >= records).map(([fact]) => fact);

function product(left: ReadonlyMap<number, number>, right: ReadonlyMap<number, number>): number {
  const [large, small] = left.size >= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [gram, weight] of small) sum += weight * (large.get(gram) ?? 0);
  return sum;
}

const add = <Key>(counts: Map<Key, number>, key: Key, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};
