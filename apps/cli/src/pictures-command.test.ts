import { encode } from "fast-png";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runBin } from "./testing/run-bin.ts";

const timeout = 60_000;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suar-pictures-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A made-up picture of soft waves. */
function waves(side: number, pitch: number): Uint8Array {
  const data = Uint8Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [(at % side) / side, Math.floor(at / side) / side];
    return 128 + 60 * Math.sin(pitch * x * x + 9 * y) + 60 * Math.cos(23 * y * y - pitch * x);
  });
  return encode({ width: side, height: side, data, channels: 1, depth: 8 });
}

test("a folder that is not there is named", { timeout }, async () => {
  const { status, stderr } = await runBin(["pictures", join(folder, "missing")]);
  expect(status).toBe(3);
  expect(stderr).toContain("missing");
});

test("pictures that look alike find each other; what is no picture is named and costs nothing else", {
  timeout,
}, async () => {
  await mkdir(join(folder, "in", "below"), { recursive: true });
  const [first = "", again = "", other = "", text = ""] = ["a.png", "below/a-again.png", "b.png", "notes.txt"].map(
    (name) => join(folder, "in", name),
  );
  await writeFile(first, waves(120, 17));
  await writeFile(again, waves(90, 17));
  await writeFile(other, waves(120, 5));
  await writeFile(text, "no picture");
  await copyFile(text, join(folder, "in", "below", "empty.png"));
  const { status, stdout, stderr } = await runBin(["pictures", join(folder, "in")]);
  expect(status).toBe(1);
  expect(stderr).toContain("notes.txt: ");
  expect(stderr).toContain("empty.png: ");
  const rows = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { file: string; near: { file: string }[] });
  expect(rows.map(({ file, near }) => [file, near.map((one) => one.file)])).toEqual([
    ["a.png", [join("below", "a-again.png")]],
    ["b.png", []],
    [join("below", "a-again.png"), ["a.png"]],
  ]);
});
