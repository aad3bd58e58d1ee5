import type { ByteWindow } from "../source/byte-window.ts";

/** Moves over lines that hold nothing at all; afterwards a byte of a record is there, or the input has ended. */
export async function skipBlankLines(window: ByteWindow): Promise<void> {
  for (;;) {
    passBlankLines(window);
    if (window.unread > 1 || window.ended) return;
    await window.fill();
  }
}

/** The same over what is in the window already. A lone carriage return at its end stays: a line feed may follow. */
export function passBlankLines(window: ByteWindow): void {
  for (;;) {
    const byte = window.bytes[window.at];
    if (byte === 0x0a) window.advance(window.at + 1, 1);
    else if (byte === 0x0d && window.bytes[window.at + 1] === 0x0a) window.advance(window.at + 2, 1);
    else return;
  }
}
