import { hashPicture, leastQuality, type PictureHints, readHints } from "@suar/pictures";
import { decodePicture } from "./decode-picture.ts";

/** What is kept of a picture: its hash, and what its file says of itself. The picture is not kept. */
export interface HashedFile {
  readonly hash: string;
  /** 0 .. 100. */
  readonly quality: number;
  /** False when the picture is too flat to be compared. */
  readonly comparable: boolean;
  readonly width: number;
  readonly height: number;
  readonly hints: PictureHints;
}

/** Decodes, hashes and forgets a picture. Errors: those of `decodePicture`. */
export function hashPictureFile(bytes: Uint8Array): HashedFile {
  const pixels = decodePicture(bytes);
  const { hash, quality } = hashPicture(pixels);
  const { width, height } = pixels;
  return { hash, quality, comparable: quality >= leastQuality, width, height, hints: readHints(bytes) };
}
