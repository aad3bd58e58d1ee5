const samples = 64;
const kept = 16;

/** Row `k` is the cosine of frequency `k + 1` at 64 places: the constant part is left out. */
const cosines = Float64Array.from({ length: kept * samples }, (_, at) => {
  const frequency = Math.floor(at / samples) + 1;
  return Math.sqrt(2 / samples) * Math.cos((Math.PI / (2 * samples)) * frequency * (2 * (at % samples) + 1));
});

/**
 * The 16 x 16 lowest frequencies, but the constant, of 64 x 64 samples: a discrete cosine transform of type II.
 * Shapes: 4,096 numbers in, 256 out, row by row.
 */
export function transform(image: Float32Array): Float64Array {
  const half = new Float64Array(kept * samples);
  for (let row = 0; row < kept; row++) {
    for (let column = 0; column < samples; column++) {
      let sum = 0;
      for (let at = 0; at < samples; at++)
        sum += (cosines[row * samples + at] ?? 0) * (image[at * samples + column] ?? 0);
      half[row * samples + column] = sum;
    }
  }
  const frequencies = new Float64Array(kept * kept);
  for (let row = 0; row < kept; row++) {
    for (let column = 0; column < kept; column++) {
      let sum = 0;
      for (let at = 0; at < samples; at++) {
        sum += (half[row * samples + at] ?? 0) * (cosines[column * samples + at] ?? 0);
      }
      frequencies[row * kept + column] = sum;
    }
  }
  return frequencies;
}
