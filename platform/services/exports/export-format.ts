/** What a download may be: a table for spreadsheets, or all that is known for programs. */
export const exportFormats = ["csv", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];
