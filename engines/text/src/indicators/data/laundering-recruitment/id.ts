import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const id: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(sewa|jual|beli|jual beli|disewa|cari|terima) (rekening|atm|buku rekening|rekening bank|rek bank|akun bank)",
      "(rekening|atm) (disewa|dibeli|untuk disewakan)",
    ],
    "payments-passed-on": [
      "(terima|tampung|nampung) (dana|uang|transferan) (di|ke|lewat) rekening (kamu|anda|pribadi|sendiri)",
      "(komisi|fee|persen) (dari|tiap|setiap) (transfer|transferan|dana masuk)",
    ],
    "telephone-account-rented": [
      "(sewa|jual|beli|disewa) (akun|nomor) (whatsapp|wa|telegram|fb|facebook)",
      "(jual|beli) (kartu perdana|sim card) (teregistrasi|aktif)",
    ],
  },
  counters: {
    "bank-account-rented": ["jangan (sewa|jual|sewakan) (rekening|atm)"],
  },
};
