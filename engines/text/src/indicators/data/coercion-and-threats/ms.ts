import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const ms: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(dipukul|didera|disiksa|direnjat) (oleh|bos|kalau|sebab|dengan)"],
    "threat-to-family": [
      "(kami|aku) tahu (mana|di mana|kat mana) keluarga (kau|awak|kamu) tinggal",
      "(cederakan|bunuh|cari) keluarga (kau|awak|kamu)",
    ],
    "threat-of-police": [
      "(lapor|report) (kau|awak|) (kepada|kat|ke) (polis|imigresen) (kalau|jika) (lari|keluar|berhenti)",
    ],
    "threat-to-publish-pictures": ["(sebar|viralkan|hantar) (gambar|video) (bogel|lucah|peribadi) (kau|awak|kamu)"],
  },
};
