import type { ProofClaims } from "@suar/domain";
import { encodeBase64url } from "./base64url.ts";
import { signByDevice } from "./device-key.ts";
import { forget, keep, readKept } from "./device-store.ts";

const sessionName = "session";
const head = encodeBase64url(JSON.stringify({ alg: "ES256", typ: "dpop+jwt" }));

/** The node's clock less this device's. Milliseconds; 0 until the node said otherwise. */
let clockDifference = 0;

/** Remembers which session the proofs are for; every page of this browser sees it. */
export const keepSession = (id: string): Promise<unknown> => keep(sessionName, id);

/** Nobody is signed in on this device any more. */
export const forgetSession = (): Promise<unknown> => forget(sessionName);

/** Goes by the node's clock from now on. `date` is the header of one of its answers; without one nothing changes. */
export function goByNodeClock(date: string | null): void {
  const at = Date.parse(date ?? "");
  if (!Number.isNaN(at)) clockDifference = at - Date.now();
}

/**
 * A proof that a call comes from this device, good for that call, once, for a minute; `undefined` while nobody is signed
 * in here. Shapes: `path` begins with "/"; its query is not part of the proof. Errors: ApiError `insecure`.
 */
async function proveCall(method: string, path: string): Promise<string | undefined> {
  const sid = await readKept<string>(sessionName);
  if (sid === undefined) return undefined;
  const { origin, pathname } = new URL(path, location.origin);
  const iat = Math.floor((Date.now() + clockDifference) / 1000);
  const claims: ProofClaims = { htm: method, htu: origin + pathname, iat, jti: crypto.randomUUID(), sid };
  const text = `${head}.${encodeBase64url(JSON.stringify(claims))}`;
  return `${text}.${encodeBase64url(await signByDevice(text))}`;
}

/** The proof as a header. */
export async function proofHeader(method: string, path: string): Promise<Readonly<Record<string, string>>> {
  const proof = await proveCall(method, path);
  return proof === undefined ? {} : { "x-suar-proof": proof };
}

/** An address with its proof in it, for what browsers ask for by themselves: downloads and event streams. */
export async function provenUrl(path: string): Promise<string> {
  const proof = await proveCall("GET", path);
  return proof === undefined ? path : `${path}${path.includes("?") ? "&" : "?"}proof=${proof}`;
}
