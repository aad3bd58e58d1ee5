import { pipeline, Readable, type Transform } from "node:stream";

const inputBytes = 64 * 1024;

/**
 * What `transform` makes of `chunks`, no faster than it is taken. Errors: those of the chunks and of the transform, at
 * the place where they happen; both ends are let go whatever happens.
 */
export async function* runTransform(chunks: AsyncIterable<Buffer>, transform: Transform): AsyncGenerator<Buffer> {
  const input = Readable.from(chunks, { objectMode: false, highWaterMark: inputBytes });
  pipeline(input, transform, () => {
    // The loop below meets the same failure.
  });
  try {
    yield* transform as AsyncIterable<Buffer>;
  } finally {
    input.destroy();
    transform.destroy();
  }
}
