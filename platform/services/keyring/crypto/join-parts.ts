/**
 * Texts as one run of bytes that no other list of texts gives: the UTF-8 length of each (4 bytes, big endian) before it.
 * It binds a seal to its place and a token to its field.
 */
export function joinParts(parts: readonly string[]): Buffer {
  const pieces = parts.flatMap((part) => {
    const bytes = Buffer.from(part, "utf8");
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat(pieces);
}
