const digitBits = 16;
const digits = 1 << digitBits;

/**
 * Places of keys in the order of the key and of the next key of its holder; equal ones stay as they stood. Four passes, 16 bits at a
 * time. Shapes: columns of one length. Memory: 8 bytes a key beside what is given.
 */
export function sortKeys(gram: Int32Array, next: Int32Array): Uint32Array {
  let order = new Uint32Array(gram.length);
  for (let at = 0; at < order.length; at += 1) order[at] = at;
  let spare = new Uint32Array(gram.length);
  for (const column of [next, gram]) {
    for (const shift of [0, digitBits]) {
      passOnce(column, shift, order, spare);
      [order, spare] = [spare, order];
    }
  }
  return order;
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
