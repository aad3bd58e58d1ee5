import { z } from "zod";

/** What can be erased for good: the things that tell of people. */
export const erasableKinds = ["lead", "import", "person", "offer_report", "contact", "case"] as const;
export type ErasableKind = (typeof erasableKinds)[number];

/** One place that the drill searched for the planted words. */
export const searchedPlaceSchema = z.object({
  place: z.enum(["rows", "restored_files", "backup"]),
  searched: z.int().describe("rows or files"),
  bytes: z.int(),
  found: z.int().describe("planted words of erased ones that could be read there; 0 is the only good number"),
});

/** What an erase drill found. Signed by the node's key over the canonical JSON of all but the signature. */
export const drillReportSchema = z.object({
  suar: z.literal("erase-drill"),
  version: z.literal(1),
  at: z.string(),
  seconds: z.number(),
  program: z.string(),
  database: z.enum(["pglite", "postgres"]),
  planted: z.int(),
  erased: z.int(),
  left: z.int().describe("planted ones that were not erased, and must still be readable after the restore"),
  leftReadable: z.int(),
  controls: z.int().describe("planted words that the same search found before anything was erased: the search works"),
  places: z.array(searchedPlaceSchema),
  readable: z.int().describe("planted words of erased ones that could be read anywhere"),
  passed: z.boolean(),
  keyId: z.string(),
  signature: z.string(),
});
export type DrillReport = Readonly<z.infer<typeof drillReportSchema>>;
