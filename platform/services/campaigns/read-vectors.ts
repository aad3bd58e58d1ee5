import { type CampaignParameters, type GramVector, chooseKeys, weighGrams } from "@suar/campaigns";
import { type Warehouse, streamNumbers } from "@suar/warehouse";

/** A shape as it is compared. */
export interface ShapeVector {
  readonly shape: number;
  readonly vector: GramVector;
  readonly frequencies: Int32Array;
}

/**
 * The vectors that `query` (shape_number, gram, frequency, ordered by shape_number and gram) gives, one at a time.
 * `shapes` is the number of shapes of the corpus.
 */
export async function* readVectors(
  warehouse: Warehouse,
  query: string,
  shapes: number,
  parameters: CampaignParameters,
): AsyncGenerator<ShapeVector> {
  let shape = -1;
  let grams: number[] = [];
  let frequencies: number[] = [];
  const finish = (): ShapeVector => {
    const own = Int32Array.from(grams);
    const counted = Int32Array.from(frequencies);
    return { shape, vector: weighGrams(own, counted, shapes, parameters.priorRecords), frequencies: counted };
  };
  for await (const [shapeColumn = [], gramColumn = [], frequencyColumn = []] of streamNumbers(warehouse, query)) {
    for (let row = 0; row < shapeColumn.length; row += 1) {
      const next = shapeColumn[row] ?? -1;
      if (next !== shape) {
        if (shape >= 0) yield finish();
        shape = next;
        grams = [];
        frequencies = [];
      }
      grams.push(gramColumn[row] ?? 0);
      frequencies.push(frequencyColumn[row] ?? 1);
    }
  }
  if (shape >= 0) yield finish();
}

/** The keys of a vector, as the joins drew them. */
export const keysOf = (one: ShapeVector, shapes: number, parameters: CampaignParameters): Int32Array =>
  chooseKeys(one.vector.grams, one.frequencies, shapes, parameters);
