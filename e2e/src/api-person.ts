import { buildDevice } from "@suar/services/sessions/testing";
import { person } from "./person.ts";
import type { RunningNode } from "./start-node.ts";

/** A device of its own, outside any browser, on which the journeys' person is signed in. */
export interface ApiDevice {
  /** Calls the node's API; gives the JSON of an answer that is none of refusal. */
  post(path: string, body: unknown): Promise<unknown>;
  get(path: string): Promise<unknown>;
}

/** Signs the journeys' person in on a device that is no browser. */
export async function signInByApi({ origin }: RunningNode): Promise<ApiDevice> {
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
  const opened = await send("POST", "/api/v1/sessions", { email: person.email, password: person.password });
  cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  sid = ((await opened.json()) as { id: string }).id;
  return {
    post: async (path, body) => (await send("POST", path, body)).json(),
    get: async (path) => (await send("GET", path)).json(),
  };
}
