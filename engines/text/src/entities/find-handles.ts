import { readLabelledPhone } from "./find-phones.ts";
import { ranks, type Found } from "./found.ts";
import { everydayLabels, type HandleLabels } from "./handle-labels.ts";
import type { ScanCopy } from "./read-scan-copy.ts";
import type { LabelHit } from "./announcing-words.ts";

/** Between label and handle: a word for "id" or "number", a mark, an @. */
const idWord =
  /[\s\u2022]{0,3}(?:(?:user\s?name|user|id|no|number|num|nomor|nomer|acc|account|contact|hr|admin|me|us|at|on|is|only|ไอดี|เบอร์|ที่|แอด|number|số|sdt|លេខ|គណនី|နံပါတ်|အကောင့်|ໄອດີ|号|號|号码|账号|帐号|帳號|联系|群|咨询|ເບີ|ໄອດີ|नंबर|नम्बर|आईडी|নম্বর|নাম্বার|আইডি|අංකය|අංක|எண்|ஐடி|نمبر|آئی ڈی|아이디|번호)\.?(?![a-z0-9_])){0,2}/y;
const mark = /[\s\u2022]{0,3}(?:[:=\uff1a\u2236>-]{1,3}|\u2192)?[\s\u2022]{0,3}/y;
/** "WA/Telegram: ..." names two messengers for one handle; the label nearest to it counts. */
const bareName = /@([a-z][a-z0-9_]{4,31})(?![a-z0-9_@])/g;

/**
 * Handles of messengers behind their label, in the region's languages (`Telegram: @name`, `ไลน์ name1`, `微信: name`),
 * and @names: of the messenger last named within 60 characters before them, else of type `handle`.
 * Value: without @, lower case; a phone number as `readPhone` writes it. Errors: none. Cost: linear.
 */
export function findHandles({ lower }: ScanCopy, hits: readonly LabelHit[], finds: Found[]): void {
  for (const hit of hits) {
    const found = hit.labels === undefined ? undefined : readBehind(lower, hit, hit.labels);
    if (found !== undefined) finds.push(found);
  }
  if (lower.includes("@")) findBareNames(lower, hits, finds);
}

function readBehind(lower: string, hit: LabelHit, labels: HandleLabels): Found | undefined {
  idWord.lastIndex = hit.end;
  const idEnd = idWord.test(lower) ? idWord.lastIndex : hit.end;
  mark.lastIndex = idEnd;
  const markEnd = mark.test(lower) ? mark.lastIndex : idEnd;
  const between = lower.slice(idEnd, markEnd);
  const marked = hit.clear ? /[:=>\u2236\u2192-]/.test(between) : /[:=\u2236]/.test(between);
  const everyday = labels.odd === true || everydayLabels.has(lower.slice(hit.start, hit.end));
  const named = /id|user|ไอดี|号|號|ໄອດີ|आईडी|আইডি|아이디/.test(lower.slice(hit.start, idEnd));
  const short = hit.end - hit.start === 2;
  const hasAt = lower[markEnd] === "@" || lower[markEnd - 1] === "@" || lower[hit.end - 1] === "@";
  const start = lower[markEnd] === "@" ? markEnd + 1 : markEnd;
  const phone =
    labels.phone === true && /[+(\d]/.test(lower.charAt(start)) ? readLabelledPhone(lower, start) : undefined;
  if (phone !== undefined) {
    return { type: labels.type, value: phone.value, start: phone.start, end: phone.end, rank: ranks.labelledHandle };
  }
  if (labels.handle === undefined) return undefined;
  labels.handle.lastIndex = start;
  const handle = labels.handle.exec(lower)?.[0].replace(/[.,_-]+$/, "");
  if (handle === undefined || handle.length < (hasAt ? 2 : 3)) return undefined;
  const end = start + handle.length;
  if (/[\p{L}\p{N}_@]/u.test(lower.charAt(end)) && /[a-z0-9_@]/.test(lower.charAt(end))) return undefined;
  if (/^\.[a-z]/.test(lower.slice(end, end + 2))) return undefined;
  const isNumber = labels.digits === true && /^[\d -]+$/.test(handle);
  if (isNumber && (marked || hit.clear)) {
    return { type: labels.type, value: handle.replace(/\D/g, ""), start, end, rank: ranks.labelledHandle };
  }
  if (!isBelieved(handle, { marked: marked || (hit.clear && named), hasAt, clear: hit.clear, short, everyday }))
    return undefined;
  return {
    type: labels.type,
    value: handle,
    start: hasAt && lower[start - 1] === "@" ? start - 1 : start,
    end,
    rank: ranks.labelledHandle,
  };
}

/** A word behind a messenger's name is a handle when it is marked as one, or looks like none of a language's words. */
function isBelieved(
  handle: string,
  {
    marked,
    hasAt,
    clear,
    short,
    everyday,
  }: Readonly<Record<"marked" | "hasAt" | "clear" | "short" | "everyday", boolean>>,
): boolean {
  const odd = /[0-9_]/.test(handle);
  if (hasAt) return true;
  if (!marked) return /[a-z]/.test(handle) && odd && (clear || (short && /\d/.test(handle) && handle.length >= 6));
  return odd || (!everyday && !commonWords.has(handle));
}

const commonWords: ReadonlySet<string> = new Set(
  (
    "http https www group channel grup link click here only number contact please call text message whatsapp telegram " +
    "line zalo viber wechat signal facebook instagram tiktok messenger page profile account live video and or the for your our join chat with from available yes manager team admin klik di " +
    "sini hubungi saya kami atau untuk dengan liên hệ nhóm me us now today job work send email phone app"
  ).split(" "),
);

function findBareNames(lower: string, hits: readonly LabelHit[], finds: Found[]): void {
  bareName.lastIndex = 0;
  let next = 0;
  for (let match = bareName.exec(lower); match !== null; match = bareName.exec(lower)) {
    const start = match.index;
    if (start > 0 && /[a-z0-9._%+@/-]/.test(lower.charAt(start - 1))) continue;
    while (next < hits.length && (hits[next]?.end ?? 0) <= start) next += 1;
    const near = hits[next - 1];
    const isNear = near !== undefined && start - near.end <= 60;
    // A name behind another platform's label is neither a messenger's nor nobody's.
    if (isNear && near.labels === undefined) continue;
    const type = isNear && near.labels !== undefined ? platformOf(near) : "handle";
    const value = match[1] ?? "";
    // "dinner @sentosa" names a place; without a platform only a name that is no word is believed.
    if (type === "handle" && !/[0-9_]/.test(value)) continue;
    finds.push({ type, value, start, end: bareName.lastIndex, rank: ranks.bareHandle });
  }
}

/** Only platforms with names of that form take an @name; a vague word before it proves nothing. */
const platformOf = (label: LabelHit): Found["type"] =>
  label.clear && label.labels?.at === true ? label.labels.type : "handle";
