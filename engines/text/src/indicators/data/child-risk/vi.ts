import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const vi: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": ["(dưới|chưa đủ|chưa) 18 [tuổi] (cũng|vẫn|đều) (được|nhận|đi được)"],
    "age-changed-on-papers": [
      "(nâng|sửa|khai|làm lại|tăng) tuổi (trên|trong|để làm|cho đủ) (giấy|hộ chiếu|hồ sơ|giấy khai sinh|tuổi|18)",
    ],
    "child-sent-to-work": [
      "(cho|gửi) con (gái|trai|) đi (làm|giúp việc|sang)",
      "(tuyển|cần|tìm) (bé|em|nữ|con gái) (12|13|14|15) tuổi",
    ],
  },
};
