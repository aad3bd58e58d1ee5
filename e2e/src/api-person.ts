import { buildDevice } from "@suar/services/sessions/testing";
import { person } from "./person.ts";
import type { RunningNode } from "./start-node.ts";

/** A device of its own, outside any browser, on which the journeys' person is signed in. */
export interface ApiDevice {
  /** Calls the node's API; gives the JSON of an answer that is none of refusal. */
  post(path: string, body: unknown): Promise<unknown>;
  get(path: string): Promise<unknown>;
}

/** Somebody made up who works at a node. */
export interface ApiPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Signs somebody in on a device that is no browser; the journeys' person when nobody is named. */
export const signInByApi = (node: RunningNode, { email, password }: Omit<ApiPerson, "name"> = person) =>
  openDevice(node, "/api/v1/sessions", { email, password });

/** Claims a new node for an organisation, as its first administrator. */
export async function claimByApi(node: RunningNode, organisation: string): Promise<ApiDevice> {
  const { name, email, password } = person;
  return openDevice(node, "/api/v1/node/claim", {
    token: tokenOf(await node.claimLink()),
    organisation,
    name,
    email,
    password,
  });
}

/** Asks a colleague in and lets them accept. */
export async function joinByApi(
  node: RunningNode,
  head: ApiDevice,
  { roles, ...who }: ApiPerson & { readonly roles: readonly string[] },
): Promise<ApiDevice> {
  const { token } = (await head.post("/api/v1/invitations", { name: who.name, roles })) as { token: string };
  return openDevice(node, "/api/v1/invitations/accept", { token, ...who });
}

const tokenOf = (link: string): string => new URL(link).hash.slice(1);

/** A device of its own with the session that a call without one opens. */
async function openDevice({ origin }: RunningNode, opening: string, who: object): Promise<ApiDevice> {
  const device = buildDevice("Journey");
  let cookie = "";
  let sid = "";
  const send = async (method: "GET" | "POST", path: string, body?: unknown): Promise<Response> => {
    const proof = sid === "" ? {} : { "x-suar-proof": device.prove({ htm: method, htu: origin + path, sid }) };
    const answer = await fetch(origin + path, {
      method,
      headers: {
        "content-type": "application/json",
        "x-suar": "1",
        origin,
        cookie,
        "x-suar-device": device.header,
        ...proof,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const opened = await send("POST", opening, who);
  cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  sid = ((await opened.json()) as { id: string }).id;
  return {
    post: async (path, body) => (await send("POST", path, body)).json(),
    get: async (path) => (await send("GET", path)).json(),
  };
}
