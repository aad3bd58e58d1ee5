import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findEntities, foldText, readLanguage } from "@suar/text";
import { type AdvertScore, readRisk, scoreAdvert } from "@suar/text/risk";

const ownFolder = fileURLToPath(new URL("../../engines/text/test-data/regional", import.meta.url));

/** What the package's score does on adverts written for the project, of one language. Shares are 0 .. 1. */
export interface OwnAdverts {
  readonly scams: number;
  readonly honest: number;
  /** Share of both kinds that gets a number at all. */
  readonly scored: number;
  /** Share of the scored scam adverts, and of the scored honest ones, that is flagged. */
  readonly scamsFlagged: number | null;
  readonly honestFlagged: number | null;
}

const scoreText = (text: string): AdvertScore | null => {
  const folded = foldText(text);
  const reading = { language: readLanguage(folded), entities: findEntities(folded) };
  return scoreAdvert(folded, reading)["job-advert-fraud"];
};

/** How many of these texts are flagged without a word that weighs for it. */
export const countUnexplained = (texts: readonly string[]): number =>
  texts.map(scoreText).filter((score) => score?.isFlagged === true && !score.spans.some(({ weight }) => weight > 0))
    .length;

/**
 * What scoring alone costs a text that is folded and read already, and scoring with its reasons. Units: CPU microseconds.
 * Texts are gone through once before, so that the code is warm and the words are met.
 */
export function measureCost(texts: readonly string[]): { readonly score: number; readonly withReasons: number } {
  const ready = texts.map((text) => {
    const folded = foldText(text);
    return { folded, reading: { language: readLanguage(folded), entities: findEntities(folded) } };
  });
  const costOf = (score: (at: (typeof ready)[number]) => unknown): number => {
    for (const text of ready) score(text);
    const before = process.cpuUsage();
    for (let round = 0; round < 5; round += 1) for (const text of ready) score(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 5 / ready.length;
  };
  return {
    score: costOf(({ folded, reading }) => readRisk(folded, reading)),
    withReasons: costOf(({ folded, reading }) => scoreAdvert(folded, reading)),
  };
}

/** By language, tuning and held-out half together; empty when the adverts are not there. */
export async function measureOwnAdverts(): Promise<Readonly<Record<string, OwnAdverts>>> {
  const entries = await readdir(ownFolder, { withFileTypes: true }).catch(() => []);
  const measured: Record<string, OwnAdverts> = {};
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const lines: string[] = [];
    for (const half of ["tuning.jsonl", "held-out.jsonl"]) {
      const text = await readFile(join(ownFolder, name, half), "utf8").catch(() => "");
      lines.push(...text.split("\n").filter((line) => line.trim() !== ""));
    }
    if (lines.length > 0) measured[name] = measure(lines.map((line) => JSON.parse(line) as OwnAdvert));
  }
  return measured;
}

interface OwnAdvert {
  readonly label: "scam" | "honest";
  readonly text: string;
}

function measure(adverts: readonly OwnAdvert[]): OwnAdverts {
  const scores = adverts.map(({ label, text }) => ({ label, score: scoreText(text) }));
  const flagged = (kind: OwnAdvert["label"]): number | null => {
    const of = scores.filter(({ label, score }) => label === kind && score !== null);
    if (of.length === 0) return null;
    return Number((of.filter(({ score }) => score?.isFlagged === true).length / of.length).toFixed(3));
  };
  const scams = adverts.filter(({ label }) => label === "scam").length;
  return {
    scams,
    honest: adverts.length - scams,
    scored: Number((scores.filter(({ score }) => score !== null).length / scores.length).toFixed(3)),
    scamsFlagged: flagged("scam"),
    honestFlagged: flagged("honest"),
  };
}
