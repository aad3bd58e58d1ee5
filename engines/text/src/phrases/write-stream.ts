import { gapUnit, stopUnit, type PhraseStream } from "./read-stream.ts";

const chunk = 8192;

/** The stream as text, unit for unit: a gap as a space, the end of a sentence as a full stop. Cost: linear. */
export function writeStream({ units, length }: PhraseStream): string {
  const written = units.slice(0, length);
  for (let at = 0; at < length; at += 1) {
    if (written[at] === gapUnit) written[at] = 0x20;
    else if (written[at] === stopUnit) written[at] = 0x2e;
  }
  let text = "";
  for (let at = 0; at < length; at += chunk) text += String.fromCharCode(...written.subarray(at, at + chunk));
  return text;
}
