import type { Database } from "@suar/database";
import type { LocaleCode } from "@suar/domain";
import { zipFiles, type CountedLoss } from "@suar/exchange/htcds";
import { createTranslator, type Translator } from "@suar/i18n";
import { csvLine } from "../exports/index.ts";
import type { Actor } from "../sessions/index.ts";
import { exportCases, type CaseExport } from "./export-cases.ts";

/** Spreadsheets take CSV for the system's own encoding unless it begins so; Khmer and Arabic would be lost. */
const byteOrderMark = "\uFEFF";

/**
 * The file of `exportCases` and beside it `not-in-the-file.csv`, which names what HTCDS has no place for: field, code, how often,
 * and why, in the reader's language. One ZIP, in pieces. Errors: those of `exportCases`.
 */
export async function packCases(
  database: Pick<Database, "transaction">,
  actor: Actor,
  { language, ...asked }: Omit<CaseExport, "onLosses"> & { readonly language: LocaleCode },
): Promise<AsyncIterable<Uint8Array>> {
  let losses: readonly CountedLoss[] = [];
  const onLosses = (lost: readonly CountedLoss[]): void => {
    losses = lost;
  };
  const cases = await exportCases(database, actor, { ...asked, onLosses });
  const translator = await createTranslator(language);
  return zipFiles([
    { name: `cases.${asked.format}`, pieces: asked.format === "csv" ? marked(cases) : cases },
    { name: "not-in-the-file.csv", pieces: marked(linesOf(() => losses, translator)) },
  ]);
}

async function* linesOf(losses: () => readonly CountedLoss[], { t }: Translator): AsyncGenerator<string> {
  yield csvLine(["field", "code", "times", "why"]);
  yield csvLine(["", "", null, t("caseFile.neverInIt")]);
  for (const { field, code, count, kind } of losses()) {
    const isPlace = code === "place_of_safety";
    yield csvLine([field, code, count, isPlace ? t("caseFile.placeOfSafety") : t(`htcds.loss.${kind}`)]);
  }
}

async function* marked(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield byteOrderMark;
  yield* pieces;
}
