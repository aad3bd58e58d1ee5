import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const ms: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(dipukul|didera|disiksa|direnjat) (oleh|bos|kalau|sebab|dengan)",
      "(dipukul|didera|direnjat|ditampar|disebat|diseksa|diterajang|dirogol|dibelasah)",
    ],
    "threat-to-family": [
      "(kami|aku) tahu (mana|di mana|kat mana) keluarga (kau|awak|kamu) tinggal",
      "(cederakan|bunuh|cari) keluarga (kau|awak|kamu)",
    ],
    "threat-of-police": [
      "(lapor|report) (kau|awak|) (kepada|kat|ke) (polis|imigresen) (kalau|jika) (lari|keluar|berhenti)",
    ],
    "threat-to-publish-pictures": [
      "(sebar|viralkan|hantar) (gambar|video) (bogel|lucah|peribadi) (kau|awak|kamu)",
      "(sebar|viral|viralkan|hantar|upload|sebarkan) [semua|kan] (gambar|video|foto) (bogel|lucah|kau|awak|telanjang|seks|intim)",
    ],
    "threat-of-violence": [
      "(bunuh|pukul|belasah|tembak|kerat|bakar) (kau|kamu|awak|kami|saya|korang|dia|keluarga)",
      "(diugut|mengugut|ugut) [untuk|akan|nak|bunuh] (bunuh|dibunuh|pukul|dijual|dengan pisau|cederakan)",
    ],
    "cut-off-from-family": [
      "(tak boleh|tidak boleh|tak bagi|dilarang|tidak dibenarkan) (telefon|call|hubungi|contact|bercakap) [dengan] (keluarga|mak|rumah|sesiapa|family|kampung|anak)",
    ],
  },
};
