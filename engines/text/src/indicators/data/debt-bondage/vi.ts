import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const vi: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(phí|tiền) (môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo) (là|khoảng|trước|chỉ)",
      "(đặt|đóng|nộp) (cọc|tiền cọc|phí|tiền thế chân) (trước|giữ chỗ|khi|để)",
      "(thu|lấy) phí (trước|môi giới)",
    ],
    "debt-taken-from-pay": ["(trừ|khấu trừ) (dần|) (vào|từ) lương", "(trừ|cấn) lương (trả|để trả) (nợ|phí)"],
    "debt-bondage": [
      "(làm|làm việc) (để|) (trả|trừ) nợ",
      "(không|chưa) trả (hết|đủ) (nợ|tiền) (thì|) (không được|không cho) (về|nghỉ|đi)",
      "(đền|bồi thường|phạt) (hợp đồng|tiền) (nếu|khi|mới) (nghỉ|về|được về)",
    ],
    "ransom-demanded": ["tiền chuộc", "(đòi|trả|nộp|chuyển) tiền (chuộc|chuộc người)", "(chuộc|chuộc người) (về|ra)"],
  },
  counters: {
    "recruitment-fee": [
      "(không|miễn|ko) (thu|mất|đóng|tốn|lấy|nộp|đặt|) (phí|tiền|cọc) [môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo|trước|cọc]",
      "không (thu|lấy) phí trước",
    ],
  },
};
