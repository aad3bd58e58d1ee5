import { shuffle } from "./grouped-folds.ts";

/** Features of one example (columns of the model, each with its value), its class and how much it counts. */
export interface Example {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly isFraud: boolean;
  readonly weight: number;
}

/** A straight line through the space of features. */
export interface Line {
  readonly weights: Float64Array;
  readonly bias: number;
}

// The bias is the weight of a feature that every example has; small, so that it is hardly held back.
const biasValue = 0;
const closeEnough = 1e-3;

/**
 * Finds the line that parts two classes with the widest margin (support vectors, squared hinge loss, L2).
 * Shapes: columns are 0 .. width - 1; `cost` > 0 weighs the errors against the size of the weights; `random` gives 0 .. 1.
 * Cost: linear in examples x features x rounds. Errors: none; no examples give a line of zeros.
 * Source: Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1.
 */
export function trainLinear(
  examples: readonly Example[],
  width: number,
  { cost, rounds, random }: { readonly cost: number; readonly rounds: number; readonly random: () => number },
): Line {
  const weights = new Float64Array(width);
  let bias = 0;
  const alphas = new Float64Array(examples.length);
  const squares = examples.map(({ values }) => values.reduce((sum, v) => sum + v * v, biasValue * biasValue));
  const order = shuffle([...examples.keys()], random);
  for (let round = 0; round < rounds; round += 1) {
    let largest = 0;
    for (const at of shuffle(order, random)) {
      const example = examples[at];
      if (example === undefined || example.weight <= 0) continue;
      const { columns, values } = example;
      const sign = example.isFraud ? 1 : -1;
      const alpha = alphas[at] ?? 0;
      const diagonal = 0.5 / (cost * example.weight);
      const gradient = sign * (dot(weights, columns, values) + bias) - 1 + diagonal * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, Math.abs(projected));
      if (Math.abs(projected) < 1e-9) continue;
      const next = Math.max(0, alpha - gradient / ((squares[at] ?? 1) + diagonal));
      const step = (next - alpha) * sign;
      alphas[at] = next;
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * (values[i] ?? 0);
      }
      bias += step * biasValue * biasValue;
    }
    if (largest < closeEnough) break;
  }
  return { weights, bias };
}

function dot(weights: Float64Array, columns: Int32Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i += 1) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}
