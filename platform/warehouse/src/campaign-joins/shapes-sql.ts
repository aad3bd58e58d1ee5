/**
 * Distinct writings of a corpus, numbered in the order of their names so that the numbers do not depend on the order
 * of the file.
 * Shapes: in `prints` (id, shape); ids are unique. Out (shape_number, shape, records, id: the first record that has it).
 */
export const numberShapesSql = (): string => `
select cast(row_number() over (order by shape) - 1 as int) as shape_number, shape, records, id
from (
  select shape, min(id) as id, cast(count(*) as int) as records from prints group by shape
) counted`;

/** The same with their grams. Shapes: in `prints` (id, shape, grams); out (shape_number, shape, records, id, grams). */
export const shapesSql = (): string => `
select firsts.shape_number, firsts.shape, firsts.records, firsts.id, prints.grams
from (${numberShapesSql()}
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
