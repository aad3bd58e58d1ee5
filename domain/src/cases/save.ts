import { z } from "zod";
import { isUuidV7 } from "../ids.ts";

export const idSchema = z.string().refine(isUuidV7, "no id");
/** Where a list goes on; made by the node, opaque to everybody else. */
export const pageCursorSchema = z.string().max(200);

/** One version of one field, open. */
export const savedVersionSchema = z.object({
  version: z.int().positive(),
  value: z.unknown(),
  by: z.string().nullable(),
  at: z.string(),
});
export type SavedVersion = Readonly<z.infer<typeof savedVersionSchema>>;

/**
 * The answer to a save. `saved` is given once the value is on the disk. `conflict`: a colleague changed the field after
 * the version that the worker saw; nothing was overwritten, the worker's words are kept aside on the disk, and both stand
 * in the answer, to be merged by a person.
 */
export const savedSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), version: z.int().positive(), at: z.string() }),
  z.object({
    kind: z.literal("conflict"),
    yours: savedVersionSchema,
    theirs: savedVersionSchema,
  }),
]);
export type Saved = Readonly<z.infer<typeof savedSchema>>;
