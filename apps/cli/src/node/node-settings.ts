import { existsSync } from "node:fs";
import { join } from "node:path";
import { SuarError } from "@suar/domain/errors";
import { readSettings, type Settings, type SettingsReading } from "@suar/services/settings";
import type { Host } from "../host.ts";

/** The settings in force for a command. Errors: `settings.invalid`. */
export const nodeSettings = (
  { env, cwd }: Host,
  overrides: {
    readonly data?: string | undefined;
    readonly host?: string | undefined;
    readonly port?: string | undefined;
  },
): SettingsReading => readSettings({ env, cwd, overrides });

/** True when a node was started in this folder once: every start makes the key of the audit trail first. */
export const hasNode = ({ data }: Settings): boolean => existsSync(join(data, "keys", "audit-current"));

/** Errors: `data.missing` with the folder: opening a database there would make an empty node. */
export function requireNode(settings: Settings): void {
  if (!hasNode(settings)) throw new SuarError("data.missing", { dir: settings.data });
}
