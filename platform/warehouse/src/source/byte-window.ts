const lineFeed = 0x0a;

/**
 * The part of a byte stream that a reader is looking at. `bytes` from `at` on is unread; `fill` drops what is before
 * `at` and adds more. It holds at most what the reader leaves unread plus as much again, so a reader that gives up
 * at 1 MiB runs in bounded memory.
 */
export class ByteWindow {
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  /** Number of the line in which `at` stands, from 1. */
  line = 1;
  ended = false;
  #dropped = 0;
  readonly #chunks: AsyncIterator<Buffer>;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Bytes not yet read. */
  get unread(): number {
    return this.bytes.length - this.at;
  }

  /** Bytes read since the start of the stream. */
  get consumed(): number {
    return this.#dropped + this.at;
  }

  /** Moves to `to`, a place in `bytes`, over `feeds` line feeds. */
  advance(to: number, feeds: number): void {
    this.at = to;
    this.line += feeds;
  }

  /** Reads on until the unread part has at least doubled (so that scanning it anew stays linear) or the input ends. */
  async fill(): Promise<void> {
    const parts: Buffer[] = this.unread > 0 ? [this.bytes.subarray(this.at)] : [];
    const goal = this.unread * 2 + 1;
    let size = this.unread;
    while (size < goal && !this.ended) {
      const next = await this.#chunks.next();
      if (next.done) this.ended = true;
      else if (next.value.length > 0) {
        parts.push(next.value);
        size += next.value.length;
      }
    }
    this.#dropped += this.at;
    this.at = 0;
    this.bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  }

  /** Everything unread, which is read with that. */
  takeAll(): Buffer {
    const taken = this.bytes.subarray(this.at);
    this.at = this.bytes.length;
    return taken;
  }

  /** Makes bytes that were taken the next ones again. */
  putBack(bytes: Buffer): void {
    const rest = this.bytes.subarray(this.at);
    this.#dropped = this.consumed - bytes.length;
    this.bytes = rest.length === 0 ? bytes : Buffer.concat([bytes, rest]);
    this.at = 0;
  }

  /** Place in `bytes` of the line feed that ends the current line, or -1 when it is not there yet. */
  lineEnd(): number {
    return this.bytes.indexOf(lineFeed, this.at);
  }

  /** Moves behind the end of the current line without keeping its bytes, however long it is. */
  async skipLine(): Promise<void> {
    for (;;) {
      const feed = this.lineEnd();
      if (feed !== -1) return this.advance(feed + 1, 1);
      this.at = this.bytes.length;
      if (this.ended) return;
      await this.fill();
    }
  }

  /** Lets go of the stream beneath; safe to call twice. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
