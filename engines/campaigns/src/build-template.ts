import { type Slot, type TemplatePart, contactTypes } from "@suar/domain";
import { alignTokens } from "./align-tokens.ts";
import { describeSlot } from "./describe-slot.ts";
import { type TemplateSource, type TemplateToken, maxTokens, splitTokens } from "./split-tokens.ts";

/** Words that the records of a campaign share, with slots for what differs. */
export interface Template {
  readonly template: readonly TemplatePart[];
  readonly slots: readonly Slot[];
  /** Mean share of the medoid's tokens that a record has too, 0 .. 1. */
  readonly sharedWords: number;
}

/** One filling of a slot, as written or in its normal form. */
export interface Filling {
  readonly value: string;
  readonly tokens: readonly TemplateToken[];
}

/** Records aligned for one template; fewer where texts are long, so that one campaign costs at most `maxCells`. */
export const sampleSize = 40;
const maxCells = 6_000_000;
/** A token stands in the template when this share of the sample has it. */
const keptShare = 0.6;
/** Something between two kept tokens becomes a slot when this share of the sample has anything there. */
const slotShare = 0.34;
const longestFilling = 12;
const longestFallback = 2000;

interface Aligned {
  readonly text: string;
  readonly tokens: readonly TemplateToken[];
  /** Index of the token that stands for each token of the medoid, or -1. */
  readonly matches: Int32Array;
}

/**
 * The template of a campaign: every sampled record is aligned with the medoid, tokens that most of them have stay as
 * the medoid writes them, entities and what differs become named slots with their fillings.
 * Shapes: `sources[0]` is the medoid, the others by falling similarity; at most `sampleSize` are read, spread evenly.
 * Errors: none; where the alignment cannot be made, the template is the medoid's own words without slots.
 * Source: centre-star multiple alignment (Gusfield 1993), with moved blocks.
 */
export function buildTemplate(sources: readonly TemplateSource[]): Template {
  const medoid = sources[0];
  if (!medoid) return { template: [], slots: [], sharedWords: 0 };
  const aligned = alignSample(medoid, sources);
  const centre = aligned[0];
  if (!centre || centre.tokens.length === 0) return medoidAsTemplate(medoid);
  return assemble(centre, aligned);
}

const writtenText = (source: TemplateSource): string => source.display?.text ?? source.matching;

/** The medoid's own words as a template without slots. */
export const medoidAsTemplate = (medoid: TemplateSource): Template => ({
  template: [{ kind: "text", text: writtenText(medoid).slice(0, longestFallback) }],
  slots: [],
  sharedWords: 1,
});

function alignSample(medoid: TemplateSource, sources: readonly TemplateSource[]): Aligned[] {
  const centre = splitTokens(medoid);
  const cells = Math.max(1, centre.length * Math.min(maxTokens, centre.length * 2));
  const wanted = Math.max(4, Math.min(sampleSize, sources.length, Math.floor(maxCells / cells)));
  const numbers = new Map<string, number>();
  const encode = (tokens: readonly TemplateToken[]): Int32Array =>
    Int32Array.from(tokens, ({ key }) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  const centreNumbers = encode(centre);
  const chosen = new Set(Array.from({ length: wanted }, (_, at) => Math.floor((at * sources.length) / wanted)));
  return [...chosen].flatMap((index) => {
    const source = sources[index];
    if (!source) return [];
    const tokens = index === 0 ? centre : splitTokens(source);
    return [{ text: writtenText(source), tokens, matches: alignTokens(centreNumbers, encode(tokens)) }];
  });
}

function assemble(centre: Aligned, aligned: readonly Aligned[]): Template {
  const support = centre.tokens.map(
    (_, at) => aligned.filter((record) => (record.matches[at] ?? -1) >= 0).length / aligned.length,
  );
  const anchors = keepAnchors(centre.tokens, support);
  const parts: TemplatePart[] = [];
  const slots: Slot[] = [];
  const write = (text: string): void => {
    const last = parts.at(-1);
    if (text === "") return;
    if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + text };
    else parts.push({ kind: "text", text });
  };
  const open = (fillings: readonly Filling[]): void => {
    const slot = describeSlot(fillings, aligned.length, slots);
    slots.push(slot);
    parts.push({ kind: "slot", slot: slot.slot });
  };
  let previous = -1;
  for (const anchor of [...anchors, centre.tokens.length]) {
    const between = readBetween(aligned, previous, anchor);
    const [before, after] = gapsAround(centre, previous, anchor);
    const agreed = agreedWords(between, aligned.length);
    if (agreed !== undefined) write(before + agreed + after);
    else if (between.length >= slotShare * aligned.length && (between.length > 1 || aligned.length < 3)) {
      write(before);
      open(between);
      write(after);
    } else write(anchor - previous > 1 ? before || after : before);
    const token = centre.tokens[anchor];
    if (token) {
      const fillings = readAt(aligned, anchor);
      if (isSlot(token, fillings)) open(fillings);
      else write(centre.text.slice(token.start, token.end));
    }
    previous = anchor;
  }
  return { template: parts, slots, sharedWords: mean(support) };
}

/** Kept tokens. In scripts without spaces a letter or two between gaps match by chance and are let go. */
function keepAnchors(tokens: readonly TemplateToken[], support: readonly number[]): number[] {
  const isKept = tokens.map((_, at) => (support[at] ?? 0) >= keptShare);
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isKept[start] || !tokens[start]?.isUnspaced || isKept[start - 1]) continue;
    let end = start;
    while (isKept[end] && tokens[end]?.isUnspaced) end += 1;
    const isEdge = start === 0 || end === tokens.length;
    if (end - start < 3 && !isEdge && !isKept[end]) isKept.fill(false, start, end);
  }
  return isKept.flatMap((kept, at) => (kept ? [at] : []));
}

function readBetween(aligned: readonly Aligned[], previous: number, next: number): Filling[] {
  return aligned.flatMap((record) => {
    const from = previous < 0 ? -1 : (record.matches[previous] ?? -1);
    const to = next >= record.matches.length ? record.tokens.length : (record.matches[next] ?? -1);
    if (to < 0 || (previous >= 0 && from < 0) || to - from < 2 || to - from - 1 > longestFilling) return [];
    const tokens = record.tokens.slice(from + 1, to);
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return [];
    const value = tokens.length === 1 ? first.value : record.text.slice(first.start, last.end);
    return [{ value, tokens }];
  });
}

function readAt(aligned: readonly Aligned[], at: number): Filling[] {
  return aligned.flatMap((record) => {
    const token = record.tokens[record.matches[at] ?? -1];
    return token ? [{ value: token.value, tokens: [token] }] : [];
  });
}

/** What the medoid writes between two kept tokens, before and after the place of a slot. */
function gapsAround(centre: Aligned, previous: number, next: number): readonly [string, string] {
  const from = previous < 0 ? 0 : (centre.tokens[previous]?.end ?? 0);
  const to = next >= centre.tokens.length ? lastEnd(centre) : (centre.tokens[next]?.start ?? centre.text.length);
  const first = centre.tokens[previous + 1];
  const last = centre.tokens[next - 1];
  if (next - previous > 1 && first && last) {
    return [centre.text.slice(from, first.start), centre.text.slice(last.end, to)];
  }
  const gap = centre.text.slice(from, to);
  return [gap, /^\s+$/u.test(gap) ? " " : ""];
}

const lastEnd = (centre: Aligned): number =>
  centre.tokens.length < maxTokens ? centre.text.length : (centre.tokens.at(-1)?.end ?? 0);

/** Words that most records have where the medoid differs: they belong to the template, the medoid is the exception. */
function agreedWords(fillings: readonly Filling[], records: number): string | undefined {
  const counts = new Map<string, number>();
  for (const { value, tokens } of fillings) {
    if (tokens.every((token) => token.type === null)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const [value, count] of counts) if (count >= keptShare * records) return value;
  return undefined;
}

function isSlot(token: TemplateToken, fillings: readonly Filling[]): boolean {
  if (token.type === null) return false;
  if ((contactTypes as readonly string[]).includes(token.type)) return true;
  return new Set(fillings.map((filling) => filling.value)).size > 1;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
