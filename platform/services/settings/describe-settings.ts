import type { SettingsReading } from "./read-settings.ts";
import { settingDefinitions, settingNames, type SettingName, type SettingSource } from "./setting-definitions.ts";

/** One setting as a person is shown it. */
export interface DescribedSetting {
  readonly name: SettingName;
  readonly env: string;
  /** Secrets are masked; `null` when nothing is set. */
  readonly value: string | null;
  readonly source: SettingSource;
  readonly expected: string;
}

/** All settings in force, for `doctor`: value, variable, and where the value came from. */
export const describeSettings = ({ settings, sources }: SettingsReading): readonly DescribedSetting[] =>
  settingNames.map((name) => {
    const { env, expected, secret } = settingDefinitions[name];
    const value = settings[name];
    const shown = value === undefined ? null : secret ? maskSecret(String(value)) : String(value);
    return { name, env, value: shown, source: sources[name], expected };
  });

/** A URL keeps scheme, host and database, so that one sees where it leads; user and password are hidden. */
function maskSecret(text: string): string {
  const url = URL.parse(text);
  return url === null ? "***" : `${url.protocol}//***@${url.host}${url.pathname}`;
}
