/** The part of tesseract.js-core that the reader uses; the package brings no types. */
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  /** Tesseract's C++ interface as Emscripten gives it. */
  interface BaseApi {
    /** 0 when the language's data could be read. `mode` 1 is the neural network alone. */
    Init(path: null, language: string, mode: number): number;
    /** Takes `/input`; 1 when it is no picture. */
    SetImageFile(orientation: number, angle: number, upscale: boolean): number;
    Recognize(monitor: null): number;
    GetUTF8Text(): string;
    End(): void;
  }
  interface Core {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
    readonly TessBaseAPI: new () => BaseApi;
  }
  interface CoreOptions {
    readonly wasmBinary: Uint8Array;
    readonly TesseractProgress: (percent: number) => void;
  }
  const createCore: (options: CoreOptions) => Promise<Core>;
  // oxlint-disable-next-line import/no-default-export -- the package is CommonJS
  export default createCore;
}
