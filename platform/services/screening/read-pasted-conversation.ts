import type { MessageSpan, Reading } from "@suar/domain";
import { readConversation, splitMessages } from "@suar/text";

/**
 * Steps, pace and contradictions of a conversation that was pasted as one text; `target` is the account that was written
 * to. Shapes: places are in the whole text; undefined when it is no conversation. Errors: none.
 */
export function readPastedConversation(text: string, target: string | undefined): Reading["conversation"] | undefined {
  const messages = splitMessages(text);
  if (messages === undefined) return undefined;
  const starts = new Map(messages.map(({ id, start }) => [id, start]));
  const quote = ({ message, start, end, excerpt }: MessageSpan) => {
    const from = starts.get(message) ?? 0;
    return { start: from + start, end: from + end, excerpt };
  };
  const reading = readConversation({ id: "pasted", target: target ?? "", messages });
  return {
    accounts: [...new Set(messages.map(({ account }) => account))],
    messages: messages.length,
    stages: reading.stages.map((hit) => ({ ...quote(hit), stage: hit.stage, account: hit.account })),
    writers: reading.accounts.map((writer) => ({
      account: writer.account,
      messages: writer.messages,
      languages: [...writer.languages],
      medianReplySeconds: writer.medianReplySeconds,
      maybeAutomated: writer.maybeAutomated?.map(({ reason }) => reason) ?? null,
    })),
    contradictions: reading.contradictions.map(({ account, first, second }) => ({
      account,
      first: quote(first),
      second: quote(second),
    })),
  };
}
