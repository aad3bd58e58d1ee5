import type { Reading, ReadText } from "@suar/domain";
import { readText } from "@suar/text";
import { authorize, may, type Actor } from "../sessions/index.ts";
import { readPastedConversation } from "./read-pasted-conversation.ts";

/**
 * Reads one text for a person to look at: language, kind, entities, indicators, disguises, and the conversation when it is
 * one. No learned score is in it, and nothing of it is kept or recorded. Errors: `session.forbidden`.
 */
export function readOneText(actor: Actor, { text, target }: ReadText): Reading {
  authorize(may(actor, "text.screen"), "text.screen");
  const { language, kind, indicators, entities, disguises } = readText(text);
  const segments = language.segments ?? [];
  return {
    language: {
      language: language.language,
      script: language.script,
      encoding: language.encoding,
      confidence: language.confidence,
      segments: segments.map(({ start, end, language: code }) => ({ start, end, language: code })),
    },
    kind: kind === null ? null : { kind: kind.kind, evidence: [...kind.evidence] },
    indicators: [...indicators],
    entities: [...entities],
    disguises: [...disguises],
    conversation: readPastedConversation(text, target) ?? null,
  };
}
