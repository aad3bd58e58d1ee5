import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const ms: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(yuran|bayaran|wang) (pendaftaran|proses|ejen|deposit|cagaran) (sebanyak|rm|dahulu|dulu)",
      "(bayar|transfer) (deposit|yuran) (dahulu|dulu|sebelum)",
      "(yuran|deposit|bayaran|caj|wang|duit) [pendaftaran|proses|pemprosesan|jaminan|permit|visa|latihan|pendahuluan|ejen] (rm|sebanyak|perlu|mesti|dikenakan|dahulu|dulu|hanya)",
      "(bayar|bank in|transfer) (deposit|yuran|duit proses|wang pendahuluan|caj|duit permit|wang jaminan)",
      "(caj|upah|yuran|kos|bayaran) (ejen|agen|visa|pemprosesan|proses|pemprosesan visa) [rm]",
      "(jumlah|total) (kos|bayaran)",
      "(rm|ribu|10000|11000) [semua] sekali",
      "(semua|lengkap) sekali",
      "bayar (visa je|visa saja|8k|ejen|orang tengah|wakil|penuh)",
      "(kirim|transfer|bank in|bayar) [rm] [rm] [1000|2000|3500|650|2400|980] (ke akaun|utk|untuk|masuk) [lock|isteri|masuk|tempah|peribadi] [senarai|tempat]",
      "(hantar|bayar) [rm] [rm3|3] [500] hari (ni|ini) [esok tiket]",
    ],
    "debt-taken-from-pay": [
      "(potong|ditolak|tolak) [dari] gaji (untuk|selama|setiap)",
      "(potong|dipotong|tolak|ditolak) [dari|daripada|dengan] gaji",
      "(gaji|upah) (dua|tiga|2|3|satu) bulan (pertama|awal) [ganti|untuk|ditolak|tolak|kat] (tiket|ejen|ganti|tolak)",
      "(separuh|baki) (tolak|potong) gaji",
      "boleh potong gaji",
    ],
    "debt-bondage": [
      "(kerja|bekerja) (untuk|nak) bayar hutang",
      "(bayar|kena bayar) (penalti|denda|ganti rugi) (kalau|jika) (berhenti|balik)",
      "(hutang|kos|tiket) [perlu|mesti|kena|belum] [habis|langsai|dibayar] (dulu baru boleh|baru boleh balik|tak boleh balik|sebelum balik|habis bayar)",
      "(kerja|bekerja) (sampai|hingga|untuk) (habis|langsai|bayar) (hutang|kos)",
      "(berhenti|keluar|balik|lari) [awal|sebelum] [tamat|habis|awal] [setahun|kontrak|musim] [keluarga|kena] [perlu|kena|mesti] (bayar|tebus|ganti|pulangkan|tanggung) [balik|dua|rm]",
      "hutang [2000|3000|rm|tu|anda] [mesti|perlu|kena|tak|belum] (habis|langsai) (baru boleh|tak boleh|dulu)",
      "(bos|syarikat|majikan) [dah|sudah] (bayar|beli) [ejen|tambang|kontrak|jalan] [anda|awak|untuk awak] [jadi|supaya|awak|3]",
      "(milik|hak) (syarikat|bos|majikan)",
      "(masuk|tulis|ditulis) [dalam] buku hutang",
      "(tak tahan|tak larat) sebelum [6] [bulan|habis] [bayar]",
      "kena kerja sampai habis",
      "(tiada siapa|tak boleh) (berhenti|keluar) [sebelum|tengah] (musim|habis musim|tengah)",
    ],
    "ransom-demanded": ["(wang|minta|bayar) tebusan"],
    "loan-for-fee": [
      "(pinjaman|advance|pendahuluan|pinjam) [untuk|wang|duit] (bayar|kos|permit|tiket|ejen|proses) [ejen|permit|dulu|ditolak]",
      "(pinjam|buat pinjaman) [koperasi|bank|along|duit] (dulu|dahulu)",
      "ambil pinjaman (koperasi|bank|dulu)",
    ],
    "fee-before-contract": [
      "(bayar|transfer|bank in|deposit) [rm|deposit|duit|dulu|wang] [rm|100|200|300|500|1000] (dulu|dahulu|sekarang|hari ini|sebelum|untuk confirm|untuk tempah|baru)",
      "(bank in|bayaran|bayar|transfer|kirim) [pemprosesan|visa|rm|wang] [visa|980|650|2400] [ke|rm] (akaun peribadi|akaun pengurus|akaun isteri|akaun ejen|akaun saya)",
      "(nama kekal|kekal|nak nama) dalam senarai [bayar]",
      "(jelaskan|bayar) insurans [rm780|rm] [melalui]",
      "separuh (dulu|sekarang) separuh (lepas|selepas|bila) (visa|sampai|tiket)",
    ],
    "collateral-for-job": [
      "(geran|tanah|rumah|kereta|motor|kad atm|sijil) [tanah|rumah|asal] (sebagai|jadi|dijadikan) (cagaran|jaminan|sandaran)",
      "(cagaran|sandaran) (geran|tanah|rumah|kad atm|sijil)",
    ],
  },
  counters: {
    "recruitment-fee": ["(tiada|tanpa) (yuran|bayaran|wang) (pendaftaran|proses|ejen|deposit|cagaran)"],
  },
};
