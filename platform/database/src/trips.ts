/** One statement that is ready to be sent. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What a database answers to one statement. */
export interface Answer {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: readonly unknown[];
}

/** Statements that go to the database in one trip; `mayWait`: with whatever is asked next. */
export class Batch {
  readonly statements: readonly Statement[];
  readonly mayWait: boolean;
  constructor(statements: readonly Statement[], mayWait: boolean) {
    this.statements = statements;
    this.mayWait = mayWait;
  }
}

/** Sends statements in one trip, in order; rejects with the first that fails. */
export type SendStatements = (statements: readonly Statement[]) => Promise<readonly Answer[]>;

/**
 * The `query` of a client that saves trips, which cost more than most statements: `begin` and what `later` handed over
 * wait for the next statement and go out with it. What waits when a transaction is rolled back is never sent.
 */
export function makeTrips(send: SendStatements): (sql: string, parameters: readonly unknown[]) => Promise<Answer> {
  let waiting: readonly Statement[] = [];
  return async (sql, parameters) => {
    const [first] = parameters;
    const batch = first instanceof Batch ? first : undefined;
    const asked = batch?.statements ?? [{ sql, parameters }];
    if (isOpening(sql) || batch?.mayWait === true) {
      waiting = [...waiting, ...asked];
      return none(isOpening(sql) ? "BEGIN" : "SELECT");
    }
    const hasBegun = !waiting.some((statement) => isOpening(statement.sql));
    const before = sql === "rollback" ? [] : waiting;
    waiting = [];
    if (sql === "rollback" && !hasBegun) return none("ROLLBACK");
    const answers = (await send([...before, ...asked])).slice(before.length);
    if (batch !== undefined) return { ...none("SELECT"), rows: answers.map(({ rows }) => rows) };
    return answers[0] ?? none("SELECT");
  };
}

const isOpening = (sql: string): boolean => sql === "begin" || sql.startsWith("start transaction");

const none = (command: string): Answer => ({ command, rowCount: null, rows: [] });
