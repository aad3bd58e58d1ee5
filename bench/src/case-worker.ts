import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { openingLimits } from "@suar/domain";
import type { TestDevice } from "@suar/services/sessions/testing";
import { makeId } from "@suar/services/sessions";
import { madeCodes, type SoughtCase } from "./fill-cases.ts";
import { seededChance } from "./made-names.ts";

/** What is timed, each under its own floor. */
export const measuredCalls = {
  "queue, first page": "search",
  "queue, filtered": "search",
  "queue, next page": "search",
  "search by number": "search",
  "search by name": "search",
  "search by phone": "search",
  "search by value": "search",
  "search by name and value": "search",
  "open a case": "open",
  "save, new statement": "save",
  "save, next keystroke": "save",
  "save, field of a contact": "save",
} as const;
export type MeasuredCall = keyof typeof measuredCalls;

/** Somebody signed in at a node. */
export interface SignedIn {
  readonly origin: string;
  readonly cookie: string;
  readonly sid: string;
  readonly device: TestDevice;
}

/** Searches for words, each of which may be a name, that a worker has in an hour: half for the warming, half for the measuring. */
const searchesForWords = Math.floor(openingLimits.searches / 2);
const wordlessRounds = [1, 3] as const;

/** Called with each answer's milliseconds. */
export type Told = (call: MeasuredCall, ms: number) => void;

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/**
 * One worker's morning until `isOver`: looks at the queue, looks for a case, opens it, writes into it and into a contact,
 * each call `pauseMs` after the last was answered, with 0 as soon as it was. Errors: Error for an answer that is no success.
 */
export async function workOnCases(
  who: SignedIn,
  at: number,
  sought: readonly SoughtCase[],
  { isOver, told, pauseMs }: { readonly isOver: () => boolean; readonly told: Told; readonly pauseMs: number },
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const chance = seededChance(at + 1);
  const withPhone = sought.filter(({ phone }) => phone !== "");
  const pick = (from: readonly SoughtCase[]): SoughtCase => {
    const one = from[Math.floor(chance() * from.length)];
    if (one === undefined) throw new Error("no case to look for");
    return one;
  };
  const timed = async (call: MeasuredCall, sent: Sent): Promise<unknown> => {
    const began = performance.now();
    const answer = await send(agent, who, sent);
    told(call, performance.now() - began);
    // Between half the pause and one and a half: people do not act in step.
    if (pauseMs > 0) await setTimeout(pauseMs * (0.5 + chance()));
    return answer;
  };
  // People do not begin in step either.
  if (pauseMs > 0) await setTimeout(pauseMs * chance());
  const contact = makeId<string>();
  await send(agent, who, { method: "POST", path: "/api/v1/contacts", body: { id: contact, fields: [] } });
  let typed = 0;
  let searched = 0;
  for (let round = 0; !isOver(); round += 1) {
    await lookAtQueue(timed, round);
    const kind = searched < searchesForWords ? round : (wordlessRounds[round % wordlessRounds.length] ?? 1);
    const [call, one, asked] = searchOf(kind, pick(sought), pick(withPhone));
    if (call !== "search by number" && call !== "search by value") searched += 1;
    await timed(call, { method: "POST", path: "/api/v1/cases/search", body: asked });
    await timed("open a case", { method: "GET", path: `/api/v1/cases/${one.id}` });
    const path = `/api/v1/cases/${one.id}/statements/${makeId<string>()}`;
    const body = (text: string, base: number) => statement(one.person, text, base);
    const said = `Written in round ${round}: she can speak after seven.`;
    const first = await timed("save, new statement", { method: "PUT", path, body: body(said.slice(0, -4), 0) });
    await timed("save, next keystroke", { method: "PUT", path, body: body(said, versionOf(first)) });
    const field = { value: `Typed in round ${round}.`, base: typed, settles: false };
    const fieldPath = `/api/v1/contacts/${contact}/fields/narrative`;
    typed = versionOf(await timed("save, field of a contact", { method: "PUT", path: fieldPath, body: field }));
  }
  agent.destroy();
}

async function lookAtQueue(timed: (call: MeasuredCall, sent: Sent) => Promise<unknown>, round: number): Promise<void> {
  const get = (query: string): Sent => ({ method: "GET", path: `/api/v1/cases?${query}` });
  const filters = [
    "view=mine",
    "view=open&danger=life",
    "view=closed&status=closed",
    "view=dormant",
    "view=unassigned",
  ];
  if (round % 2 === 1) return void (await timed("queue, filtered", get(filters[round % filters.length] ?? "")));
  const first = await timed("queue, first page", get("view=open"));
  await timed("queue, next page", get(`view=open&after=${encodeURIComponent(nextOf(first))}`));
}

function searchOf(round: number, any: SoughtCase, reachable: SoughtCase): readonly [MeasuredCall, SoughtCase, object] {
  const values = [{ field: "form_of_exploitation_made", code: madeCodes[round % madeCodes.length] ?? "" }];
  const each: readonly (readonly [MeasuredCall, SoughtCase, object])[] = [
    ["search by name", any, { text: any.name, values: [] }],
    ["search by number", any, { text: any.number, values: [] }],
    ["search by phone", reachable, { text: reachable.phone, values: [] }],
    ["search by value", any, { text: "", values }],
    ["search by name and value", any, { text: any.name, values }],
  ];
  const one = each[round % each.length];
  if (one === undefined) throw new Error("nothing to ask");
  return one;
}

const statement = (person: string, text: string, base: number) => ({
  unit: "victim",
  person,
  field: "narrative_made",
  answer: { kind: "answered", value: { kind: "text", text } },
  happened: null,
  told: null,
  source: "person",
  certainty: "probable",
  base,
  settles: false,
});

function send(agent: Agent, { origin, cookie, sid, device }: SignedIn, { method, path, body }: Sent): Promise<unknown> {
  const url = new URL(path, origin);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = {
    cookie,
    origin,
    "x-suar": "1",
    "x-suar-proof": device.prove({ htm: method, htu: origin + url.pathname, sid }),
    ...(text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
  };
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const { statusCode = 0 } = answer;
        const said = Buffer.concat(parts).toString("utf8");
        if (statusCode >= 200 && statusCode < 300) resolve(JSON.parse(said));
        else reject(new Error(`${method} ${url.pathname}: ${statusCode} ${said}`));
      });
    });
    asking.on("error", reject);
    asking.end(text);
  });
}

function versionOf(answer: unknown): number {
  if (typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number") {
    return answer.version;
  }
  throw new Error(`no version in ${JSON.stringify(answer)}`);
}

/** The cursor of the next page; of the first where there is no other. */
function nextOf(answer: unknown): string {
  const isPage = typeof answer === "object" && answer !== null && "next" in answer;
  return isPage && typeof answer.next === "string" ? answer.next : "";
}
