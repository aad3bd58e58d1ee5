import type { LanguageCode } from "./languages.ts";
import type { Span } from "./text-reading.ts";

/** One message as somebody reported it. A conversation may go on in several accounts and apps. */
export interface Message {
  readonly id: string;
  /** Who wrote it, as the report names the account. */
  readonly account: string;
  /** Unix milliseconds; `null` when the report does not say. */
  readonly at: number | null;
  readonly text: string;
}

/** Messages in the order in which they were written, between the person who reports and one or several accounts. */
export interface Conversation {
  readonly id: string;
  /** The account of the person who was written to: what it says is context and never evidence against it. */
  readonly target: string;
  readonly messages: readonly Message[];
}

/**
 * Steps that reports of grooming, recruitment and romance fraud describe, in the order in which they usually come. A step
 * is a thing that was written; it proves no plan.
 */
export const conversationStages = ["approach", "trust", "off_platform_move", "isolation", "demand", "threat"] as const;
export type ConversationStage = (typeof conversationStages)[number];

/** A place in one message. */
export interface MessageSpan extends Span {
  readonly message: string;
  /** `text.slice(start, end)` of that message. */
  readonly excerpt: string;
}

/** A step with the words that show it. `because` is an indicator's id, or the type of the entity that was given. */
export interface StageHit extends MessageSpan {
  readonly stage: ConversationStage;
  readonly account: string;
  readonly because: string;
}

/** What an account's pace can speak for; each is found in honest people too. */
export const paceReasons = [
  "even_reply_times",
  "replies_without_regard_to_length",
  "no_pause_for_sleep",
  "many_conversations_at_once",
  "same_words_to_others",
  "many_languages",
  "speaks_of_itself_as_program",
] as const;
export type PaceReason = (typeof paceReasons)[number];

/** One reason why messages may come from a program or be sent by script, with the figures it rests on. */
export interface AutomationReason {
  readonly reason: PaceReason;
  /** Named figures with their units in the name, such as `replies`, `spread_share`, `days`. */
  readonly figures: Readonly<Record<string, number>>;
  readonly evidence: readonly MessageSpan[];
}

/** Two things that one account said of itself and that do not go together. */
export interface Contradiction {
  readonly account: string;
  readonly of: "age" | "place";
  readonly first: MessageSpan & { readonly said: string };
  readonly second: MessageSpan & { readonly said: string };
}

/** Who wrote, as far as their messages show it. */
export interface AccountReading {
  readonly account: string;
  readonly messages: number;
  /** Languages of messages that were long enough to tell, most frequent first. */
  readonly languages: readonly LanguageCode[];
  /** Seconds; `null` with fewer than ten replies whose time is known. */
  readonly medianReplySeconds: number | null;
  /** Bits of the spread of delays over powers of two of a second, 0 when all are alike. */
  readonly delayEntropyBits: number | null;
  /**
   * `null` when too little speaks for it. Else its reasons: at least two of different kinds, or words in which a program
   * speaks of itself. Never a verdict.
   */
  readonly maybeAutomated: readonly AutomationReason[] | null;
}

/** Everything that was found in one conversation. */
export interface ConversationReading {
  readonly stages: readonly StageHit[];
  readonly accounts: readonly AccountReading[];
  readonly contradictions: readonly Contradiction[];
  /** Always true: who sends such messages may be a trafficked person who is forced to. */
  readonly senderMayBeVictim: true;
}
