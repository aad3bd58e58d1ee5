import type { ReaderAnswer, ReaderCall } from "../reader/reader-messages.ts";
// oxlint-disable-next-line import/default -- the build gives the address of the worker in its place
import workerAddress from "../reader/photo-worker.ts?worker&url";
import { trustedScript } from "./trusted-url.ts";

/** Reads the printed words of photos on the device. */
export interface PhotoReader {
  /** The words, line by line; empty when none were found. Rejects when the picture cannot be read. */
  read(photo: Blob, onProgress: (share: number) => void): Promise<string>;
  close(): void;
}

/**
 * Loads a reader for one language: a program and data of several megabytes.
 * Shapes: `onProgress` is told a share, 0..1. Errors: rejects when a file cannot be fetched.
 */
export async function loadPhotoReader(
  files: { readonly core: string; readonly data: string; readonly bytes: number },
  onProgress: (share: number) => void,
): Promise<PhotoReader> {
  const worker = new Worker(trustedScript(workerAddress), { type: "module" });
  try {
    const absolute = (address: string): string => new URL(address, document.baseURI).href;
    const { bytes } = files;
    await call(worker, { kind: "load", core: absolute(files.core), data: absolute(files.data), bytes }, onProgress);
  } catch (cause) {
    worker.terminate();
    throw new Error("loadPhotoReader: not loaded", { cause });
  }
  return {
    read: async (photo, onReading) => {
      const answer = await call(worker, { kind: "read", photo }, onReading);
      return answer.kind === "words" ? answer.words : "";
    },
    close: () => worker.terminate(),
  };
}

/** One call at a time: the page asks again only after the answer. */
function call(worker: Worker, given: ReaderCall, onProgress: (share: number) => void): Promise<ReaderAnswer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data: answer }: MessageEvent<ReaderAnswer>) => {
      if (answer.kind === "progress") onProgress(answer.share);
      else if (answer.kind === "failed") reject(new Error("photo-reader: failed"));
      else resolve(answer);
    };
    worker.onerror = () => reject(new Error("photo-reader: not started"));
    worker.postMessage(given);
  });
}
