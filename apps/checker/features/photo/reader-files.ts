import eng from "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url";
import hin from "@tesseract.js-data/hin/4.0.0_best_int/hin.traineddata.gz?url";
import ind from "@tesseract.js-data/ind/4.0.0_best_int/ind.traineddata.gz?url";
import mya from "@tesseract.js-data/mya/4.0.0_best_int/mya.traineddata.gz?url";
import tha from "@tesseract.js-data/tha/4.0.0_best_int/tha.traineddata.gz?url";
import vie from "@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz?url";
import type { CheckerLocaleCode } from "@suar/i18n/checker";
import core from "tesseract.js-core/tesseract-core-simd-lstm.wasm?url";

/** Bytes of the core and of each language's data, put in by the build. */
declare const READER_BYTES: Readonly<Record<string, number>>;

/** What is fetched to read photos in one language. */
export interface ReaderFiles {
  readonly core: string;
  readonly data: string;
  /** Both together. */
  readonly bytes: number;
}

const files = (data: string, name: string): ReaderFiles => ({
  core,
  data,
  bytes: (READER_BYTES["core"] ?? 0) + (READER_BYTES[name] ?? 0),
});

/**
 * Languages whose printed words can be read, with the data that is published for them under a free licence. Malay is read
 * with Indonesian data and Filipino with English: the letters are the same. The others have none in this edition.
 */
export const readerFiles: Readonly<Partial<Record<CheckerLocaleCode, ReaderFiles>>> = {
  en: files(eng, "eng"),
  fil: files(eng, "eng"),
  hi: files(hin, "hin"),
  id: files(ind, "ind"),
  ms: files(ind, "ind"),
  my: files(mya, "mya"),
  th: files(tha, "tha"),
  vi: files(vie, "vie"),
};
