/** Hashes kept of one record: an advert with more pictures is a catalogue. */
const mostHashes = 20;
const hash = /^[0-9a-f]{64}$/;

/**
 * The PDQ hashes in a cell, as `suar pictures` prints them: 64 hexadecimal digits each, with anything but digits and letters
 * between them. What is no hash is passed over: a picture that is not named says nothing.
 * Shapes: lower case, each once, in order, at most 20. Errors: none. Cost: linear.
 */
export function readPictureHashes(cell: string): readonly string[] {
  const words = cell.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => hash.test(word)))].slice(0, mostHashes);
}
