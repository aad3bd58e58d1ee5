import type { AiDepicts, AiFunction, AiNote } from "./codes.ts";

/** Functions whose product nobody may copy into a record. */
export const hashOnlyFunctions = [
  "csam_synthetic",
  "intimate_image_synthetic",
] as const satisfies readonly AiFunction[];
const hashOnlyDepictions: readonly AiDepicts[] = ["intimate_image", "abuse_of_child"];

/** Whether only hash, reference and statement may be kept: by what the tool did, or by what the picture is said to show. */
export const isHashOnly = (use: { readonly function: AiFunction; readonly depicts: AiDepicts }): boolean =>
  hashOnlyFunctions.some((one) => one === use.function) || hashOnlyDepictions.includes(use.depicts);

/** What stands beside a record, always first that whoever operated the tool may have been forced to. Errors: none. */
export function notesOfAiUse(use: { readonly function: AiFunction; readonly depicts: AiDepicts }): readonly AiNote[] {
  const isChild = use.function === "csam_synthetic" || use.depicts === "abuse_of_child";
  return [
    "operator_may_be_forced",
    ...(isHashOnly(use) ? (["hash_only", "image_help"] as const) : []),
    ...(isChild ? (["special_unit"] as const) : []),
  ];
}
