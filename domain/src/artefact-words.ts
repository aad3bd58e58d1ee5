import { z } from "zod";
import { hashKinds } from "./cases/case-codes.ts";

const hashLengths = { sha256: 64, sha1: 40, md5: 32, pdq: 64 } as const satisfies Record<
  (typeof hashKinds)[number],
  number
>;

/** The hash of something that is held elsewhere. Hexadecimal, lower case, as long as its kind. */
export const artefactHashSchema = z
  .object({ kind: z.enum(hashKinds), value: z.string().regex(/^[0-9a-f]{1,64}$/) })
  .refine(({ kind, value }) => value.length === hashLengths[kind], {
    message: "no hash of this kind",
    path: ["value"],
  });

/** A picture or file written as letters: no word of any language runs this long. */
const payload = /data:[a-z]+\/|[A-Za-z0-9+/=_-]{256}/i;

/** Whether a text is words, not a file written as letters. */
export const isWords = (text: string): boolean => !payload.test(text);
