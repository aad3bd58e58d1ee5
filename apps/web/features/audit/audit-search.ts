import type { TrailFilter } from "../../api/audit.ts";

/** What stands in the address of the trail; what is not said is left out. */
export type AuditSearch = { readonly [Name in keyof TrailFilter]?: string };

const word = /^[A-Za-z0-9_.-]{1,64}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The filter in an address.
 * Shapes: plain text values by name; unknown names and values that mean nothing are dropped. Errors: none.
 */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const shapes = { actor: word, action: word, subject: word, from: day, to: day } as const;
  const read: Record<string, string> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const value = search[name];
    if (typeof value === "string" && shape.test(value)) read[name] = value;
  }
  return read;
}

/** The whole filter, empty where the address says nothing. */
export const auditFilterOf = (search: AuditSearch): TrailFilter => ({
  actor: "",
  action: "",
  subject: "",
  from: "",
  to: "",
  ...search,
});

/** Whether something can be the number of a thing. */
export const isSubject = (text: string): boolean => text === "" || word.test(text);
