import { statSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Bytes of what the photo reader fetches, so that the page can name the size before anybody taps. */
export function readerBytes(languages: readonly string[]): Readonly<Record<string, number>> {
  const size = (file: string): number => statSync(require.resolve(file)).size;
  const data = languages.map((name) => [
    name,
    size(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`),
  ]);
  return { core: size("tesseract.js-core/tesseract-core-simd-lstm.wasm"), ...Object.fromEntries(data) };
}
