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
    ],
    "debt-taken-from-pay": [
      "(potong|ditolak|tolak) [dari] gaji (untuk|selama|setiap)",
      "(potong|dipotong|tolak|ditolak) [dari|daripada|dengan] gaji",
    ],
    "debt-bondage": [
      "(kerja|bekerja) (untuk|nak) bayar hutang",
      "(bayar|kena bayar) (penalti|denda|ganti rugi) (kalau|jika) (berhenti|balik)",
      "(hutang|kos|tiket) [perlu|mesti|kena|belum] [habis|langsai|dibayar] (dulu baru boleh|baru boleh balik|tak boleh balik|sebelum balik|habis bayar)",
      "(kerja|bekerja) (sampai|hingga|untuk) (habis|langsai|bayar) (hutang|kos)",
    ],
    "ransom-demanded": ["(wang|minta|bayar) tebusan"],
    "loan-for-fee": [
      "(pinjaman|advance|pendahuluan|pinjam) [untuk|wang|duit] (bayar|kos|permit|tiket|ejen|proses) [ejen|permit|dulu|ditolak]",
    ],
    "fee-before-contract": [
      "(bayar|transfer|bank in|deposit) [rm|deposit|duit|dulu|wang] [rm|100|200|300|500|1000] (dulu|dahulu|sekarang|hari ini|sebelum|untuk confirm|untuk tempah|baru)",
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
