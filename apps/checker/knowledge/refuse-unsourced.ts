import type { Hotline } from "./hotlines.ts";

/**
 * Why a number may not be shown, in English; empty when it may. The build and a test ask it of every number.
 * Shapes: any hotlines; a sentence for each fault. Errors: none.
 */
export function refuseUnsourced(hotlines: readonly Hotline[]): readonly string[] {
  return hotlines.flatMap(({ country, number, name, sourceUrl, checked }) => {
    const faults = [
      URL.canParse(sourceUrl) && /^https?:/.test(sourceUrl) ? "" : "has no source",
      isDay(checked) ? "" : "has no day on which it was checked",
      /^\+?\d[\d -]*\d$/.test(number) ? "" : "is no number to dial",
      name.trim() === "" ? "has no name" : "",
    ];
    return faults.filter((fault) => fault !== "").map((fault) => `${country} ${number}: ${fault}`);
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
