import {
  type Template,
  type TemplateSource,
  buildTemplate,
  describeCampaign,
  descriptionGain,
  medoidAsTemplate,
  sampleSize,
} from "@suar/campaigns";
import {
  type Campaign,
  type Disguise,
  type Entity,
  type Evidence,
  type FoldedText,
  type PostKind,
  type TextReading,
  contactTypes,
  instantOf,
} from "@suar/domain";
import { foldText, readFolded, toMatching } from "@suar/text";
import { makeTwinVector } from "@suar/text/twins";
import { countDays } from "./count-days.ts";
import { drawNetwork } from "./draw-network.ts";
import type { CorpusSpan } from "./explain-groups.ts";
import { gatherTies, type TiedRecord } from "./gather-ties.ts";
import type { PartWriter } from "./part-writer.ts";

/** Distinct texts of a group whose reading is kept. */
const keptReadings = 200;

/** One record of a group as it comes from the corpus; `time` in milliseconds since 1970. */
export interface GroupRecord {
  readonly group_number: number;
  readonly cohesion: number;
  readonly shared_bits: number;
  readonly id: string;
  readonly text: string;
  readonly time: number | null;
  readonly account: string | null;
  readonly synthetic: boolean;
}

/** What the whole corpus says: how often a contact of the group stands anywhere, the time it covers, its distinct shapes. */
export interface CorpusFacts {
  readonly recordsWith: (type: string, value: string) => number;
  readonly span: CorpusSpan;
  readonly shapes: number;
}

/** What is known of a group before it is read: the id it keeps and how it changed. */
export type GivenOfGroup = Partial<Pick<Campaign, "campaign" | "change">>;

/** Reads every record of one group (medoid first), describes the campaign and hands everything to the writer. */
export async function explainGroup(
  records: readonly GroupRecord[],
  corpus: CorpusFacts,
  writer: PartWriter,
  given: GivenOfGroup = {},
): Promise<void> {
  const medoid = records[0];
  if (!medoid) return;
  const facts: TiedRecord[] = [];
  const sources: TemplateSource[] = [];
  // Campaigns repeat themselves word for word.
  const first = readOnce(medoid.text);
  const readings = new Map([[medoid.text, first]]);
  // A record in every step of the way from the medoid to the least alike.
  const step = Math.max(1, records.length / sampleSize);
  await writer.startCampaign();
  for (const [at, { id, text, time, account, synthetic }] of records.entries()) {
    const reading = readings.get(text) ?? readOnce(text);
    if (readings.size < keptReadings) readings.set(text, reading);
    const { folded, told, contacts, kind } = reading;
    if (at >= Math.floor(sources.length * step)) sources.push(readSource(id, text, folded, told.entities));
    facts.push({
      id,
      time,
      account,
      language: told.language,
      contacts,
      indicators: told.indicators,
      disguises: reading.disguises,
      kind,
    });
    const when = time === null ? null : instantOf(time);
    await writer.addEvidence({ id, text, time: when, account, synthetic, ...told } satisfies Evidence);
  }
  const described = describeCampaign({
    medoid: medoid.id,
    medoidText: medoid.text,
    cohesion: medoid.cohesion,
    gain: descriptionGain({ records: records.length, sharedBits: medoid.shared_bits }, corpus.shapes),
    template: makeTemplate(sources),
    records: facts,
    recordsWith: corpus.recordsWith,
    corpusSpan: corpus.span,
  });
  const campaign: Campaign = { ...described, ...given };
  const view = { campaign, timeline: countDays(facts), network: drawNetwork(campaign, facts) };
  await writer.endCampaign(
    view,
    records.map((record) => record.id),
    gatherTies(facts),
    makeTwinVector(first.folded, first.reading),
  );
}

function makeTemplate(sources: readonly TemplateSource[]): Template {
  try {
    return buildTemplate(sources);
  } catch {
    // One campaign that cannot be aligned must not cost the others: it is shown by its medoid's words.
    const [first] = sources;
    return first ? medoidAsTemplate(first) : { template: [], slots: [], sharedWords: 0 };
  }
}

/** What is read in one text, whichever record has it. */
interface Reading {
  readonly folded: FoldedText;
  readonly reading: TextReading;
  readonly told: Pick<Evidence, "language" | "entities" | "indicators" | "disguises">;
  readonly contacts: readonly Entity[];
  readonly disguises: readonly Disguise[];
  readonly kind: PostKind | null;
}

function readOnce(text: string): Reading {
  const folded = foldText(text);
  const reading = readFolded(folded);
  const { entities, indicators, disguises, language, kind } = reading;
  return {
    folded,
    reading,
    told: {
      language: language.language,
      entities: entities.map(({ type, value, text: words, start, end }) => ({ type, value, text: words, start, end })),
      indicators: indicators.map(({ id, element, strength, label, start, end, excerpt, source }) => {
        return { id, element, strength, label, start, end, excerpt, source };
      }),
      disguises: disguises.map(({ disguise, start, end }) => ({ disguise, start, end })),
    },
    contacts: entities.filter((entity) => (contactTypes as readonly string[]).includes(entity.type)),
    disguises: disguises.map((hit) => hit.disguise),
    kind: kind?.kind ?? null,
  };
}

function readSource(id: string, text: string, folded: FoldedText, entities: Evidence["entities"]): TemplateSource {
  const spans = entities.flatMap(({ type, value, start, end }) => {
    const span = toMatching(folded, { start, end });
    return span === undefined ? [] : [{ type, value, ...span }];
  });
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const display = { text, starts: folded.starts, ends: folded.ends };
  return { id, matching: folded.matching, spans, display };
}
