import type { IloIndicatorId } from "./indicators.ts";
import type { IloClause, IloList } from "./rule.ts";

/** What is missing, for a screen to show beside the questions that are still open. */
export interface IloMissing {
  readonly list: IloList;
  readonly clauses: readonly IloClause[];
  /** One more of these would meet the rule. */
  readonly oneMore: readonly IloIndicatorId[];
}

/**
 * "Not yet: missing ...". It is looked at while a worker listens and nowhere else: a list of what somebody failed to say
 * would be read as a doubt about them. So there is no way to keep it: `JSON.stringify`, string templates, `structuredClone`,
 * IndexedDB and messages to workers throw, and it prints empty. A screen that shows it leaves it out on paper.
 */
export class IloNotYet {
  readonly kind = "not_yet";
  readonly #missing: IloMissing;

  constructor(missing: IloMissing) {
    this.#missing = missing;
  }

  /** For the screen that is open. Nothing that is read here may be kept. */
  look(): IloMissing {
    return this.#missing;
  }

  /** An own function: structured cloning refuses the whole object because of it. Errors: TypeError, always. */
  readonly toJSON = (): never => {
    throw new TypeError("IloNotYet: what is missing is never stored, exported or printed");
  };

  /** Errors: TypeError, always. */
  [Symbol.toPrimitive](): never {
    return this.toJSON();
  }

  /** Errors: TypeError, always. */
  toString(): never {
    return this.toJSON();
  }
}
