/** A wording in pieces: words as they stand, a slot, or a choice between wordings. */
export type WordingPart =
  | { readonly kind: "words"; readonly words: string }
  | { readonly kind: "slot"; readonly slot: string }
  | { readonly kind: "choice"; readonly options: readonly (readonly WordingPart[])[] };

/**
 * Reads a template of `fillTemplate` once, so that it can be written a million times.
 * Shapes: `[a|b]` is a choice, which may nest, `{name}` a slot. Errors: RangeError that shows a wording with an open bracket.
 */
export function compileWording(wording: string): readonly WordingPart[] {
  const reader = { text: wording, at: 0 };
  const [parts] = readOptions(reader, false);
  if (reader.at < wording.length || parts === undefined) {
    throw new RangeError(`compileWording: unbalanced bracket in "${wording}"`);
  }
  return parts;
}

function readOptions(reader: { readonly text: string; at: number }, nested: boolean): WordingPart[][] {
  const options: WordingPart[][] = [[]];
  for (; reader.at < reader.text.length; reader.at += 1) {
    const sign = reader.text[reader.at];
    const parts = options.at(-1) ?? [];
    if (sign === "]") return options;
    if (sign === "|" && nested) options.push([]);
    else if (sign === "[") {
      reader.at += 1;
      parts.push({ kind: "choice", options: readOptions(reader, true) });
      if (reader.text[reader.at] !== "]") throw new RangeError(`compileWording: open bracket in "${reader.text}"`);
    } else if (sign === "{") {
      const end = reader.text.indexOf("}", reader.at);
      if (end < 0) throw new RangeError(`compileWording: open slot in "${reader.text}"`);
      parts.push({ kind: "slot", slot: reader.text.slice(reader.at + 1, end) });
      reader.at = end;
    } else {
      const [run = ""] = /^[^[\]{|]+/u.exec(reader.text.slice(reader.at)) ?? [sign ?? ""];
      parts.push({ kind: "words", words: run });
      reader.at += run.length - 1;
    }
  }
  return options;
}

/** Writes compiled parts: `choose` picks among so many options, `fill` says what stands in a slot. */
export function writeWording(
  parts: readonly WordingPart[],
  choose: (options: number) => number,
  fill: (slot: string) => string,
): string {
  let text = "";
  for (const part of parts) {
    if (part.kind === "words") text += part.words;
    else if (part.kind === "slot") text += fill(part.slot);
    else text += writeWording(part.options[choose(part.options.length)] ?? [], choose, fill);
  }
  return text;
}
