import type { Kysely } from "kysely";
import { expectTypeOf, test } from "vitest";
import { json, type JsonText, type Schema, type Tx } from "./index.ts";

test("an operation that takes a Tx refuses the root handle when it is compiled", () => {
  expectTypeOf<Kysely<Schema>>().not.toExtend<Tx>();
  expectTypeOf<Tx>().toExtend<Kysely<Schema>>();
});

test("a jsonb column takes only JSON of its own kind", () => {
  expectTypeOf(json({ n: 1 })).toEqualTypeOf<JsonText<{ n: number }>>();
  expectTypeOf<string>().not.toExtend<JsonText<{ n: number }>>();
  expectTypeOf<JsonText<string>>().not.toExtend<JsonText<{ n: number }>>();
});
