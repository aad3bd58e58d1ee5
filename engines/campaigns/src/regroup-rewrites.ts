import { type CorpusCounts, type ShapeGroup, describeGroup } from "./group-shapes.ts";
import { type RewriteLink, type TraitedShape, joinRewrites } from "./join-rewrites.ts";
import type { CampaignParameters } from "./parameters.ts";

/** A group as it stands after rewrites were joined. */
export interface RegroupedShapes extends ShapeGroup {
  /** Contacts that tied rewrites to one another; empty where words alone make the group. */
  readonly ties: readonly string[];
}

/**
 * The groups of `groupShapes` after texts that were written anew came to theirs: groups and lone shapes that share a
 * corroborated contact and their facts become one (`joinRewrites`).
 * Shapes: `groups` as `groupShapes` gave them of `shapes`; `factBits` is the rarity of a fact. Result in order of the
 * smallest index of each group. Errors: none.
 */
export function regroupRewrites(
  groups: readonly ShapeGroup[],
  shapes: readonly TraitedShape[],
  corpus: CorpusCounts & { readonly factBits: (fact: string) => number },
  parameters: CampaignParameters,
): RegroupedShapes[] {
  const grouped = new Set(groups.flatMap((group) => group.shapes));
  const alone = shapes.flatMap((shape, index) => (grouped.has(index) || shape.contacts.size === 0 ? [] : [[index]]));
  const units = [...groups.map((group) => group.shapes), ...alone];
  const { roots, links } = joinRewrites(units, shapes, corpus.factBits, parameters);
  const linksOf = Map.groupBy(links, (link) => roots[link.a] ?? link.a);
  const result: RegroupedShapes[] = [];
  const joined = Map.groupBy(units.keys(), (unit) => roots[unit] ?? unit);
  for (const [root, members] of joined) {
    const own = linksOf.get(root) ?? [];
    const before = groups[root];
    if (own.length === 0) {
      if (before) result.push({ ...before, ties: [] });
      continue;
    }
    const indexes = members.flatMap((unit) => units[unit] ?? []).sort((a, b) => a - b);
    const described = describeGroup(indexes, shapes, corpus, parameters, factBitsOf(own, corpus.factBits));
    const ties = [...new Set(own.flatMap((link) => link.contacts))].sort();
    if (described) result.push({ ...described, ties });
    else for (const unit of members) if (groups[unit]) result.push({ ...groups[unit], ties: [] });
  }
  return result.sort((one, other) => Math.min(...one.shapes) - Math.min(...other.shapes));
}

/** Bits of the facts that the weakest of the links shares: what all members may be taken to share. */
const factBitsOf = (links: readonly RewriteLink[], factBits: (fact: string) => number): number =>
  Math.min(...links.map((link) => link.facts.reduce((bits, fact) => bits + factBits(fact), 0)));
