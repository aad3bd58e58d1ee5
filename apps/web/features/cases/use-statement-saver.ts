import type {
  SavedStatement,
  SavedVersion,
  SaveStatement,
  Statement,
  StatementContent,
  StatementVersion,
} from "@suar/domain";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { caseQuery, saveStatement } from "../../api/cases.ts";
import { useFieldSaver } from "../../app/use-field-saver.ts";

/** What a form states as soon as it is whole. */
export interface Stated extends Pick<SaveStatement, "unit"> {
  readonly content: StatementContent;
}

interface StatementPlace extends Pick<SaveStatement, "person" | "field"> {
  readonly caseId: string;
  /** Made by the page for a new statement, so that a repeated save is the same one. */
  readonly id: string;
  readonly corrects: Statement | undefined;
}

/**
 * A statement that saves itself while somebody writes it down, as a field of a contact does. The case is read anew once the
 * form is gone: until then only the statement itself changes. `version` is the one on the node's disk, 0 for none.
 */
export function useStatementSaver({ caseId, id, person, field, corrects }: StatementPlace) {
  const queries = useQueryClient();
  const version = useRef(corrects?.version ?? 0);
  const isOpen = useRef(true);
  const saver = useFieldSaver(`statement ${id}`, {
    value: null,
    base: corrects?.version ?? 0,
    save: async ({ value, base, settles }) => {
      const { unit, content } = value as Stated;
      const saved = await saveStatement(caseId, id, { ...contentOf(content), unit, person, field, base, settles });
      version.current = saved.kind === "saved" ? saved.version : saved.theirs.version;
      if (!isOpen.current) void refreshCase(queries, caseId);
      return asSaved(saved, unit);
    },
  });
  useEffect(() => {
    isOpen.current = true;
    const before = corrects?.version ?? 0;
    return () => {
      isOpen.current = false;
      if (version.current !== before) void refreshCase(queries, caseId);
    };
  }, [queries, caseId, corrects?.version]);
  return { ...saver, refresh: () => refreshCase(queries, caseId), version: () => version.current };
}

/** Reads a case and its row in the lists anew. */
async function refreshCase(queries: QueryClient, caseId: string): Promise<void> {
  void queries.invalidateQueries({ queryKey: ["cases", "list"] });
  await queries.invalidateQueries({ queryKey: caseQuery(caseId).queryKey });
}

const contentOf = ({ answer, happened, told, source, certainty }: StatementContent): StatementContent => ({
  answer,
  happened,
  told,
  source,
  certainty,
});

function asSaved(saved: SavedStatement, unit: Stated["unit"]) {
  if (saved.kind === "saved") return saved;
  const asVersion = (one: StatementVersion): SavedVersion => ({
    version: one.version,
    value: { unit, content: contentOf(one) } satisfies Stated,
    by: one.recordedBy,
    at: one.recordedAt,
  });
  return { kind: "conflict", yours: asVersion(saved.yours), theirs: asVersion(saved.theirs) } as const;
}
