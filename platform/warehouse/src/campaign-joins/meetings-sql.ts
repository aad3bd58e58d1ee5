import type { JoinNumbers } from "./pairs-sql.ts";

/**
 * Candidate pairs of new shapes, with old ones and among themselves: shapes that stand within `neighboursPerKey` places
 * of a new shape, before or after it, under enough of its keys. With no old shape these are the pairs of `pairsSql`.
 * Shapes: in `postings` (gram, shape_number, next_key, is_key: 1 when a new shape looks for others by this gram) and
 * `offsets` (offset_by: 1 .. neighboursPerKey); `firstNew` is the lowest number of a new shape. Out (a, b): a below b,
 * b new, each pair once.
 */
export function meetingsSql(numbers: JoinNumbers, firstNew: number): string {
  return `
with asked as (
  select distinct gram from postings where is_key = 1
), placed as (
  select postings.gram, postings.shape_number, postings.is_key,
    row_number() over (partition by postings.gram order by postings.next_key, postings.shape_number) as place
  from postings join asked on asked.gram = postings.gram
), reached as (
  select gram, shape_number, place + offset_by as place, offset_by
  from placed cross join (select offset_by from offsets union all select -offset_by from offsets) steps
  where is_key = 1
), met as (
  select least(reached.shape_number, placed.shape_number) as a, greatest(reached.shape_number, placed.shape_number) as b
  from reached join placed on placed.gram = reached.gram and placed.place = reached.place
  where reached.offset_by > 0 or placed.is_key = 0
)
select a, b from met where b >= ${firstNew}
group by a, b
having count(*) >= ${numbers.leastMeetings}`;
}
