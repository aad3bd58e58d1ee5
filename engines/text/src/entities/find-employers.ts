import type { Entity, FoldedText } from "@suar/domain";
import { nameEnds } from "./company-forms.ts";
import { keepLongest, type NameHit, type NameMeaning } from "./scan-words.ts";

type FormHit = NameHit<Extract<NameMeaning, { kind: "form" }>>;

/** Longest name read, in units and in words. */
const maxUnits = 60;
const maxWords = 6;
const capital = /^[(\u201c"'\u00ab]?[\p{Lu}\d]/u;
const wordBehind = /[ \t]{1,2}([^\s,;:!?()|\u2022\u3001\u3002\uff0c\uff1a]{1,30})/y;
const joining: ReadonlySet<string> = new Set(["of", "and", "&", "the", "de", "dan", "và", "for"]);
const quoted = /^[\s:.]{0,3}["\u201c\u00ab\u300c']([^"\u201d\u00bb\u300d'\n]{2,60})["\u201d\u00bb\u300d']/;
const chineseName = /[\u3400-\u9fffA-Za-z0-9()\uff08\uff09\u00b7&-]{2,24}$/;
/** Words that stand before a Chinese company's name and are no part of it. */
const chineseStart = /^.*(?:是|在|为|為|由|与|和|给|到|的|我司|本公司|加入|联系|来自|就职于|公司名称|直招|招聘)/;

/**
 * Names of companies by their legal form, before it (`... Co., Ltd`, `...有限公司`) or behind it (`PT ...`, `บริษัท ... จำกัด`).
 * In Latin letters each word of a name begins with a capital or a digit. Value: the name in lower case without its form.
 * Shapes: entities of type `employer`, sorted, without overlaps, in display offsets. Errors: none.
 * Cost: at most 60 units a form.
 */
export function findEmployers({ display, starts, ends }: FoldedText, hits: readonly NameHit[]): Entity[] {
  const forms = keepLongest(hits.filter((hit): hit is FormHit => hit.meaning.kind === "form"));
  const employers: Entity[] = [];
  let done = 0;
  for (const { start: from, end: to, meaning } of forms) {
    const form = { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
    if (form.start < done) continue;
    const name = meaning.isBefore ? readBehind(display, form) : readBefore(display, form, done);
    if (name === undefined) continue;
    const start = Math.min(name.start, form.start);
    const end = Math.max(name.end, form.end);
    const value = display
      .slice(name.start, name.end)
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\s+/g, " ")
      .replace(/^["'\u201c\u00ab(#\s]+|["'\u201d\u00bb)\s]+$/g, "");
    if (value.length < 2) continue;
    employers.push({ type: "employer", value, text: display.slice(start, end), start, end });
    done = end;
  }
  return employers;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function readBehind(display: string, form: Range): Range | undefined {
  // "PT" is a company only in capitals; a "CV" without its full stop is a résumé.
  const written = display.slice(form.start, form.end);
  if (written.length === 2 && written !== written.toUpperCase()) return undefined;
  if (/^(?:CV|UD)$/.test(written) && display[form.end] !== ".") return undefined;
  const rest = display.slice(form.end, form.end + maxUnits);
  const inQuotes = quoted.exec(rest);
  if (inQuotes?.[1] !== undefined) {
    const start = form.end + rest.indexOf(inQuotes[1]);
    return { start, end: start + inQuotes[1].length };
  }
  for (const closing of nameEnds) {
    const at = rest.indexOf(closing);
    const name = at < 2 ? "" : rest.slice(0, at).trim();
    if (name.length < 2 || /[\n,;:!?]/.test(name)) continue;
    return { start: form.end + rest.indexOf(name), end: form.end + at };
  }
  let end = display[form.end] === "." ? form.end + 1 : form.end;
  const start = end;
  for (let words = 0; words < maxWords; words += 1) {
    wordBehind.lastIndex = end;
    const word = wordBehind.exec(display)?.[1];
    if (word === undefined || (!capital.test(word) && !joining.has(word.toLowerCase()))) break;
    end = wordBehind.lastIndex;
    if (/[.]$/.test(word) && word.length > 3) break;
  }
  const name = display.slice(start, end).replace(/[\s.]+$/, "");
  const last = name.split(/\s/).at(-1) ?? "";
  const kept = joining.has(last.toLowerCase()) ? name.slice(0, -last.length).trimEnd() : name;
  if (!/\p{Lu}/u.test(kept) || kept.trim().length < 2) return undefined;
  return { start: start + kept.length - kept.trimStart().length, end: start + kept.length };
}

function readBefore(display: string, form: Range, floor: number): Range | undefined {
  const from = Math.max(floor, form.start - maxUnits);
  const before = display.slice(from, form.start).replace(/[\s,(.]+$/, "");
  if (/[\u3400-\u9fff]/.test(display.charAt(form.start))) {
    const written = chineseName.exec(before)?.[0].replace(chineseStart, "") ?? "";
    return written.length < 2 ? undefined : { start: from + before.length - written.length, end: from + before.length };
  }
  const words =
    before
      .split(/[\n,;:!?|\u2022\u0964]|\.\s/)
      .at(-1)
      ?.split(" ") ?? [];
  // In a text all in capitals a capital says nothing: few words are taken.
  const most = display === display.toUpperCase() ? 2 : maxWords;
  let first = words.length;
  const isName = /\p{Lu}/u.test(before)
    ? (word: string): boolean => capital.test(word) || joining.has(word.toLowerCase())
    : (word: string): boolean => /[\u0900-\u109f\u0600-\u06ff]/.test(word) && words.length - first < 2;
  while (first > 0 && words.length - first < most && isName(words[first - 1] ?? "")) first -= 1;
  while (first < words.length && joining.has((words[first] ?? "").toLowerCase())) first += 1;
  const name = words.slice(first).join(" ");
  if (name.length < 2 || !/\p{L}/u.test(name)) return undefined;
  return { start: from + before.length - name.length, end: from + before.length };
}
