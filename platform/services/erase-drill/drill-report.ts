import { canonicalJson, type Database } from "@suar/database";
import { drillReportSchema, SuarError, type DrillReport } from "@suar/domain";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const fileIn = (dataDir: string): string => join(dataDir, "erase-drill.json");

/** A report before the node signs it. */
export type UnsignedReport = Omit<DrillReport, "keyId" | "signature">;

/** Signs a report with the node's key and keeps it as the last one, in `<data>/erase-drill.json`. */
export async function keepDrillReport(
  { dataDir, signer }: Pick<Database, "dataDir" | "signer">,
  found: UnsignedReport,
): Promise<DrillReport> {
  const unsigned = { ...found, keyId: signer.keyId };
  const report = { ...unsigned, signature: signer.sign(canonicalJson(unsigned)) };
  const file = fileIn(dataDir);
  await writeFile(`${file}.new`, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return report;
}

/** The last report; null when there is none. Errors: `data.broken` for a file that this node did not sign. */
export async function readDrillReport({
  dataDir,
  signer,
}: Pick<Database, "dataDir" | "signer">): Promise<DrillReport | null> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(() => null);
  if (text === null) return null;
  const read = drillReportSchema.safeParse(parse(text));
  if (read.success) {
    const { signature, ...unsigned } = read.data;
    if (signer.isSignedBy(unsigned.keyId, canonicalJson(unsigned), signature)) return read.data;
  }
  throw new SuarError("data.broken", { reason: "erase_drill", file: "erase-drill.json" });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
