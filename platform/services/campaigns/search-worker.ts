import type { Serve } from "@suar/workers";
import { explainPart } from "./explain-part.ts";
import { fingerprintPart } from "./fingerprint-part.ts";

/** What a thread of a search can do. Each call works on a part of its own and leaves files. */
export const searchCalls = { fingerprint: fingerprintPart, explain: explainPart };
export type SearchCalls = typeof searchCalls;

/** The service of one thread. */
export const serve: Serve<null, SearchCalls> = () => Promise.resolve(searchCalls);
