import { createHmac, timingSafeEqual } from "node:crypto";

/** A code is good for this long. Milliseconds. */
export const stepMs = 30_000;

/** A code of the step before or after is taken too: people type slowly, and clocks differ a little. */
const driftSteps = 1;

/** How far clocks are looked at to say that they differ. Steps of 30 seconds: 90 minutes either way. */
const lookSteps = 180;

/** The time step of an instant. Units: milliseconds since 1970. Source: RFC 6238, section 4.2. */
export const stepOf = (nowMs: number): number => Math.floor(nowMs / stepMs);

/**
 * The code of one time step: HMAC-SHA-1, six digits.
 * Shapes: a secret of any length, a whole step; six decimal digits. Source: RFC 6238, section 4; RFC 4226, section 5.3.
 */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 0x0f;
  const number = hash.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/**
 * The step whose code this is, now or one step either side; `undefined` when it is none of them, or not later than
 * `lastStep`, the step of the last code that was taken: a code works once (RFC 6238, section 5.2).
 */
export function matchTotp(
  secret: Uint8Array,
  code: string,
  { now, lastStep }: { readonly now: number; readonly lastStep: number | null },
): number | undefined {
  const step = nearestStep(secret, code, stepOf(now), driftSteps);
  return step === undefined || (lastStep !== null && step <= lastStep) ? undefined : step;
}

/**
 * By how many minutes the app's clock differs, when the code is right for another time; `undefined` when it is no code of
 * this secret within 90 minutes. Only for somebody who was just shown the secret: to anybody else it would say which
 * code will be right later.
 */
export function clockDifference(secret: Uint8Array, code: string, now: number): number | undefined {
  const here = stepOf(now);
  const step = nearestStep(secret, code, here, lookSteps);
  return step === undefined ? undefined : Math.round(((step - here) * stepMs) / 60_000);
}

/** The step nearest to `here` with this code. Every step is compared, so the time taken says nothing. */
function nearestStep(secret: Uint8Array, code: string, here: number, reach: number): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  let found: number | undefined;
  for (let away = reach; away >= 0; away -= 1) {
    for (const step of [here + away, here - away]) {
      if (step >= 0 && timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code))) found = step;
    }
  }
  return found;
}
