/**
 * Distinct writings of a corpus, numbered in the order of their names so that the numbers do not depend on the order
 * of the file.
 * Shapes: in `prints` (id, shape, grams); ids are unique. Out (shape_number, shape, records, grams).
 */
export const shapesSql = (): string => `
select cast(row_number() over (order by firsts.shape) - 1 as int) as shape_number,
  firsts.shape, firsts.records, prints.grams
from (
  select shape, min(id) as id, cast(count(*) as int) as records from prints group by shape
) firsts join prints on prints.id = firsts.id`;

/**
 * How many shapes hold each gram; a gram that is not listed is held by one.
 * Shapes: in `shapes`; out (gram, frequency), one row a gram.
 */
export const countGramsSql = (eachItem: (list: string) => string): string => `
select gram, cast(count(*) as int) as frequency
from (select ${eachItem("grams")} as gram from shapes) exploded
group by gram
having count(*) >= 2`;
