import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const ms: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": ["tiket [kapal terbang|penerbangan] (percuma|ditanggung|disediakan)", "tiket flight percuma"],
    "no-visa-needed": ["tanpa (visa|permit kerja)", "(tidak|tak) perlu (visa|permit kerja)"],
    "tourist-visa-for-work": ["(kerja|masuk|guna|menggunakan) [dengan|guna] (visa|pas) (pelancong|lawatan)"],
    "border-transfer": ["(diambil|ambil|jemput) di sempadan", "(menyeberang|lintas) sempadan"],
    "leave-at-once": ["(terus|segera) (fly|berlepas|terbang)"],
    "passport-not-needed": ["(tanpa|tidak perlu|tak perlu) (passport|pasport)"],
    "typing-test": ["ujian (menaip|taip)", "kelajuan menaip"],
    "no-experience-needed": ["(tiada|tanpa|tak perlu) pengalaman"],
    "board-and-lodging-free": ["(makan|tempat tinggal|hostel|asrama) (percuma|disediakan)"],
    "messenger-only": ["(whatsapp|telegram|pm|ws) (sahaja|saja|je)"],
    "online-gambling-work": ["(admin|cs|marketing|customer service) (judi|judi online|casino online|slot online)"],
    "scam-work-named": ["(kerja|agen|ejen) (scam|scammer|love scam)"],
    "told-to-hide": ["jangan (beritahu|bagitau|cakap) [pada|kat|kepada] (keluarga|mak ayah|family|sesiapa)"],
    "told-to-lie-at-border": [
      "(cakap|beritahu|mengaku) [kat|pada|kepada] [imigresen|pegawai imigresen] (melancong|bercuti|pergi melancong|pelancong)",
    ],
  },
};
