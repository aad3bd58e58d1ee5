import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const km: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(ជ្រើសរើស|រើស|ត្រូវការ)(បុគ្គលិក|អ្នកធ្វើការ|មនុស្ស|)", "(ឱកាសការងារ|ការងារនៅ)"],
    lureRole: ["(បម្រើអតិថិជន|សេវាអតិថិជន|ឆ្លើយឆាត|បញ្ចូលទិន្នន័យ|ទទួលភ្ញៀវ)"],
  },
};
