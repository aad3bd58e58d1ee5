const dayMs = 86_400_000;

/** How long a row stays after its copy can no longer be opened, so that the office sees what became of it. */
export const keptAfterEndMs = 30 * dayMs;

/** When a copy of so many days ends. */
export const endOfCopy = (now: number, days: number): number => now + days * dayMs;

const freeTries = 3;
const longestWaitMs = 60_000;

/** How long the next PIN has to wait after so many wrong ones. Milliseconds. */
export const waitAfter = (tries: number): number =>
  tries < freeTries ? 0 : Math.min(longestWaitMs, 1000 * 2 ** (tries - freeTries + 1));
