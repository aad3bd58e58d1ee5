import { SuarError, type CaseId } from "@suar/domain";
import type { Tx } from "@suar/database";
import { reachableCase } from "../case-walls/index.ts";
import { openFileKey, type FileKey, type OrganisationKeys } from "../keys/index.ts";
import type { Actor } from "../sessions/index.ts";
import { openPart } from "./case-key.ts";

/** Open cases of the worker whose notes are looked through, newest first. */
const mostCases = 100;
/** Notes that are opened for one search, newest first. */
const mostNotes = 500;

/**
 * The open cases that the actor works on in whose notes every asked word stands, newest first. Words that somebody wrote
 * are in no index: the newest notes are opened for the moment of the search, and only one's own cases have so few.
 * Cost: bounded by the limits. A note whose key or seal is broken finds nothing; the page of its case says so.
 */
export async function findInNotes(
  tx: Tx,
  actor: Actor,
  keys: OrganisationKeys,
  text: string,
): Promise<readonly CaseId[]> {
  const words = fold(text).split(" ");
  const rows = await tx
    .with("mine", (query) =>
      query
        .selectFrom("case_workers as m")
        .select(["m.org_id", "m.case_id"])
        .where("m.org_id", "=", actor.orgId)
        .where("m.user_id", "=", actor.userId)
        .where("m.is_open", "=", true)
        .orderBy("m.case_id", "desc")
        .limit(mostCases),
    )
    .selectFrom("mine as m")
    .innerJoin("cases as c", (join) => join.onRef("c.org_id", "=", "m.org_id").onRef("c.case_id", "=", "m.case_id"))
    .innerJoin("case_keys as k", (join) => join.onRef("k.org_id", "=", "m.org_id").onRef("k.case_id", "=", "m.case_id"))
    .innerJoin("case_notes as n", (join) =>
      join.onRef("n.org_id", "=", "m.org_id").onRef("n.case_id", "=", "m.case_id"),
    )
    .select(["n.case_id as id", "n.note_id as note", "n.sealed", "k.version", "k.wrapped"])
    .where("c.removed_at", "is", null)
    .where(reachableCase(actor, "c"))
    .orderBy("n.note_id", "desc")
    .limit(mostNotes)
    .execute();
  const open = new Map<CaseId, FileKey>();
  const found = new Set<CaseId>();
  for (const { id, note, sealed, ...wrapped } of rows) {
    if (found.has(id)) continue;
    const place = { orgId: actor.orgId, caseId: id, table: "case_notes", id: note };
    const said = whenReadable(() => {
      const key = open.get(id) ?? openFileKey(keys, { kind: "case", id, ...wrapped });
      open.set(id, key);
      return fold(openPart(key, place, sealed));
    });
    if (said !== undefined && words.every((word) => said.includes(word))) found.add(id);
  }
  return [...found];
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();

const unreadable: ReadonlySet<string> = new Set(["key.missing", "key.broken_seal"]);

function whenReadable<Value>(open: () => Value): Value | undefined {
  try {
    return open();
  } catch (error) {
    if (error instanceof SuarError && unreadable.has(error.code)) return undefined;
    throw error;
  }
}
