/**
 * Distinct writings of a corpus, numbered in the order of their names so that the numbers do not depend on the order
 * of the file.
 * Shapes: in `prints` (id, line, shape, grams); out (shape_number, shape, records).
 */
export const shapesSql = (): string => `
select cast(row_number() over (order by shape) - 1 as int) as shape_number, shape, cast(count(*) as int) as records
from prints
group by shape`;

/**
 * The grams of each shape with the number of shapes that hold them.
 * Shapes: in `prints`, `shapes`; out (shape_number, gram, frequency), one row a gram of a shape.
 */
export const gramsSql = (eachItem: (list: string) => string): string => `
with firsts as (
  select shape, grams from (
    select shape, grams, row_number() over (partition by shape order by id) as place from prints
  ) numbered where place = 1
), exploded as (
  select shapes.shape_number, ${eachItem("firsts.grams")} as gram
  from firsts join shapes on shapes.shape = firsts.shape
), counted as (
  select gram, cast(count(*) as int) as frequency from exploded group by gram
)
select exploded.shape_number, exploded.gram, counted.frequency
from exploded join counted on counted.gram = exploded.gram`;
