import { createStream, readStream, type PhraseStream } from "./read-stream.ts";

/** Streams of longer texts are not kept. */
const longestKept = 1 << 16;
const last = createStream(1024);

/** The stream of a text, read once though several vocabularies are looked for in it. It holds until the next text. */
export function streamOf(text: string): PhraseStream {
  if (text.length > longestKept) return readStream(text);
  return last.text === text ? last : readStream(text, last);
}
