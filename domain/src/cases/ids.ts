import type { Branded } from "../ids.ts";

export type ContactId = Branded<"ContactId">;
export type CaseId = Branded<"CaseId">;
export type StatementId = Branded<"StatementId">;
export type CaseDecisionId = Branded<"CaseDecisionId">;
export type TaskId = Branded<"TaskId">;
export type CaseNoteId = Branded<"CaseNoteId">;
export type ArtefactId = Branded<"ArtefactId">;
export type CaseEventId = Branded<"CaseEventId">;
