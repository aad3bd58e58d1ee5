import { campaignExportUrl } from "./campaigns.ts";
import { ApiError } from "./api-error.ts";
import { joinExports } from "./join-exports.ts";
import { readProblem } from "./read-problem.ts";

/** Puts the exports of several campaigns into one file. Errors: ApiError; nothing is saved when one of them fails. */
export async function exportMarked(
  importId: string,
  campaigns: readonly string[],
  format: "csv" | "json",
): Promise<Blob> {
  const parts: string[] = [];
  for (const campaign of campaigns) {
    const response = await fetch(campaignExportUrl(importId, format, campaign)).catch((cause: unknown) => {
      throw new ApiError({ code: "offline", status: 0 }, { cause });
    });
    const text = await response.text();
    if (!response.ok) throw readProblem(response.status, text);
    parts.push(text);
  }
  const type = format === "csv" ? "text/csv;charset=utf-8" : "application/json";
  return new Blob([joinExports(parts, format)], { type });
}
