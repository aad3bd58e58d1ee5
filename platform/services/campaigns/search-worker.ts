import type { Serve } from "@suar/workers";
import { comparePart } from "./compare-part.ts";
import { drawPart } from "./draw-part.ts";
import { explainPart } from "./explain-part.ts";
import { fingerprintPart } from "./fingerprint-part.ts";
import { layKeys } from "./lay-keys.ts";
import { linkPart } from "./link-part.ts";
import { orderBucket } from "./order-bucket.ts";

/** What a thread of a search can do. Each call works on a part of its own; it leaves files or gives columns of numbers. */
export const searchCalls = {
  fingerprint: fingerprintPart,
  draw: drawPart,
  lay: layKeys,
  order: orderBucket,
  compare: comparePart,
  link: linkPart,
  explain: explainPart,
};
export type SearchCalls = typeof searchCalls;

/** The service of one thread. */
export const serve: Serve<null, SearchCalls> = () => Promise.resolve(searchCalls);
