import { randomBytes } from "node:crypto";
import { open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Check, Finding } from "./finding.ts";

const slowSyncMs = 100;

/** The data folder: whether others may read it, whether it can be written, and how long the disk takes to confirm. */
export const checkFolder: Check = async ({ settings: { data: dir }, translator: { t } }) => {
  const findings: Finding[] = [];
  // Windows keeps rights elsewhere; the mode says nothing there.
  const open = process.platform !== "win32" && ((await stat(dir)).mode & 0o077) !== 0;
  if (open) findings.push({ state: "warn", sentence: t("cli.doctor.folderOpen", { dir }) });
  const ms = await syncOnce(dir);
  if (ms === null) findings.push({ state: "bad", sentence: t("cli.doctor.folderUnwritable", { dir }) });
  else if (ms > slowSyncMs)
    findings.push({ state: "warn", sentence: t("cli.doctor.syncSlow", { ms: Math.round(ms) }) });
  else findings.push({ state: "good", sentence: t("cli.doctor.folder", { dir, ms: Math.ceil(ms) }) });
  return findings;
};

/** Milliseconds until the disk confirmed one small write; null when it cannot be written. */
async function syncOnce(dir: string): Promise<number | null> {
  const path = join(dir, `.doctor-${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile("x");
      const before = performance.now();
      await file.sync();
      return performance.now() - before;
    } finally {
      await file.close();
      await rm(path, { force: true });
    }
  } catch {
    return null;
  }
}
