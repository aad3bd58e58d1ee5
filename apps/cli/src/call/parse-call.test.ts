import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../commands.ts";
import { UsageError } from "../errors/usage-error.ts";
import { parseCall } from "./parse-call.ts";

const optionsOf = (words: readonly string[]) => {
  const call = parseCall(words, commands);
  if (call.kind !== "run") throw new Error(`expected a run, got ${call.kind}`);
  return { name: call.command.definition.name, operands: call.operands, options: call.options };
};

describe("parseCall", () => {
  test("refuses any words with a UsageError, or reads them", () => {
    const names = commands.flatMap(({ definition }) => definition.name.split(" "));
    const word = fc.oneof(
      fc.constantFrom(
        ...names,
        "--id",
        "--text=x",
        "--quiet",
        "--",
        "-",
        "-h",
        "--help",
        "--out",
        "-x",
        "--=",
        "--id=",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        try {
          expect(["help", "version", "run"]).toContain(parseCall(words, commands).kind);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("gives every option its value, its default or its absence", () => {
    expect(optionsOf(["screen", "a.csv", "--id", "row", "--strict"])).toEqual({
      name: "screen",
      operands: ["a.csv"],
      options: { id: "row", text: "text", "line-ids": false, rejects: undefined, strict: true, quiet: false },
    });
  });

  test("takes - as an operand, a value after = as it is, and everything after -- as operands", () => {
    expect(optionsOf(["language", "-", "--id=--odd"]).options["id"]).toBe("--odd");
    expect(optionsOf(["language", "--", "--file.csv"]).operands).toEqual(["--file.csv"]);
    expect(optionsOf(["language", "-"]).operands).toEqual(["-"]);
  });

  test("knows commands of two words", () => {
    expect(optionsOf(["audit", "verify"]).name).toBe("audit verify");
  });
});
