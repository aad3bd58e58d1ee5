import { readFile } from "node:fs/promises";
import { fromBase64url } from "@suar/exchange/registers";
import { Refused } from "./refused.ts";

/** The private key in a file that `makeKey` wrote: 32 bytes (Ed25519). Errors: `Refused` with the file's name. */
export async function readKey(file: string): Promise<Uint8Array> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Refused("unreadable", { file });
  });
  const secret = fromBase64url(privatePart(text));
  if (secret?.length !== 32) throw new Refused("not_a_key", { file });
  return secret;
}

function privatePart(text: string): string {
  try {
    const { kty, crv, d } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return kty === "OKP" && crv === "Ed25519" && typeof d === "string" ? d : "-";
  } catch {
    return "-";
  }
}
