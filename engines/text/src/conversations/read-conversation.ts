import type { AccountReading, Conversation, ConversationReading, LanguageCode } from "@suar/domain";
import { findContradictions } from "./find-contradictions.ts";
import { findStages } from "./find-stages.ts";
import { delayEntropy, median, repliesOf } from "./measure-pace.ts";
import { type ReadMessage, readMessages } from "./read-messages.ts";
import { type AcrossConversations, weighAutomation } from "./weigh-automation.ts";

const fewestReplies = 10;

/**
 * Reads one conversation: steps with their words, the pace and languages of each account, what accounts said of
 * themselves that does not go together, and what may speak for a program. No single message is judged, and nobody is
 * named anything: who sends such messages may be a trafficked person who is forced to.
 * Shapes: messages in the order in which they were written, over minutes or years. Errors: none. Cost: linear in the text.
 */
export const readConversation = (conversation: Conversation): ConversationReading =>
  readWith(conversation, readMessages(conversation), () => ({}));

/** The same with messages that are read already, and with what other conversations show of an account. */
export function readWith(
  { messages, target }: Conversation,
  read: readonly ReadMessage[],
  across: (account: string) => AcrossConversations,
): ConversationReading {
  const accounts = [...new Set(messages.map(({ account }) => account))].filter((account) => account !== target);
  const own = (account: string): readonly ReadMessage[] => read.filter(({ message }) => message.account === account);
  return {
    stages: findStages(read),
    accounts: accounts.map((account): AccountReading => {
      const replies = repliesOf(messages, account);
      const seconds = replies.map((reply) => reply.seconds);
      const languages = languagesOf(own(account));
      const isEnough = replies.length >= fewestReplies;
      return {
        account,
        messages: own(account).length,
        languages,
        medianReplySeconds: isEnough ? median(seconds) : null,
        delayEntropyBits: isEnough ? delayEntropy(seconds) : null,
        maybeAutomated: weighAutomation(own(account), replies, languages, across(account)),
      };
    }),
    contradictions: accounts.flatMap((account) => findContradictions(account, own(account))),
    senderMayBeVictim: true,
  };
}

function languagesOf(messages: readonly ReadMessage[]): readonly LanguageCode[] {
  const counts = new Map<LanguageCode, number>();
  for (const { reading } of messages) {
    const { language } = reading.language;
    if (language !== "und") counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
