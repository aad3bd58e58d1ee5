import type { FoldedText } from "@suar/domain";
import { readStream, type PhraseStream } from "./read-stream.ts";

const streams = new WeakMap<FoldedText, PhraseStream>();

/** The stream of a text's matching copy, read once though several vocabularies are looked for in it. */
export function streamOf(folded: FoldedText): PhraseStream {
  let stream = streams.get(folded);
  if (stream === undefined) {
    stream = readStream(folded.matching);
    streams.set(folded, stream);
  }
  return stream;
}
