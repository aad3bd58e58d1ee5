const lengthBytes = 4;

/**
 * Texts as one run of bytes that no other list of texts gives: the UTF-8 length of each (4 bytes, big endian) before it.
 * It binds a seal to its place and a token to its field.
 */
export function joinParts(parts: readonly string[]): Buffer {
  // No character takes more than three bytes for each of its UTF-16 code units.
  let most = 0;
  for (const part of parts) most += lengthBytes + 3 * part.length;
  const joined = Buffer.allocUnsafe(most);
  let end = 0;
  for (const part of parts) {
    const bytes = joined.write(part, end + lengthBytes, "utf8");
    joined.writeUInt32BE(bytes, end);
    end += lengthBytes + bytes;
  }
  return joined.subarray(0, end);
}
