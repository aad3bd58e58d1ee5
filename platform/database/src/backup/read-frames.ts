import { unreadable } from "./unreadable.ts";

/** Reads lines and counted bytes in turn from one stream of bytes. */
export interface FrameReader {
  /** The next line without its line feed; null at the end. Errors: `backup.unreadable` when it is longer than 256 MiB or has no end. */
  line(): Promise<string | null>;
  /** The next `count` bytes in the pieces in which they came. Errors: `backup.unreadable` when the stream ends before. */
  bytes(count: number): AsyncGenerator<Uint8Array>;
}

const longestLine = 256 << 20;
const lineFeed = 0x0a;

/** Holds one line, or one chunk of the source, at a time. */
export function readFrames(source: AsyncIterable<Uint8Array>): FrameReader {
  const chunks = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const next = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    rest = done === true ? new Uint8Array() : value;
    return done !== true;
  };
  return {
    line: async () => {
      const parts: Uint8Array[] = [];
      let length = 0;
      for (;;) {
        const end = rest.indexOf(lineFeed);
        const part = end < 0 ? rest : rest.subarray(0, end);
        parts.push(part);
        length += part.length;
        if (length > longestLine) throw unreadable("format");
        if (end >= 0) {
          rest = rest.subarray(end + 1);
          return Buffer.concat(parts).toString("utf8");
        }
        if (!(await next())) {
          if (length > 0) throw unreadable("format");
          return null;
        }
      }
    },
    bytes: async function* (count) {
      for (let left = count; left > 0; ) {
        if (rest.length === 0 && !(await next())) throw unreadable("format");
        const part = rest.subarray(0, left);
        rest = rest.subarray(part.length);
        left -= part.length;
        yield part;
      }
    },
  };
}
