import type { CorpusPlace } from "@suar/services/leads";
import type { Context } from "hono";
import type { AppEnv } from "./app-env.ts";

/** Where operations find rows and files, for those that read files between two transactions. */
export const placeOf = (c: Context<AppEnv>): CorpusPlace => ({
  transaction: c.var.node.database.transaction,
  corpora: c.var.node.corpora,
});
