import type { Contradiction } from "@suar/domain";
import { findClaims } from "./find-claims.ts";
import type { ReadMessage } from "./read-messages.ts";

const yearMs = 365.25 * 86_400_000;

/**
 * Pairs of things that one account said of itself and that cannot both hold: ages further apart than the time between
 * them and one year, places in two countries within a week. Each age and place is compared with the account's first.
 * People misspell, travel and tell half of it; a pair is a question to ask. Errors: none.
 */
export function findContradictions(account: string, messages: readonly ReadMessage[]): readonly Contradiction[] {
  const said = findClaims(messages);
  return (["age", "place"] as const).flatMap((of) => {
    const [first, ...others] = said.filter((claim) => claim.of === of);
    if (first === undefined) return [];
    return others.flatMap((second): Contradiction[] => {
      const apart = Math.abs((second.at ?? 0) - (first.at ?? 0));
      const isTimed = first.at !== null && second.at !== null;
      const differs =
        of === "age"
          ? Math.abs(Number(second.said) - Number(first.said)) > 1 + (isTimed ? apart / yearMs : 0)
          : countryOf(second.said) !== countryOf(first.said) && (!isTimed || apart <= yearMs / 52);
      return differs ? [{ account, of, first, second }] : [];
    });
  });
}

const countryOf = (place: string): string => place.slice(0, 2);
