/** A lease that is not renewed for this long is free for another process. Milliseconds. */
export const leaseMs = 30_000;

/** How often a working process renews its lease and looks whether it was asked to stop. Milliseconds. */
export const heartbeatMs = 2_000;

/** How often an idle process looks for work that another one queued. Milliseconds. */
export const pollMs = 5_000;

/** Progress is written at most this often. Milliseconds. */
export const progressMs = 1_000;

/** Tries without reaching a new checkpoint, after which a job is given up. */
export const maxAttempts = 5;

/** A job whose keys another process held is nobody's after this long without being begun. Milliseconds. */
export const unheldMs = 60 * 60_000;

/** Pause before try number `attempts` + 1: 1 s, 2 s, 4 s, 8 s. Milliseconds. */
export const retryMs = (attempts: number): number => 1000 * 2 ** Math.max(0, attempts - 1);
