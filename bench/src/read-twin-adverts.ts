import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { phraseLanguages } from "@suar/text";
import { generateAdverts } from "@suar/services/demonstration";

/** A text of the bench. Texts of one `advert` say the same in several languages; `advert` is null for others. */
export interface TwinText {
  readonly advert: string | null;
  /** As the files name it: ISO 639-1, `fil` for Filipino. */
  readonly language: string;
  readonly text: string;
  /** The warning whose facts a text of the regional set shows; texts of one warning are often alike in each language. */
  readonly warning?: string;
}

const folder = fileURLToPath(new URL("../data/twin-adverts", import.meta.url));
const regional = fileURLToPath(new URL("../../engines/text/test-data/regional", import.meta.url));

/** The aligned adverts of one half, in the order of the file. Errors: RangeError for a line that is none of its form. */
export async function readTwinAdverts(half: "tuning" | "held-out"): Promise<readonly TwinText[]> {
  const texts: TwinText[] = [];
  let advert = "";
  for (const line of (await readFile(`${folder}/${half}.txt`, "utf8")).split("\n")) {
    const heading = /^# (\d+)$/.exec(line);
    const said = /^([a-z]{2,3}): (.+)$/.exec(line);
    if (heading !== null) advert = `${half}/${heading[1]}`;
    else if (said !== null) texts.push({ advert, language: said[1] ?? "", text: said[2] ?? "" });
    else if (line !== "") throw new RangeError(`${half}.txt: a line is "# number" or "language: text", got "${line}"`);
  }
  return texts;
}

/** Other adverts: one of each frame of the regional set's tuning half, and honest ones of the demonstration generator. */
export async function readDistractors(): Promise<readonly TwinText[]> {
  const texts: TwinText[] = [];
  for (const language of phraseLanguages) {
    const frames = new Set<string>();
    for (const line of (await readFile(`${regional}/${language}/tuning.jsonl`, "utf8")).split("\n")) {
      if (line === "") continue;
      const { frame, text, source } = JSON.parse(line) as RegionalLine;
      if (!frames.has(frame))
        texts.push({ advert: null, language, text, ...(source === undefined ? {} : { warning: source }) });
      frames.add(frame);
    }
  }
  const generated = generateAdverts({ rings: 0, families: 0, honest: 1400 }).adverts;
  const short: Readonly<Record<string, string>> = {
    eng: "en",
    ind: "id",
    khm: "km",
    mya: "my",
    tha: "th",
    vie: "vi",
    zho: "zh",
  };
  for (const { language, text } of generated) texts.push({ advert: null, language: short[language] ?? language, text });
  return texts;
}

interface RegionalLine {
  readonly frame: string;
  readonly text: string;
  readonly source?: string;
}
