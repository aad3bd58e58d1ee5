import type { Reading } from "@suar/domain";

type Hit = Reading["indicators"][number];

/** One indicator with every place in which it stands. */
export interface GatheredSign extends Pick<Hit, "id" | "element" | "strength" | "label" | "source"> {
  readonly places: readonly Pick<Hit, "start" | "end">[];
}

const order = { strong: 0, medium: 1, weak: 2 } as const;

/** Indicators of one text, each once, the strongest first and then in the order of the text. Errors: none. */
export function gatherSigns(hits: readonly Hit[]): readonly GatheredSign[] {
  const signs = new Map<string, GatheredSign>();
  for (const { id, element, strength, label, source, start, end } of hits) {
    const places = [...(signs.get(id)?.places ?? []), { start, end }];
    signs.set(id, { id, element, strength, label, source, places });
  }
  return [...signs.values()].toSorted((a, b) => order[a.strength] - order[b.strength]);
}
