import { longestRecord, type RecordScanner, type ScannedRecord } from "./scan-csv.ts";

/** Names under which services wrap their list of rows: Suar's own, and KoboToolbox's. */
const wrappers: ReadonlySet<string> = new Set(["records", "results"]);

const longestWord = 7;

const quote = 0x22;
const backslash = 0x5c;
const feed = 0x0a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Objects of a JSON array, of JSON Lines, or of the list in `{"records": [...]}` or `{"results": [...]}`. An object of more
 * than 1 MiB, or one whose text does not end before its line does, is one bad record.
 * Time: each character is looked at once. Source: RFC 8259.
 */
export function createJsonScanner(): RecordScanner<string> {
  let offset = 0;
  let line = 1;
  let depth = 0;
  let level = -1;
  let isInText = false;
  let isEscaped = false;
  let parts: string[] | null = null;
  let kept = 0;
  let startLine = 1;
  let startOffset = 0;
  let word = "";
  let wordHead = "";
  let wordFrom = 0;

  return {
    push(text, ended) {
      const records: ScannedRecord<string>[] = [];
      let from = 0;
      const keep = (to: number): void => {
        if (parts === null) return;
        kept += to - from;
        if (kept <= longestRecord) parts.push(text.slice(from, to));
      };
      const give = (to: number): void => {
        keep(to);
        if (kept > longestRecord) records.push({ kind: "broken", code: "record_too_long", line: startLine });
        else {
          const content = parts?.join("") ?? "";
          records.push({ kind: "record", content, line: startLine, start: startOffset, end: offset + to });
        }
        parts = null;
      };
      const breakOff = (): void => {
        if (parts !== null) records.push({ kind: "broken", code: "not_json", line: startLine });
        parts = null;
        isInText = false;
        isEscaped = false;
        depth = Math.max(level, 0);
      };
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === feed) {
          if (isInText) breakOff();
          line += 1;
          continue;
        }
        if (isInText) {
          if (isEscaped) isEscaped = false;
          else if (unit === backslash) isEscaped = true;
          else if (unit === quote) {
            isInText = false;
            if (depth === 1 && level === 0) word = wordHead + text.slice(wordFrom, at);
            wordHead = "";
          }
          continue;
        }
        switch (unit) {
          case quote:
            isInText = true;
            wordFrom = at + 1;
            break;
          case openBrace:
            if (level === -1) level = depth;
            if (depth === level && parts === null) {
              parts = [];
              kept = 0;
              from = at;
              startLine = line;
              startOffset = offset + at;
            }
            depth += 1;
            break;
          case openBracket:
            if (level === -1) level = 1;
            if (depth === 1 && level === 0 && wrappers.has(word)) {
              parts = null;
              level = 2;
            }
            depth += 1;
            break;
          case closeBrace:
          case closeBracket:
            depth = Math.max(0, depth - 1);
            if (unit === closeBrace && depth === level && parts !== null) give(at + 1);
            break;
        }
      }
      keep(text.length);
      offset += text.length;
      if (isInText && wordHead.length <= longestWord) wordHead += text.slice(wordFrom, wordFrom + longestWord + 1);
      wordFrom = 0;
      if (ended) breakOff();
      return records;
    },
  };
}
