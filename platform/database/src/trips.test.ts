import { expect, test } from "vitest";
import { Batch, makeTrips, type Answer, type Statement } from "./trips.ts";

/** What goes to the database, trip by trip. */
function watched() {
  const sent: string[][] = [];
  const query = makeTrips(async (statements: readonly Statement[]): Promise<readonly Answer[]> => {
    sent.push(statements.map(({ sql }) => sql));
    return statements.map(({ sql }) => ({ command: sql, rowCount: 1, rows: [{ sql }] }));
  });
  const ask = (sql: string) => query(sql, []);
  const join = (mayWait: boolean, ...texts: readonly string[]) =>
    query("together", [
      new Batch(
        texts.map((sql) => ({ sql, parameters: [] })),
        mayWait,
      ),
    ]);
  return { sent, ask, join };
}

test("a transaction goes out with its first statement, and what may wait with the next or the commit", async () => {
  const { sent, ask, join } = watched();
  await ask("begin");
  expect(sent).toEqual([]);
  expect((await ask("select 1")).rows).toEqual([{ sql: "select 1" }]);
  expect((await join(false, "select 2", "select 3")).rows).toEqual([[{ sql: "select 2" }], [{ sql: "select 3" }]]);
  await join(true, "insert 1");
  await join(true, "insert 2", "insert 3");
  expect((await ask("select 4")).rows).toEqual([{ sql: "select 4" }]);
  await join(true, "insert 4");
  expect((await ask("commit")).command).toBe("commit");
  expect(sent).toEqual([
    ["begin", "select 1"],
    ["select 2", "select 3"],
    ["insert 1", "insert 2", "insert 3", "select 4"],
    ["insert 4", "commit"],
  ]);
});

test("what waits is never sent once a transaction is given up, and one that never began is not ended", async () => {
  const { sent, ask, join } = watched();
  await ask("begin");
  await ask("select 1");
  await join(true, "insert 1");
  await ask("rollback");
  await ask("start transaction isolation level serializable");
  await join(true, "insert 2");
  await ask("rollback");
  await ask("select 2");
  expect(sent).toEqual([["begin", "select 1"], ["rollback"], ["select 2"]]);
});
