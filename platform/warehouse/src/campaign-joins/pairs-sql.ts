import type { SqlDialect } from "./dialect.ts";

/** What the joins need of the campaign engine, so that SQL and engine draw the same keys and pairs. */
export interface JoinNumbers {
  /** Distinct shapes of the corpus. */
  readonly shapes: number;
  readonly priorRecords: number;
  readonly keysPerRecord: number;
  readonly neighboursPerKey: number;
  /** Factor of the drawing order for each number of whole bits. */
  readonly keyFactors: readonly number[];
  /** Keys under which a pair must meet. */
  readonly leastMeetings: number;
}

/** The upper 31 bits of a signed 32-bit hash as a whole number. */
const upperBits = (gram: string): string =>
  `cast(((case when ${gram} < 0 then ${gram} + 4294967296 else ${gram} end) - abs(${gram} % 2)) / 2 as bigint)`;

/**
 * The keys of each shape: the grams it is looked up by. The engine's `chooseKeys` draws the same.
 * Shapes: in `shapes` (shape_number, shape, grams) and `frequencies` (gram, frequency; from 2 on); out (gram,
 * shape_number, next_key: the next larger key of the shape, its smallest after the largest).
 */
export function keysSql(numbers: JoinNumbers, { eachItem }: SqlDialect): string {
  const total = numbers.shapes + numbers.priorRecords;
  const cases = numbers.keyFactors
    .map((factor, bits) => ({ factor, reach: 2 ** (bits + 1), bits }))
    .filter(({ bits }) => 2 ** bits <= total)
    .map(({ factor, reach }) => `when frequencies.frequency * cast(${reach} as bigint) > ${total} then ${factor}`);
  return `
with exploded as (
  select shape_number, ${eachItem("grams")} as gram from shapes
), factored as (
  select exploded.shape_number, exploded.gram,
    cast(case ${cases.join(" ")} else 1 end as bigint) as factor
  from exploded join frequencies on frequencies.gram = exploded.gram
), drawn as (
  select shape_number, gram, row_number() over (
    partition by shape_number order by ${upperBits("cast(gram as bigint)")} * factor, gram
  ) as place
  from factored
)
select gram, shape_number, coalesce(
  lead(gram) over (partition by shape_number order by gram), min(gram) over (partition by shape_number)
) as next_key
from drawn where place <= ${numbers.keysPerRecord}`;
}

/**
 * Candidate pairs: shapes that stand within `neighboursPerKey` places of one another under enough keys. Under a key shapes
 * stand in the order of their next keys, so that those which share many keys stand side by side.
 * Shapes: in `keys` (gram, shape_number, next_key) and `offsets` (offset_by: 1 .. neighboursPerKey); out (a, b), a below
 * b, each pair once.
 */
export function pairsSql(numbers: JoinNumbers): string {
  return `
with placed as (
  select gram, shape_number, row_number() over (partition by gram order by next_key, shape_number) as place
  from keys
), reached as (
  select placed.gram, placed.shape_number, placed.place + offsets.offset_by as place
  from placed cross join offsets
)
select least(reached.shape_number, placed.shape_number) as a, greatest(reached.shape_number, placed.shape_number) as b
from reached join placed on placed.gram = reached.gram and placed.place = reached.place
group by least(reached.shape_number, placed.shape_number), greatest(reached.shape_number, placed.shape_number)
having count(*) >= ${numbers.leastMeetings}`;
}
