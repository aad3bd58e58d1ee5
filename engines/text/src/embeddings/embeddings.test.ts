import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEmbeddings, embedText, ModelFileError, readStaticModel } from "./index.ts";

/** A model of our own: 2 dimensions, work or fish; words of two languages have like vectors. */
const rows = [
  [0, 0],
  [1, 0],
  [0.9, 0.1],
  [0, 1],
  [0.1, 0.9],
  [0.5, 0.5],
];

function makeTable(dtype: "F32" | "F16" = "F32", header?: object): Uint8Array {
  const size = dtype === "F32" ? 4 : 2;
  const entry = { dtype, shape: [rows.length, 2], data_offsets: [0, rows.length * 2 * size] };
  const text = new TextEncoder().encode(JSON.stringify(header ?? { __metadata__: { by: "test" }, embeddings: entry }));
  const bytes = new Uint8Array(8 + text.length + rows.length * 2 * size);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  for (const [at, value] of rows.flat().entries()) {
    const place = 8 + text.length + at * size;
    if (dtype === "F32") view.setFloat32(place, value, true);
    else
      view.setUint16(
        place,
        value === 0 ? 0 : value === 1 ? 0x3c00 : value === 0.5 ? 0x3800 : value > 0.5 ? 0x3b33 : 0x2e66,
        true,
      );
  }
  return bytes;
}

const wordPiece = JSON.stringify({
  normalizer: { type: "BertNormalizer", lowercase: true },
  model: {
    type: "WordPiece",
    continuing_subword_prefix: "##",
    vocab: { "[UNK]": 0, work: 1, kerja: 2, fish: 3, "##ing": 5, ikan: 4 },
  },
});
const unigram = JSON.stringify({
  normalizer: null,
  model: {
    type: "Unigram",
    unk_id: 0,
    vocab: [
      ["<unk>", 0],
      ["▁work", -3],
      ["งาน", -4],
      ["▁fish", -3],
      ["ปลา", -4],
      ["▁", -6],
    ],
  },
});

describe("readStaticModel", () => {
  test("refuses files that are no such model, by file, field and way out", () => {
    const refusal = (safetensors: Uint8Array, tokenizer = wordPiece): string => {
      try {
        readStaticModel({ safetensors, tokenizer });
      } catch (error) {
        return error instanceof ModelFileError ? error.message : "another error";
      }
      return "none";
    };
    expect(refusal(new Uint8Array(3))).toMatch(/^model\.safetensors: length: .+ Export the model again/);
    expect(refusal(makeTable("F32", {}))).toMatch(/embeddings\.dtype/);
    expect(refusal(makeTable("F32", { embeddings: { dtype: "F32", shape: [6, 9000], data_offsets: [0, 1] } }))).toMatch(
      /shape/,
    );
    expect(refusal(makeTable("F32", { embeddings: { dtype: "F32", shape: [6, 2], data_offsets: [0, 4800] } }))).toMatch(
      /data_offsets/,
    );
    expect(refusal(makeTable("F32", { embeddings: { dtype: "I8", shape: [6, 2], data_offsets: [0, 12] } }))).toMatch(
      /dtype: "I8"/,
    );
    expect(refusal(makeTable(), "{")).toMatch(/^tokenizer\.json: file/);
    expect(refusal(makeTable(), '{"model":{"type":"BPE"}}')).toMatch(/model\.type: "BPE" is not read/);
    expect(refusal(makeTable(), '{"model":{"type":"WordPiece","vocab":{"a":9}}}')).toMatch(
      /token 9 has no row among 6/,
    );
    expect(refusal(makeTable(), '{"model":{"type":"Unigram","vocab":[["a"]]}}')).toMatch(/model\.vocab\[0\]/);
  });

  test.each([
    ["WordPiece", "F32"],
    ["WordPiece", "F16"],
  ] as const)("%s, %s: like words are alike, others are not", (_, dtype) => {
    const model = readStaticModel({ safetensors: makeTable(dtype), tokenizer: wordPiece });
    const like = (a: string, b: string): number => compareEmbeddings(embedText(model, a), embedText(model, b));
    expect(like("Working", "kerja")).toBeGreaterThan(0.9);
    expect(like("WORK", "ikan")).toBeLessThan(0.2);
    expect(like("work", "nothing known")).toBe(0);
  });

  test("Unigram: finds the pieces of scripts without spaces", () => {
    const model = readStaticModel({ safetensors: makeTable(), tokenizer: unigram });
    expect(model.tokenizer("work งานปลา")).toEqual([1, 5, 2, 4]);
    expect(compareEmbeddings(embedText(model, "fish"), embedText(model, "xปลา"))).toBeGreaterThan(0.9);
  });

  test("any bytes and any JSON are read or refused, and any text is cut within bounds", () => {
    const whole = makeTable();
    const foreign = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })).map(([at, value]) => {
        const changed = whole.slice();
        changed[at] = value;
        return changed;
      }),
    );
    const tokenizers = fc.oneof(
      fc.constantFrom(wordPiece, unigram),
      fc.json(),
      fc.jsonValue().map((vocab) => JSON.stringify({ model: { type: "Unigram", vocab } })),
      fc.jsonValue().map((vocab) => JSON.stringify({ model: { type: "WordPiece", vocab } })),
    );
    fc.assert(
      fc.property(foreign, tokenizers, fc.string({ unit: "binary" }), (safetensors, tokenizer, text) => {
        try {
          const model = readStaticModel({ safetensors, tokenizer });
          const size = Math.hypot(...embedText(model, text));
          expect(size === 0 || Math.abs(size - 1) < 1e-9).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
      { numRuns: 120 },
    );
    const model = readStaticModel({ safetensors: whole, tokenizer: unigram });
    expect(model.tokenizer("work ".repeat(100_000)).length).toBeLessThanOrEqual(20_001);
  });
});
