import { openWarehouse } from "@suar/warehouse";
import { join } from "node:path";

/** True when any record that was read is marked as made-up demonstration data. */
export async function hasSyntheticRecord(dir: string): Promise<boolean> {
  const warehouse = await openWarehouse({ memoryLimitMb: 256, threads: 1 });
  try {
    const files = join(dir, "records", "*.parquet").replaceAll("'", "''");
    const [row] = await warehouse.all(
      `select coalesce(bool_or(synthetic), false) as found from read_parquet('${files}')`,
    );
    return row?.["found"] === true;
  } finally {
    warehouse.close();
  }
}
