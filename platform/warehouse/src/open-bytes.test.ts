import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openBytes } from "./open-bytes.ts";

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const readAll = async (bytes: Buffer): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await openBytes(once(bytes))) chunks.push(chunk);
  return Buffer.concat(chunks);
};

describe("bytes of a text file", () => {
  test("refuses what is no text, what is empty and what is not there", async () => {
    await expect(readAll(Buffer.from("PK\u0003\u0004rest"))).rejects.toMatchObject({ details: { kind: "zip" } });
    await expect(readAll(Buffer.from([0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 3]))).rejects.toMatchObject({
      code: "input.binary",
    });
    await expect(readAll(Buffer.alloc(0))).rejects.toMatchObject({ code: "input.empty" });
    await expect(openBytes("/there/is/no/such/file.csv")).rejects.toMatchObject({ code: "input.missing" });
  });

  test.each([
    ["windows-874", Buffer.from([0xca, 0xc1, 0xaa, 0xd2, 0xc2, 0x0a])],
    ["UTF-16 with a mark", Buffer.from("\uFEFFa,b\nสม,1\n", "utf16le")],
    ["UTF-16 without one", Buffer.from("prs_FirstName,prs_Gender\n", "utf16le")],
  ])("gives %s as it is, packed or not", async (_, bytes) => {
    expect(await readAll(bytes)).toEqual(bytes);
    expect(await readAll(gzipSync(bytes))).toEqual(bytes);
  });
});
