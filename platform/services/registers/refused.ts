/** Why nothing was done. */
export const refusals = [
  "option",
  "unreadable",
  "not_utf8",
  "line",
  "not_a_key",
  "unwritten",
  "signature",
  "broken",
] as const;
export type Refusal = (typeof refusals)[number];

const statuses: Readonly<Record<Refusal, 1 | 2 | 3>> = {
  option: 2,
  unreadable: 3,
  not_utf8: 3,
  line: 3,
  not_a_key: 3,
  unwritten: 2,
  signature: 1,
  broken: 3,
};

/** Nothing was done, and how the program ends: 1 a wrong signature, 2 a wrong call, 3 a file that cannot be read. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly exitStatus: 1 | 2 | 3;
  /** Names of files, options and columns; never words of a list. */
  readonly values: Readonly<Record<string, string>>;

  constructor(refusal: Refusal, values: Readonly<Record<string, string>>, options?: ErrorOptions) {
    super(`${refusal} ${JSON.stringify(values)}`, options);
    this.name = "Refused";
    this.refusal = refusal;
    this.exitStatus = statuses[refusal];
    this.values = values;
  }
}
