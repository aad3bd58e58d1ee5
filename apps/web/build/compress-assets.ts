import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);
const smallestBytes = 1024;

/** Writes `.br` and `.gz` beside every text file of the build, so that a node never compresses while it serves. */
export function compressAssets(): Plugin {
  let outDir = "dist";
  return {
    name: "suar-compress-assets",
    apply: "build",
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    async closeBundle() {
      const files = await readdir(outDir, { recursive: true });
      await Promise.all(
        files.filter((name) => /\.(?:js|css|html|svg)$/.test(name)).map((name) => compressFile(join(outDir, name))),
      );
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallestBytes) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  await writeFile(`${file}.br`, await packBrotli(bytes, quality));
  await writeFile(`${file}.gz`, await packGzip(bytes, { level: 9 }));
}
