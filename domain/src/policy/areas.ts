/** What the nouns of the list are about, for the reader of the roles page; a test holds that each stands in one. */
export const areas = {
  leads: ["text", "offer_report", "import", "collection", "campaign", "lead", "preservation"],
  cases: ["contact", "receipt", "case", "person", "consent", "referral", "desk", "copy"],
  people: ["member", "invitation", "organisation"],
  access: ["sign_in", "device", "program", "key", "recovery", "emergency"],
  sharing: ["partner", "agreement", "shared_item", "envelope"],
  records: ["audit", "retention", "erase_drill", "export"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Area = keyof typeof areas;

/** The areas' names, in the order in which they are read. */
export const areaIds = Object.keys(areas) as readonly Area[];
