import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const id: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(dipukuli|disiksa|disetrum|disekap|dianiaya) (bos|perusahaan|penjaga|di sini|di dalam|oleh|karena|kalau)",
      "(kami|saya|teman) (dipukuli|disiksa|disetrum|dianiaya)",
      "(dipukul|dipukuli|disiksa|disetrum|ditampar|ditendang|dicambuk|diperkosa|diborgol|diikat|disiram|disundut|dianiaya|digebukin)",
    ],
    "threat-to-family": [
      "(kami|gue|saya) tahu (di mana|dimana|rumah) keluarga (kamu|mu|lu|anda)",
      "(celakai|bunuh|sakiti|datangi) keluarga (kamu|mu|lu|anda)",
      "keluarga (kamu|mu|anda) (akan|bakal) (kami|) (celaka|menanggung|dibunuh)",
      "(keluargamu|keluarga kamu|keluarga kalian|anakmu|orang tuamu|orang tua kamu|istrimu|adikmu) (akan|bakal|kami|yang|saya|kita|celaka|di|tau|tahu|saya tahu)",
      "(tahu|tau) (rumah|alamat|di mana|dimana) (keluarga|orang tua|anak|kamu|mu|keluargamu)",
    ],
    "threat-of-police": [
      "(dilaporkan|laporkan|lapor) (ke|kamu ke) (polisi|imigrasi) (kalau|jika|bila) (kabur|keluar|berhenti|pulang)",
      "(ditangkap|dipenjara) (polisi|) (kalau|jika) (kabur|keluar|pulang)",
    ],
    "threat-to-publish-pictures": [
      "(sebar|sebarkan|viralkan|kirim) (foto|video) (bugil|telanjang|vcs|pribadi|syur) (kamu|mu|lu|anda)",
      "(foto|video) (bugil|telanjang|vcs|syur) (kamu|mu|lu|anda) (akan|bakal|saya|gue|aku) (disebar|sebar|viral|sebarkan|viralkan)",
      "(sebar|sebarin|sebarkan|share|viralkan|kirim|posting|upload|bocorin|viralin) [semua|foto|video] (foto|video|vid|vidio|pic) (bugil|telanjang|vcs|syur|mesum|porno|kamu|lu|lo|intim|vulgar|seksi|mu|sex|panas)",
      "(foto|video|vidio) (bugil|telanjang|vcs|syur|intim|mesum|seksi|kamu) [kamu|lo|lu|mu|akan|gue|saya] (disebar|disebarkan|disebarin|viral|diviralkan|aku sebar|gue sebar|saya sebar|dikirim|kusebar|saya kirim)",
    ],
    "threat-of-violence": [
      "(bunuh|habisi|pukul|siksa|setrum|hajar|tembak|bakar|gebukin|potong tangan|perkosa) (kamu|kau|lu|lo|kalian|saya|kami|dia|mereka|anakmu|keluargamu)",
      "(diancam|mengancam|ancam) [akan|mau|untuk|saya|kami] (dibunuh|membunuh|bunuh|dipukul|disiksa|disakiti|dijual|pakai pisau|pisau|senjata|pistol|ditembak)",
      "(ambil|jual|cabut) (ginjal|organ) [kamu|mu|mereka|kami|saya]",
    ],
    "cut-off-from-family": [
      "(tidak boleh|gak boleh|dilarang|ga boleh|tidak bisa|gak bisa|ga bisa|tidak diizinkan|tidak dikasih) (telepon|telpon|nelpon|hubungi|menghubungi|kontak|ngabarin|komunikasi|telp|video call|kabari) [dengan|sama|ke|orang|kami] (keluarga|rumah|orang tua|anak|suami|istri|siapapun|kampung|luar|kbri|tua|ibu)",
      "(putus|tidak ada|hilang|gak ada|diputus) (kontak|komunikasi|kabar) [dengan|sama|dari] (keluarga|rumah|anak|kampung)",
    ],
  },
};
