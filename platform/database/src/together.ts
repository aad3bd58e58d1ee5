import { CompiledQuery } from "kysely";
import type { Tx } from "./schema.ts";

/** One statement that is ready to be sent. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Statements that go to the database at once and are answered in their order. */
export class Batch {
  readonly statements: readonly Statement[];
  constructor(statements: readonly Statement[]) {
    this.statements = statements;
  }
}

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
  const batch = new Batch(Object.values(parts).map((part) => part.compile(tx)));
  const { rows } = await tx.executeQuery<unknown>(CompiledQuery.raw("together", [batch]));
  const answers = Object.fromEntries(names.map((name, at) => [name, rows[at]]));
  return answers as { readonly [Name in keyof Parts]: RowsOf<Parts[Name]> };
}

/** What a connection is asked: a statement, or several that `together` joined. */
export function statementsOf(sql: string, parameters: readonly unknown[]): Batch | Statement {
  const [first] = parameters;
  return first instanceof Batch ? first : { sql, parameters };
}
