/** Matches a further pass must find in a row before it believes that a block of words has moved. */
const blockLength = 3;
const maxPasses = 4;

/**
 * Which token of `other` stands for each token of `centre`: the longest common subsequence, then again among what is
 * left, so that sentences in another order are found as moved blocks.
 * Shapes: tokens as whole numbers; result has one index into `other`, or -1, for each token of `centre`.
 * Errors: none. Cost: at most `maxPasses` x `centre.length` x `other.length` cells of 2 bytes.
 */
export function alignTokens(centre: Int32Array, other: Int32Array): Int32Array {
  const matches = new Int32Array(centre.length).fill(-1);
  let left = Int32Array.from(centre.keys());
  let right = Int32Array.from(other.keys());
  for (let pass = 0; pass < maxPasses && left.length > 0 && right.length > 0; pass += 1) {
    const found = longestCommon(pick(centre, left), pick(other, right)).map(
      ([i, j]) => [left[i] ?? -1, right[j] ?? -1] as const,
    );
    const believed = pass === 0 ? found : keepBlocks(found);
    if (believed.length === 0) break;
    const used = new Set<number>();
    for (const [i, j] of believed) {
      matches[i] = j;
      used.add(j);
    }
    left = left.filter((i) => matches[i] === -1);
    right = right.filter((j) => !used.has(j));
  }
  return matches;
}

const pick = (tokens: Int32Array, indexes: Int32Array): Int32Array => indexes.map((index) => tokens[index] ?? 0);

function keepBlocks(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let run: (readonly [number, number])[] = [];
  for (const pair of pairs) {
    const last = run.at(-1);
    const follows = last && pair[0] - last[0] <= 2 && pair[1] - last[1] <= 2;
    if (!follows) {
      if (run.length >= blockLength) kept.push(...run);
      run = [];
    }
    run.push(pair);
  }
  if (run.length >= blockLength) kept.push(...run);
  return kept;
}

function longestCommon(left: Int32Array, right: Int32Array): [number, number][] {
  const width = right.length + 1;
  const best = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      best[i * width + j] =
        left[i] === right[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
