import { parentPort, workerData } from "node:worker_threads";
import type { Calls, FromPort, Serve, ToPort } from "./open-port.ts";
import { packError } from "./portable-error.ts";

// Thread entry: nothing imports this module, `openPort` starts it.
const port = parentPort;
if (port === null) throw new Error("port-host runs in a worker thread only");
const say = (said: FromPort): void => port.postMessage(said);

async function answer(answers: Calls, { id, name, argument }: ToPort): Promise<void> {
  try {
    const call = answers[name];
    if (call === undefined) throw new RangeError(`no call named ${name}`);
    say({ kind: "answer", id, result: await call(argument as never) });
  } catch (error) {
    say({ kind: "refusal", id, error: packError(error) });
  }
}

try {
  const { url, input }: { url: string; input: unknown } = workerData;
  const { serve }: { serve: Serve<unknown, Calls> } = await import(url);
  const answers = await serve(input);
  port.on("message", (asked: ToPort) => void answer(answers, asked));
  say({ kind: "ready" });
} catch (error) {
  say({ kind: "broken", error: packError(error) });
}
