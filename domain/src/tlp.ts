/** Traffic Light Protocol 2.0 labels, from widest to narrowest audience. Source: FIRST, TLP 2.0 (2022). */
export const tlpLabels = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"] as const;
export type TlpLabel = (typeof tlpLabels)[number];

/** The narrower of two labels: what is joined from two sources keeps the stricter word. */
export const narrowerTlp = (a: TlpLabel, b: TlpLabel): TlpLabel =>
  tlpLabels.indexOf(a) >= tlpLabels.indexOf(b) ? a : b;

/** Reads a label as people write it ("tlp amber", "WHITE" of TLP 1.0 is CLEAR); `undefined` when it is none. */
export function readTlp(text: string): TlpLabel | undefined {
  const word = text
    .trim()
    .toUpperCase()
    .replace(/^TLP[\s:_-]*/, "")
    .replace(/\s*([+_ -])\s*STRICT$/, "+STRICT");
  const label = `TLP:${word === "WHITE" ? "CLEAR" : word}`;
  return tlpLabels.find((known) => known === label);
}
