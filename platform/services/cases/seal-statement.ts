import type { CaseStatementTable } from "@suar/database";
import {
  statedAnswerSchema,
  toldDateSchema,
  type CaseId,
  type OrgId,
  type StatementContent,
  type StatementId,
  type StatementVersion,
} from "@suar/domain";
import type { Selectable } from "kysely";
import { z } from "zod";
import type { FileKey, PersonKey } from "../keys/index.ts";
import { openPart, sealPart, type PartPlace } from "./case-key.ts";

/** A version of a statement with the name of who wrote it. */
export type StatementRecord = Selectable<CaseStatementTable> & {
  readonly by_name: string | null;
  readonly withdrawn_name: string | null;
};

/** What is sealed of a version: what it says, and when that happened and was told. */
const sealedSchema = z.object({
  answer: statedAnswerSchema,
  happened: toldDateSchema.nullable(),
  told: toldDateSchema.nullable(),
});

interface VersionPlace {
  readonly org_id: OrgId;
  readonly case_id: CaseId;
  readonly statement_id: StatementId;
  readonly version: number;
}

export const sealStatement = (
  key: FileKey | PersonKey,
  place: VersionPlace,
  { answer, happened, told }: StatementContent,
): string => sealPart(key, placeOf(place), JSON.stringify({ answer, happened, told }));

/** What a version says. Errors: `key.broken_seal`. */
export const openStatement = (key: FileKey | PersonKey, row: StatementRecord): StatementContent => ({
  ...sealedSchema.parse(JSON.parse(openPart(key, placeOf(row), row.sealed))),
  source: row.source,
  certainty: row.certainty,
});

/** A version as a page shows it. Errors: `key.broken_seal`. */
export const presentStatementVersion = (key: FileKey | PersonKey, row: StatementRecord): StatementVersion => ({
  ...openStatement(key, row),
  version: row.version,
  recordedAt: row.at,
  recordedBy: row.by_name,
});

const placeOf = ({ org_id, case_id, statement_id, version }: VersionPlace): PartPlace => ({
  orgId: org_id,
  caseId: case_id,
  table: "case_statements",
  id: `${statement_id}/${version}`,
});
