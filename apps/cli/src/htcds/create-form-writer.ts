import { type Loss, toStandard } from "@suar/domain/crosswalks";
import type { HtcdsFieldId, HtcdsRecord } from "@suar/domain/htcds";
import {
  createCtdcCsvWriter,
  createHtcdsCsvWriter,
  createHtcdsJsonWriter,
  type HtcdsColumn,
  writeXlsForm,
} from "@suar/exchange/htcds";

/** Forms in which `htcds convert` writes. */
export const htcdsForms = ["csv", "json", "ctdc", "xlsform"] as const;
export type HtcdsForm = (typeof htcdsForms)[number];

/** Turns rows into the text of one form, piece by piece. */
export interface FormWriter {
  readonly head: string;
  row(record: HtcdsRecord): { readonly text: string; readonly losses: readonly Loss[] };
  /** What closes the file; an XLSForm is written here, of the columns that the file has. */
  end(columns: readonly HtcdsColumn[]): string | Uint8Array;
}

/** A writer of one form; `standardOnly` keeps to the standard's own codes and fields. */
export function createFormWriter(form: HtcdsForm, standardOnly: boolean): FormWriter {
  const plain = writerOf(form);
  if (!standardOnly || form === "xlsform") return plain;
  return {
    ...plain,
    row(record) {
      const { value, losses } = toStandard(record);
      const { text, losses: further } = plain.row(value);
      return { text, losses: [...losses, ...further] };
    },
  };
}

function writerOf(form: HtcdsForm): FormWriter {
  const none = { losses: [] };
  switch (form) {
    case "csv": {
      const writer = createHtcdsCsvWriter();
      return { head: writer.header, row: (record) => ({ text: writer.line(record), ...none }), end: () => "" };
    }
    case "json": {
      const writer = createHtcdsJsonWriter();
      return { head: "", row: (record) => ({ text: writer.row(record), ...none }), end: () => writer.end() };
    }
    case "ctdc": {
      const writer = createCtdcCsvWriter();
      const row = (record: HtcdsRecord) => {
        const { line, losses } = writer.line(record);
        return { text: line, losses };
      };
      return { head: writer.header, row, end: () => "" };
    }
    case "xlsform":
      return { head: "", row: () => ({ text: "", ...none }), end: formOf };
  }
}

function formOf(columns: readonly HtcdsColumn[]): Uint8Array {
  const fields = columns.flatMap(({ plan }): readonly HtcdsFieldId[] =>
    plan.kind === "field" || plan.kind === "choice" ? [plan.field] : [],
  );
  return writeXlsForm({ title: "HTCDS 2.0", formId: "htcds", version: "1", fields });
}
