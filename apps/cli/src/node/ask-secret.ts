import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Host } from "../host.ts";

/** True where somebody can type an answer. */
export const canAsk = ({ stdin }: Host): boolean => "isTTY" in stdin && stdin.isTTY === true;

/** Asks at the terminal, without showing what is typed. */
export async function askSecret({ stdin, stderr, signal }: Host, question: string): Promise<string> {
  stderr.write(`${question} `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return await terminal.question("", { signal });
  } finally {
    terminal.close();
    stderr.write("\n");
  }
}
