/** Where the words for a reason stand in the catalogue; `subject` is the class of facts that it is about. */
export interface ReasonWords {
  readonly id: string;
  readonly subject?: string;
}

/**
 * Reads one reason why something may not be sent: `desk_closed`, `name:withdrawn`, `agreement:over_quota`.
 * Shapes: any text; what has no words in the catalogue is told so by `undefined`. Errors: none.
 */
export function readReason(reason: string, isKnown: (id: string) => boolean): ReasonWords | undefined {
  const [first = "", rest] = reason.split(":", 2);
  if (rest === undefined) return known({ id: `referralDenial.${first}` }, isKnown);
  if (first === "agreement") return known({ id: `exchangeReason.${rest}` }, isKnown);
  return known({ id: `disclosureDenial.${rest}`, subject: `disclosedClass.${first}` }, isKnown);
}

const known = (words: ReasonWords, isKnown: (id: string) => boolean): ReasonWords | undefined =>
  isKnown(words.id) && (words.subject === undefined || isKnown(words.subject)) ? words : undefined;
