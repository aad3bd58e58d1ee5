import type { Translator } from "@suar/i18n";
import type { Settings } from "@suar/services/settings";

/** What one check saw. `warn`: it works, and should be mended. The sentence says how. */
export interface Finding {
  readonly state: "good" | "warn" | "bad";
  readonly sentence: string;
}

/** One check of the installation. It changes nothing and never throws for what it is there to find. */
export type Check = (given: {
  readonly settings: Settings;
  readonly translator: Translator;
}) => Promise<readonly Finding[]>;
