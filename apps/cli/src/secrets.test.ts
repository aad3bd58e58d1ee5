import { settingDefinitions, settingNames } from "@suar/services/settings";
import { describe, expect, test } from "vitest";
import { commands } from "./commands.ts";
import { runInProcess } from "./testing/run-in-process.ts";

const secretWord = /pass|secret|token|pin\b|private|credential|identity|key|database/i;
/** A file or folder that holds the secret may be named; a public key is none. */
const isPlace = (value: string | undefined): boolean => value === undefined || /^(FILE|DIR)$/.test(value);
const publicOptions = ["recipient", "public-key"];

describe("no secret stands on a command line, where every user of the machine can read it", () => {
  test("no command takes one as an option or as a word", () => {
    expect(commands.length).toBeGreaterThan(7);
    for (const { definition } of commands) {
      for (const [name, { value }] of Object.entries(definition.options)) {
        const isSafe = !secretWord.test(name) || isPlace(value) || publicOptions.includes(name);
        expect(isSafe, `suar ${definition.name} --${name} ${value ?? ""}`).toBe(true);
      }
      for (const word of definition.operands) expect(word, definition.name).not.toMatch(secretWord);
    }
  });

  test("a secret setting given as an option is refused, and never repeated", async () => {
    const secrets = settingNames.filter((name) => settingDefinitions[name].secret);
    expect(secrets.length).toBeGreaterThan(0);
    for (const name of secrets) {
      const option = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      for (const words of [[`${option}=postgres://me:hunter2@db/suar`], [option, "postgres://me:hunter2@db/suar"]]) {
        const { status, stdout, stderr } = await runInProcess(["serve", ...words]);
        expect([status, stdout]).toEqual([2, ""]);
        expect(stderr).toContain(option);
        expect(stderr).not.toContain("hunter2");
      }
    }
  });
});
