import {
  type CountedLoss,
  type HtcdsBatch,
  type HtcdsNoteCode,
  type HtcdsProblem,
  type HtcdsReader,
  htcdsNoteCodes,
} from "@suar/exchange/htcds";
import type { Translator } from "@suar/i18n";

const shownProblems = 10;
const shownColumns = 10;
const shownLosses = 20;

/** Gathers what a person has to know about a file, in bounded memory. */
export interface HtcdsReport {
  add(batch: HtcdsBatch): void;
  /** Sentences for standard error. */
  lines(reader: HtcdsReader, losses: readonly CountedLoss[], translator: Translator): readonly string[];
}

export function createHtcdsReport(): HtcdsReport {
  const first: HtcdsProblem[] = [];
  let problems = 0;
  const notes = new Map<HtcdsNoteCode, number>();
  return {
    add(batch) {
      first.push(...batch.problems.slice(0, shownProblems - first.length));
      problems += batch.problems.length;
      for (const { code } of batch.notes) notes.set(code, (notes.get(code) ?? 0) + 1);
    },
    lines(reader, losses, translator) {
      const { t } = translator;
      const lines = first.map((problem) => problemLine(problem, translator));
      if (problems > first.length) lines.push(t("cli.rejects.more", { count: problems - first.length }));
      lines.push(...columnLines(reader, translator));
      for (const code of htcdsNoteCodes) {
        const count = notes.get(code) ?? 0;
        if (count > 0) lines.push(t("cli.htcds.noteCount", { count, reason: t(`htcds.note.${code}`) }));
      }
      lines.push(...lossLines(losses, translator));
      const encoding = reader.encoding();
      if (encoding !== null && encoding !== "utf-8") lines.push(t("cli.htcds.encoding", { encoding }));
      const { rows, rejected } = reader.counts();
      return [...lines, t("cli.htcds.counts", { rows, rejected })];
    },
  };
}

/** What is wrong in one cell, as one line. */
export function problemLine({ line, column, value, code, nearest }: HtcdsProblem, { t }: Translator): string {
  return t("cli.htcds.problem", {
    line: String(line),
    where: column === "" ? "none" : "column",
    column: oneLine(column),
    reason: t(`htcds.problem.${code}`),
    hasValue: value === "" ? "no" : "yes",
    value: oneLine(value),
    hasNearest: nearest.length === 0 ? "no" : "yes",
    nearest: nearest.join(", "),
  });
}

function columnLines(reader: HtcdsReader, { t }: Translator): readonly string[] {
  const unknown = reader.columns().flatMap(({ name, plan }) => (plan.kind === "unknown" ? [{ name, plan }] : []));
  const lines = unknown.slice(0, shownColumns).map(({ name, plan: { nearest } }) =>
    t("cli.htcds.unknownColumn", {
      column: oneLine(name),
      hasNearest: nearest.length === 0 ? "no" : "yes",
      nearest: nearest.join(", "),
    }),
  );
  const more = unknown.length - lines.length;
  return more > 0 ? [...lines, t("cli.rejects.more", { count: more })] : lines;
}

/** What is not carried over, most frequent first, as lines. */
export function lossLines(
  losses: readonly Pick<CountedLoss, "field" | "code" | "kind" | "count">[],
  { t }: Translator,
): readonly string[] {
  const lines = losses.slice(0, shownLosses).map(({ field, code, kind, count }) => {
    const what = code === null ? field : `${field} ${oneLine(code)}`;
    return t("cli.htcds.loss", { what, count, reason: t(`htcds.loss.${kind}`) });
  });
  const more = losses.length - lines.length;
  return more > 0 ? [...lines, t("cli.htcds.moreLosses", { count: more })] : lines;
}

/** A cell comes from a stranger's file: nothing in it may move the cursor of a terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
