import { CompiledQuery } from "kysely";
import type { Tx } from "./schema.ts";
import { Batch } from "./trips.ts";

/** What builds a statement: a query of Kysely, or `sql` with the shape of its rows. */
interface Compilable<Row> {
  compile(tx: Tx): CompiledQuery<Row>;
}

type RowsOf<Part> = Part extends Compilable<infer Row> ? Row[] : never;

/**
 * Runs statements that do not need each other's answers in one trip to the database, one after the other in the order in which
 * they are named, and gives the rows of each under its name. The page of a case costs one trip rather than fifteen.
 * Errors: that of the first statement that fails; the transaction is then over, as after any failed statement.
 */
export async function together<Parts extends Readonly<Record<string, Compilable<unknown>>>>(
  tx: Tx,
  parts: Parts,
): Promise<{ readonly [Name in keyof Parts]: RowsOf<Parts[Name]> }> {
  const names = Object.keys(parts);
  const rows = await run(tx, Object.values(parts), false);
  const answers = Object.fromEntries(names.map((name, at) => [name, rows[at]]));
  return answers as { readonly [Name in keyof Parts]: RowsOf<Parts[Name]> };
}

/**
 * Hands over writes whose answer nobody needs: they go out with the transaction's next statement, or with its commit, in order.
 * Nothing is lost by that: no transaction is acknowledged before its commit. Not for a write whose failure is expected
 * and caught. Errors: none here; a write that fails fails what it went out with, and the transaction.
 */
export async function later(tx: Tx, ...writes: readonly Compilable<unknown>[]): Promise<void> {
  if (writes.length > 0) await run(tx, writes, true);
}

async function run(tx: Tx, parts: readonly Compilable<unknown>[], mayWait: boolean): Promise<readonly unknown[]> {
  const batch = new Batch(
    parts.map((part) => part.compile(tx)),
    mayWait,
  );
  const { rows } = await tx.executeQuery<unknown>(CompiledQuery.raw("together", [batch]));
  return rows;
}
