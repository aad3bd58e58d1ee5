import { findCampaigns } from "../find-campaigns.ts";

/** Told on standard output; each is followed by a wait, so that the parent can kill this process right there. */
let told = "";
const [, , dir = ""] = process.argv;
await findCampaigns({
  dir,
  onProgress: ({ step }) => {
    if (step === told) return;
    told = step;
    process.stdout.write(`${step}\n`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  },
});
