import { createGunzip } from "node:zlib";
import { SuarError } from "@suar/domain/errors";
import { freeGrowthBytes, maxGrowth, maxUnpackedBytes } from "../limits.ts";
import { runTransform } from "./run-transform.ts";
import { isSkippableMagic, unpackZstd } from "./unpack-zstd.ts";

export type Packing = "gzip" | "zstd";

/** Told by the first bytes alone, whatever the name says. Source: RFC 1952, section 2.3.1; RFC 8878, section 3.1.1. */
export function detectPacking(head: Buffer): Packing | null {
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return "gzip";
  const isZstd = head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528;
  return isZstd || isSkippableMagic(head) ? "zstd" : null;
}

const outputChunkBytes = 64 * 1024;

const unpackers: Readonly<Record<Packing, (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>>> = {
  gzip: (chunks) => runTransform(chunks, createGunzip({ chunkSize: outputChunkBytes })),
  zstd: unpackZstd,
};

/**
 * Unpacks as a stream. Memory is bounded by the packing's window (32 KiB; zstd at most 128 MiB).
 * Errors: `input.compression` with `reason` `truncated`, `broken`, or `exploding` when the output passes 16 MiB and
 * 100 times the input, or 64 GiB: a small file must not fill the disk or the day.
 */
export async function* unpackBytes(
  chunks: AsyncIterable<Buffer>,
  packing: Packing,
  file: string,
): AsyncGenerator<Buffer> {
  let taken = 0;
  let given = 0;
  let failure: unknown;
  async function* counted(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of chunks) {
        taken += chunk.length;
        yield chunk;
      }
    } catch (cause) {
      failure = cause;
      throw cause;
    }
  }
  try {
    for await (const chunk of unpackers[packing](counted())) {
      given += chunk.length;
      if (given > maxUnpackedBytes || (given > freeGrowthBytes && given > taken * maxGrowth)) {
        throw new SuarError("input.compression", { file, reason: "exploding" });
      }
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof SuarError || failure !== undefined) throw failure ?? cause;
    throw new SuarError("input.compression", { file, reason: isTruncation(cause) ? "truncated" : "broken" }, { cause });
  }
}

const isTruncation = (cause: unknown): boolean =>
  cause instanceof Error &&
  (("code" in cause && cause.code === "Z_BUF_ERROR") || cause.message.startsWith("unexpected end"));
