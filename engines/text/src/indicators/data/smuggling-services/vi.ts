import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const vi: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "vượt biên [trái phép]",
      "(đi|qua) (đường|lối) (tiểu ngạch|mòn|chui)",
      "(xuất cảnh|nhập cảnh) (chui|trái phép)",
    ],
    "pay-on-arrival": ["(đến|tới|qua) nơi (mới|rồi mới|mới phải) (trả|thanh toán|lấy) tiền"],
    "papers-made-to-order": [
      "(làm|bán|nhận làm) (hộ chiếu|visa|giấy tờ) (giả|bao đậu|không cần phỏng vấn)",
      "đóng dấu (khống|xuất nhập cảnh giả)",
    ],
  },
};
