import { z } from "zod";
import { conversationStages, paceReasons } from "./conversation.ts";
import { evidenceSchema } from "./leads.ts";
import { postKinds } from "./text-reading.ts";

/** Longest text that a person may have read at once, UTF-16 code units. */
export const longestReading = 20_000;

export const readTextSchema = z.object({
  text: z.string().max(longestReading),
  target: z.string().max(200).optional().describe("of a conversation: the account that was written to"),
});
export type ReadText = Readonly<z.infer<typeof readTextSchema>>;

const spanFields = { start: z.int().nonnegative(), end: z.int().nonnegative() };
const quoteSchema = z.object({ ...spanFields, excerpt: z.string() });

/** Several messages that were pasted at once, read together. Places are in the whole text. */
export const readConversationSchema = z.object({
  accounts: z.array(z.string()).describe("who wrote, in the order of their first message"),
  messages: z.int().min(2),
  stages: z.array(quoteSchema.extend({ stage: z.enum(conversationStages), account: z.string() })),
  writers: z.array(
    z.object({
      account: z.string(),
      messages: z.int().positive(),
      languages: z.array(z.string()),
      medianReplySeconds: z.number().nullable(),
      maybeAutomated: z.array(z.enum(paceReasons)).nullable(),
    }),
  ),
  contradictions: z.array(z.object({ account: z.string(), first: quoteSchema, second: quoteSchema })),
});

/**
 * What a person is shown of one text. It holds no learned score, nothing of it is kept, and it says nothing of whoever
 * wrote the text. Offsets are UTF-16 code units of the text.
 */
export const readingSchema = evidenceSchema.pick({ entities: true, indicators: true, disguises: true }).extend({
  language: z.object({
    language: z.string().describe("ISO 639-3; `und` when the engine abstains"),
    script: z.string(),
    encoding: z.enum(["unicode", "zawgyi"]),
    confidence: z.number().min(0).max(1),
    segments: z.array(z.object({ ...spanFields, language: z.string() })).describe("empty for a text in one language"),
  }),
  kind: z.object({ kind: z.enum(postKinds), evidence: z.array(quoteSchema) }).nullable(),
  conversation: readConversationSchema.nullable().describe("null when the text is no conversation"),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;
