import { isIsoDay } from "@suar/domain/recruitment";
import type { Hotline } from "./hotlines.ts";

/**
 * Why a number may not be shown, in English; empty when it may. The build and a test ask it of every number.
 * Shapes: any hotlines; a sentence for each fault. Errors: none.
 */
export function refuseUnsourced(hotlines: readonly Hotline[]): readonly string[] {
  return hotlines.flatMap(({ country, number, name, sourceUrl, checked }) => {
    const faults = [
      URL.canParse(sourceUrl) && /^https?:/.test(sourceUrl) ? "" : "has no source",
      isIsoDay(checked) ? "" : "has no day on which it was checked",
      /^\+?\d[\d -]*\d$/.test(number) ? "" : "is no number to dial",
      name.trim() === "" ? "has no name" : "",
    ];
    return faults.filter((fault) => fault !== "").map((fault) => `${country} ${number}: ${fault}`);
  });
}
