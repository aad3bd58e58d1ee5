/**
 * What comes out of a stream, at most `limit` bytes; `undefined` when it is more or the stream breaks.
 * Errors: none. Memory: the limit and one chunk.
 */
export declare function streamBytes(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined>;
/** The bytes as a stream that ends behind them. */
export declare const streamOf: (bytes: Uint8Array) => ReadableStream<Uint8Array<ArrayBuffer>>;
//# sourceMappingURL=stream-bytes.d.ts.map
