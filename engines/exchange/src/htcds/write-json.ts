import { htcdsNotice, type HtcdsRecord } from "@suar/domain/htcds";

/** Writes rows as one JSON document, piece by piece. */
export interface HtcdsJsonWriter {
  row(record: HtcdsRecord): string;
  /** What closes the document, also when there was no row. */
  end(): string;
}

/**
 * HTCDS as JSON: `{"notice": {...}, "records": [...]}`, one record a line. Each record is valid against
 * `htcds-2.0.schema.json`. The notice is what the standard's licence asks to be passed on.
 */
export function createHtcdsJsonWriter(): HtcdsJsonWriter {
  const head = `{"notice":${JSON.stringify(htcdsNotice)},"records":[\n`;
  let count = 0;
  return {
    row(record) {
      count += 1;
      return `${count === 1 ? head : ",\n"}${JSON.stringify(record)}`;
    },
    end: () => `${count === 0 ? head : "\n"}]}\n`,
  };
}
