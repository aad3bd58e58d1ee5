import type { Settings } from "@suar/services/settings";
import { RateLimiterMemory } from "rate-limiter-flexible";

/** How often one address may ask, by what it costs the node. */
export interface Limits {
  /** Everything. */
  readonly any: RateLimiterMemory;
  /** Changes. */
  readonly write: RateLimiterMemory;
  /** Passwords and links; guessing is slowed down further by account. */
  readonly signIn: RateLimiterMemory;
  /** Files coming in and going out. */
  readonly file: RateLimiterMemory;
  /** Reports of offers, by whoever reads the public checker; many people may stand behind one address. */
  readonly report: RateLimiterMemory;
}

export type LimitName = keyof Limits;

/** The limiters of one server process; all follow the one setting. */
export function makeLimits({ requestsPerMinute }: Pick<Settings, "requestsPerMinute">): Limits {
  const limiter = (share: number): RateLimiterMemory =>
    new RateLimiterMemory({ points: Math.max(1, Math.floor(requestsPerMinute * share)), duration: 60 });
  return {
    any: limiter(1),
    write: limiter(0.5),
    signIn: limiter(0.1),
    file: limiter(0.2),
    report: limiter(0.02),
  };
}
