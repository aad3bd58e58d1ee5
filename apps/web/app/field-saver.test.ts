import type { Saved } from "@suar/domain";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError } from "../api/api-error.ts";
import { FieldSaver } from "./field-saver.ts";

const at = "2026-11-22T10:00:00.000Z";
const saved = (version: number): Saved => ({ kind: "saved", version, at });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a field that is saved while somebody types", () => {
  test("is saved once after a pause, with what was typed last", async () => {
    const save = vi.fn(async () => saved(1));
    const saver = new FieldSaver({ value: "", base: 0, save });
    for (const value of ["a", "ab", "abc"]) saver.type(value);
    expect(saver.state().standing.kind).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(400);
    expect(save.mock.calls).toEqual([[{ value: "abc", base: 0, settles: false }]]);
    expect(saver.state()).toEqual({ value: "abc", standing: { kind: "saved" } });
  });

  test("is kept and tried again while the line is broken, and says so", async () => {
    const answers = [
      new ApiError({ code: "offline", status: 0 }),
      new ApiError({ code: "offline", status: 0 }),
      saved(1),
    ];
    const save = vi.fn(async () => {
      const answer = answers.shift();
      if (answer instanceof ApiError || answer === undefined) throw answer;
      return answer;
    });
    const saver = new FieldSaver({ value: "", base: 0, save });
    saver.type("heard");
    await vi.advanceTimersByTimeAsync(400);
    expect(saver.state()).toEqual({ value: "heard", standing: { kind: "offline" } });
    expect(saver.isPending).toBe(true);
    await vi.advanceTimersByTimeAsync(3000);
    expect(saver.state().standing.kind).toBe("saved");
    expect(save).toHaveBeenCalledTimes(3);
  });

  test("waits with the words of a refusal, and is saved when asked again", async () => {
    const locked = new ApiError({ code: "key.locked", status: 403 });
    const save = vi.fn(async () => saved(4));
    save.mockRejectedValueOnce(locked);
    const saver = new FieldSaver({ value: "", base: 3, save });
    saver.type("heard");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(saver.state()).toEqual({ value: "heard", standing: { kind: "refused", error: locked } });
    await saver.flush();
    expect(saver.state().standing.kind).toBe("saved");
  });

  test("shows both versions of a conflict, saves nothing until a person chose, then settles on the newer base", async () => {
    const version = (n: number, value: string, by: string) => ({ version: n, value, by, at });
    const save = vi.fn(async () => saved(6));
    save.mockResolvedValueOnce({
      kind: "conflict",
      yours: version(5, "mine", "Me"),
      theirs: version(4, "theirs", "Dara"),
    } as never);
    const saver = new FieldSaver({ value: "", base: 2, save });
    saver.type("mine");
    await vi.advanceTimersByTimeAsync(400);
    expect(saver.state().standing).toEqual({ kind: "conflict", yours: "mine", theirs: "theirs", by: "Dara" });
    saver.type("mine and more");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    saver.settle("theirs\nmine");
    await vi.advanceTimersByTimeAsync(0);
    expect(save).toHaveBeenLastCalledWith({ value: "theirs\nmine", base: 4, settles: true });
    expect(saver.state()).toEqual({ value: "theirs\nmine", standing: { kind: "saved" } });
  });

  test("ends with the last keystroke on the disk, one save at a time, however lines break", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ pause: fc.nat(900), breaks: fc.boolean(), slow: fc.nat(700) }), {
          minLength: 1,
          maxLength: 12,
        }),
        async (steps) => {
          let disk = { value: "" as unknown, version: 0 };
          let running = 0;
          let turn = { breaks: false, slow: 0 };
          const saver = new FieldSaver({
            value: "",
            base: 0,
            save: async ({ value, base }) => {
              expect((running += 1)).toBe(1);
              const { breaks, slow } = turn;
              await new Promise((resolve) => setTimeout(resolve, slow));
              running -= 1;
              if (breaks) throw new ApiError({ code: "offline", status: 0 });
              expect(base).toBe(disk.version);
              disk = { value, version: disk.version + 1 };
              return saved(disk.version);
            },
          });
          let typed = "";
          for (const [n, step] of steps.entries()) {
            turn = step;
            typed += String(n);
            saver.type(typed);
            await vi.advanceTimersByTimeAsync(step.pause);
          }
          turn = { breaks: false, slow: 0 };
          await vi.advanceTimersByTimeAsync(120_000);
          expect(disk.value).toBe(typed);
          expect(saver.state()).toEqual({ value: typed, standing: { kind: "saved" } });
        },
      ),
      { numRuns: 40 },
    );
  });
});
