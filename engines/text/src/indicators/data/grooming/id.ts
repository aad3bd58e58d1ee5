import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const id: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(rahasia|rahasiain) (kita|kita berdua|berdua|kita aja|di antara kita|antara kita)",
      "(jangan|jgn) (bilang|kasih tau|cerita|ngomong|bilangin|ceritain) [ini|sama|ke|siapa] [sama|ke] (mama|papa|ibu|bapak|guru|orang tua|ortu|bunda|ayah|mamah|bu guru|siapa siapa)",
    ],
    "asked-if-alone": [
      "(lagi|kamu|km|kmu) (sendirian|sendiri) [di|kan|gak|nggak|ya|aja] [rumah|kamar|ga]",
      "(mama|papa|ortu|orang tua|ibu|bapak|ayah) [kamu|km|lagi|mu] [lagi|ada|udah|di] (di rumah|pergi|tidur|gak ada|kerja|ga ada|keluar) (gak|nggak|ga|ya|kah|jam|belum|kan)",
      "(kunci|tutup) pintu [kamar] [dulu|ya|kamu|nya]",
    ],
    "mature-for-your-age": [
      "(dewasa|matang) (banget|sekali|dari|untuk|buat) [umur|usia|seumuran|untuk|buat] [kamu|umur|usia]",
      "umur (cuma|hanya) angka",
      "(gak|ga|nggak|tidak) (masalah|apa apa|peduli|papa) [kamu|umur|masih] (umur|masih|kamu masih|13|14|15|umurmu) [kamu|13|14|15|sma|smp]",
    ],
    "gifts-for-pictures": [
      "(kirim|kasih|fotoin|send|pap) [foto|pap|pic|video|dulu|aku|kakak] [seksi|bugil|kamu|badan|tt|memek|pap|tanpa|gak] [baju|pakai|tanpa|nanti|kamu] (nanti dikasih|dapat|aku kasih|kakak kasih|aku transfer|tf|aku beliin|dikasih|aku isi|kubeliin|nanti aku) [diamond|pulsa|kuota|dm|uang|skin|top|hp|dana|rp|hadiah|gopay]",
      "(diamond|pulsa|kuota|skin|robux|uang jajan|top up) [gratis|ml|ff|asal|kalau|kalo] (asal|kalau|kalo|tapi|buat yang) [kamu|mau|kirim|kasih|pap|foto]",
      "pap (tt|bugil|naked|seksi|tanpa)",
    ],
    "delete-our-chat": [
      "(hapus|apus|delete|clear) [semua] (chat|chatan|pesan|percakapan|obrolan|riwayat|cht) (kita|ini|nya|setelah|abis|habis|ya|dulu)",
    ],
    "meet-alone": [
      "(ketemu|ketemuan|datang|kesini|temui|main|dateng) [aku|sini|sama|ke|kakak|om] (sendiri|sendirian|berdua aja|berdua|diam diam|jangan ajak) [aja|ya|tanpa|jangan|siapa|teman]",
      "jangan (bawa|ajak) (teman|siapa siapa|orang tua|siapapun|adik|temen)",
      "(bolos|cabut) [sekolah|dari] (sekolah|aja|yuk|nanti|kelas|ketemu|terus)",
      "(jemput|tunggu) [kamu|di] (pulang sekolah|depan sekolah|belakang sekolah|dekat sekolah)",
    ],
  },
};
