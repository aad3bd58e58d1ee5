import { countBits, readHash } from "./compare-hashes.ts";
import { createPictureIndex } from "./picture-index.ts";
import type { PictureHash } from "./write-hash.ts";

/** A hash with whoever shows it, a record for instance. */
export interface ShownPicture<Owner> {
  readonly owner: Owner;
  readonly hash: PictureHash;
}

/** One picture, in one form or in several that are nearly the same. */
export interface PictureGroup<Owner> {
  /** The form that stands for it: the one most often shown. */
  readonly hash: PictureHash;
  /** Its forms and who shows each, the most often shown first; an owner stands once a form. */
  readonly forms: readonly {
    readonly hash: PictureHash;
    readonly distance: number;
    readonly owners: readonly Owner[];
  }[];
}

/** Different hashes that are compared, unless told. Bounds memory to some 60 MB and the worst case to a minute. */
const mostHashes = 100_000;

/**
 * Half of the bits of a PDQ hash are set by construction; a hash far from that is of nothing (an empty picture, a number
 * that is no hash) and would be near to others like it.
 */
const leastSet = 64;
const nothing = readHash("0".repeat(64));

/**
 * Puts hashes together that are of one picture: each is compared with forms that stand for a picture, and joins the
 * nearest within 31 bits. It is not compared with what joined before, so that no chain of small changes leads from one
 * picture to another: two forms of one group differ in 62 bits at most.
 * Shapes: pairs in any order; the answer has every hash once, the groups in the order of their first form. Units: bits of
 * 256. Errors: RangeError for what is no hash. Different hashes beyond `most` are left out, and counted.
 */
export function groupPictures<Owner>(
  shown: Iterable<ShownPicture<Owner>>,
  { most = mostHashes }: { readonly most?: number } = {},
): {
  readonly groups: readonly PictureGroup<Owner>[];
  readonly omitted: number;
} {
  const owners = new Map<PictureHash, Set<Owner>>();
  let omitted = 0;
  for (const { owner, hash } of shown) {
    const set = countBits(readHash(hash), nothing);
    if (set < leastSet || set > 256 - leastSet) continue;
    const known = owners.get(hash);
    if (known !== undefined) known.add(owner);
    else if (owners.size < most) owners.set(hash, new Set([owner]));
    else omitted += 1;
  }
  const order = [...owners].sort(([one, its], [other, others]) => others.size - its.size || (one < other ? -1 : 1));
  const index = createPictureIndex<PictureHash>();
  const forms = new Map<PictureHash, PictureGroup<Owner>["forms"][number][]>();
  for (const [hash, of] of order) {
    const [nearest] = index.near(hash);
    const form = { hash, distance: nearest?.distance ?? 0, owners: [...of] };
    const group = nearest === undefined ? undefined : forms.get(nearest.key);
    if (group !== undefined) {
      group.push(form);
      continue;
    }
    index.add(hash, hash);
    forms.set(hash, [form]);
  }
  return { groups: [...forms].map(([hash, own]) => ({ hash, forms: own })), omitted };
}
