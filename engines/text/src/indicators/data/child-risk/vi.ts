import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const vi: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": [
      "(15|16|17) [tuổi|t] (cũng được|cũng nhận|vẫn nhận|là được|nhận luôn)",
      "(dưới|chưa đủ|chưa) 18 [tuổi] (cũng|vẫn|đều) (được|nhận|đi được)",
      "(dưới|chưa đủ|chưa) (18|tuổi|đủ tuổi|16) [tuổi] (cũng|vẫn|đều|ok|được|nhận)",
      "(từ|tuổi từ|đủ) (13|14|15|16|17) tuổi [trở lên|cũng|là|đã|vẫn]",
      "(học sinh|trẻ vị thành niên|trẻ em|bé gái) (cũng được|cũng nhận|được|vẫn nhận|ok)",
      "(không có|chưa có) (cmnd|cccd|căn cước) (cũng|vẫn)",
    ],
    "age-changed-on-papers": [
      "(làm|làm lại|đổi|sửa) (căn cước|cccd|giấy khai sinh|tuổi) (mới|khác|cho đủ|giúp cho đủ)",
      "(nâng|sửa|khai|làm lại|tăng) tuổi (trên|trong|để làm|cho đủ) (giấy|hộ chiếu|hồ sơ|giấy khai sinh|tuổi|18)",
      "(làm|sửa|khai|nâng|tăng|đổi) [lại|giấy tờ] (tuổi|năm sinh|ngày sinh)",
      "(giấy tờ|cccd|cmnd|khai sinh) (giả|của chị|người khác|mượn) [tuổi|để]",
    ],
    "child-sent-to-work": [
      "(cho|gửi) con (gái|trai|) đi (làm|giúp việc|sang)",
      "(tuyển|cần|tìm) (bé|em|nữ|con gái) (12|13|14|15) tuổi",
      "(cho|gửi|đưa) (con|cháu|bé|con gái|em nhỏ) (đi làm|đi bán|lên thành phố|theo tôi|đi phụ|đi ở|đi giúp việc)",
      "(cần|tìm|tuyển) [bé|các|trẻ] (bé gái|trẻ em|trẻ|bé trai|em gái|bé) [từ] (10|11|12|13|14|15|16)",
      "(trẻ em|bé|trẻ) (đi ăn xin|bán vé số|đi bán|làm xưởng)",
    ],
    "schooling-promised": [
      "(cho ăn học|nuôi ăn học|cho đi học|lo học phí|đóng học phí) [đổi lại|và|nếu|vừa|miễn phí|cho bé|cho cháu|con] (làm|phụ|giúp việc|ở với|làm việc nhà|phụ giúp|vừa làm|đi làm|cháu|bé)",
      "(nhận con nuôi|cho con nuôi|mua|bán) (trẻ sơ sinh|em bé|có bồi dưỡng|bé|lấy tiền)",
    ],
  },
};
