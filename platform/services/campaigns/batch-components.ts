/** Shapes that may belong together, and the verified pairs among them, for one round of grouping. */
export interface ShapeBatch {
  /** Rising. */
  readonly shapes: readonly number[];
  /** Indexes into the edge columns. */
  readonly edges: readonly number[];
}

/**
 * Splits verified pairs into connected components and packs those into batches of about `batchShapes` shapes. Nothing
 * joins across components, so each batch can be grouped by itself; a component is never split.
 * Shapes: `alone` are shapes that form a group without any edge (exact copies); all lists are of whole numbers.
 */
export function batchComponents(
  edges: { readonly a: readonly number[]; readonly b: readonly number[] },
  alone: readonly number[],
  batchShapes: number,
): ShapeBatch[] {
  const parent = new Map<number, number>();
  const find = (shape: number): number => {
    let root = shape;
    for (let up = parent.get(root) ?? root; up !== root; up = parent.get(root) ?? root) root = up;
    for (let at = shape; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const shape of alone) parent.set(shape, shape);
  edges.a.forEach((a, at) => {
    const b = edges.b[at] ?? a;
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    parent.set(low, low);
    parent.set(high, low);
  });
  const members = new Map<number, number[]>();
  for (const shape of [...parent.keys()].sort((one, other) => one - other)) listFor(members, find(shape)).push(shape);
  const edgesOf = new Map<number, number[]>();
  edges.a.forEach((a, at) => listFor(edgesOf, find(a)).push(at));
  const batches: { shapes: number[]; edges: number[] }[] = [];
  for (const [root, shapes] of members) {
    let batch = batches.at(-1);
    if (!batch || batch.shapes.length + shapes.length > batchShapes) {
      batch = { shapes: [], edges: [] };
      batches.push(batch);
    }
    for (const shape of shapes) batch.shapes.push(shape);
    for (const edge of edgesOf.get(root) ?? []) batch.edges.push(edge);
  }
  for (const batch of batches) batch.shapes.sort((one, other) => one - other);
  return batches;
}

function listFor(lists: Map<number, number[]>, key: number): number[] {
  const known = lists.get(key);
  if (known) return known;
  const list: number[] = [];
  lists.set(key, list);
  return list;
}
