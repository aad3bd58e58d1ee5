import type { CampaignTies } from "@suar/campaigns/networks";
import type { CampaignRow, CampaignView, Evidence, TwinVector } from "@suar/domain";
import { type FileHandle, open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exactCsvLine } from "../exports/index.ts";
import { partName } from "./found-folder.ts";

/** A campaign with what its page draws. */
export type StoredView = Pick<CampaignView, "campaign" | "timeline" | "network">;

/** What ties a campaign to others, without its id. */
export type StoredTies = Omit<CampaignTies, "campaign">;

/** One line of the list of campaigns, with where the rest of it is found. */
export interface StoredRow {
  readonly row: Omit<CampaignRow, "importId" | "leadId" | "judged">;
  /** Ids of the indicators found in it. */
  readonly indicatorIds: readonly string[];
  /** What a search looks in: title, template and identifiers, lower case. */
  readonly words: string;
  /** Records that name each place, most first, at most 30; not there where an earlier program searched. */
  readonly places?: Readonly<Record<string, number>>;
  /** Kept until the rings are found. */
  readonly ties?: StoredTies;
  readonly part: number;
  /** Byte range of the view in the part's views. */
  readonly view: readonly [number, number];
  /** Byte range in the part's twins of what the medoid says in no language; absent in older results. */
  readonly twin?: readonly [number, number];
  /** Byte place of every `evidenceStep`th record in the part's evidence, then the end. */
  readonly evidence: readonly number[];
}

/** Records between two byte places that are kept of the evidence. */
export const evidenceStep = 50;
const maxWords = 2000;

/** Writes the evidence, views, twins and assignments of one part; the rows come last, by `finish`. */
export class PartWriter {
  readonly #files: Readonly<Record<"evidence" | "views" | "assignments" | "twins", FileHandle>>;
  readonly #part: number;
  readonly #rows: StoredRow[] = [];
  #evidenceAt = 0;
  #viewAt = 0;
  #twinAt = 0;
  #places: number[] = [];
  #named = new Map<string, number>();
  #records = 0;
  #pending: string[] = [];

  private constructor(
    part: number,
    files: Readonly<Record<"evidence" | "views" | "assignments" | "twins", FileHandle>>,
  ) {
    this.#part = part;
    this.#files = files;
  }

  /** Begins a part anew: what an earlier, unfinished attempt left is overwritten. */
  static async open(dir: string, part: number): Promise<PartWriter> {
    const names = [
      partName("evidence", part, "jsonl"),
      partName("views", part, "jsonl"),
      partName("assignments", part, "csv"),
      partName("twins", part, "jsonl"),
    ];
    const handles: FileHandle[] = [];
    for (const name of names) {
      await rm(join(dir, name), { force: true });
      handles.push(await open(join(dir, name), "w"));
    }
    const [evidence, views, assignments, twins] = handles;
    if (!evidence || !views || !assignments || !twins) throw new RangeError("PartWriter: no files");
    return new PartWriter(part, { evidence, views, assignments, twins });
  }

  async startCampaign(): Promise<void> {
    await this.#flush();
    this.#places = [];
    this.#named = new Map();
    this.#records = 0;
  }

  async addEvidence(record: Evidence): Promise<void> {
    if (this.#records % evidenceStep === 0) {
      await this.#flush();
      this.#places.push(this.#evidenceAt);
    }
    this.#records += 1;
    const named = record.entities.filter(({ type }) => type === "place").map(({ value }) => value);
    for (const place of new Set(named)) this.#named.set(place, (this.#named.get(place) ?? 0) + 1);
    this.#pending.push(`${JSON.stringify(record)}\n`);
  }

  async endCampaign(view: StoredView, ids: readonly string[], ties: StoredTies, twin: TwinVector): Promise<void> {
    await this.#flush();
    const { bytesWritten } = await this.#files.views.write(`${JSON.stringify(view)}\n`);
    const range = [this.#viewAt, this.#viewAt + bytesWritten] as const;
    this.#viewAt += bytesWritten;
    const { bytesWritten: twinBytes } = await this.#files.twins.write(`${JSON.stringify(twin)}\n`);
    const twinRange = [this.#twinAt, this.#twinAt + twinBytes] as const;
    this.#twinAt += twinBytes;
    await this.#files.assignments.write(ids.map((id) => exactCsvLine([id, view.campaign.campaign])).join(""));
    this.#rows.push({
      row: presentRow(view),
      indicatorIds: view.campaign.indicators.map((indicator) => indicator.id),
      words: searchWords(view),
      places: mostNamed(this.#named),
      ties,
      part: this.#part,
      view: range,
      twin: twinRange,
      evidence: [...this.#places, this.#evidenceAt],
    });
  }

  /** Brings everything to the disk and writes the rows to `path`. */
  async finish(path: string): Promise<void> {
    await this.#flush();
    for (const handle of Object.values(this.#files)) await handle.sync();
    await writeFile(path, this.#rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  }

  async close(): Promise<void> {
    for (const handle of Object.values(this.#files)) await handle.close();
  }

  async #flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    const { bytesWritten } = await this.#files.evidence.write(this.#pending.join(""));
    this.#evidenceAt += bytesWritten;
    this.#pending = [];
  }
}

const mostPlaces = 30;

const mostNamed = (named: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...named].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostPlaces));

function presentRow({ campaign }: StoredView): StoredRow["row"] {
  const { size, languages, first_seen, last_seen, reasons, rank, title, synthetic, cohesion, identifiers } = campaign;
  return {
    campaign: campaign.campaign,
    size,
    languages,
    first_seen,
    last_seen,
    reasons,
    rank,
    title,
    synthetic,
    cohesion,
    contacts: identifiers.length,
    indicators: campaign.indicators.length,
    ...(campaign.change ? { change: campaign.change } : {}),
  };
}

function searchWords({ campaign }: StoredView): string {
  const template = campaign.template.map((part) => (part.kind === "text" ? part.text : " ")).join("");
  const identifiers = campaign.identifiers.map((identifier) => identifier.value).join(" ");
  return `${campaign.campaign} ${campaign.title} ${identifiers.slice(0, maxWords)} ${template.slice(0, maxWords)}`
    .normalize("NFKC")
    .toLowerCase();
}
