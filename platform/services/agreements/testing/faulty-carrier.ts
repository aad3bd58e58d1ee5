import { receiveEnvelope } from "../receive-envelope.ts";
import type { Carrier, PostAnswer } from "../index.ts";
import type { Side } from "./build-side.ts";

/** Numbers 0 .. 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What happened on the wire. */
export interface WireCount {
  requests: number;
  lost: number;
  answersLost: number;
  doubled: number;
  heldBack: number;
}

/**
 * A bad wire to `there`: of a hundred requests about 20 are lost, 20 more arrive but their answer is lost, 20 arrive twice,
 * and 20 are held back and arrive after later ones, when their sender has long given up waiting.
 */
export function faultyCarrier(there: Side, now: () => number, random: () => number) {
  const count: WireCount = { requests: 0, lost: 0, answersLost: 0, doubled: 0, heldBack: 0 };
  const held: string[] = [];
  const arrive = async (envelope: string): Promise<string> =>
    (await receiveEnvelope(there.database, there.desk, envelope, { now: now() })).acknowledgement;
  const carrier: Carrier = async (_origin, envelope): Promise<PostAnswer> => {
    count.requests += 1;
    if (held.length > 3) await arrive(held.splice(Math.floor(random() * held.length), 1)[0] ?? "");
    const luck = random();
    if (luck < 0.2) {
      count.lost += 1;
      return { ok: false, reason: "no_answer" };
    }
    if (luck < 0.4) {
      count.heldBack += 1;
      held.push(envelope);
      return { ok: false, reason: "no_answer" };
    }
    const text = await arrive(envelope);
    if (luck < 0.6) {
      count.doubled += 1;
      return { ok: true, text: await arrive(envelope) };
    }
    if (luck < 0.8) {
      count.answersLost += 1;
      return { ok: false, reason: "no_answer" };
    }
    return { ok: true, text };
  };
  return { carrier, count, arriveLate: async () => void (await Promise.all(held.splice(0).map(arrive))) };
}
