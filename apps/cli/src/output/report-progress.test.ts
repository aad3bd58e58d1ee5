import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { createTranslator } from "@suar/i18n";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reportProgress } from "./report-progress.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const translator = createTranslator("en");
const translate = () => translator;
/** Lets the catalogue arrive, which the reporter does not wait for. */
const loaded = async (): Promise<void> => {
  await translator;
  await setImmediate();
};

function makeHost(isTTY: boolean) {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const { signal } = new AbortController();
  const host = { stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {}, cwd: "", signal };
  return { host, written: () => String((stderr.read() as Buffer | null) ?? "") };
}

test("says nothing when it is to be quiet", async () => {
  const { host, written } = makeHost(true);
  const progress = reportProgress(host, true, translate);
  vi.advanceTimersByTime(60_000);
  progress.tell(() => "words");
  await loaded();
  progress.tell(() => "words");
  progress.clear();
  expect(written()).toBe("");
});

test("says a line every five seconds into a file", async () => {
  const { host, written } = makeHost(false);
  const progress = reportProgress(host, false, translate);
  progress.tell(() => "too early");
  for (const words of ["the catalogue is loaded", "first", "second"]) {
    vi.advanceTimersByTime(5001);
    progress.tell(() => words);
    progress.tell(() => "too early");
    await loaded();
  }
  progress.clear();
  expect(written()).toBe("first\nsecond\n");
});

test("renews one line on a terminal, and takes it off at the end", async () => {
  const { host, written } = makeHost(true);
  const progress = reportProgress(host, false, translate);
  for (const words of ["the catalogue is loaded", "1", "2"]) {
    vi.advanceTimersByTime(201);
    progress.tell(() => words);
    await loaded();
  }
  progress.clear();
  expect(written()).toBe("\r\u001b[2K1\r\u001b[2K2\r\u001b[2K");
});
