import { findBytes } from "./find-bytes.ts";
import { type ContentCredentials, findCredentials } from "./find-credentials.ts";
import { readExif } from "./read-exif.ts";

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

/**
 * Reads the hints of a JPEG, PNG or WebP file. Units: bytes of the file. A file of another kind, or a broken one, gives no
 * hints. Errors: RangeError above 32 MiB.
 * Source: EXIF 2.32; IPTC digital source type; C2PA 2.1, section 11 (embedding).
 */
export function readHints(file: Uint8Array): PictureHints {
  if (file.length > mostBytes) throw new RangeError(`readHints: at most ${mostBytes} bytes, got ${file.length}`);
  const { make, model, software, taken, changed, hasPlace } = readExif(file);
  const device = [make, model].filter((word) => word !== undefined).join(" ");
  return {
    taken: taken ?? changed ?? null,
    device: device === "" ? null : device,
    software: software ?? null,
    namesPlace: hasPlace,
    saysGenerated: findBytes(file, "trainedAlgorithmicMedia") >= 0,
    credentials: findCredentials(file),
  };
}
