import { join } from "node:path";
import { foundFolder, readJson } from "./found-folder.ts";

/** A picture with the campaigns that show it. */
export interface FoundPicture {
  readonly hash: string;
  readonly forms: number;
  /** Groups of campaigns that show it; campaigns of one ring are one group. */
  readonly untied: number;
  readonly campaigns: readonly {
    readonly campaign: string;
    readonly records: number;
    /** Its forms there, the most often shown first, at most 5. */
    readonly hashes: readonly string[];
  }[];
}

/** What was found of pictures for one state of the campaigns. */
export interface PicturesFile {
  readonly version: string;
  /** Pictures that two records or more show. */
  readonly pictures: readonly FoundPicture[];
  /** Records that name a picture, by campaign. */
  readonly named: Readonly<Record<string, number>>;
  /** Different hashes that were not compared. */
  readonly omitted: number;
}

export const picturesFile = (dir: string): string => join(foundFolder(dir).dir, "pictures.json");

/** What was left of the last look at pictures; `null` when there was none. */
export const readPicturesFile = async (dir: string): Promise<PicturesFile | null> =>
  (await readJson(picturesFile(dir))) as PicturesFile | null;
