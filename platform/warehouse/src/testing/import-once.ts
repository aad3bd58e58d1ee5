// A process of its own for tests that kill it: node import-once.ts SOURCE DIR. Says "reading" when it has begun.
import { importRecords } from "../import/import-records.ts";

const [source = "", dir = ""] = process.argv.slice(2);
const mapping = { id: "id", text: "text", time: null, account: null };
let said = false;
await importRecords({
  source,
  name: "x.csv",
  dir,
  mapping,
  onProgress: () => {
    if (!said) process.send?.("reading");
    said = true;
  },
});
process.disconnect?.();
