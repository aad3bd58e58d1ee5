import { statfs } from "node:fs/promises";
import type { Check } from "./finding.ts";

const gigabyte = 1_000_000_000;
const scarceBytes = 2 * gigabyte;
const tooFewBytes = 0.1 * gigabyte;

/** Free space where the data lies. */
export const checkDisk: Check = async ({ settings: { data: dir }, translator: { t } }) => {
  const { bavail, bsize } = await statfs(dir);
  const free = bavail * bsize;
  const gigabytes = free / gigabyte;
  if (free < tooFewBytes) return [{ state: "bad", sentence: t("cli.doctor.diskFull", { gigabytes }) }];
  if (free < scarceBytes) return [{ state: "warn", sentence: t("cli.doctor.diskScarce", { gigabytes }) }];
  return [{ state: "good", sentence: t("cli.doctor.disk", { gigabytes }) }];
};
