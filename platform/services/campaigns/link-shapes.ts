import { appendColumns } from "@suar/warehouse";
import { batchComponents } from "./batch-components.ts";
import { sqlText } from "./found-folder.ts";
import type { LinkedColumns, LinkPart } from "./link-part.ts";
import { startStep } from "./report-progress.ts";
import type { SearchContext } from "./search-context.ts";
import { type ShapeSource, shareSource } from "./shape-source.ts";

/** Shapes grouped in one round, about. */
const batchShapes = 5000;

/** Verified pairs by column. */
export interface Edges {
  readonly a: number[];
  readonly b: number[];
  readonly similarity: number[];
}

/**
 * Joins shapes by cohesion and keeps the groups that stand out from chance, component by component.
 * Shapes: `copies` has the records of each shape that two or more records have.
 * Leaves `path` (group_number, place, shape_number, cohesion, shared_bits); place 0 is the medoid.
 */
export async function linkShapes(
  context: SearchContext,
  source: ShapeSource,
  edges: Edges,
  copies: ReadonlyMap<number, number>,
  path: string,
): Promise<void> {
  const { warehouse, crew, parameters, onProgress, signal } = context;
  const shared = shareSource(source, parameters);
  const parts = batchComponents(edges, [...copies.keys()], batchShapes).map(
    (batch): LinkPart => ({
      source: shared,
      shapes: Int32Array.from(batch.shapes),
      records: Int32Array.from(batch.shapes, (shape) => copies.get(shape) ?? 1),
      a: Int32Array.from(batch.edges, (edge) => edges.a[edge] ?? 0),
      b: Int32Array.from(batch.edges, (edge) => edges.b[edge] ?? 0),
      similarity: Float64Array.from(batch.edges, (edge) => edges.similarity[edge] ?? 0),
    }),
  );
  const report = startStep("cluster", parts.length, onProgress);
  const linked: LinkedColumns[] = [];
  let done = 0;
  await crew.each("link", parts, signal, (_, columns, at) => {
    linked[at] = columns;
    done += 1;
    report(done);
  });
  await warehouse.run(
    "create or replace temp table found_groups (group_number integer, place integer, shape_number integer, cohesion double, shared_bits double)",
  );
  const numbers = numberGroups(linked);
  for (const [at, { group, place, shape, cohesion, sharedBits }] of linked.entries()) {
    const own = numbers[at] ?? [];
    await appendColumns(warehouse, "found_groups", [
      { type: "integer", values: group.map((number) => own[number] ?? 0) },
      { type: "integer", values: place },
      { type: "integer", values: shape },
      { type: "double", values: cohesion },
      { type: "double", values: sharedBits },
    ]);
  }
  await warehouse.run(
    `copy (from found_groups order by group_number, place) to ${sqlText(path)} (format parquet); drop table found_groups`,
  );
}

/** Numbers for the groups of every part, by rising lowest shape, so that it does not matter in which part a group was found. */
function numberGroups(linked: readonly LinkedColumns[]): readonly (readonly number[])[] {
  const lowest = linked.map(({ group, shape }) => {
    const found: number[] = [];
    group.forEach((number, row) => {
      found[number] = Math.min(found[number] ?? Infinity, shape[row] ?? 0);
    });
    return found;
  });
  const rank = new Map(
    lowest
      .flat()
      .sort((one, other) => one - other)
      .map((shape, number) => [shape, number] as const),
  );
  return lowest.map((found) => found.map((shape) => rank.get(shape) ?? 0));
}
