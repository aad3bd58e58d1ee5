import { groupPictures, type PictureGroup } from "@suar/pictures";
import { rename, writeFile } from "node:fs/promises";
import { readRings } from "./link-rings.ts";
import { loadRows } from "./load-rows.ts";
import { type FoundPicture, picturesFile, type PicturesFile, readPicturesFile } from "./pictures-file.ts";
import { type PicturedRecord, readPictured } from "./read-pictured.ts";
import { twinVersion } from "./read-twins.ts";

/** Forms kept of a picture in one campaign. */
const mostForms = 5;

/**
 * Looks which pictures the records of campaigns share, by the hashes that their file names, and leaves them in
 * `found/pictures.json`. Done once for each state of the campaigns. It changes no campaign, no rank and no ring: that two
 * adverts show one picture is a hint, pictures are borrowed from everywhere. Where contacts are not to be linked, pictures
 * are not either.
 * Errors: `data.missing` when no search is complete; the signal's reason when it is stopped.
 */
export async function linkPictures(
  dir: string,
  { links, signal }: { readonly links: boolean; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const rows = await loadRows(dir);
  const version = await twinVersion(dir);
  if ((await readPicturesFile(dir))?.version === version) return;
  const records = links ? await readPictured(dir, rows, signal) : [];
  const groups = groupPictures(records.flatMap((owner) => owner.hashes.map((hash) => ({ owner, hash }))));
  const rings = await readRings(dir);
  const ringOf = new Map(rings.flatMap(({ ring, campaigns }) => campaigns.map((one) => [one.campaign, ring] as const)));
  const named: Record<string, number> = {};
  for (const { campaign } of records) named[campaign] = (named[campaign] ?? 0) + 1;
  const pictures = groups.groups.filter(isShared).map((group) => describePicture(group, ringOf));
  const path = picturesFile(dir);
  const found: PicturesFile = { version, pictures, named, omitted: groups.omitted };
  await writeFile(`${path}.tmp`, JSON.stringify(found));
  await rename(`${path}.tmp`, path);
}

type Group = PictureGroup<PicturedRecord>;

const isShared = ({ forms }: Group): boolean => new Set(forms.flatMap(({ owners }) => owners)).size > 1;

function describePicture({ hash, forms }: Group, ringOf: ReadonlyMap<string, string>): FoundPicture {
  const byCampaign = new Map<string, { records: Set<PicturedRecord>; hashes: string[] }>();
  for (const form of forms) {
    for (const owner of form.owners) {
      const its = byCampaign.get(owner.campaign) ?? { records: new Set(), hashes: [] };
      byCampaign.set(owner.campaign, its);
      its.records.add(owner);
      if (its.hashes.length < mostForms && !its.hashes.includes(form.hash)) its.hashes.push(form.hash);
    }
  }
  const campaigns = [...byCampaign]
    .map(([campaign, { records, hashes }]) => ({ campaign, records: records.size, hashes }))
    .sort((one, other) => other.records - one.records || (one.campaign < other.campaign ? -1 : 1));
  const untied = new Set(campaigns.map(({ campaign }) => ringOf.get(campaign) ?? campaign)).size;
  return { hash, forms: forms.length, untied, campaigns };
}
