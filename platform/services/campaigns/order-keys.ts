import type { KeyHolders } from "@suar/campaigns";
import type { DrawnKeys } from "./draw-part.ts";

const digitBits = 16;
const digits = 1 << digitBits;

/**
 * Who holds each key, in the order of the keys, of the holders' next keys, and of the holders. Four passes over the keys,
 * 16 bits at a time. Shapes: `drawn` by rising shape. Memory: 24 bytes a key beside what is given.
 */
export function orderKeys(drawn: readonly DrawnKeys[]): KeyHolders {
  const keys = drawn.reduce((sum, part) => sum + part.gram.length, 0);
  const numbers = (column: "gram" | "next" | "shape"): Int32Array =>
    joined(
      drawn.map((part) => part[column]),
      new Int32Array(keys),
    );
  const gram = numbers("gram");
  const next = numbers("next");
  let order = new Uint32Array(gram.length).map((_, at) => at);
  let spare = new Uint32Array(gram.length);
  for (const column of [next, gram]) {
    for (const shift of [0, digitBits]) {
      passOnce(column, shift, order, spare);
      [order, spare] = [spare, order];
    }
  }
  const shape = numbers("shape");
  const isKey = joined(
    drawn.map((part) => part.isKey),
    new Uint8Array(keys),
  );
  const holders = new Int32Array(keys);
  const begins = new Uint8Array(keys);
  const looks = new Uint8Array(keys);
  for (let place = 0; place < order.length; place += 1) {
    const at = order[place] ?? 0;
    holders[place] = shape[at] ?? 0;
    looks[place] = isKey[at] ?? 0;
    begins[place] = place > 0 && gram[at] === gram[order[place - 1] ?? 0] ? 0 : 1;
  }
  return { holders, begins, looks };
}

/** Brings places into the order of 16 bits of their values; places of equal bits stay as they stood. */
function passOnce(values: Int32Array, shift: number, from: Uint32Array, to: Uint32Array): void {
  // The sign is the uppermost bit: turned over, numbers below 0 come first.
  const sign = shift === 0 ? 0 : digits >> 1;
  const starts = new Uint32Array(digits + 1);
  for (let at = 0; at < values.length; at += 1) {
    const digit = (((values[at] ?? 0) >>> shift) & (digits - 1)) ^ sign;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < digits; digit += 1) starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
  for (let place = 0; place < from.length; place += 1) {
    const at = from[place] ?? 0;
    const digit = (((values[at] ?? 0) >>> shift) & (digits - 1)) ^ sign;
    const start = starts[digit] ?? 0;
    to[start] = at;
    starts[digit] = start + 1;
  }
}

function joined<Column extends Int32Array | Uint8Array>(parts: readonly Column[], whole: Column): Column {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
