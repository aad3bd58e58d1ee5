import { soundCodes } from "../sounds/sound-codes.ts";
import type { SpokenUnit } from "./name-reading.ts";

const maxCodes = 8;

/** A unit with how its readings sound, worked out once. */
export const spokenUnit = (text: string, readings: readonly string[]): SpokenUnit => ({
  text,
  readings,
  codes: [...new Set(readings.flatMap(soundCodes))].slice(0, maxCodes),
});
