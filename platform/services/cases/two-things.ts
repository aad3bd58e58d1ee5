/** A case, and what is joined to it or parted from it. */
export interface TwoThings {
  readonly id: string;
  readonly other: string;
}
