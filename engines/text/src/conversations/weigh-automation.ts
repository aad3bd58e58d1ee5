import type { AutomationReason, Message } from "@suar/domain";
import type { ReadMessage } from "./read-messages.ts";
import { findSelfRevealing } from "./find-self-revealing.ts";
import { lengthLink, type Reply, sleeplessDays, spreadShare } from "./measure-pace.ts";

/** What other conversations of the same account show; see `readConversations`. */
export interface AcrossConversations {
  readonly concurrent?: AutomationReason | undefined;
  readonly sameWords?: AutomationReason | undefined;
}

const fewestReplies = 10;
/** A person's delays spread by more than this share of the middle one. */
const evenSpread = 0.2;
/** Below this, a reply's length says nothing about how long it took. */
const noLink = 0.1;
const nightHours = 4;
const fewestSleeplessDays = 21;
const fewestLanguages = 4;

/**
 * Reasons why an account may be automated; `null` unless two of different kinds meet or a program speaks of itself. One
 * reason alone is found in agencies, call centres in shifts, people who use translators, and people who are forced to
 * follow a script.
 * Source: the signals and benign twins of arXiv 2307.16336 (fox8), Gianvecchio et al. 2008; thresholds are Suar's own and
 * measured on made conversations only (README).
 */
export function weighAutomation(
  messages: readonly ReadMessage[],
  replies: readonly Reply[],
  languages: readonly string[],
  across: AcrossConversations,
): readonly AutomationReason[] | null {
  const revealing = findSelfRevealing(messages);
  const reasons = [
    evenReplies(replies),
    regardless(replies),
    sleepless(messages.map(({ message }) => message)),
    across.concurrent,
    across.sameWords,
    languages.length < fewestLanguages ? undefined : reason("many_languages", { languages: languages.length }),
    revealing.length === 0
      ? undefined
      : { ...reason("speaks_of_itself_as_program", { messages: revealing.length }), evidence: revealing },
  ].filter((each) => each !== undefined);
  return reasons.length >= 2 || revealing.length > 0 ? reasons : null;
}

function evenReplies(replies: readonly Reply[]): AutomationReason | undefined {
  const spread = spreadShare(replies.map(({ seconds }) => seconds));
  if (replies.length < fewestReplies || spread === null || spread > evenSpread) return undefined;
  return reason("even_reply_times", { replies: replies.length, spread_share: round(spread) });
}

function regardless(replies: readonly Reply[]): AutomationReason | undefined {
  const link = lengthLink(replies);
  if (replies.length < 2 * fewestReplies || link === null || Math.abs(link) > noLink) return undefined;
  return reason("replies_without_regard_to_length", { replies: replies.length, rank_correlation: round(link) });
}

function sleepless(messages: readonly Message[]): AutomationReason | undefined {
  const days = sleeplessDays(
    messages.flatMap(({ at }) => at ?? []),
    nightHours,
  );
  return days < fewestSleeplessDays ? undefined : reason("no_pause_for_sleep", { days, pause_hours: nightHours });
}

const reason = (name: AutomationReason["reason"], figures: AutomationReason["figures"]): AutomationReason => ({
  reason: name,
  figures,
  evidence: [],
});

const round = (number: number): number => Math.round(number * 100) / 100;
