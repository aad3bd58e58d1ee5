import {
  caseImportProblemSchema,
  caseImportReportSchema,
  type CaseImportProblem,
  type CaseImportReport,
} from "@suar/domain";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { corpusFolder } from "../imports/index.ts";
import type { ImportKey } from "../keys/index.ts";
import { openLines, sealLine, type LinesPlace } from "./sealed-lines.ts";

/** Where what is wrong in a file lies, sealed: its cells are the file's own. */
export const problemFile = (corpora: string, importId: string): string =>
  join(corpusFolder(corpora, importId), "problems");

const lineSchema = z.union([
  z.object({ problems: z.array(caseImportProblemSchema) }),
  z.object({ report: caseImportReportSchema }),
]);

/** Writes the list anew; it takes the place of an earlier one when it is ended, complete or cut off. */
export interface ProblemWriter {
  add(problems: readonly CaseImportProblem[]): Promise<void>;
  end(report: CaseImportReport | null): Promise<void>;
}

export async function writeProblems(key: ImportKey, place: LinesPlace, path: string): Promise<ProblemWriter> {
  await rm(`${path}.part`, { force: true });
  const file = await open(`${path}.part`, "wx", 0o600);
  let line = 0;
  const write = async (content: z.infer<typeof lineSchema>): Promise<void> => {
    await file.writeFile(`${sealLine(key, place, line, JSON.stringify(content))}\n`);
    line += 1;
  };
  return {
    add: (problems) => write({ problems: [...problems] }),
    end: async (report) => {
      if (report !== null) await write({ report });
      await file.writeFile(`${sealLine(key, place, "end", String(line))}\n`);
      await file.sync();
      await file.close();
      await rename(`${path}.part`, path);
    },
  };
}

/** What the list holds, a stretch of the file at a time. Errors: `key.broken_seal`. */
export async function* readProblems(
  key: ImportKey,
  place: LinesPlace,
  path: string,
): AsyncGenerator<{ readonly problems: readonly CaseImportProblem[]; readonly report?: CaseImportReport }> {
  for await (const text of openLines(key, place, path)) {
    const line = lineSchema.parse(JSON.parse(text));
    yield "report" in line ? { problems: [], report: line.report } : line;
  }
}
