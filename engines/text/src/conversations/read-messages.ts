import type { Conversation, FoldedText, Message, TextReading } from "@suar/domain";
import { contactTypes } from "@suar/domain/text-reading";
import { foldText } from "../copy/index.ts";
import { readFolded } from "../read-text.ts";

/** A message with what stands in it. */
export interface ReadMessage {
  readonly message: Message;
  readonly folded: FoldedText;
  readonly reading: TextReading;
  /** Written by the person who reports. */
  readonly isTarget: boolean;
}

/** Longer messages are read to here: a pasted book is no turn of a conversation. UTF-16 code units. */
const longest = 20_000;

/** Reads every message of a conversation once. Errors: none. */
export function readMessages({ messages, target }: Conversation): readonly ReadMessage[] {
  return messages.map((message) => {
    const folded = foldText(message.text.slice(0, longest));
    return { message, folded, reading: readFolded(folded), isTarget: message.account === target };
  });
}

/** Whether an entity is a way to reach somebody. */
export const isContact = (type: string): boolean => (contactTypes as readonly string[]).includes(type);
