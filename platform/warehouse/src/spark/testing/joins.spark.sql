create or replace temporary view prints as select * from parquet.`/data/it's/prints-*.parquet`;
create or replace temporary view offsets as select explode(sequence(1, 8)) as offset_by;
insert overwrite directory '/data/it\'s/shapes' using parquet select firsts.shape_number, firsts.shape, firsts.records, firsts.id, prints.grams
from (
select cast(row_number() over (order by shape) - 1 as int) as shape_number, shape, records, id
from (
  select shape, min(id) as id, cast(count(*) as int) as records from prints group by shape
) counted
) firsts join prints on prints.id = firsts.id;
create or replace temporary view shapes as select * from parquet.`/data/it's/shapes`;
insert overwrite directory '/data/it\'s/frequencies' using parquet select gram, cast(count(*) as int) as frequency
from (select explode(grams) as gram from shapes) exploded
group by gram
having count(*) >= 2;
create or replace temporary view frequencies as select * from parquet.`/data/it's/frequencies`;
insert overwrite directory '/data/it\'s/keys' using parquet with exploded as (
  select shape_number, explode(grams) as gram from shapes
), factored as (
  select exploded.shape_number, exploded.gram,
    cast(case when frequencies.frequency * cast(2 as bigint) > 4000 then 20160 when frequencies.frequency * cast(4 as bigint) > 4000 then 5040 when frequencies.frequency * cast(8 as bigint) > 4000 then 1260 else 1 end as bigint) as factor
  from exploded join frequencies on frequencies.gram = exploded.gram
), drawn as (
  select shape_number, gram, row_number() over (
    partition by shape_number order by cast(((case when cast(gram as bigint) < 0 then cast(gram as bigint) + 4294967296 else cast(gram as bigint) end) - abs(cast(gram as bigint) % 2)) / 2 as bigint) * factor, gram
  ) as place
  from factored
)
select gram, shape_number, coalesce(
  lead(gram) over (partition by shape_number order by gram), min(gram) over (partition by shape_number)
) as next_key
from drawn where place <= 24;
create or replace temporary view keys as select * from parquet.`/data/it's/keys`;
insert overwrite directory '/data/it\'s/pairs' using parquet with placed as (
  select gram, shape_number, row_number() over (partition by gram order by next_key, shape_number) as place
  from keys
), reached as (
  select placed.gram, placed.shape_number, placed.place + offsets.offset_by as place
  from placed cross join offsets
)
select least(reached.shape_number, placed.shape_number) as a, greatest(reached.shape_number, placed.shape_number) as b
from reached join placed on placed.gram = reached.gram and placed.place = reached.place
group by least(reached.shape_number, placed.shape_number), greatest(reached.shape_number, placed.shape_number)
having count(*) >= 3;
create or replace temporary view pairs as select * from parquet.`/data/it's/pairs`;
