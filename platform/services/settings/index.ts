export { describeSettings, type DescribedSetting } from "./describe-settings.ts";
export { readSettings, type SettingsInput, type SettingsReading } from "./read-settings.ts";
export { settingsFileName } from "./read-settings-file.ts";
export {
  isLoopback,
  logLevels,
  settingDefinitions,
  settingNames,
  type SettingName,
  type Settings,
  type SettingSource,
} from "./setting-definitions.ts";
