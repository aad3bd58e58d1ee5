import { shuffle } from "./grouped-folds.ts";

/** Features of one example (columns of the model, each with its value), its class and how much it counts. */
export interface Example {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly isFraud: boolean;
  readonly weight: number;
}

const closeEnough = 0.05;

/**
 * Finds the weights of the line through nought that parts two classes with the widest margin (support vectors, squared
 * hinge loss, L2). There is no bias: an example without features lies on the line.
 * Shapes: columns are 0 .. width - 1; `cost` > 0 weighs the errors against the size of the weights; `random` gives 0 .. 1.
 * Cost: linear in examples x features x rounds. Errors: none; no examples give zeros.
 * Source: Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, algorithm 1.
 */
export function trainLinear(
  examples: readonly Example[],
  width: number,
  { cost, rounds, random }: { readonly cost: number; readonly rounds: number; readonly random: () => number },
): Float64Array {
  const weights = new Float64Array(width);
  const alphas = new Float64Array(examples.length);
  const squares = examples.map(({ values }) => values.reduce((sum, v) => sum + v * v, 0));
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
      const gradient = sign * dot(weights, columns, values) - 1 + diagonal * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      largest = Math.max(largest, Math.abs(projected));
      if (Math.abs(projected) < 1e-9) continue;
      const next = Math.max(0, alpha - gradient / ((squares[at] ?? 0) + diagonal));
      const step = (next - alpha) * sign;
      alphas[at] = next;
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i] ?? 0;
        weights[column] = (weights[column] ?? 0) + step * (values[i] ?? 0);
      }
    }
    if (largest < closeEnough) break;
  }
  return weights;
}

function dot(weights: Float64Array, columns: Int32Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i += 1) sum += (weights[columns[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return sum;
}
