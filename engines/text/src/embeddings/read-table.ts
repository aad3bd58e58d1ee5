import { ModelFileError } from "./model-file-error.ts";

/** One vector a token; `at` writes the numbers of a row into `into`, adding to what is there. */
export interface TokenTable {
  readonly rows: number;
  readonly dimensions: number;
  readonly add: (row: number, into: Float64Array) => void;
}

const file = "model.safetensors";
const howToExport = "Export the model again as a static one (model2vec writes a tensor named embeddings, F32 or F16)";
const maxHeader = 1 << 20;
const maxDimensions = 4096;
const bytesOf = { F32: 4, F16: 2 } as const;

/**
 * Reads the table of a static embedding model from a safetensors file: the tensor `embeddings`, two-dimensional, F32 or
 * F16. Nothing else of the file is looked at, and nothing in it runs.
 * Shapes: the bytes of the whole file, which are not copied. Errors: ModelFileError with field and way out.
 * Source: the safetensors format, Hugging Face, https://github.com/huggingface/safetensors (Apache-2.0).
 */
export function readTable(bytes: Uint8Array): TokenTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) throw new ModelFileError(file, "length", "shorter than 8 bytes", howToExport);
  const length = Number(view.getBigUint64(0, true));
  if (!(length > 1 && length <= maxHeader && 8 + length <= bytes.length)) {
    throw new ModelFileError(file, "header length", `${length} of ${bytes.length} bytes`, howToExport);
  }
  const { dtype, shape, from, to } = readEntry(bytes.subarray(8, 8 + length));
  const [rows, dimensions] = shape;
  const data = 8 + length;
  if (to - from !== rows * dimensions * bytesOf[dtype] || data + to > bytes.length) {
    throw new ModelFileError(file, "embeddings.data_offsets", "they do not fit the shape or the file", howToExport);
  }
  const start = data + from;
  const add = (row: number, into: Float64Array): void => {
    for (let at = 0; at < dimensions; at += 1) {
      const place = start + (row * dimensions + at) * bytesOf[dtype];
      const value = dtype === "F32" ? view.getFloat32(place, true) : halfFloat(view.getUint16(place, true));
      if (Number.isFinite(value)) into[at] = (into[at] ?? 0) + value;
    }
  };
  return { rows, dimensions, add };
}

interface Entry {
  readonly dtype: keyof typeof bytesOf;
  readonly shape: readonly [rows: number, dimensions: number];
  readonly from: number;
  readonly to: number;
}

function readEntry(header: Uint8Array): Entry {
  const entry = fieldOf(parse(header), "embeddings");
  const dtype = fieldOf(entry, "dtype");
  const [rows, dimensions, ...more] = numbersOf(fieldOf(entry, "shape"));
  const [from, to] = numbersOf(fieldOf(entry, "data_offsets"));
  if (dtype !== "F32" && dtype !== "F16") {
    throw new ModelFileError(
      file,
      "embeddings.dtype",
      `${JSON.stringify(dtype)?.slice(0, 40)} is not read`,
      howToExport,
    );
  }
  if (
    rows === undefined ||
    dimensions === undefined ||
    more.length > 0 ||
    !(dimensions >= 1 && dimensions <= maxDimensions)
  ) {
    throw new ModelFileError(file, "embeddings.shape", `not [tokens, 1..${maxDimensions}]`, howToExport);
  }
  if (from === undefined || to === undefined || from > to) {
    throw new ModelFileError(file, "embeddings.data_offsets", "not [from, to]", howToExport);
  }
  return { dtype, shape: [rows, dimensions], from, to };
}

/** The names that are asked for are ASCII; others may come out garbled and are not looked at. */
function parse(header: Uint8Array): unknown {
  let text = "";
  for (const byte of header) text += String.fromCharCode(byte);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const error = new ModelFileError(file, "header", "it is no JSON", howToExport);
    error.cause = cause;
    throw error;
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const numbersOf = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((each): each is number => Number.isSafeInteger(each) && Number(each) >= 0) : [];

/** A number of IEEE 754 in 16 bits. */
function halfFloat(bits: number): number {
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
