import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const fil: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(hiring|naghahanap|urgent hiring|trabaho sa abroad)"],
    lureRole: ["(csr|encoder|chat support|customer service)"],
  },
};
