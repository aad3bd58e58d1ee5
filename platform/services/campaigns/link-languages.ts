import { linkTwins } from "@suar/campaigns";
import type { SharedFact, TwinLink } from "@suar/domain";
import { findTwins } from "@suar/text/twins";
import { compareEmbeddings, embedText, ModelFileError, type StaticModel } from "@suar/text/embeddings";
import { rename, writeFile } from "node:fs/promises";
import { loadEmbeddings } from "./load-embeddings.ts";
import { loadRows } from "./load-rows.ts";
import { readMedoid } from "./read-evidence.ts";
import { type CampaignVector, readTwinVectors } from "./read-twin-vectors.ts";
import { readTwinFile, twinFile, twinVersion } from "./read-twins.ts";

/** Campaigns looked at, the first in rank order: bounds memory to about 100 MB. */
const mostCampaigns = 20_000;
/** Facts shown of a link. */
const mostFacts = 24;

export interface LinkLanguages {
  /** Folder in which the operator may have put a static embedding model; without one links carry no such number. */
  readonly embeddings?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Looks which campaigns of a searched corpus or collection may be one advert in several languages, by the record that
 * stands for each, and leaves the links in `found/twins.json`. Done once for each state of the campaigns.
 * A model that cannot be read adds nothing; what is wrong with it is kept beside the links.
 * Errors: `data.missing` when no search is complete; the signal's reason when it is stopped.
 */
export async function linkLanguages(dir: string, { embeddings, signal }: LinkLanguages = {}): Promise<void> {
  const rows = await loadRows(dir);
  const version = await twinVersion(dir);
  if ((await readTwinFile(dir))?.version === version) return;
  const vectors = await readTwinVectors(dir, rows.slice(0, mostCampaigns), signal);
  const campaigns = vectors.map(({ row, twin }) => ({ campaign: row.row.campaign, twin }));
  const found = linkTwins(campaigns, findTwins);
  const texts = await readTexts(dir, vectors, new Set(found.flatMap(({ a, b }) => [a, b])));
  const { model, problem } = await loadModel(embeddings);
  const languages = new Map(campaigns.map(({ campaign, twin }) => [campaign, twin.language]));
  const links = found.map(({ a, b, similarity, shared }): TwinLink => {
    const [textA, textB] = [texts.get(a) ?? "", texts.get(b) ?? ""];
    return {
      a: { campaign: a, language: languages.get(a) ?? "und", text: textA },
      b: { campaign: b, language: languages.get(b) ?? "und", text: textB },
      similarity: Number(similarity.toFixed(3)),
      embedding:
        model === null ? null : Number(compareEmbeddings(embedText(model, textA), embedText(model, textB)).toFixed(3)),
      shared: shared.slice(0, mostFacts).map((fact) => presentFact(fact, textA, textB)),
    };
  });
  const path = twinFile(dir);
  await writeFile(`${path}.tmp`, JSON.stringify({ version, links, problem }));
  await rename(`${path}.tmp`, path);
}

/** The texts that stand for some campaigns. */
async function readTexts(
  dir: string,
  vectors: readonly CampaignVector[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { row } of vectors) {
    if (!wanted.has(row.row.campaign)) continue;
    const medoid = await readMedoid(dir, row);
    if (medoid) texts.set(row.row.campaign, medoid.text);
  }
  return texts;
}

async function loadModel(
  folder: string | undefined,
): Promise<{ readonly model: StaticModel | null; readonly problem: string | null }> {
  if (folder === undefined) return { model: null, problem: null };
  try {
    return { model: await loadEmbeddings(folder), problem: null };
  } catch (error) {
    if (error instanceof ModelFileError) return { model: null, problem: error.message };
    throw error;
  }
}

function presentFact({ fact, bits, a, b }: SharedFact, textA: string, textB: string): TwinLink["shared"][number] {
  const place = (text: string, spans: SharedFact["a"]) => {
    const { start = 0, end = 0 } = spans[0] ?? {};
    return { start, end, words: text.slice(start, end) };
  };
  return { fact, bits: Number(bits.toFixed(1)), a: place(textA, a), b: place(textB, b) };
}
