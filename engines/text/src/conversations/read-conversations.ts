import type { AutomationReason, Conversation, ConversationReading } from "@suar/domain";
import { findScriptReuse } from "./find-script-reuse.ts";
import { readMessages } from "./read-messages.ts";
import { readWith } from "./read-conversation.ts";

const windowMs = 10 * 60_000;
const fewestConcurrent = 5;

/**
 * Reads conversations that belong together, as those that people reported of the same accounts: beside what
 * `readConversation` finds in each, whether an account sent the same words to several people, and to how many it wrote
 * within ten minutes.
 * Shapes: one reading a conversation, in their order. Errors: none.
 */
export function readConversations(conversations: readonly Conversation[]): readonly ConversationReading[] {
  const all = conversations.map((conversation) => ({ conversation, read: readMessages(conversation) }));
  const known = new Map<string, ReturnType<typeof lookAcross>>();
  const across = (account: string): ReturnType<typeof lookAcross> => {
    const found = known.get(account) ?? lookAcross(account);
    known.set(account, found);
    return found;
  };
  function lookAcross(account: string) {
    const sent = all.map(({ conversation, read }) => ({
      target: conversation.target,
      messages: read.filter(({ message }) => message.account === account),
    }));
    return { concurrent: findConcurrent(sent), sameWords: findScriptReuse(sent) };
  }
  return all.map(({ conversation, read }) => readWith(conversation, read, across));
}

/** To how many people an account wrote within ten minutes, at most. */
function findConcurrent(
  sent: readonly { readonly target: string; readonly messages: ReturnType<typeof readMessages> }[],
): AutomationReason | undefined {
  const moments = sent
    .flatMap(({ target, messages }) => messages.flatMap(({ message: { at } }) => (at === null ? [] : [{ at, target }])))
    .sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  let most = 0;
  let from = 0;
  for (const { at, target } of moments) {
    open.set(target, (open.get(target) ?? 0) + 1);
    for (let old = moments[from]; old !== undefined && old.at < at - windowMs; old = moments[(from += 1)]) {
      const left = (open.get(old.target) ?? 1) - 1;
      if (left === 0) open.delete(old.target);
      else open.set(old.target, left);
    }
    most = Math.max(most, open.size);
  }
  if (most < fewestConcurrent) return undefined;
  return {
    reason: "many_conversations_at_once",
    figures: { people: most, window_minutes: windowMs / 60_000 },
    evidence: [],
  };
}
