import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const id: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "umur (14|15|16|17) (juga|boleh|bisa|ok|diterima|gpp)",
      "(14|15|16|17) [tahun|thn] (juga boleh|juga bisa|juga diterima|gpp)",
      "(belum|di bawah|dibawah) 18 [tahun] (boleh|bisa|juga|gapapa|tidak masalah)",
      "(anak|masih) di bawah umur (boleh|bisa|diterima)",
      "(umur|usia) [dari|mulai|minimal] (13|14|15|16|17) (tahun|thn|th|ke atas|boleh|bisa|ok|keatas|gpp|juga|sampai)",
      "(di bawah|dibawah|belum) [umur|usia|genap] (18|17|umur|cukup umur) [tahun|thn|th] (boleh|bisa|ok|gpp|gak apa|tidak apa|tetap|juga|tidak masalah|diterima)",
      "(anak smp|anak sma|anak sekolah|pelajar|abg) (boleh|bisa|ok|diterima|juga|dicari|dibutuhkan)",
      "(belum|tidak|gak) punya ktp (bisa|boleh|gpp|juga|ok|kita)",
    ],
    "age-changed-on-papers": [
      "(umur|usia) [kurang] [dikit] [gampang] (disulap|diatur|dinaikkan|dituakan|nanti disulap)",
      "(ktp|akta) baru (dibuatin|dibikinin|kami buatkan)",
      "(ubah|ganti|tuakan|dituakan|naikkan|pemalsuan) (umur|usia) (di|pada|dalam|) (paspor|ktp|dokumen|akta)",
      "(umur|usia) [boleh|bisa|nanti|akan] (dituakan|dipalsukan|diubah)",
      "(umur|usia|tanggal lahir|tahun lahir) [di|pada|bisa|akan|kamu|nanti|kita|paspor|ktp] [paspor|ktp|dokumen|kita|bisa|akan] (diubah|dinaikkan|dituakan|dipalsukan|diganti|dinaikin|ditambah|dimudakan|tuakan|ditua)",
      "(ktp|paspor|akta|kk) (palsu|tembak|orang lain|kakak|aspal) [biar|umur|supaya|untuk]",
    ],
    "child-sent-to-work": [
      "(kirim|titip) anak (perempuan|laki laki|) (untuk|buat|ke) (kerja|bekerja|kota)",
      "(cari|butuh|dicari) (anak|gadis|cewek) (umur|usia) (12|13|14|15)",
      "(kirim|antar|titip|serahkan|bawa|lepas) (anak|putri|putra|anakmu|anak ibu|anak perempuan|adik) [ibu|bapak|anda|perempuan|kamu] (kerja|untuk kerja|bekerja|ikut kami|ke kota|ikut saya|jadi|sama kami|ke jakarta)",
      "(cari|butuh|dicari|dibutuhkan) (anak|anak perempuan|gadis|abg|cewek) [umur|usia] (10|11|12|13|14|15|16)",
      "anak [anak] (disuruh|dipaksa|untuk) (kerja|mengemis|ngemis|jualan|ngamen|mulung|melaut)",
    ],
    "schooling-promised": [
      "(disekolahkan|disekolahin|biaya sekolah|sekolah gratis|kami sekolahkan|sekolah ditanggung|dikuliahkan) [sambil|asal|dan|anak|oleh|di|gratis|kalau|ditanggung] (sambil|kerja|bantu|asal|jaga|bekerja|tinggal|kami|ikut|momong|majikan|kota|anak ibu|anak bapak)",
      "(adopsi|beli|jual|serahkan) (bayi|anak bayi|bayinya|bayi ibu)",
    ],
  },
};
