import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * The MD5 of a file, read piece by piece, so that a long video does not fill the memory. It finds exactly this file and
 * nothing else. Errors: rejects when the device cannot read the file.
 */
export async function hashVideo(file: Blob): Promise<string> {
  const hash = md5.create();
  const reader = file.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) hash.update(piece.value);
  return bytesToHex(hash.digest());
}
