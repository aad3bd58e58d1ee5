import type { LanguageCode, Script } from "@suar/domain";
import type { ScriptName } from "../copy/script-of.ts";
import type { LanguageModel } from "./language-model.ts";

/** Another language of a script that letters of its own tell. */
export type SecondLanguage = readonly [language: LanguageCode, letters: RegExp];

/**
 * How the language of a writing system is found: it has one language here, a model decides among several, or it has
 * rules of its own. `weight` is how many letters of an alphabet one of its letters is worth, for texts of two scripts.
 */
export type WritingSystem = { readonly script: Script; readonly weight: number } & (
  | { readonly by: "script"; readonly language: LanguageCode | "und"; readonly or?: SecondLanguage }
  | { readonly by: "model" | "rules and model"; readonly model: LanguageModel }
  | { readonly by: "rules" }
);

/** Writing systems by their Unicode name. */
export type WritingSystems = Readonly<Partial<Record<ScriptName, WritingSystem>>>;
