import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const id: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(dipukuli|disiksa|disetrum|disekap|dianiaya) (bos|perusahaan|penjaga|di sini|di dalam|oleh|karena|kalau)",
      "(kami|saya|teman) (dipukuli|disiksa|disetrum|dianiaya)",
    ],
    "threat-to-family": [
      "(kami|gue|saya) tahu (di mana|dimana|rumah) keluarga (kamu|mu|lu|anda)",
      "(celakai|bunuh|sakiti|datangi) keluarga (kamu|mu|lu|anda)",
      "keluarga (kamu|mu|anda) (akan|bakal) (kami|) (celaka|menanggung|dibunuh)",
    ],
    "threat-of-police": [
      "(dilaporkan|laporkan|lapor) (ke|kamu ke) (polisi|imigrasi) (kalau|jika|bila) (kabur|keluar|berhenti|pulang)",
      "(ditangkap|dipenjara) (polisi|) (kalau|jika) (kabur|keluar|pulang)",
    ],
    "threat-to-publish-pictures": [
      "(sebar|sebarkan|viralkan|kirim) (foto|video) (bugil|telanjang|vcs|pribadi|syur) (kamu|mu|lu|anda)",
      "(foto|video) (bugil|telanjang|vcs|syur) (kamu|mu|lu|anda) (akan|bakal|saya|gue|aku) (disebar|sebar|viral|sebarkan|viralkan)",
    ],
  },
};
