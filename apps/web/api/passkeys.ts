import type { NewPasskeyAnswer, PasskeyAnswer } from "@suar/domain";
import type { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { decodeBase64url, encodeBase64url } from "./base64url.ts";

type SignInOptions = Parameters<typeof startAuthentication>[0]["optionsJSON"];
type NewOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];

/** A question of the node, and the salt that the passkey's secret is made with. */
export interface Question<Options> {
  readonly options: Options;
  readonly salt: string;
}
export type SignInQuestion = Question<SignInOptions>;
export type NewQuestion = Question<NewOptions>;

/** A passkey's answer; `secret` opens the organisation's key and is there when the device can give one. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly secret?: string;
  /** The device can give a secret, though it gave none now. */
  readonly canGiveSecret: boolean;
}

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = (): boolean => typeof PublicKeyCredential === "function";

/**
 * Asks the person's device for an answer. Errors: what the browser throws, `NotAllowedError` when the person stopped it.
 */
export async function askPasskey({ options, salt }: SignInQuestion): Promise<Answered<PasskeyAnswer>> {
  const { startAuthentication: ask } = await library();
  const given = await ask({ optionsJSON: withSalt(options, salt) });
  const { clientDataJSON, authenticatorData, signature, userHandle } = given.response;
  const response = {
    clientDataJSON,
    authenticatorData,
    signature,
    ...(userHandle === undefined ? {} : { userHandle }),
  };
  const { id, rawId } = given;
  return {
    answer: { id, rawId, type: "public-key", clientExtensionResults: {}, response },
    ...secretOf(given.clientExtensionResults),
  };
}

/** Asks the person's device for a new passkey. Errors: as above; `InvalidStateError` when it has one already. */
export async function makePasskey({ options, salt }: NewQuestion): Promise<Answered<NewPasskeyAnswer>> {
  const { startRegistration: make } = await library();
  const given = await make({ optionsJSON: withSalt(options, salt) });
  const { clientDataJSON, attestationObject } = given.response;
  const { id, rawId } = given;
  return {
    answer: {
      id,
      rawId,
      type: "public-key",
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject },
    },
    ...secretOf(given.clientExtensionResults),
  };
}

// Loaded when a passkey is used: the form to sign in stands behind every page.
const library = () => import("@simplewebauthn/browser");

/** The extension's salt is bytes, which JSON cannot carry. */
const withSalt = <Options extends SignInOptions | NewOptions>(options: Options, salt: string): Options => ({
  ...options,
  extensions: { ...options.extensions, prf: { eval: { first: decodeBase64url(salt) } } },
});

interface PrfResults {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: ArrayBuffer | ArrayBufferView } };
}

/** Source: Web Authentication, Level 3, 10.1.4. */
function secretOf(results: object): { readonly secret?: string; readonly canGiveSecret: boolean } {
  const { prf } = results as PrfResults;
  const first = prf?.results?.first;
  if (first === undefined) return { canGiveSecret: prf?.enabled === true };
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first);
  return { secret: encodeBase64url(bytes), canGiveSecret: true };
}
