import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const ms: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(sewa|jual|beli) (akaun bank|kad atm|akaun|kad bank)",
      "(akaun bank|kad atm) (disewa|untuk sewa|dibeli)",
      "(sewa|beli|pinjam|jual|cari|perlukan|guna|sewakan) (akaun bank|akaun|kad atm|kad bank|akaun syarikat|akaun tng|buku bank)",
      "(akaun bank|akaun|kad atm) (disewa|dibeli|untuk disewa|dicari|diperlukan|nak disewa)",
      "bagi kad (dengan|dan|sekali) pin",
    ],
    "payments-passed-on": [
      "(terima|pindah|transfer) (duit|wang|dana) (masuk|guna|melalui) akaun (anda|awak|sendiri)",
      "(duit|wang) masuk [dalam|ke] akaun [anda|awak] (lepas tu|kemudian|dan|lalu|pindah|transfer|keluarkan)",
      "(terima|kumpul) (duit|wang|bayaran) [dalam|pelanggan] [akaun] (pindahkan|transfer|hantar|keluarkan|dan hantar)",
      "terima (duit|bayaran|wang) [dalam|masuk|di] akaun [sendiri|anda] [dan|lalu|kemudian] (belikan|pindah|hantar|transfer|beli)",
      "belikan (crypto|kripto|usdt|bitcoin) [utk|untuk] (pelanggan|kami|syarikat)",
    ],
    "telephone-account-rented": ["(sewa|jual|beli) (akaun whatsapp|sim kad|sim card|akaun telegram)"],
    "account-opened-for-others": [
      "(buka|daftar) akaun [bank|baru|syarikat] [dan|atas|lepas|bank] [nama|tu|serah] (serah|bagi|serahkan|hantar|dapat|dibayar|kad|awak|anda)",
      "(serah|bagi|hantar) (kad atm|kad bank|kad dan pin|buku bank|token) [dan|pada|kepada|dengan] (pin|kami|ejen|bos|sim)",
      "buka akaun [bank|baru] atas nama [awak|sendiri|anda]",
    ],
  },
  counters: {
    "bank-account-rented": [
      "(jangan|tidak|tak boleh|dilarang) [sesekali|pernah] (sewakan|sewa|pinjamkan|jual|serahkan) [akaun|kad] [bank|atm]",
      "(orang tawar|tawar duit|tawaran) [duit] untuk guna akaun",
    ],
  },
};
