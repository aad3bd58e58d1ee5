export interface Floor {
  readonly name: string;
  readonly measured: number;
  /** `measured` must be at least (or at most) `floor`. */
  readonly floor: number;
  readonly kind: "at least" | "at most";
  readonly unit: string;
}

/** Prints each floor beside what was measured; gives 0 when all hold, else 1. NaN never holds. */
export function checkFloors(floors: readonly Floor[]): 0 | 1 {
  let status: 0 | 1 = 0;
  for (const { name, measured, floor, kind, unit } of floors) {
    const holds = kind === "at least" ? measured >= floor : measured <= floor;
    if (!holds) status = 1;
    console.log(`${holds ? "holds" : "MISSED"}  ${name}: ${measured.toPrecision(4)} ${unit} (${kind} ${floor})`);
  }
  return status;
}
