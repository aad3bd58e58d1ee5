import { SuarError } from "@suar/domain";
import { findForeign } from "./find-foreign.ts";
import { mixed, pictureKinds, pictureLimits, type Picture, type PictureKind } from "./picture.ts";
import { readJpeg } from "./read-jpeg.ts";
import { readPng } from "./read-png.ts";
import { readWebp } from "./read-webp.ts";
import { sniffFile } from "./sniff-file.ts";

const readers = { jpeg: readJpeg, png: readPng, webp: readWebp } as const;
const isPictureKind = (kind: string): kind is PictureKind => (pictureKinds as readonly string[]).includes(kind);

/**
 * What picture these bytes are, by their content alone: the sender's file name and type do not count.
 * Shapes: the whole file. Nothing is decoded; time and memory grow with the file, never with what its header promises.
 * Errors: `call.too_large` (`limitBytes`); `file.unknown_kind` (`found`) when it is no JPEG, PNG or WebP; `file.broken`
 * when its structure is not whole; `file.too_many_pixels`; `file.mixed` when it is something else as well.
 */
export function sniffPicture(bytes: Uint8Array): Picture {
  if (bytes.length > pictureLimits.bytes) throw new SuarError("call.too_large", { limitBytes: pictureLimits.bytes });
  const { kind } = sniffFile(bytes);
  if (!isPictureKind(kind)) throw new SuarError("file.unknown_kind", { found: kind });
  const { width, height } = readers[kind](bytes);
  const foreign = findForeign(bytes);
  if (foreign !== undefined) throw mixed(kind, foreign);
  return { kind, mediaType: `image/${kind}`, width, height };
}
