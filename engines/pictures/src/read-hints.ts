import ExifReader from "exifreader";
import { findBytes } from "./find-bytes.ts";
import { type ContentCredentials, findCredentials } from "./find-credentials.ts";

/**
 * What a picture file says of itself. Anybody can write anything there: hints for a person, never a finding.
 * Where a picture was taken is not read out: only that the file says so.
 */
export interface PictureHints {
  /** As written in the file, usually `2026:03:01 10:20:30` without a zone. */
  readonly taken: string | null;
  readonly device: string | null;
  readonly software: string | null;
  readonly namesPlace: boolean;
  /** The file calls itself the work of a generating model (IPTC digital source type). */
  readonly saysGenerated: boolean;
  readonly credentials: ContentCredentials | null;
}

const mostBytes = 32 * 1024 * 1024;
const mostLetters = 200;

/**
 * Reads the hints of a JPEG, PNG, WebP, HEIC or TIFF file. Units: bytes of the file. A file of another kind, or a broken
 * one, gives no hints. Errors: RangeError above 32 MiB.
 * Source: EXIF 2.32; IPTC digital source type; C2PA 2.1, section 11 (embedding).
 */
export function readHints(file: Uint8Array): PictureHints {
  if (file.length > mostBytes) throw new RangeError(`readHints: at most ${mostBytes} bytes, got ${file.length}`);
  const tags = readTags(file);
  const words = (...names: readonly string[]): string | null => {
    const found = names.map((name) => tags[name]).filter((text) => text !== undefined && text !== "");
    return found.length === 0 ? null : found.join(" ").slice(0, mostLetters);
  };
  return {
    taken: words("DateTimeOriginal") ?? words("DateTime"),
    device: words("Make", "Model"),
    software: words("Software") ?? words("CreatorTool"),
    namesPlace: "GPSLatitude" in tags,
    saysGenerated: findBytes(file, "trainedAlgorithmicMedia") >= 0,
    credentials: findCredentials(file),
  };
}

/** The tags that are asked for, as text; none when the file cannot be read. */
function readTags(file: Uint8Array): Readonly<Record<string, string | undefined>> {
  const copy = Uint8Array.from(file).buffer;
  try {
    const found: Readonly<Record<string, { readonly description?: unknown } | undefined>> = ExifReader.load(copy);
    return Object.fromEntries(
      Object.entries(found).map(([name, tag]) => [name, typeof tag?.description === "string" ? tag.description : ""]),
    );
  } catch {
    return {};
  }
}
