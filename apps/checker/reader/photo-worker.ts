import createCore from "tesseract.js-core/tesseract-core-simd-lstm.js";
import { fetchBytes } from "./fetch-bytes.ts";
import type { ReaderAnswer, ReaderCall } from "./reader-messages.ts";

/** Longest side of a picture that is read, pixels: letters of an advert are large enough, and a phone's memory lasts. */
const longestSide = 2400;
/** Tesseract's name for the language; its data lies under this name in the core's own file system. */
const language = "words";

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (answer: ReaderAnswer): void => scope.postMessage(answer);
let recognize: ((picture: Uint8Array) => string) | undefined;

scope.addEventListener("message", ({ data: call }: MessageEvent<ReaderCall>) => {
  const done = call.kind === "load" ? load(call) : read(call.photo);
  done.then(say, () => say({ kind: "failed" }));
});

async function load({ core, data, bytes }: Extract<ReaderCall, { kind: "load" }>): Promise<ReaderAnswer> {
  let had = 0;
  const count = (more: number): void => {
    had += more;
    say({ kind: "progress", share: Math.min(1, had / bytes) });
  };
  const [wasmBinary, packed] = await Promise.all([fetchBytes(core, count), fetchBytes(data, count)]);
  const made = await createCore({
    wasmBinary,
    TesseractProgress: (percent) => say({ kind: "progress", share: percent / 100 }),
  });
  made.FS.writeFile(`${language}.traineddata`, await unpack(packed));
  const api = new made.TessBaseAPI();
  if (api.Init(null, language, 1) !== 0) return { kind: "failed" };
  recognize = (picture) => {
    made.FS.writeFile("/input", picture);
    if (api.SetImageFile(1, 0, false) === 1) throw new Error("photo-worker: no picture");
    api.Recognize(null);
    return api.GetUTF8Text();
  };
  return { kind: "loaded" };
}

async function read(photo: Blob): Promise<ReaderAnswer> {
  if (recognize === undefined) return { kind: "failed" };
  const words = recognize(await drawPicture(photo));
  return { kind: "words", words: words.trim() };
}

/** Some web servers unpack a file whose name ends in gz on the way; its first bytes tell. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The picture upright, of a bounded size, as a PNG: phones take photos in forms that Tesseract does not know. */
async function drawPicture(photo: Blob): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(photo);
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("photo-worker: no canvas");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
}
