/** What the licence of the standard asks everyone to say who passes it on. */
export const htcdsNotice = {
  standard: "Human Trafficking Case Data Standard (HTCDS)",
  version: "2.0",
  author: "International Organization for Migration (IOM)",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  source: "https://github.com/UNMigration/HTCDS",
  commit: "3c2f6537cd76c3305975aa5eef7a1bf26fe20a30",
  changes:
    "Changed by Suar: fields and codes as data, labels in four languages, one superset of the two lists of methods of control, marked extensions (suar_ fields and codes with standing).",
  endorsement:
    "IOM does not endorse Suar or any organisation, product or service that uses it. IOM conditions use on consistency with its mandate and values; its logo may not be used.",
} as const;
