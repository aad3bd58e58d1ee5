import type { ContactField } from "@suar/domain";

/** The columns of a contact's row that follow its coded fields; an emptied field is what it was before anybody asked. */
const clear = {
  danger: ["danger", "not_asked"],
  safeContact: ["safe_contact", "not_asked"],
  class: ["class", "unclassified"],
  channel: ["channel", "unknown"],
  language: ["language", "unknown"],
  country: ["country", "unknown"],
} as const satisfies Readonly<Partial<Record<ContactField, readonly [string, string]>>>;

/** What a new contact's row says before anything was asked. */
export const nothingAsked = {
  danger: "not_asked",
  safe_contact: "not_asked",
  class: "unclassified",
  channel: "unknown",
  language: "unknown",
  country: "unknown",
} as const;

/** What saving a field changes in the contact's row. Shapes: `value` fits the field, or is null. */
export function clearColumnsOf(field: ContactField, value: unknown): Readonly<Record<string, string>> {
  if (!(field in clear)) return {};
  const [column, absent] = clear[field as keyof typeof clear];
  return { [column]: typeof value === "string" ? value : absent };
}
