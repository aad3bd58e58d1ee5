import { createReadStream } from "node:fs";
import { join } from "node:path";
import { exactCsvLine } from "../exports/index.ts";
import { foundFolder, partName } from "./found-folder.ts";
import type { StoredRow } from "./part-writer.ts";

/** `id,campaign` of every clustered record, a header first; for programs, so ids stand exactly as they came. */
export async function* readAssignments(dir: string, rows: readonly StoredRow[]): AsyncGenerator<string> {
  yield exactCsvLine(["id", "campaign"]);
  const parts = new Map<number, Set<string>>();
  for (const { part, row } of rows) parts.set(part, (parts.get(part) ?? new Set()).add(row.campaign));
  for (const [part, campaigns] of [...parts].sort(([one], [other]) => one - other)) {
    const path = join(foundFolder(dir).parts, partName("assignments", part, "csv"));
    yield* keepLines(createReadStream(path, "utf8"), campaigns);
  }
}

/** A part of a collection also holds campaigns that a later part tells anew. An id may hold line ends; a name ends its line. */
async function* keepLines(pieces: AsyncIterable<unknown>, campaigns: ReadonlySet<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    rest += String(piece);
    const kept: string[] = [];
    let from = 0;
    for (const found of rest.matchAll(lineEnd)) {
      const end = found.index + found[0].length;
      const line = rest.slice(from, end);
      // An odd number of quotes: still inside an id that itself looks like the end of a line.
      if ((line.split('"').length - 1) % 2 === 1) continue;
      if (campaigns.has(found[1] ?? "")) kept.push(line);
      from = end;
    }
    rest = rest.slice(from);
    if (kept.length > 0) yield kept.join("");
  }
}

const lineEnd = /,([0-9a-f]{12})\n/g;
