import { keyDigits, numberTypes } from "@suar/campaigns";
import { sqlText } from "./found-folder.ts";

/** `contactKey` of the engine for a row of a table (type, value) in SQL. */
export const contactKeySql = (table: string): string =>
  `case when length(${table}.value) > ${keyDigits} and ${table}.type in (${numberTypes.map(sqlText).join(", ")})
     then 'number ' || right(${table}.value, ${keyDigits}) else ${table}.type || ' ' || ${table}.value end`;
