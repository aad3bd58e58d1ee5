import type { FilePreview } from "@suar/domain";
import { parseTime } from "../parse-time.ts";
import { readPictureHashes } from "../read-picture-hashes.ts";

type Suggested = FilePreview["suggested"];
type Rows = FilePreview["rows"];

/** Names that columns go by, most telling first, in the languages of the region's exports; lower case, blanks as `_`. */
const names: Readonly<Record<Exclude<keyof Suggested, "pictureHash">, readonly string[]>> = {
  id: split("id row_id record_id post_id message_id msg_id ad_id uuid guid key no nomor รหัส លេខ"),
  text: [
    ...split("text message body content description post caption advert sms full_text tweet teks pesan isi deskripsi"),
    ...split("ข้อความ เนื้อหา รายละเอียด nội_dung noi_dung tin_nhắn mô_tả អត្ថបទ សារ စာသား 内容 正文 文本 描述 消息"),
  ],
  time: [
    ...split("time timestamp date datetime created_at posted_at published_at created posted sent_at waktu tanggal"),
    ...split("วันที่ เวลา ngày thời_gian កាលបរិច្ឆេទ ရက်စွဲ 时间 日期"),
  ],
  account: [
    ...split("account account_id author author_id user user_id username sender from screen_name page akun pengirim"),
    ...split("บัญชี ผู้ใช้ tài_khoản người_gửi គណនី 账号 用户 发布者"),
  ],
};

function split(list: string): string[] {
  return list.split(" ");
}

/**
 * A guess which column is what, for a person to confirm: by name first, whole before part; a text column also by the
 * longest cells and a time column by cells that are all times. No column is suggested twice.
 */
export function suggestColumns(columns: readonly string[], rows: Rows): Suggested {
  const taken = new Set<string>();
  const take = (column: string | undefined): string | null => {
    if (column === undefined) return null;
    taken.add(column);
    return column;
  };
  const free = (): string[] => columns.filter((column) => !taken.has(column));
  const pictureHash = take(free().find((column) => isHashes(column, rows)));
  const id = take(findNamed(free(), names.id, (column) => isUnique(column, rows)));
  const text = take(findNamed(free(), names.text, () => true) ?? findLongest(free(), rows));
  const time = take(findNamed(free(), names.time, (column) => isTime(column, rows)));
  const account = take(findNamed(free(), names.account, () => true));
  return { id, text, time, account, pictureHash };
}

function findNamed(
  columns: readonly string[],
  wanted: readonly string[],
  fits: (column: string) => boolean,
): string | undefined {
  for (const name of wanted) {
    const same = columns.find((column) => normal(column) === name && fits(column));
    if (same !== undefined) return same;
  }
  // Two letters stand inside too many other words to be looked for there.
  const longer = wanted.filter((name) => name.length > 2 || !/^[a-z]/.test(name));
  for (const name of longer) {
    const part = columns.find((column) => words(column).includes(name) && fits(column));
    if (part !== undefined) return part;
  }
  return undefined;
}

const normal = (column: string): string =>
  column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
const words = (column: string): string[] => normal(column).split(/[_.:/]+/);

const cellsOf = (column: string, rows: Rows): string[] =>
  rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");

function isUnique(column: string, rows: Rows): boolean {
  const cells = cellsOf(column, rows);
  return cells.length === rows.length && new Set(cells).size === cells.length;
}

function isTime(column: string, rows: Rows): boolean {
  const cells = cellsOf(column, rows);
  return cells.length > 0 && cells.every((cell) => parseTime(cell) !== null);
}

/** By name and cells: a checksum of another thing has 64 hexadecimal digits too. */
function isHashes(column: string, rows: Rows): boolean {
  const cells = cellsOf(column, rows);
  return (
    /pdq|picture|image|photo|gambar|foto/i.test(column) && cells.some((cell) => readPictureHashes(cell).length > 0)
  );
}

const fewestTextCharacters = 12;

function findLongest(columns: readonly string[], rows: Rows): string | undefined {
  const mean = (column: string): number =>
    cellsOf(column, rows).reduce((sum, cell) => sum + cell.length, 0) / Math.max(rows.length, 1);
  const best = columns
    .map((column) => ({ column, mean: mean(column) }))
    .reduce((most, next) => (next.mean > most.mean ? next : most), { column: "", mean: fewestTextCharacters });
  return best.column === "" ? undefined : best.column;
}
