import { existsSync } from "node:fs";
import { SuarError } from "@suar/domain";
import type { AuditSigner } from "../audit/audit-keys.ts";
import { erasable } from "./erasable.ts";
import { erasuresFile, proveErasures, readErasures, type SignedErasure } from "./erasures-file.ts";
import { keyOf } from "./finish-erasures.ts";

/** Where a restore learns what was erased since the backup. */
export interface ErasureSources {
  /** Files given by the person, beside the one in the data folder. */
  readonly files?: readonly string[];
  /** The person says that nothing was ever erased, or takes the risk. */
  readonly without?: boolean;
}

/**
 * Every erasure that the data folder's own list and the given files name, each proven.
 * Errors: `backup.no_erasures` when there is neither list nor file and `without` was not said; `erasures.unreadable`;
 * `input.missing`.
 */
export async function gatherErasures(
  dataDir: string,
  signer: Pick<AuditSigner, "isSignedBy">,
  { files = [], without = false }: ErasureSources,
): Promise<readonly SignedErasure[]> {
  const own = erasuresFile(dataDir);
  const paths = [...(existsSync(own) ? [own] : []), ...files];
  if (paths.length === 0 && !without) throw new SuarError("backup.no_erasures");
  const all = new Map<string, SignedErasure>();
  for (const path of paths) {
    const read = await readErasures(path);
    proveErasures(signer, path, read);
    for (const { line: _, ...erasure } of read) all.set(keyOf(erasure.orgId, erasure.kind, erasure.id), erasure);
  }
  return [...all.values()];
}

/** What a restore does with rows and files of the backup. */
export interface ErasureFilter {
  /** The row as it may come in; null when it is of something that was erased. */
  admit(table: string, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null;
  /** False for a file of an import that was erased. Shapes: name inside the corpora folder. */
  admitsFile(name: string): boolean;
}

/** Keeps erased things out: they are never written, so nothing of them can be found in the database's files either. */
export function filterErased(erasures: readonly SignedErasure[]): ErasureFilter {
  const erased = new Set(erasures.map(({ orgId, kind, id }) => keyOf(orgId, kind, id)));
  const imports = new Set(erasures.filter(({ kind }) => kind === "import").map(({ id }) => id));
  const rules = Object.entries(erasable).flatMap(([kind, { rows, mentions }]) => [
    ...rows.map(([table, column]) => ({ kind, table, column, mention: false })),
    ...mentions.map(([table, column]) => ({ kind, table, column, mention: true })),
  ]);
  return {
    admit: (table, row) => {
      let admitted = row;
      for (const { kind, column, mention } of rules.filter((rule) => rule.table === table)) {
        if (!erased.has(keyOf(String(row["org_id"]), kind, String(row[column])))) continue;
        if (!mention) return null;
        admitted = { ...admitted, [column]: null };
      }
      return admitted;
    },
    admitsFile: (name) => !imports.has(name.split("/")[0] ?? ""),
  };
}
