import {
  instantOf,
  type CaseId,
  type OrgId,
  type PersonId,
  type StatementContent,
  type StatementId,
} from "@suar/domain";
import type { PlannedStatement } from "@suar/domain/crosswalks";
import type { FileKey, PersonKey } from "../keys/index.ts";
import { makeId, type Actor } from "../sessions/index.ts";
import { sealStatement } from "./seal-statement.ts";
import type { rememberTokens } from "./value-tokens.ts";
import { joinTokens } from "./write-tokens.ts";

/** What a row of a file states of a case. */
export interface Stated {
  readonly place: { readonly org_id: OrgId; readonly case_id: CaseId };
  readonly person: PersonId | null;
  readonly statements: readonly PlannedStatement[];
  readonly now: number;
  /** The key that seals what is said of the person, or of nobody. */
  readonly keyOf: (ofPerson: boolean) => FileKey | PersonKey | undefined;
  readonly tokensOf: ReturnType<typeof rememberTokens>;
}

/** The rows of first versions of statements out of a file, with what they are found by. */
export function loadedStatements({ userId }: Actor, { place, person, statements, now, keyOf, tokensOf }: Stated) {
  const at = instantOf(now);
  // Ids of one millisecond are not in order by themselves, and statements are to stay in the order of the standard.
  const ids = statements.map(() => makeId<StatementId>()).toSorted();
  const made = statements.flatMap(({ unit, ofPerson, field, answer }, nth) => {
    const key = keyOf(ofPerson);
    const id = ids[nth];
    if (key === undefined || id === undefined) return [];
    const content: StatementContent = { answer, happened: null, told: null, source: "import", certainty: "probable" };
    const where = { ...place, statement_id: id, version: 1 };
    const tokens = tokensOf(field, answer);
    const row = {
      ...where,
      unit,
      person_id: ofPerson ? person : null,
      field,
      state: answer.kind,
      sealed: sealStatement(key, where, content),
      tokens: joinTokens(tokens),
      source: content.source,
      certainty: content.certainty,
      by_user: userId,
      began_at: at,
      at,
    };
    return [{ row, tokens }];
  });
  return {
    rows: made.map(({ row }) => row),
    index: made.flatMap(({ row, tokens }) =>
      tokens.map((token) => ({ ...place, token, statement_id: row.statement_id, person_id: row.person_id })),
    ),
  };
}
