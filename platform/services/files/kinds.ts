/** A kind of file that Suar knows by its first bytes. */
export interface FileKind {
  readonly kind: KindName;
  readonly mediaType: string;
  readonly extension: string;
  /** Bytes at a place of the file; all must be there. */
  readonly marks: readonly { readonly at: number; readonly bytes: readonly number[] }[];
}

const ascii = (text: string): readonly number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const at = (place: number, bytes: string | readonly number[]) => ({
  at: place,
  bytes: typeof bytes === "string" ? ascii(bytes) : bytes,
});

/** What Suar takes in somewhere, and what people bring by mistake, so that a refusal can say what it is. */
const list = [
  { kind: "jpeg", mediaType: "image/jpeg", extension: "jpg", marks: [at(0, [0xff, 0xd8, 0xff])] },
  { kind: "png", mediaType: "image/png", extension: "png", marks: [at(0, [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])] },
  { kind: "webp", mediaType: "image/webp", extension: "webp", marks: [at(0, "RIFF"), at(8, "WEBP")] },
  { kind: "pdf", mediaType: "application/pdf", extension: "pdf", marks: [at(0, "%PDF-")] },
  { kind: "parquet", mediaType: "application/vnd.apache.parquet", extension: "parquet", marks: [at(0, "PAR1")] },
  { kind: "gzip", mediaType: "application/gzip", extension: "gz", marks: [at(0, [0x1f, 0x8b, 8])] },
  { kind: "zstd", mediaType: "application/zstd", extension: "zst", marks: [at(0, [0x28, 0xb5, 0x2f, 0xfd])] },
  { kind: "heic", mediaType: "image/heic", extension: "heic", marks: [at(4, "ftyphei")] },
  { kind: "heic", mediaType: "image/heic", extension: "heic", marks: [at(4, "ftypmif1")] },
  { kind: "avif", mediaType: "image/avif", extension: "avif", marks: [at(4, "ftypavif")] },
  { kind: "video", mediaType: "video/mp4", extension: "mp4", marks: [at(4, "ftyp")] },
  { kind: "gif", mediaType: "image/gif", extension: "gif", marks: [at(0, "GIF8")] },
  { kind: "tiff", mediaType: "image/tiff", extension: "tif", marks: [at(0, [0x49, 0x49, 42, 0])] },
  { kind: "tiff", mediaType: "image/tiff", extension: "tif", marks: [at(0, [0x4d, 0x4d, 0, 42])] },
  { kind: "bmp", mediaType: "image/bmp", extension: "bmp", marks: [at(0, "BM"), at(6, [0, 0, 0, 0])] },
  { kind: "zip", mediaType: "application/zip", extension: "zip", marks: [at(0, [0x50, 0x4b, 3, 4])] },
  { kind: "rar", mediaType: "application/vnd.rar", extension: "rar", marks: [at(0, "Rar!")] },
  { kind: "7z", mediaType: "application/x-7z-compressed", extension: "7z", marks: [at(0, [0x37, 0x7a, 0xbc, 0xaf])] },
  {
    kind: "program",
    mediaType: "application/octet-stream",
    extension: "bin",
    marks: [at(0, [0x7f, 0x45, 0x4c, 0x46])],
  },
  { kind: "program", mediaType: "application/octet-stream", extension: "exe", marks: [at(0, "MZ")] },
] as const;

export type KindName = (typeof list)[number]["kind"] | "page" | "text" | "unknown";

/** All kinds that are known by marks, the more exact first. */
export const fileKinds: readonly FileKind[] = list;
