import type { CaseImportReport } from "@suar/domain";
import type { CountedLoss, HtcdsNoteCode, HtcdsReader } from "@suar/exchange/htcds";

/** What is said of a file as a whole. */
export interface FileReport {
  readonly report: CaseImportReport;
}

/** A report names no more than so many: whoever has more of them has another kind of file. */
const mostNamed = 200;

/** The columns that were not read, what was read otherwise, and what cases do not hold. */
export function reportOf(
  reader: HtcdsReader,
  { notes, losses }: { readonly notes: ReadonlyMap<HtcdsNoteCode, number>; readonly losses: readonly CountedLoss[] },
): FileReport {
  const columns = reader.columns().flatMap(({ name, plan }) => {
    if (plan.kind !== "unknown") return [];
    return [{ name: name.slice(0, mostNamed), nearest: [...plan.nearest] }];
  });
  return {
    report: {
      columns: columns.slice(0, mostNamed),
      notes: [...notes].map(([code, count]) => ({ code, count })),
      losses: losses.slice(0, mostNamed).map(({ field, kind, code, count }) => ({ field, kind, code, count })),
      encoding: reader.encoding(),
    },
  };
}
