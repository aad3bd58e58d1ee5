import type { Session } from "@suar/domain";
import { keepSession } from "./call-proof.ts";
import { deviceHeader } from "./device-key.ts";
import { request } from "./request.ts";

/** A call that signs somebody in: it brings this device's key, and proofs are for its session from then on. */
export async function openSession(path: string, body: unknown): Promise<Session> {
  const session = await request<Session>("POST", path, { body, headers: await deviceHeader() });
  await keepSession(session.id);
  return session;
}
