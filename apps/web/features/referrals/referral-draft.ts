import type { DeskView, DisclosureAsker, DisclosurePurpose, PrepareReferral } from "@suar/domain";

type Written = PrepareReferral["words"][number];
/** A class that is told in words. */
export type WrittenClass = Written["class"];

/** Which facts of a person's page leave, and what is written for the classes that a page has no fact of. */
export interface Chosen {
  readonly fields: readonly string[];
  readonly words: Readonly<Partial<Record<WrittenClass, Pick<Written, "value" | "certainty">>>>;
}

/** The least: nothing. */
export const noneChosen: Chosen = { fields: [], words: {} };

interface Draft {
  readonly personId: string;
  readonly caseId: string;
  readonly desk: DeskView | undefined;
  readonly agreementId: string | null;
  readonly purpose: DisclosurePurpose | "";
  readonly askedBy: DisclosureAsker;
  readonly urgent: boolean;
  readonly chosen: Chosen;
}

/**
 * What would be passed on; `undefined` while whom, to whom, for what or every fact is missing, or the agreement under which a
 * partner's desk is told. Shapes: empty words leave nothing behind. Errors: none.
 */
export function orderOf(draft: Draft): PrepareReferral | undefined {
  const { personId, caseId, desk, agreementId, purpose, askedBy, urgent, chosen } = draft;
  if (personId === "" || desk === undefined || purpose === "") return undefined;
  if ((desk.partnerId === null) !== (agreementId === null)) return undefined;
  const words = Object.entries(chosen.words).flatMap(([dataClass, { value, certainty }]) =>
    value.trim() === "" ? [] : [{ class: dataClass as WrittenClass, value: value.trim(), certainty }],
  );
  if (chosen.fields.length + words.length === 0) return undefined;
  return {
    personId,
    caseId,
    deskId: desk.id,
    agreementId,
    purpose,
    urgent,
    askedBy,
    fields: [...chosen.fields],
    words,
  };
}
