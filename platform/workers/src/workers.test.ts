import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { openPort, runInWorker, siblingModule } from "./index.ts";
import type { Asked, Told } from "./testing/sample-task.ts";
import type { SampleCalls } from "./testing/sample-service.ts";

const task = siblingModule("./testing/sample-task", import.meta.url);
const service = siblingModule("./testing/sample-service", import.meta.url);
const run = (asked: Asked, options: Parameters<typeof runInWorker<Asked, Told, number>>[2] = {}): Promise<number> =>
  runInWorker<Asked, Told, number>(task, asked, options);

describe("runInWorker", () => {
  test("refuses a memory limit in which nothing can start", async () => {
    await expect(run({ kind: "sum", numbers: [] }, { memoryLimitMb: 1 })).rejects.toThrow(RangeError);
  });

  test("starts nothing when it is aborted already", async () => {
    const signal = AbortSignal.abort(new Error("stopped by hand"));
    await expect(run({ kind: "sum", numbers: [1] }, { signal })).rejects.toThrow("stopped by hand");
  });

  test("gives back the result and every message before it, in order", async () => {
    const told: Told[] = [];
    const sum = await run({ kind: "sum", numbers: [1, 2, 3] }, { onMessage: (message) => told.push(message) });
    expect(sum).toBe(6);
    expect(told).toEqual([{ done: 1 }, { done: 2 }, { done: 3 }]);
  });

  test("brings a SuarError over with its code, details and cause", async () => {
    await expect(run({ kind: "refuse" })).rejects.toMatchObject({
      name: "SuarError",
      code: "input.binary",
      details: { file: "synthetic.csv", line: 7 },
      cause: { name: "RangeError", message: "a NUL byte", sqlState: "22021" },
    });
  });

  test("asks the task to stop and waits until it has ended by itself", async () => {
    const stop = new AbortController();
    const running = run({ kind: "listen" }, { stop: stop.signal, onMessage: () => stop.abort() });
    expect(await running).toBe(42);
  });

  test("ends the thread at once when it is aborted, whatever it does", async () => {
    const stop = new AbortController();
    const running = run({ kind: "loop" }, { signal: stop.signal, onMessage: () => stop.abort(new Error("enough")) });
    await expect(running).rejects.toThrow("enough");
  });

  test("says that memory was the reason", async () => {
    await expect(run({ kind: "hoard" }, { memoryLimitMb: 16 })).rejects.toMatchObject({
      code: "job.failed",
      details: { reason: "memory" },
    });
  });

  test("says that the thread ended by itself", async () => {
    await expect(run({ kind: "exit" })).rejects.toMatchObject({
      code: "job.failed",
      details: { reason: "exit", exitCode: 3 },
    });
  });

  test("passes on what onMessage throws and ends the thread", async () => {
    const running = run(
      { kind: "sum", numbers: [1, 2] },
      {
        onMessage: () => {
          throw new Error("the listener failed");
        },
      },
    );
    await expect(running).rejects.toThrow("the listener failed");
  });

  test("names a module that is not there", async () => {
    const missing = runInWorker(siblingModule("./no-such-task", import.meta.url), null);
    await expect(missing).rejects.toMatchObject({ code: "ERR_MODULE_NOT_FOUND" });
  });
});

describe("openPort", () => {
  const opened = (input: number | "broken" = 0) => openPort<SampleCalls, number | "broken">(service, input);

  test("passes on why the service could not start", async () => {
    await expect(opened("broken")).rejects.toMatchObject({ code: "data.broken" });
  });

  test("refuses a call that is not there, and calls after close", async () => {
    const port = await opened();
    await expect(port.call("nothing" as "add", 1)).rejects.toThrow("no call named nothing");
    await port.close();
    await port.close();
    await expect(port.call("add", 1)).rejects.toMatchObject({ code: "job.failed", details: { reason: "closed" } });
  });

  test("answers each call with its own result, also out of order", async () => {
    const port = await opened(100);
    const slow = port.call("wait", 30);
    const fast = port.call("wait", 0);
    expect(await Promise.race([slow, fast])).toBe(0);
    expect(await Promise.all([port.call("add", 1), port.call("add", 2), slow])).toEqual([101, 103, 30]);
    await port.close();
  });

  test("refuses one call and answers the next", async () => {
    const port = await opened();
    await expect(port.call("refuse", "lead")).rejects.toMatchObject({
      code: "lead.not_found",
      details: { id: "lead" },
    });
    expect(await port.call("add", 5)).toBe(5);
    await port.close();
  });

  test("refuses every waiting call when the thread dies", async () => {
    const port = await opened();
    const waiting = [port.call("wait", 60_000), port.call("wait", 60_000)];
    const dying = port.call("die", null);
    for (const call of [...waiting, dying]) {
      await expect(call).rejects.toMatchObject({ code: "job.failed", details: { reason: "exit", exitCode: 9 } });
    }
    await expect(port.call("add", 1)).rejects.toMatchObject({ code: "job.failed" });
  });

  test("refuses every waiting call when the thread throws outside a call", async () => {
    const port = await opened();
    const waiting = port.call("wait", 60_000);
    await port.call("crashSoon", null);
    await expect(waiting).rejects.toMatchObject({ code: "job.failed", details: { reason: "crash" } });
    await sleep(0);
  });
});
