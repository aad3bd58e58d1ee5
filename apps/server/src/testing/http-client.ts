import { filePreviewSchema, importSchema, sessionSchema, type Import } from "@suar/domain";
import { testDevice } from "@suar/services/sessions/testing";
import { z } from "zod";

const importsShape = z.object({ imports: z.array(importSchema) });

/** A person at a running server: the calls that a journey needs, over real HTTP. */
export interface HttpClient {
  call(path: string, given?: { method?: string; json?: unknown; body?: string }): Promise<Response>;
  upload(name: string, body: string): Promise<Import>;
  start(id: string): Promise<Import>;
  imports(): Promise<readonly Import[]>;
}

/** Sessions that `claim` opened, by their cookie: a proof names its session. */
const opened = new Map<string, string>();

/** The header that proves a call to be of the tests' device; none for a cookie that `claim` did not give. */
function proofOf(method: string, url: string, cookie: string): Readonly<Record<string, string>> {
  const sid = opened.get(cookie);
  const { origin, pathname } = new URL(url);
  return sid === undefined ? {} : { "x-suar-proof": testDevice.prove({ htm: method, htu: origin + pathname, sid }) };
}

/** Speaks to the server at `url`; `cookie` is an earlier session's. */
export function httpClient(url: string, cookie: string): HttpClient {
  const call: HttpClient["call"] = (path, { method = "GET", json, body } = {}) =>
    fetch(url + path, {
      method,
      headers: {
        "x-suar": "1",
        origin: url,
        cookie,
        ...proofOf(method, url + path, cookie),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(json === undefined ? (body === undefined ? {} : { body }) : { body: JSON.stringify(json) }),
    });
  const parsed = async <Shape extends z.ZodType>(shape: Shape, answer: Response): Promise<z.output<Shape>> => {
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return shape.parse(await answer.json());
  };
  return {
    call,
    upload: async (name, body) =>
      parsed(importSchema, await call(`/api/v1/imports?name=${name}`, { method: "POST", body })),
    start: async (id) => {
      const { suggested: mapping } = await parsed(filePreviewSchema, await call(`/api/v1/imports/${id}/preview`));
      const answer = await call(`/api/v1/imports/${id}/start`, { method: "POST", json: { mapping } });
      return parsed(importSchema, answer);
    },
    imports: async () => (await parsed(importsShape, await call("/api/v1/imports"))).imports,
  };
}

/** Claims a new node and gives the cookie of its administrator. */
export async function claim(url: string, claimLink: string | undefined): Promise<string> {
  const answer = await fetch(`${url}/api/v1/node/claim`, {
    method: "POST",
    headers: { "x-suar": "1", origin: url, "content-type": "application/json", "x-suar-device": testDevice.header },
    body: JSON.stringify({
      token: claimLink?.split("#")[1],
      organisation: "Test office",
      name: "Test Person",
      email: "test@office.example",
      password: "a long test password",
    }),
  });
  if (answer.status !== 201) throw new Error(`claim: ${answer.status} ${await answer.text()}`);
  const cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  opened.set(cookie, sessionSchema.pick({ id: true }).parse(await answer.json()).id);
  return cookie;
}
