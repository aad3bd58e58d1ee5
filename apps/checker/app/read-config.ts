import { type CountryCode, isCountryCode } from "@suar/domain/countries";
import type { RegisterKind } from "../knowledge/register-pack.ts";

/** Written here once more, so that the page need not fetch the whole reader of lists for three words. */
const registerKinds: Readonly<Record<RegisterKind, true>> = { recruiters: true, "job-orders": true, companies: true };
const isKind = (kind: unknown): kind is RegisterKind => typeof kind === "string" && Object.hasOwn(registerKinds, kind);

/** A list that the publisher of the page offers. */
export interface OfferedRegister {
  /** File beside the page, such as `registers/lk-recruiters.pack`. */
  readonly file: string;
  /** Public key of the list's publisher, 32 bytes in base64url. */
  readonly key: string;
  /** Size of the file, named before it is fetched. */
  readonly bytes: number;
  readonly country: CountryCode;
  readonly kind: RegisterKind;
}

/** Who takes reports of adverts for the publisher of the page. */
export interface ReportDesk {
  /** Of the node: `https://.../api/v1/offer-reports`, or relative when the node itself serves this page. */
  readonly address: string;
  /** Name of the organisation that reads them. */
  readonly receiver: string;
}

/** What the publisher of the page wrote into `checker.json`. */
export interface CheckerConfig {
  readonly registers: readonly OfferedRegister[];
  readonly reports?: ReportDesk;
}

/** A page whose publisher wrote nothing. */
export const emptyConfig: CheckerConfig = { registers: [] };

/**
 * The publisher's choices.
 * Shapes: any JSON value. An entry that is not whole, or whose file does not lie beside the page, is left out: the page
 * works without it. Errors: none.
 */
export function readConfig(json: unknown): CheckerConfig {
  if (!isRecord(json)) return emptyConfig;
  const entries: readonly unknown[] = Array.isArray(json["registers"]) ? json["registers"] : [];
  const reports = readDesk(json["reports"]);
  return { registers: entries.flatMap(readRegister), ...(reports === undefined ? {} : { reports }) };
}

const deskPath = "/api/v1/offer-reports";

function readDesk(entry: unknown): ReportDesk | undefined {
  if (!isRecord(entry)) return undefined;
  const { address, receiver } = entry;
  if (typeof address !== "string" || typeof receiver !== "string" || receiver.trim() === "") return undefined;
  const isBeside = address === `..${deskPath}`;
  const isNode = /^https?:\/\/[\w.:-]+\/api\/v1\/offer-reports$/.test(address);
  return isBeside || isNode ? { address, receiver: receiver.trim().slice(0, 200) } : undefined;
}

function readRegister(entry: unknown): readonly OfferedRegister[] {
  if (!isRecord(entry)) return [];
  const { file, key, bytes, country, kind } = entry;
  const isFile = typeof file === "string" && /^registers\/[\w-]+\.\w+$/.test(file);
  const isSize = typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes > 0;
  if (!isFile || !isSize || typeof key !== "string" || !isKind(kind)) return [];
  if (typeof country !== "string" || !isCountryCode(country)) return [];
  return [{ file, key, bytes, country, kind }];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
