const orientationTag = 0x0112;

/**
 * Which side of a photograph is up: 1 .. 8 of its Exif block, `undefined` when it does not say.
 * Shapes: the block after "Exif\0\0"; of a broken one nothing is believed. Errors: none.
 * Source: CIPA DC-008 (Exif 2.32), 4.6.4; TIFF 6.0, section 2.
 */
export function readOrientation(exif: Buffer): number | undefined {
  const order = exif.toString("latin1", 0, 2);
  if ((order !== "II" && order !== "MM") || exif.length < 8) return undefined;
  const isLittle = order === "II";
  const uint16 = (at: number): number => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const directory = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  if (directory + 2 > exif.length) return undefined;
  const entries = uint16(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > exif.length) return undefined;
    if (uint16(at) !== orientationTag) continue;
    const value = uint16(at + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
