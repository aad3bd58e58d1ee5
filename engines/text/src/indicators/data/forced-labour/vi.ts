import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const vi: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(không|ko|không được|cấm) (cho|được) (ra ngoài|ra khỏi|về nhà|rời khỏi)",
      "(bị|đang bị) (nhốt|giam|giam giữ|giam lỏng)",
    ],
    "excessive-hours": ["(14|15|16|17|18) (tiếng|giờ) (một ngày|mỗi ngày|ngày)", "không có ngày nghỉ"],
    "wages-withheld": ["(không|chưa|ko) (trả|được trả|nhận|được nhận) [đồng] lương", "(giữ|giam|quỵt|nợ) lương"],
    "forced-to-scam": ["(bị|) (ép|bắt|ép buộc|bắt buộc|cưỡng ép) [phải|đi|làm] (lừa đảo|lừa người|scam)"],
    "punished-for-quota": ["không (đạt|đủ) (chỉ tiêu|doanh số|kpi) (bị|thì bị|sẽ bị) (đánh|phạt|chích điện|bỏ đói)"],
    "sold-on": [
      "(bị|) bán (sang|qua|cho) (công ty|khu|ông chủ|sòng) khác",
      "(bán|sang tay) (người|tôi|em|chúng tôi) (sang|cho) công ty khác",
    ],
  },
};
