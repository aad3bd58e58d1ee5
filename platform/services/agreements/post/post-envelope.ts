import type { ExchangeReason } from "@suar/domain";
import { maxEnvelopeLength } from "@suar/exchange";
import { lookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request as requestInClear } from "node:http";
import { request as requestByTls } from "node:https";
import type { LookupFunction } from "node:net";
import type { AddressRules } from "../desk.ts";
import { isPublicAddress, judgeAddress } from "./guard-address.ts";

/** The whole of one try, from the name to the last byte of the answer. Milliseconds. */
const tryMs = 20_000;

/** A signed answer that is still to be believed, or why there is none. */
export type PostAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: ExchangeReason };

/** Path of the one public route for envelopes. */
const envelopePath = "/api/v1/exchange/envelopes";

/**
 * Carries one envelope to a partner's node. No redirect is followed, no cookie kept, no proxy of the environment used; the
 * address that is connected to is the one that was checked.
 * Errors: none; what went wrong is a reason.
 */
export async function postEnvelope(origin: string, envelope: string, rules: AddressRules): Promise<PostAnswer> {
  const verdict = judgeAddress(origin, rules);
  if (!verdict.allowed) return { ok: false, reason: "address_not_allowed" };
  const { url, mayBePrivate } = verdict;
  const request = url.protocol === "https:" ? requestByTls : requestInClear;
  const { promise, resolve } = Promise.withResolvers<PostAnswer>();
  const call = request(new URL(envelopePath, url), {
    method: "POST",
    agent: false,
    lookup: mayBePrivate ? lookup : lookupPublic,
    signal: AbortSignal.timeout(tryMs),
    headers: {
      "content-type": "application/jose",
      "content-length": Buffer.byteLength(envelope),
      "x-suar": "1",
      origin: url.origin,
    },
  });
  call.on("response", (answer) => {
    readAnswer(answer).then(resolve, () => resolve({ ok: false, reason: "no_answer" }));
  });
  call.on("error", (error) => {
    resolve({ ok: false, reason: error instanceof PrivateAddress ? "address_not_allowed" : "no_answer" });
  });
  call.end(envelope);
  return promise;
}

async function readAnswer(answer: IncomingMessage): Promise<PostAnswer> {
  if (answer.statusCode === 403) {
    answer.destroy();
    return { ok: false, reason: "not_known_there" };
  }
  const isSigned = answer.statusCode === 200 && answer.headers["content-type"]?.startsWith("application/jose") === true;
  if (!isSigned) {
    answer.destroy();
    return { ok: false, reason: "odd_answer" };
  }
  let text = "";
  for await (const piece of answer) {
    text += String(piece);
    if (text.length > maxEnvelopeLength) {
      answer.destroy();
      return { ok: false, reason: "odd_answer" };
    }
  }
  return { ok: true, text };
}

class PrivateAddress extends Error {}

/** Resolves a name and gives only addresses of the public internet; one private address among them refuses them all. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null) callback(error, "", 0);
    else if (first === undefined || !addresses.every((one) => isPublicAddress(one.address)))
      callback(new PrivateAddress("a private address"), "", 0);
    else if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
