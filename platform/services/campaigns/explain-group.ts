import {
  type Template,
  type TemplateSource,
  buildTemplate,
  describeCampaign,
  medoidAsTemplate,
  sampleSize,
} from "@suar/campaigns";
import { type Campaign, type Entity, type Evidence, contactTypes, instantOf } from "@suar/domain";
import { foldText, readText, toMatching } from "@suar/text";
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
  readonly id: string;
  readonly text: string;
  readonly time: number | null;
  readonly account: string | null;
  readonly synthetic: boolean;
}

/** What the whole corpus says: how often a contact of the group stands anywhere, and the time it covers. */
export interface CorpusFacts {
  readonly recordsWith: (type: string, value: string) => number;
  readonly span: CorpusSpan;
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
  const readings = new Map<string, ReturnType<typeof readText>>();
  // A record in every step of the way from the medoid to the least alike.
  const step = Math.max(1, records.length / sampleSize);
  await writer.startCampaign();
  for (const [at, record] of records.entries()) {
    const reading = readings.get(record.text) ?? readText(record.text);
    if (readings.size < keptReadings) readings.set(record.text, reading);
    const { entities, indicators, disguises, language, kind } = reading;
    if (at >= Math.floor(sources.length * step)) sources.push(readSource(record, entities));
    facts.push({
      id: record.id,
      time: record.time,
      account: record.account,
      language: language.language,
      contacts: entities.filter((entity) => (contactTypes as readonly string[]).includes(entity.type)),
      indicators,
      disguises: disguises.map((hit) => hit.disguise),
      kind: kind?.kind ?? null,
    });
    await writer.addEvidence({
      id: record.id,
      text: record.text,
      language: language.language,
      time: record.time === null ? null : instantOf(record.time),
      account: record.account,
      synthetic: record.synthetic,
      entities: entities.map(({ type, value, text, start, end }) => ({ type, value, text, start, end })),
      indicators: indicators.map(({ id, element, strength, label, start, end, excerpt, source }) => {
        return { id, element, strength, label, start, end, excerpt, source };
      }),
      disguises: disguises.map(({ disguise, start, end }) => ({ disguise, start, end })),
    } satisfies Evidence);
  }
  const described = describeCampaign({
    medoid: medoid.id,
    medoidText: medoid.text,
    cohesion: medoid.cohesion,
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

function readSource({ id, text }: GroupRecord, entities: readonly Entity[]): TemplateSource {
  const folded = foldText(text);
  const spans = entities.flatMap(({ type, value, start, end }) => {
    const span = toMatching(folded, { start, end });
    return span === undefined ? [] : [{ type, value, ...span }];
  });
  spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const display = { text, starts: folded.starts, ends: folded.ends };
  return { id, matching: folded.matching, spans, display };
}
