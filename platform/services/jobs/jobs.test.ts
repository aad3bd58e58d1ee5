import type { Database } from "@suar/database";
import { withTestDatabases } from "@suar/database/testing";
import { instantOf, SuarError, type ImportProgress, type OrgId } from "@suar/domain";
import { beforeEach, describe, expect, test } from "vitest";
import { buildActor } from "../sessions/testing/build-actor.ts";
import { endJob } from "./end-job.ts";
import { freeDeadJobs } from "./free-dead-jobs.ts";
import { holdJob } from "./hold-job.ts";
import { queueJob, startJobRunner, stopJob, type JobHandler } from "./index.ts";
import { isDeadOwner, makeJobOwner } from "./job-owner.ts";
import { releaseJob } from "./release-job.ts";
import { takeJob } from "./take-job.ts";
import { workOnJob } from "./work-on-job.ts";

const quiet = { info: () => undefined, error: () => undefined };
const progress = (step: ImportProgress["step"]): ImportProgress => ({ step, done: 1, total: 2, secondsLeft: null });

test("a process that is gone is dead, this one and strangers are not", () => {
  const own = makeJobOwner();
  expect(isDeadOwner(own)).toBe(false);
  expect(isDeadOwner("elsewhere|1|a")).toBe(false);
  // The highest process id of Linux is 2^22 - 1.
  expect(isDeadOwner(own.replace(/\|\d+\|/, "|4194999|"))).toBe(true);
});

withTestDatabases("jobs", (open, kind) => {
  let database: Database;
  let orgId: OrgId;
  beforeEach(async () => {
    database = await open();
    ({ orgId } = await buildActor(database));
  });
  const queue = (subjectId: string) => database.transaction((tx) => queueJob(tx, { orgId, kind: "test", subjectId }));
  const take = (owner: string) => database.transaction((tx) => takeJob(tx, owner, ["test"]));
  const jobOf = (subjectId: string) =>
    database.db.selectFrom("jobs").selectAll().where("subject_id", "=", subjectId).executeTakeFirstOrThrow();
  const expireLease = () =>
    database.db
      .updateTable("jobs")
      .set({ lease_until: instantOf(0) })
      .execute();

  describe("the table", () => {
    test("a leased job is nobody else's, whoever asks at once", async () => {
      await queue("a");
      await queue("b");
      const taken = await Promise.all(["one", "two", "three"].map((owner) => take(owner)));
      expect(new Set(taken.map((job) => job?.subjectId))).toEqual(new Set(["a", "b", undefined]));
    });

    test("a lease that ran out is taken by another, and the first holder can no longer write", async () => {
      await queue("a");
      const first = await take("one");
      await expireLease();
      const second = await take("two");
      expect(second).toMatchObject({ subjectId: "a", attempts: 2 });
      if (first === undefined || second === undefined) throw new Error("not taken");
      expect(await database.transaction((tx) => holdJob(tx, first, "one"))).toBe("lost");
      await expect(database.transaction((tx) => endJob(tx, first, "one", { state: "done" }))).rejects.toThrow(
        "job.failed",
      );
      await database.transaction((tx) => endJob(tx, second, "two", { state: "done" }));
      expect(await take("three")).toBeUndefined();
    });

    test("jobs of a dead process are free at once, those of a living one are not", async () => {
      await queue("a");
      const dead = makeJobOwner().replace(/\|\d+\|/, "|4194999|");
      await take(dead);
      expect(await database.transaction((tx) => freeDeadJobs(tx, { isAlone: false }))).toBe(1);
      await take(makeJobOwner());
      expect(await database.transaction((tx) => freeDeadJobs(tx, { isAlone: false }))).toBe(0);
      expect(await database.transaction((tx) => freeDeadJobs(tx, { isAlone: true }))).toBe(1);
    });

    test("a released job waits, keeps its count, and stays asked to stop", async () => {
      await queue("a");
      const job = await take("one");
      if (job === undefined) throw new Error("not taken");
      await database.transaction((tx) => releaseJob(tx, job, "one", { attempts: 3, pauseMs: 60_000 }));
      expect(await take("two")).toBeUndefined();
      await expireLease();
      expect(await take("two")).toMatchObject({ attempts: 4, isStopping: false });
      await database.transaction((tx) => stopJob(tx, { orgId, subjectId: "a" }));
      await expireLease();
      expect(await take("three")).toMatchObject({ isStopping: true });
    });
  });

  describe("the runner", () => {
    /** A handler that notes what it was told. */
    const noting = (run: JobHandler["run"]) => {
      const told: string[] = [];
      const handler: JobHandler = {
        started: async () => void told.push("started"),
        run,
        ended: async (_tx, _job, end) => void told.push(end.state === "failed" ? end.failure : end.state),
      };
      return { told, handler };
    };
    const startRunner = (handler: JobHandler) => startJobRunner({ database, handlers: { test: handler }, log: quiet });
    const untilState = async (subjectId: string, state: string): Promise<void> => {
      await expect.poll(async () => (await jobOf(subjectId)).state, { timeout: 25_000 }).toBe(state);
    };

    test("does the work, writes its result with the end, tells listeners", async () => {
      await queue("a");
      const { told, handler } = noting(async (_job, { onProgress }) => {
        onProgress(progress("read"));
        return async () => void told.push("settled");
      });
      let heard = 0;
      const runner = startRunner(handler);
      const stopHearing = runner.onChange("a", () => (heard += 1));
      await untilState("a", "done");
      stopHearing();
      await runner.close();
      expect(told).toEqual(["started", "settled"]);
      expect(heard).toBeGreaterThan(0);
      expect((await jobOf("a")).progress).toMatchObject({ step: "read", done: 1 });
    });

    test("what a done job tidies is done after its commit, and done it stays when that fails", async () => {
      await queue("a");
      const { told, handler } = noting(async () => async () => void told.push("result"));
      const settled = async (job: { readonly subjectId: string }): Promise<void> => {
        told.push((await jobOf(job.subjectId)).state);
        throw new Error("the disk is gone");
      };
      const runner = startRunner({ ...handler, settled });
      await expect.poll(() => told, { timeout: 25_000 }).toEqual(["started", "result", "done"]);
      await runner.close();
      expect((await jobOf("a")).state).toBe("done");
    });

    test("does not begin a job that another process has taken over", async () => {
      await queue("a");
      const first = await take("one");
      if (first === undefined) throw new Error("not taken");
      await expireLease();
      await take("two");
      const { told, handler } = noting(async () => async () => void told.push("settled"));
      const work = { owner: "one", handler, log: quiet, cutOff: new AbortController(), changed: () => undefined };
      await workOnJob(first, { ...work, transaction: database.transaction });
      expect(told).toEqual([]);
      expect(await jobOf("a")).toMatchObject({ state: "running", lease_owner: "two" });
    });

    test("an error of the input is final and named, in the log by its code alone", async () => {
      await queue("a");
      const { told, handler } = noting(async () => {
        throw new SuarError("input.binary", { line: 3, file: "secret-name.csv" });
      });
      const logged: unknown[] = [];
      const write = (fields: object): void => void logged.push(fields);
      const log = { info: write, error: write };
      const runner = startJobRunner({ database, handlers: { test: handler }, log });
      await untilState("a", "failed");
      await runner.close();
      expect(told).toEqual(["started", "input.binary"]);
      expect(await jobOf("a")).toMatchObject({ failure: "input.binary", failure_details: { line: 3 } });
      expect(logged).toContainEqual(expect.objectContaining({ failure: "input.binary" }));
      expect(JSON.stringify(logged)).not.toContain("secret-name");
    });

    test("a job that crashes its process again and again is given up, one that gets on is not", async () => {
      await queue("a");
      await database.db.updateTable("jobs").set({ attempts: 5 }).execute();
      const { told, handler } = noting(async () => async () => undefined);
      const runner = startRunner(handler);
      await untilState("a", "failed");
      expect(told).toEqual(["job.failed"]);
      await queue("b");
      await database.db.updateTable("jobs").set({ attempts: 4 }).where("subject_id", "=", "b").execute();
      runner.wake();
      await untilState("b", "done");
      await runner.close();
    });

    test("stops within a heartbeat when asked, from this process or through the table", async () => {
      const { told, handler } = noting(async (_job, { signal }) => {
        await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
        return async () => undefined;
      });
      const runner = startRunner(handler);
      for (const [subjectId, isHere] of [
        ["a", true],
        ["b", false],
      ] as const) {
        await queue(subjectId);
        runner.wake();
        await untilState(subjectId, "running");
        expect(await database.transaction((tx) => stopJob(tx, { orgId, subjectId }))).toBe("stopping");
        if (isHere) runner.stop(subjectId);
        await untilState(subjectId, "stopped");
      }
      await runner.close();
      expect(told.filter((word) => word === "stopped")).toHaveLength(2);
      expect(await database.transaction((tx) => stopJob(tx, { orgId, subjectId: "a" }))).toBeUndefined();
    });

    test("closing gives the job back without counting it as a failed try; the next runner takes it up", async () => {
      await queue("a");
      const first = noting(async (_job, { signal }) => {
        await new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
        return async () => undefined;
      });
      const runner = startRunner(first.handler);
      await untilState("a", "running");
      await runner.close();
      expect(await jobOf("a")).toMatchObject({ state: "queued", attempts: 0, lease_owner: null });
      const second = noting(async () => async () => undefined);
      const next = startRunner(second.handler);
      await untilState("a", "done");
      await next.close();
    });

    test.runIf(kind === "postgres")("two processes share the work", async () => {
      const done: string[] = [];
      const { handler } = noting(async (job) => async () => void done.push(job.subjectId));
      for (const subjectId of ["a", "b", "c", "d"]) await queue(subjectId);
      const runners = [startRunner(handler), startRunner(handler)];
      for (const subjectId of ["a", "b", "c", "d"]) await untilState(subjectId, "done");
      for (const runner of runners) await runner.close();
      expect(done.toSorted()).toEqual(["a", "b", "c", "d"]);
    });
  });
});
