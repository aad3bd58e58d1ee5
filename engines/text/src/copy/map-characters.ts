import type { DisguiseHit } from "@suar/domain";
import { type Cells, createCells, pushCode, pushText } from "./cells.ts";
import { type Character, characterOf, kinds, type Style, styles } from "./character.ts";
import { overriddenEnd, reverseClusters } from "./direction-override.ts";
import { mapPlain, type PlainRun, traits } from "./map-plain.ts";
import { type Cluster, readCluster, standsAlone } from "./read-cluster.ts";
import { readRegionalRun } from "./regional-letters.ts";
import { createHiddenWatch } from "./watch-hidden.ts";
import { createStyleWatch } from "./watch-styles.ts";

/** First fold: every character by itself. Words are looked at afterwards. */
export interface MappedCharacters {
  readonly cells: Cells;
  readonly disguises: DisguiseHit[];
}

// Normalising a whole text at once is quadratic in its longest run of marks; only short texts are checked that way.
const wholeCheckLimit = 4096;
const space = 0x20;
/** Filled anew by each text. */
const run: PlainRun = { end: 0, letters: 0, seen: 0 };

/**
 * Folds character by character: compatibility and case folding, digits as ASCII, invisible characters and decoration
 * dropped, white space as single spaces, decorated letters plain, overridden direction as it is seen.
 * Shapes: any string, lone surrogates included; `isQuick` takes runs that stand for themselves at once, with the same result.
 * Time and memory are linear in the length. Errors: none.
 */
export function mapCharacters(display: string, isQuick = true): MappedCharacters {
  const cells = createCells(display.length + 16);
  const disguises: DisguiseHit[] = [];
  const hidden = createHiddenWatch(disguises);
  const style = createStyleWatch(disguises);
  const normal = display.length <= wholeCheckLimit && display.normalize("NFKC") === display;

  let at = 0;
  while (at < display.length) {
    run.letters = isQuick && style.isIdle() ? hidden.letters() : -1;
    if (run.letters >= 0) {
      mapPlain(cells, display, at, normal, run);
      hidden.passRun(run.letters, (run.seen & traits.breakless) !== 0);
      style.passPlain((run.seen & traits.eastAsian) !== 0);
      at = run.end;
      if (at >= display.length) break;
    }
    const code = display.codePointAt(at) ?? 0;
    const character = characterOf(code);
    const after = at + (code > 0xffff ? 2 : 1);
    if (character.kind === kinds.hidden) {
      const end = code === 0x202e ? overriddenEnd(display, after) : after;
      if (end > after) pushOverridden(cells, disguises, display, after, end);
      else hidden.meet(code, at, after);
      at = end;
    } else if (character.style === styles.regional) {
      at = pushRegional(cells, style.pass, display, at);
    } else if (character.kind === kinds.space) {
      pushSpace(cells, at, after);
      hidden.pass(character, code, display, at);
      style.pass(character, styles.none, at, after);
      at = after;
    } else {
      hidden.pass(character, code, display, at);
      if (standsAlone(display, after)) {
        pushCharacter(cells, character, at, after);
        style.pass(character, character.style, at, after);
        at = after;
        continue;
      }
      const cluster = readCluster(display, at, after, character, hidden.meet);
      pushCluster(cells, display, at, character, cluster, normal);
      style.pass(character, clusterStyle(character, cluster), at, cluster.end);
      at = cluster.end;
    }
  }
  if (cells.length > 0 && cells.codes[cells.length - 1] === space) cells.length -= 1;
  style.finish();
  hidden.finish();
  return { cells, disguises };
}

function clusterStyle(character: Character, cluster: Cluster): Style {
  if (character.style !== styles.none) return character.style;
  if (cluster.keycap) return styles.enumerator;
  return cluster.decorated ? styles.styled : styles.none;
}

function pushSpace(cells: Cells, start: number, end: number): void {
  const last = cells.length - 1;
  if (last < 0) return;
  if (cells.codes[last] === space) cells.ends[last] = end;
  else pushCode(cells, space, start, end);
}

function pushCharacter(cells: Cells, character: Character, start: number, end: number): void {
  const { folded } = character;
  if (folded.length !== 1 && folded.length === end - start) {
    for (let i = 0; i < folded.length; i += 1) pushCode(cells, folded.charCodeAt(i), start + i, start + i + 1);
  } else pushFolded(cells, folded, start, end);
}

// A few characters fold to several words (ﷺ) or to a space that carries a mark (¨).
function pushFolded(cells: Cells, folded: string, start: number, end: number): void {
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    if (code === space) pushSpace(cells, start, end);
    else pushCode(cells, code, start, end);
  }
}

function pushParts(cells: Cells, display: string, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const code = display.codePointAt(at) ?? 0;
    const after = at + (code > 0xffff ? 2 : 1);
    pushCharacter(cells, characterOf(code), at, after);
    at = after;
  }
}

function pushCluster(
  cells: Cells,
  display: string,
  start: number,
  first: Character,
  cluster: Cluster,
  normal: boolean,
): void {
  if (cluster.plain === undefined) {
    pushCharacter(cells, first, start, cluster.end);
    return;
  }
  const composed = normal && cluster.whole ? cluster.plain : cluster.plain.normalize("NFKC");
  if (composed === cluster.plain && cluster.whole) {
    pushParts(cells, display, start, cluster.end);
    return;
  }
  for (const part of composed) pushFolded(cells, characterOf(part.codePointAt(0) ?? 0).folded, start, cluster.end);
}

function pushRegional(
  cells: Cells,
  pass: (character: Character, style: Style, start: number, end: number) => void,
  display: string,
  at: number,
): number {
  const run = readRegionalRun(display, at);
  const character = characterOf(display.codePointAt(at) ?? 0);
  if (run.flags) {
    pushParts(cells, display, at, run.end);
    pass(character, styles.none, at, run.end);
    return run.end;
  }
  for (let i = 0; i < run.letters.length; i += 1) {
    const start = at + 2 * i;
    pushText(cells, run.letters.charAt(i), start, start + 2);
    pass(character, styles.regional, start, start + 2);
  }
  return run.end;
}

// What is hidden or decorated inside a reversed stretch needs no report of its own: the whole stretch is one.
function pushOverridden(cells: Cells, disguises: DisguiseHit[], display: string, from: number, to: number): void {
  for (const cluster of reverseClusters(display.slice(from, to))) {
    for (const part of cluster.normalize("NFKC")) {
      const character = characterOf(part.codePointAt(0) ?? 0);
      if (character.kind === kinds.space) pushSpace(cells, from, to);
      else if (character.kind !== kinds.hidden && character.kind !== kinds.decoration) {
        pushFolded(cells, character.folded, from, to);
      }
    }
  }
  disguises.push({ disguise: "direction_override", start: from - 1, end: to });
}
