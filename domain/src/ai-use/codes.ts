/** What the tool did. */
export const aiFunctions = [
  "translation_realtime",
  "translation_text",
  "advert_text",
  "advert_image",
  "persona_profile",
  "chat_automation",
  "voice_clone",
  "deepfake_image",
  "deepfake_video_live",
  "deepfake_video_recorded",
  "document_forgery",
  "csam_synthetic",
  "intimate_image_synthetic",
  "targeting_profiling",
  "surveillance_control",
  "detection_evasion",
  "laundering",
  "unknown",
] as const;
export type AiFunction = (typeof aiFunctions)[number];

/** At which stage it was used. */
export const aiStages = [
  "palermo_act",
  "means_control",
  "exploitation",
  "forced_criminality_output",
  "evasion",
] as const;
export type AiStage = (typeof aiStages)[number];

/** Towards whom. */
export const aiDirections = ["used_on_victim", "victim_forced_to_use", "used_on_third_party"] as const;
export type AiDirection = (typeof aiDirections)[number];

/** On what a suspicion rests. */
export const aiBases = [
  "victim_statement",
  "worker_observation",
  "artefact_held",
  "platform_finding",
  "forensic_tool",
  "expert",
  "open_source",
] as const;
export type AiBasis = (typeof aiBases)[number];

/** How far a record was reviewed. */
export const reviewLevels = [
  "unreviewed",
  "ai_reviewed",
  "human_reviewed",
  "human_reviewed_updated",
  "multi_party_reviewed",
] as const;
export type ReviewLevel = (typeof reviewLevels)[number];

/** What a picture or recording shows, as somebody says who need not have seen it. */
export const aiDepictions = ["nothing_intimate", "intimate_image", "abuse_of_child", "not_known"] as const;
export type AiDepicts = (typeof aiDepictions)[number];

/** What is said beside a record. */
export const aiNotes = ["operator_may_be_forced", "hash_only", "image_help", "special_unit"] as const;
export type AiNote = (typeof aiNotes)[number];
