import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DomesticServitudeId } from "./indicators.ts";

export const vi: PhraseFile<DomesticServitudeId> = {
  review: unreviewed,
  phrases: {
    "household-work-at-all-hours": [
      "(giúp việc|osin|bảo mẫu|người giúp việc) [phải|làm] (24|không ngày nghỉ|bất cứ lúc nào|24 trên 24|không được nghỉ|ngày đêm)",
      "(dậy|thức|làm) [từ] (4|5|3) (giờ|h) [sáng] (đến|tới|làm đến) (11|12|1|nửa đêm|khuya|23|đêm)",
    ],
    "not-let-out-of-house": [
      "(không được|không cho|cấm) (ra khỏi nhà|ra khỏi cửa|bước ra)",
      "(nhốt|khóa) [tôi|em] (trong nhà|trong phòng|trong bếp)",
    ],
    "hungry-in-household": [
      "(chỉ|toàn) (ăn|được ăn|cho ăn) (đồ thừa|cơm thừa|một bữa|cơm nguội|1 bữa|mì gói)",
      "(không cho|bị bỏ|bỏ) (ăn|đói|ăn cơm)",
    ],
    "domestic-worker-traded": [
      "(bán|đổi|chuyển nhượng|mua|sang lại) (giúp việc|osin|người giúp việc)",
      "(giúp việc|osin) [bỏ trốn|trốn] (đổi miễn phí|bảo hành|đổi người|đổi trả|được đổi)",
    ],
    "keep-instead-of-pay": [
      "(không lương|không có lương|không trả lương) (nhưng|chỉ|bao|được) (bao ăn|ăn ở|nuôi ăn|cho ăn|ăn)",
      "(coi như|như) (con cháu|người nhà|con trong nhà) (nên|không) [không] (lương|trả lương|có lương)",
    ],
  },
};
