import { SuarError } from "@suar/domain";
import { resolve } from "node:path";
import { checkTogether } from "./check-together.ts";
import { nearestName } from "./nearest-name.ts";
import { readSettingsFile } from "./read-settings-file.ts";
import {
  settingDefinitions,
  settingNames,
  type SettingName,
  type Settings,
  type SettingSource,
} from "./setting-definitions.ts";

/** Settings with the place each came from. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
  readonly file: string;
}

/** What is read: the environment, a folder that may hold `suar.config.json`, and values that win over both. */
export interface SettingsInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** From the command line, which every user of the machine can read: never a secret. `undefined` leaves a setting alone. */
  readonly overrides?: { readonly [Name in SettingName]?: string | number | boolean | undefined };
}

/** Variables of the house that are no settings of a node: language of the terminal, tests, measurements. */
const otherVariables = /^SUAR_(LANG|ROUNDS|(TEST|BENCH|E2E)_[A-Z0-9_]+)$/;

/**
 * The node's settings: command line over environment over `suar.config.json` over defaults.
 * Shapes: see `settingDefinitions`; a relative `data` is taken from `cwd`, or from the file's folder.
 * Errors: `settings.invalid` with setting, value (secrets masked), where it stands and what was expected; a name that is
 * no setting is refused too, because a misspelt SUAR_DATABASE_URL would silently open another database.
 */
export function readSettings({ env, cwd, overrides = {} }: SettingsInput): SettingsReading {
  const { file, values } = readSettingsFile(cwd);
  refuseUnknown(Object.keys(values), settingNames, file);
  const variables = settingNames.map((name) => settingDefinitions[name].env);
  const ours = Object.keys(env).filter((name) => name.startsWith("SUAR_") && !otherVariables.test(name));
  refuseUnknown(ours, variables, "environment");

  const settings: Record<string, unknown> = {};
  const sources: Partial<Record<SettingName, SettingSource>> = {};
  refuseSecrets(overrides);
  for (const name of settingNames) {
    const definition = settingDefinitions[name];
    const { env: variable, schema, expected, byDefault, secret } = definition;
    if ("onlyEnvironment" in definition && values[name] !== undefined) {
      throw new SuarError("settings.invalid", { setting: name, value: "***", where: file, expected });
    }
    const [source, value] = firstGiven([
      ["command line", overrides[name]],
      ["environment", env[variable] === "" ? undefined : env[variable]],
      ["file", values[name]],
      ["default", byDefault],
    ]);
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      const setting = source === "file" ? name : variable;
      throw new SuarError("settings.invalid", {
        setting,
        value: secret ? "***" : String(value).slice(0, 200),
        where: source === "file" ? file : source,
        expected,
      });
    }
    settings[name] = parsed.data;
    sources[name] = source;
  }
  settings["data"] = resolve(cwd, String(settings["data"]));
  const whole = settings as Settings;
  checkTogether(whole);
  return { settings: whole, sources: sources as Record<SettingName, SettingSource>, file };
}

function refuseSecrets(overrides: SettingsInput["overrides"] & {}): void {
  const given = settingNames.find((name) => settingDefinitions[name].secret && overrides[name] !== undefined);
  if (given === undefined) return;
  const { env: setting } = settingDefinitions[given];
  throw new SuarError("settings.invalid", {
    setting,
    value: "***",
    where: "command line",
    expected: `${setting} in the environment, or ${given} in suar.config.json`,
  });
}

function firstGiven(places: readonly (readonly [SettingSource, unknown])[]): readonly [SettingSource, unknown] {
  return places.find(([, value]) => value !== undefined) ?? ["default", undefined];
}

function refuseUnknown(names: readonly string[], known: readonly string[], where: string): void {
  const stranger = names.find((name) => !known.includes(name));
  if (stranger === undefined) return;
  const near = nearestName(stranger, known);
  throw new SuarError("settings.invalid", {
    setting: stranger,
    value: "",
    where,
    expected: near === undefined ? known.join(", ") : `${near}?`,
  });
}
