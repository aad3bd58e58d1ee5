import { hashPicture, leastQuality } from "@suar/pictures";
import { decodePicture } from "./decode-picture.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { hashVideo } from "./hash-video.ts";

/**
 * The hash of a picture (PDQ) or video (MD5), computed here. Nothing is sent and nothing is kept of the file.
 * Errors: none; `undefined` for what this browser cannot read.
 */
export async function hashFile(file: File): Promise<Fingerprint | undefined> {
  if (file.type.startsWith("video/")) {
    const hash = await hashVideo(file).catch(() => undefined);
    return hash === undefined ? undefined : { of: "video", hash };
  }
  const pixels = await decodePicture(file);
  if (pixels === undefined) return undefined;
  const { hash, quality } = hashPicture(pixels);
  return { of: "picture", hash, isWeak: quality < leastQuality };
}
