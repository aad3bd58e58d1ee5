import type { CodeOf } from "../code-list.ts";
import { offenceList } from "../stated-fields/offence-lists.ts";
import { readFacts, type ViewedStatement } from "./read-facts.ts";
import { viewElement, type ViewedElement } from "./view-element.ts";

export type Offence = CodeOf<typeof offenceList>;
const offences = offenceList.codes.map(({ id }) => id);

/**
 * The offences that statements name in the event, beside each other: drugs, arms, goods, laundering, fraud. It is a list about
 * the event; who did what, and freely or not, it does not say. Errors: none.
 */
export const viewOffences = (statements: readonly ViewedStatement[]): ViewedElement<Offence> =>
  viewElement(
    readFacts(statements).filter(({ statement }) => statement.field === "offences"),
    offences,
    ({ code }) => offences.filter((offence) => offence === code),
  );
