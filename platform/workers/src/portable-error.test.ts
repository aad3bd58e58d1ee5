import { SuarError } from "@suar/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packError, unpackError } from "./portable-error.ts";

const there = (thrown: unknown): Error => unpackError(structuredClone(packError(thrown)));

describe("packError", () => {
  test("never throws, whatever was thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(there(thrown)).toBeInstanceOf(Error);
      }),
    );
  });

  test("a thrown thing that cannot be written as text is still reported", () => {
    expect(there([{ toString: 0 }]).message).toContain("object");
    expect(there(Object.create(null)).message).toContain("object");
  });

  test("keeps a database error's plain fields and drops what cannot be cloned", () => {
    const thrown = Object.assign(new Error("duplicate key"), {
      code: "23505",
      constraint: "users_pkey",
      retry: () => 1,
    });
    expect(there(thrown)).toMatchObject({ message: "duplicate key", code: "23505", constraint: "users_pkey" });
    expect(there(thrown)).not.toHaveProperty("retry");
  });

  test("ends a ring of causes", () => {
    const thrown = new SuarError("internal");
    thrown.cause = thrown;
    expect(there(thrown)).toMatchObject({ code: "internal", cause: { cause: { code: "internal" } } });
  });
});
