import { z } from "zod";
import { palermoElements } from "./palermo.ts";
import { entityTypes, strengths } from "./text-reading.ts";

/** One text that somebody wants read. `id` is the asker's own and comes back. */
export const screenTextSchema = z.object({
  id: z.string().max(200).default(""),
  text: z.string().max(20_000),
});
export type ScreenText = Readonly<z.infer<typeof screenTextSchema>>;

const spanFields = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/**
 * What was found in one text, on the command line and over HTTP alike. Offsets are UTF-16 code units of the text; a risk
 * is 0..1, `null` where no labelled data stands behind a number. It says nothing of whoever wrote the text.
 */
export const screeningSchema = z.object({
  id: z.string(),
  language: z.string().describe("ISO 639-3; `und` when the engine abstains"),
  risk: z.record(z.string(), z.number().min(0).max(1).nullable()),
  indicators: z.array(
    z.object({
      id: z.string(),
      element: z.enum(palermoElements),
      strength: z.enum(strengths),
      label: z.string(),
      ...spanFields,
      excerpt: z.string(),
      source: z.string(),
    }),
  ),
  entities: z.array(z.object({ type: z.enum(entityTypes), value: z.string(), text: z.string(), ...spanFields })),
});
export type Screening = Readonly<z.infer<typeof screeningSchema>>;
