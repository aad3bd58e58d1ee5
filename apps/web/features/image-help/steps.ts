import type { AgeAtPicture } from "@suar/domain/image-help/hash-services";
import type { ReportPlaceId } from "@suar/domain/image-help/report-places";
import type { Fingerprint } from "./fingerprint.ts";

const steps = ["before", "now", "age", "picture", "place", "send"] as const;
export type Step = (typeof steps)[number];

/** A platform we know, another one, or none that anybody could name. */
export type PlaceChoice = ReportPlaceId | "other" | "none";

/** What the person said so far; in the memory of the page and nowhere else. */
export interface Told {
  readonly age: AgeAtPicture;
  readonly fingerprints: readonly Fingerprint[];
  readonly place: PlaceChoice;
  /** The name of a platform that is not in the list. */
  readonly otherPlace: string;
  /** As typed, one a line. */
  readonly addresses: string;
}

export const nothingTold: Told = { age: "unknown", fingerprints: [], place: "none", otherPlace: "", addresses: "" };

/** The last step is its own next one. */
export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? step;

/** `undefined` before the first. */
export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1];
