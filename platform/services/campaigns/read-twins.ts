import type { TwinLink } from "@suar/domain";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { foundFolder, readJson } from "./found-folder.ts";

/** The links of one state of the campaigns. */
interface TwinFile {
  readonly version: string;
  readonly links: readonly TwinLink[];
  readonly problem: string | null;
}

/** The links of one campaign. */
export interface Twins {
  readonly links: readonly TwinLink[];
  /** Why the operator's embedding model was not used: file, part, way out, in English; `null` when nothing is wrong. */
  readonly problem: string | null;
}

/**
 * How often a link is right and how many right ones are found, at the threshold. An upper bound: the adverts were written for it.
 * Source: `bench/src/cross-language-twins.ts`, 22 November 2026; the table in `engines/text/src/twins/README.md`.
 */
export const twinQuality = { precision: 0.966, recall: 0.948 } as const;

export const twinFile = (dir: string): string => join(foundFolder(dir).dir, "twins.json");

/** Changes whenever the list of campaigns is written anew. */
export async function twinVersion(dir: string): Promise<string> {
  const rows = await stat(foundFolder(dir).rows).catch(() => undefined);
  return `1 ${rows?.mtimeMs ?? 0} ${rows?.size ?? 0}`;
}

/** What was left of the last linking; `null` when there was none. */
export const readTwinFile = async (dir: string): Promise<TwinFile | null> =>
  (await readJson(twinFile(dir))) as TwinFile | null;

/**
 * The campaigns that may be this one in another language, most similar first; this one is always `a`. `null` while the
 * campaigns that are there now have not been linked yet.
 * Errors: none; a campaign that is not there has no links.
 */
export async function readTwins(dir: string, campaign: string): Promise<Twins | null> {
  const file = await readTwinFile(dir);
  if (file === null || file.version !== (await twinVersion(dir))) return null;
  const links = file.links.flatMap((link) => {
    if (link.a.campaign === campaign) return [link];
    return link.b.campaign === campaign ? [turnLink(link)] : [];
  });
  return { links, problem: file.problem };
}

const turnLink = ({ a, b, shared, ...rest }: TwinLink): TwinLink => ({
  ...rest,
  a: b,
  b: a,
  shared: shared.map((fact) => ({ ...fact, a: fact.b, b: fact.a })),
});
