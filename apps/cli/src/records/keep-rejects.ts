import type { RejectCode } from "@suar/domain";
import { SuarError } from "@suar/domain/errors";
import type { Translator } from "@suar/i18n";
import type { RejectedRecord, RejectWriter } from "@suar/warehouse";
import type { Host } from "../host.ts";

const shownRejects = 10;

/** Counts bad records, keeps them aside when a file is named, and tells about them at the end. */
export interface RejectKeeper {
  readonly onReject: (reject: RejectedRecord) => void;
  readonly rejected: () => number;
  /** Waits while the file is behind. */
  drain(): Promise<void>;
  /** Completes the file and writes the report to standard error; call it on failure too. */
  end(): Promise<void>;
}

/** Errors: `output.unwritable` when the file cannot be written, before anything is read. */
export async function keepRejects(
  path: string | undefined,
  host: Host,
  translate: () => Promise<Translator>,
): Promise<RejectKeeper> {
  const file = path === undefined ? null : await openFile(path);
  const first: RejectedRecord[] = [];
  const counts = new Map<RejectCode, number>();
  let rejected = 0;
  return {
    onReject: (reject) => {
      file?.add(reject);
      if (first.length < shownRejects) first.push(reject);
      counts.set(reject.code, (counts.get(reject.code) ?? 0) + 1);
      if (!reject.kept) rejected += 1;
    },
    rejected: () => rejected,
    drain: async () => file?.drain(),
    end: async () => {
      await file?.end();
      if (counts.size > 0) host.stderr.write(await formatReport(first, counts, rejected, path, await translate()));
    },
  };
}

async function openFile(path: string): Promise<RejectWriter> {
  const { writeRejects } = await import("@suar/warehouse");
  try {
    return await writeRejects(path);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new SuarError("output.unwritable", { file: path, reason }, { cause });
  }
}

async function formatReport(
  first: readonly RejectedRecord[],
  counts: ReadonlyMap<RejectCode, number>,
  rejected: number,
  path: string | undefined,
  { t, intl }: Translator,
): Promise<string> {
  const { describeReject } = await import("@suar/i18n");
  const lines = first.map((reject) =>
    t("cli.rejects.line", { line: String(reject.line), reason: describeReject(intl, reject) }),
  );
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all > first.length) lines.push(t("cli.rejects.more", { count: all - first.length }));
  const unread = all - rejected;
  if (unread > 0) lines.push(t("cli.rejects.times", { count: unread }));
  if (rejected > 0) lines.push(t("cli.rejects.total", { count: rejected }));
  if (rejected > 0) lines.push(path === undefined ? t("cli.rejects.keep") : t("cli.rejects.kept", { file: path }));
  return `${lines.join("\n")}\n`;
}
