import { readFile, writeFile } from "node:fs/promises";
import { isCountryCode } from "@suar/domain/countries";
import { isIsoDay } from "@suar/domain/recruitment";
import {
  readRegisterCsv,
  type RegisterHead,
  registerKinds,
  registerPublicKey,
  signRegisterPack,
} from "@suar/exchange/registers";
import { readKey } from "./key-file.ts";
import { Refused } from "./refused.ts";

/** What the command line gives, as it was written. */
export interface SignOptions {
  readonly key?: string | undefined;
  readonly out?: string | undefined;
  readonly publisher?: string | undefined;
  readonly country?: string | undefined;
  readonly kind?: string | undefined;
  readonly date?: string | undefined;
  readonly number?: string | undefined;
  readonly demonstration: boolean;
}

/**
 * Signs a CSV file as a pack and writes it whole or not at all. Returns the entry for `checker.json`.
 * Errors: `Refused`, with file, line and field for a fault in the CSV.
 */
export async function signFile(file: string, options: SignOptions): Promise<string> {
  const { key = missing("--key"), out = missing("--out") } = options;
  const head = readHead(options);
  const csv = await readFile(file).catch(() => {
    throw new Refused("unreadable", { file });
  });
  const read = readRegisterCsv(decode(csv, file));
  if (!read.ok) {
    const { line, field, reason } = read.fault;
    throw new Refused("line", { file, line: String(line), field, reason: reason.replaceAll("_", " ") });
  }
  const secret = await readKey(key);
  const bytes = signRegisterPack({ ...head, entries: read.entries }, secret);
  await writeFile(out, bytes, { flag: "wx" }).catch((cause: unknown) => {
    throw new Refused("unwritten", { file: out }, { cause });
  });
  const name = out.split(/[\\/]/).at(-1) ?? out;
  const { country, kind } = head;
  const publicKey = registerPublicKey(secret);
  return JSON.stringify({ file: `registers/${name}`, key: publicKey, bytes: bytes.length, country, kind });
}

function readHead({ publisher, country, kind, date, number, demonstration }: SignOptions): RegisterHead {
  const known = registerKinds.find((one) => one === kind);
  const edition = Number(number);
  if (publisher === undefined || publisher.trim() === "") missing("--publisher");
  if (country === undefined || !isCountryCode(country)) missing("--country CC");
  if (known === undefined) missing(`--kind ${registerKinds.join("|")}`);
  if (!isIsoDay(date)) missing("--date YYYY-MM-DD");
  if (!Number.isSafeInteger(edition) || edition < 1) missing("--number 1, 2, 3 ...");
  return { publisher, country, kind: known, date, number: edition, demonstration };
}

function missing(option: string): never {
  throw new Refused("option", { option });
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refused("not_utf8", { file });
  }
}
