import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const ms: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(yuran|bayaran|wang) (pendaftaran|proses|ejen|deposit|cagaran) (sebanyak|rm|dahulu|dulu)",
      "(bayar|transfer) (deposit|yuran) (dahulu|dulu|sebelum)",
    ],
    "debt-taken-from-pay": ["(potong|ditolak|tolak) [dari] gaji (untuk|selama|setiap)"],
    "debt-bondage": [
      "(kerja|bekerja) (untuk|nak) bayar hutang",
      "(bayar|kena bayar) (penalti|denda|ganti rugi) (kalau|jika) (berhenti|balik)",
    ],
    "ransom-demanded": ["(wang|minta|bayar) tebusan"],
  },
  counters: {
    "recruitment-fee": ["(tiada|tanpa) (yuran|bayaran|wang) (pendaftaran|proses|ejen|deposit|cagaran)"],
  },
};
