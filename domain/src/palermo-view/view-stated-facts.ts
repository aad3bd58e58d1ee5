import { findContradictions, type Contradiction } from "./find-contradictions.ts";
import { legalNotesFor, type LegalNoteId } from "./legal-notes.ts";
import type { ViewedStatement } from "./read-facts.ts";
import type { AgeDecision } from "./view-age.ts";
import type { ViewedElement } from "./view-element.ts";
import { viewOffences, type Offence } from "./view-offences.ts";
import { viewSmuggling, type SmugglingView } from "./view-smuggling.ts";
import { viewTrafficking, type TraffickingView } from "./view-trafficking.ts";
import type { CasePersonRole } from "../cases/case-codes.ts";

/** Everything that is computed from the stated facts about one person of a case; nothing of it is a decision. */
export interface StatedFactsView {
  readonly trafficking: TraffickingView;
  readonly smuggling: SmugglingView;
  readonly offences: ViewedElement<Offence>;
  readonly contradictions: readonly Contradiction[];
  /** Notes on the law that belong beside this view; each with its sources, none of them legal advice. */
  readonly notes: readonly LegalNoteId[];
}

/**
 * The views of one person's and the event's statements. Roles stand as they were given: none is made out of a view, and a view
 * takes none away. Shapes: `statements` of the event and of this person; `roles` those that stand. Errors: none.
 */
export function viewStatedFacts(
  statements: readonly ViewedStatement[],
  roles: readonly CasePersonRole[],
  decision?: AgeDecision,
): StatedFactsView {
  const trafficking = viewTrafficking(statements, decision);
  const smuggling = viewSmuggling(statements);
  return {
    trafficking,
    smuggling,
    offences: viewOffences(statements),
    contradictions: findContradictions(statements),
    notes: legalNotesFor({
      roles,
      purposes: trafficking.purpose.values.filter(({ statements: ids }) => ids.length > 0).map(({ value }) => value),
      isSmugglingStated: smuggling.facts.isStated,
      isHeldForOffence: statements.some(isHeld),
    }),
  };
}

const isHeld = ({ field, answer, certainty, withdrawn }: ViewedStatement): boolean =>
  field === "held_for_offence" &&
  withdrawn === null &&
  certainty !== "ruled_out" &&
  answer.kind === "answered" &&
  answer.value.kind === "yes_no" &&
  answer.value.yes;
