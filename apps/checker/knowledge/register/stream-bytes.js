/**
 * What comes out of a stream, at most `limit` bytes; `undefined` when it is more or the stream breaks.
 * Errors: none. Memory: the limit and one chunk.
 */
export async function streamBytes(stream, limit) {
  const chunks = [];
  let size = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
/** The bytes as a stream that ends behind them. */
export const streamOf = (bytes) => new Blob([new Uint8Array(bytes)]).stream();
//# sourceMappingURL=stream-bytes.js.map
