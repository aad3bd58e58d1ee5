import type { Database } from "@suar/database";
import type { OrgId, Role } from "@suar/domain";
import { assembleNode, type Node } from "@suar/services/node";
import { hashToken, type Actor } from "@suar/services/sessions";
import { buildActor, buildSession, testDevice } from "@suar/services/sessions/testing";
import { readSettings } from "@suar/services/settings";
import { join } from "node:path";
import type { App } from "../app.ts";
import { createApp } from "../create-app.ts";
import { makeLog } from "../make-log.ts";

/** A person with a session, as `request` takes them. */
export interface TestPerson {
  readonly actor: Actor;
  readonly cookie: string;
}

export interface TestRequest {
  readonly method?: string;
  readonly as?: TestPerson | undefined;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The whole application on a test database, called without a port. */
export interface TestApp {
  readonly app: App;
  readonly node: Node;
  /** Everything that was logged, debug included. */
  readonly logged: readonly string[];
  /** A person with a role; of a new organisation unless `orgId` is given. */
  person(role: Role, orgId?: OrgId): Promise<TestPerson>;
  /** A call as the workplace makes it: same origin, `x-suar: 1`, a proof of its device; `headers` may take any away. */
  request(path: string, given?: TestRequest): Promise<Response>;
}

/** Builds the application of a node on `database`; the node closes with the database. */
export async function buildApp(database: Database, env: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const given = { SUAR_DATA: database.dataDir, SUAR_REQUESTS_PER_MINUTE: "1000000", SUAR_LOG: "debug", ...env };
  const { settings } = readSettings({ env: given, cwd: database.dataDir });
  const logged: string[] = [];
  const log = makeLog(settings, { write: (line) => void logged.push(line) });
  const node = await assembleNode({ settings, database, log });
  const built = { webDir: join(database.dataDir, "web"), checkerDir: join(database.dataDir, "checker") };
  const app = createApp(node, { settings, log, ...built });
  /** Tests give cookies as they come; whose session each is, the database knows. */
  const prove = async (method: string, path: string, cookie: string | undefined): Promise<string | undefined> => {
    const tokenHash = hashToken(cookie?.split("=")[1] ?? "");
    const session = await database.transaction((tx) =>
      tx.selectFrom("sessions").select("session_id").where("token_hash", "=", tokenHash).executeTakeFirst(),
    );
    if (session === undefined) return undefined;
    const { origin, pathname } = new URL(path, "http://localhost");
    return testDevice.prove({ htm: method, htu: origin + pathname, sid: session.session_id });
  };
  return {
    app,
    node,
    logged,
    person: async (role, orgId) => {
      const actor = await buildActor(database, { role, ...(orgId === undefined ? {} : { orgId }) });
      const cookie = `suar-${node.id.slice(-12)}=${await buildSession(database, actor)}`;
      return { actor, cookie };
    },
    request: async (path, { method = "GET", as, json, body, headers = {} } = {}) => {
      const all: Record<string, string | undefined> = {
        "x-suar": "1",
        "sec-fetch-site": "same-origin",
        "x-suar-device": testDevice.header,
        ...(as && { cookie: as.cookie }),
        ...(json !== undefined && { "content-type": "application/json" }),
        ...headers,
      };
      all["x-suar-proof"] =
        "x-suar-proof" in headers ? headers["x-suar-proof"] : await prove(method, path, all["cookie"]);
      const present = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
      const payload = json === undefined ? body : JSON.stringify(json);
      return app.request(path, {
        method,
        headers: present,
        ...(payload === undefined ? {} : { body: payload, duplex: "half" }),
      });
    },
  };
}
