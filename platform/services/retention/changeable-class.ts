import { keptClassIds, keptClassOf, type KeptClassId, SuarError } from "@suar/domain";

/** A class whose days an organisation may set. Errors: `call.invalid` for one that it may not, or that there is not. */
export function changeableClass(name: string): {
  readonly id: KeptClassId;
  readonly days: number;
  readonly maxDays: number;
} {
  const id = keptClassIds.find((one) => one === name);
  const { days = null, maxDays = null } = id === undefined ? {} : keptClassOf(id);
  if (id === undefined || days === null || maxDays === null) throw new SuarError("call.invalid", { field: "class" });
  return { id, days, maxDays };
}
