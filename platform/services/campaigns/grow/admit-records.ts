import { makeOnce, sqlText } from "../found-folder.ts";
import { earlier, type GrowContext, rowGroup, workPath, workSql } from "./grow-context.ts";
import { join } from "node:path";

/**
 * Takes in the records of the day whose id no earlier day has, and gives their writings numbers: an old writing keeps
 * its own, new ones follow in the order of their names.
 * Leaves `repeated` (line, id, day), `prints` (id, shape_number, facts), `shapes` (shape_number, shape, grams; new ones only),
 * `contacts`.
 */
export async function admitRecords(context: GrowContext): Promise<void> {
  const { warehouse, before, folder, records } = context;
  const copy = (name: string, query: string): Promise<void> =>
    makeOnce(workPath(context, `${name}.parquet`), (temporary) =>
      warehouse.run(`copy (${query}) to ${sqlText(temporary)} (format parquet, row_group_size ${rowGroup})`),
    );
  const today = `read_parquet(${sqlText(join(records, "*.parquet"))})`;
  const known = before.days.map(
    (day) =>
      `select id, ${sqlText(day.day)} as day from read_parquet(${sqlText(join(folder.tables, day.tables.prints))})`,
  );
  const knownIds = known.length === 0 ? "select null as id, null as day where false" : known.join(" union all ");
  await copy(
    "repeated",
    `select today.line, today.id, known.day from ${today} today join (${knownIds}) known on known.id = today.id
     order by today.line`,
  );
  const fresh = (table: string): string =>
    `(select * from read_parquet(${sqlText(workPath(context, `${table}-*.parquet`))})
      where id not in (select id from ${workSql(context, "repeated")}))`;
  await copy("contacts", `from ${fresh("contacts")} order by id, type, value`);
  await copy(
    "shapes",
    `select firsts.shape_number, firsts.shape, prints.grams
     from (
       select cast(${before.nextShape} + row_number() over (order by shape) - 1 as integer) as shape_number, shape, id
       from (select shape, min(id) as id from ${fresh("prints")} group by shape) counted
       where shape not in (select shape from ${earlier(context, "shapes")})
     ) firsts join ${fresh("prints")} prints on prints.id = firsts.id
     order by shape_number`,
  );
  await copy(
    "prints",
    `select prints.id, shapes.shape_number, prints.facts
     from ${fresh("prints")} prints
     join (
       select shape, shape_number from ${workSql(context, "shapes")}
       union all select shape, shape_number from ${earlier(context, "shapes")}
     ) shapes on shapes.shape = prints.shape
     order by prints.id`,
  );
}
