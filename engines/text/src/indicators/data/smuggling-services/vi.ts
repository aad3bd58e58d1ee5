import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const vi: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(đi|theo|qua|bằng) (lối mòn|đường mòn|đường rừng|đường tiểu ngạch|lối mở) [qua|sang]",
      "vượt biên [trái phép]",
      "(đi|qua) (đường|lối) (tiểu ngạch|mòn|chui)",
      "(xuất cảnh|nhập cảnh) (chui|trái phép)",
      "(vượt biên|nhập cảnh trái phép|đường tiểu ngạch|tiểu ngạch|đi chui|đi lậu|đường mòn)",
      "(đưa|dẫn|chở|bao) (người|qua|khách) [qua|sang] (biên giới|bên kia|sông|campuchia|trung quốc|chui) [không|bằng|an toàn]",
      "(không cần|không có) (hộ chiếu|giấy tờ) [vẫn|cũng] (qua|đưa|sang|bao qua)",
    ],
    "pay-on-arrival": [
      "(đến|tới|qua) nơi (mới|rồi mới|mới phải) (trả|thanh toán|lấy) tiền",
      "(tới nơi|đến nơi|qua tới|sang tới) (mới|rồi) (trả tiền|thanh toán|thu tiền|lấy tiền)",
      "(bao|đảm bảo|cam kết) (qua|đến nơi|tới nơi|đậu) [100|không]",
    ],
    "papers-made-to-order": [
      "(làm|bán|nhận làm) (hộ chiếu|visa|giấy tờ) (giả|bao đậu|không cần phỏng vấn)",
      "đóng dấu (khống|xuất nhập cảnh giả)",
      "(làm|bán|nhận làm|bao) (hộ chiếu|visa|cccd|bằng|giấy tờ|thẻ) (giả|không cần|bao đậu|nhanh không|như thật|phôi thật)",
      "(đóng|dấu|đóng dấu) (xuất nhập cảnh|mộc|hộ chiếu) (không cần|hộ|thuê)",
    ],
  },
};
