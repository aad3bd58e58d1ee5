/** 256 bits as 64 hexadecimal digits, the highest frequencies first, as PDQ is written everywhere. */
export type PictureHash = string;

/** One bit a frequency: above the lower median of all or not. */
export function writeHash(frequencies: Float64Array): PictureHash {
  const median = frequencies.toSorted()[frequencies.length / 2 - 1] ?? 0;
  let hash = "";
  for (let digit = frequencies.length / 4 - 1; digit >= 0; digit--) {
    let value = 0;
    for (let bit = 3; bit >= 0; bit--) value = value * 2 + ((frequencies[digit * 4 + bit] ?? 0) > median ? 1 : 0);
    hash += value.toString(16);
  }
  return hash;
}
