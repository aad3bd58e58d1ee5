import type { Contradiction, MessageSpan } from "@suar/domain";
import { foldText } from "../copy/index.ts";
import { claims } from "./claims.ts";
import type { ReadMessage } from "./read-messages.ts";

/** What an account said of itself, in which message, and when. */
interface Claim extends MessageSpan {
  readonly of: Contradiction["of"];
  readonly said: string;
  readonly at: number | null;
}

const fold = (words: readonly string[]): readonly string[] => words.map((each) => foldText(each).matching.trim());
const all = Object.values(claims);
const ageWords = all.map(({ beforeAge, afterAge }) => ({ before: fold(beforeAge), after: fold(afterAge) }));
const placeWords = all.flatMap(({ beforePlace }) => fold(beforePlace));
const longestWords = 30;
const age = /(?<!\d)\d{2}(?!\d)/g;

/** What messages of one account say of its age and of where it is. Cost: linear. Errors: none. */
export function findClaims(messages: readonly ReadMessage[]): readonly Claim[] {
  return messages.flatMap((message) => [...agesIn(message), ...placesIn(message)]);
}

function agesIn({ message, folded }: ReadMessage): readonly Claim[] {
  const { matching, starts, ends, display } = folded;
  return [...matching.matchAll(age)].flatMap(({ 0: digits, index }): Claim[] => {
    const before = matching.slice(Math.max(0, index - longestWords), index).trimEnd();
    const after = matching.slice(index + digits.length, index + digits.length + longestWords).trimStart();
    const isSaid = ageWords.some(
      (words) =>
        words.before.some((each) => endsWith(before, each)) && words.after.some((each) => after.startsWith(each)),
    );
    if (!isSaid) return [];
    const start = starts[index] ?? 0;
    const end = ends[index + digits.length - 1] ?? start;
    return [
      { of: "age", said: digits, at: message.at, message: message.id, start, end, excerpt: display.slice(start, end) },
    ];
  });
}

function placesIn({ message, reading }: ReadMessage): readonly Claim[] {
  const { text } = message;
  return reading.entities.flatMap(({ type, value, start, end, text: excerpt }): Claim[] => {
    if (type !== "place") return [];
    const before = foldText(text.slice(Math.max(0, start - longestWords), start)).matching.trimEnd();
    if (!placeWords.some((each) => endsWith(before, each))) return [];
    return [{ of: "place", said: value, at: message.at, message: message.id, start, end, excerpt }];
  });
}

/** Whether a text ends with these words, and not in the middle of a longer one where words are spaced. */
function endsWith(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  const before = text.at(-words.length - 1);
  return before === undefined || !/[a-z\p{Script=Latin}]/u.test(before);
}
