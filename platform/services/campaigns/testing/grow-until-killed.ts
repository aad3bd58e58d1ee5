import { growCampaigns } from "../grow/index.ts";

/** Each step is told on standard output and followed by a wait, so that the parent can kill this process right there. */
let told = "";
const [, , dir = "", day = "", keepDays = "90"] = process.argv;
await growCampaigns({
  dir,
  day,
  keepDays: Number(keepDays),
  onProgress: ({ step }) => {
    if (step === told) return;
    told = step;
    process.stdout.write(`${step}\n`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  },
});
