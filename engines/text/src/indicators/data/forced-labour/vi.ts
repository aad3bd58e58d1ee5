import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const vi: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(không|ko|không được|cấm) (cho|được) (ra ngoài|ra khỏi|về nhà|rời khỏi)",
      "(bị|đang bị) (nhốt|giam|giam giữ|giam lỏng)",
      "(không được|cấm|không cho|không được phép) (ra ngoài|ra khỏi|đi đâu|về nhà|về|rời|lên bờ|ra cổng)",
      "(bị|họ|chủ) (nhốt|giam|khóa|giam giữ|xích|giam lỏng)",
      "(bảo vệ|lính|người) (cầm súng|có súng|canh gác|canh giữ|vũ trang|canh cửa|canh)",
      "(hàng rào kẽm gai|dây thép gai|tường cao|song sắt)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18) (tiếng|giờ) (một ngày|mỗi ngày|ngày)",
      "không có ngày nghỉ",
      "(12|13|14|15|16|17|18|20) (tiếng|giờ|h) (một ngày|mỗi ngày|ngày|trên ngày|1 ngày)",
      "(không có|không được|chẳng có) (ngày nghỉ|nghỉ|ngày phép|nghỉ ngơi)",
      "làm (12|13|14|15|16|17|18) (tiếng|giờ)",
    ],
    "wages-withheld": [
      "(không|chưa|ko) (trả|được trả|nhận|được nhận) [đồng] lương",
      "(giữ|giam|quỵt|nợ) lương",
      "(không|chưa|chẳng) [được|hề|có] (trả lương|nhận lương|phát lương|lĩnh lương|trả đồng nào)",
      "(giữ|nợ|quỵt|giam|chậm|om) lương",
      "lương (bị giữ|bị giam|bị nợ|cuối hợp đồng mới trả|trả khi hết hợp đồng|công ty giữ|chủ giữ)",
    ],
    "forced-to-scam": [
      "(bị|) (ép|bắt|ép buộc|bắt buộc|cưỡng ép) [phải|đi|làm] (lừa đảo|lừa người|scam)",
      "(bị ép|ép|bắt|buộc|bị bắt|cưỡng ép) [buộc|tôi|chúng tôi|em|phải|đi|làm] [phải|đi|làm] (lừa|lừa đảo|đi lừa|scam|lừa người|làm lừa đảo)",
    ],
    "punished-for-quota": [
      "không (đạt|đủ) (chỉ tiêu|doanh số|kpi) (bị|thì bị|sẽ bị) (đánh|phạt|chích điện|bỏ đói)",
      "(không|chưa) (đạt|đủ) (chỉ tiêu|doanh số|kpi|số) [là|bị|thì|sẽ|phải] [bị] (đánh|chích điện|phạt|bán|bỏ đói|nhốt|bị đánh|tra tấn|nhịn ăn)",
    ],
    "sold-on": [
      "bán sang (tòa|công ty) (bên cạnh|khác)",
      "(bị|) bán (sang|qua|cho) (công ty|khu|ông chủ|sòng) khác",
      "(bán|sang tay) (người|tôi|em|chúng tôi) (sang|cho) công ty khác",
      "(bán|sang tay|chuyển|bị bán) [tôi|em|chúng tôi|lại|qua|người|họ] (sang|cho|qua|tiếp|đi) [công ty|chủ|một] (công ty khác|chủ khác|công ty|sòng khác|nơi khác|khu khác|chủ|casino khác|người khác|động)",
      "(mua|bị mua) [về|tôi|em|lại] (với giá|của|từ)",
    ],
    "contract-substituted": [
      "(hợp đồng|công việc|lương|việc) [thực tế|sang đó|làm] (không như|khác với|khác|không giống|không đúng|bị đổi|đổi khác) [với|như] [lời|hứa|thỏa thuận|ban đầu|đã|quảng cáo|lúc]",
      "(hứa|nói là|bảo là|hứa hẹn) [đi|cho|làm|lương|sang] [làm|phục vụ|nhà hàng|may|quán|công nhân] (nhà hàng|nhưng|quán|xưởng|bán hàng|nhân viên|triệu|may|spa) [nhưng|mà|tới nơi|qua tới|thì|ai ngờ] (nhưng|thì|lại|bị|tới|qua|ai)",
      "(ép|bắt|buộc) [tôi|em|chúng tôi] ký (hợp đồng mới|giấy nợ|giấy trắng|hợp đồng khác|lại)",
    ],
    "movement-only-with-guard": [
      "(đi đâu|ra ngoài|đi chợ|đi ra) [cũng|phải|đều] [có|bị] (người canh|bảo vệ đi theo|bảo vệ kèm|người đi theo|người kèm|giám sát|theo dõi|người áp giải)",
    ],
    "fined-from-pay": [
      "(phạt|trừ lương|trừ tiền|bị phạt) [tiền|nếu|khi|vì|vì đi] (đi trễ|đi muộn|nói chuyện|đi vệ sinh|ốm|ngủ gật|làm sai|bệnh|trễ|muộn)",
      "(đi trễ|đi muộn|nói chuyện|đi vệ sinh|ốm|ngủ gật|bệnh) [quá|lâu|là|cũng|bị] (phạt|trừ lương|bị phạt|bị trừ)",
    ],
  },
};
