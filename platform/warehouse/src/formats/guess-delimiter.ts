const candidates = [0x2c, 0x3b, 0x09] as const;

/**
 * The separator of a header line: comma, semicolon or tab, whichever stands there most often outside quotes; a comma
 * when none does. Shapes: looks at `bytes` from `from` to the first line feed outside quotes.
 */
export function guessDelimiter(bytes: Buffer, from: number): number {
  const counts = new Map<number, number>(candidates.map((byte) => [byte, 0]));
  let quoted = false;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x22) quoted = !quoted;
    else if (quoted) continue;
    else if (byte === 0x0a) break;
    else if (counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
