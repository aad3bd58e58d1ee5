import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const id: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(transfer|bayar|kirim|tf) [uang|rp|sekarang|duit] [500|1|2|3|5|juta|ribu|sekarang|hari ini|uang] [juta|ribu|rb|jt|rp] (atau|kalau tidak|kalo gak|kalau gak|kalo nggak|kalo ga|jika tidak) [foto|video|gue|gw|saya|aku|kita] [bugil|kamu|lo|vcs|lu] [akan|sebar|kamu|lo] (sebar|disebar|viral|saya sebar|aku sebar|gue sebar|video|foto|kirim|sebarkan|sebarin|viralkan|gw sebar)",
      "(kalau|kalo|jika) [kamu|lo|lu] (gak|tidak|nggak|ga|tdk) (bayar|transfer|kirim uang|tf|kasih uang) [saya|gue|aku|gw|video|foto] (sebar|sebarin|viralin|kirim|viralkan|disebar|sebarkan|video|foto|kamu)",
    ],
    "recorded-secretly": [
      "(saya|aku|gue|gw|kami|gua) [udah|sudah|punya|ada|telah] (rekam|merekam|record|screen record|rekaman|ss|simpan) [layar|kamu|video|vcs|semua|lu] (vcs|video call|kamu|bugil|telanjang|lo|lagi|video|telanjang|tadi)",
      "(video|rekaman) (vcs|bugil|telanjang|colmek|coli) (kamu|lo|lu|mu)",
    ],
    "contacts-will-see": [
      "(kirim|sebar|sebarin|share|tag|sebarkan) [video|foto|ini|ke|semua|nya] [ini|bugil|vcs|kamu|ke] [ke] (semua teman|semua kontak|teman fb|keluarga kamu|keluargamu|teman teman kamu|kontak kamu|teman sekolah|sekolah kamu|kantor kamu|istri kamu|suami kamu|orang tuamu|followers|grup keluarga|ortu kamu|semua temen|teman temanmu)",
      "(punya|simpan|ada) [semua] (kontak kamu|teman fb kamu|daftar teman|semua kontak|list teman|kontakmu|followers kamu)",
    ],
    "more-pictures-demanded": [
      "(kirim|kasih|send|pap) [foto|video|lagi] (lagi|lebih|bugil|telanjang|yang lain) [foto|video|bugil|telanjang] (atau|kalau tidak|kalo gak|kalau gak|kalo ga)",
      "(nurut|turuti|ikuti) [semua|apa|sama] [yang|kata] [aku|saya|gue|mau|kata] (atau|kalau tidak|kalo gak|kalau gak)",
    ],
  },
};
