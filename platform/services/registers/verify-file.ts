import { readFile } from "node:fs/promises";
import { openRegisterPack } from "@suar/exchange/registers";
import { Refused } from "./refused.ts";

/** What a pack says of itself, as JSON, once its signature holds. Errors: `Refused`; exit status 1 for a wrong signature. */
export async function verifyFile(file: string, publicKey: string | undefined): Promise<string> {
  if (publicKey === undefined) throw new Refused("option", { option: "--public-key" });
  const bytes = await readFile(file).catch(() => {
    throw new Refused("unreadable", { file });
  });
  const opened = openRegisterPack(bytes, publicKey);
  if (!opened.ok) throw new Refused(opened.reason === "signature" ? "signature" : "broken", { file });
  const { entries, ...head } = opened.pack;
  return JSON.stringify({ ...head, entries: entries.length });
}
