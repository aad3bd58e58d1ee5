import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const vi: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "(bao|miễn phí|tài trợ|hỗ trợ) vé (máy bay|xe|bay)",
      "(bao|lo) [toàn bộ] (vé|chi phí đi lại)",
      "công ty (bao|lo|trả) vé",
    ],
    "no-visa-needed": ["không cần (visa|thị thực|giấy phép lao động)", "khỏi (visa|cần visa)", "miễn visa lao động"],
    "tourist-visa-for-work": [
      "(đi|sang|làm việc|nhập cảnh) (bằng|theo|với) [visa|thị thực|diện] du lịch",
      "visa du lịch (đi làm|làm việc|để làm)",
    ],
    "border-transfer": [
      "(đón|rước) tại (cửa khẩu|biên giới|sân bay bangkok)",
      "(có xe|xe) đón (tận nơi|qua biên giới|sang campuchia)",
      "(đưa|chở) qua (biên giới|cửa khẩu)",
    ],
    "leave-at-once": ["(bay|đi|xuất cảnh) (ngay|gấp|liền)[ trong tuần]"],
    "passport-not-needed": ["không (cần|có) (hộ chiếu|passport) [vẫn|cũng|đi được]", "khỏi cần hộ chiếu"],
    "typing-test": ["(kiểm tra|test|thi) (đánh máy|gõ phím|tốc độ gõ)", "(đánh máy|gõ phím) (nhanh|10 ngón)"],
    "no-experience-needed": ["không (cần|yêu cầu) (kinh nghiệm|bằng cấp)"],
    "board-and-lodging-free": ["(bao|lo|nuôi) ăn ở", "bao ăn bao ở", "(ăn ở|chỗ ở) (miễn phí|tại công ty)"],
    "messenger-only": [
      "chỉ (nhắn|liên hệ|qua) [tin|qua] (zalo|telegram|facebook|viber)",
      "(ib|inbox|nhắn tin) (zalo|telegram|riêng)",
    ],
    "online-gambling-work": [
      "(trực page|chăm sóc khách|tư vấn|nhân viên|sale) (game bài|casino|nhà cái|cá độ|cá cược|đánh bạc online)",
      "(công ty|làm) (game bài|cờ bạc online|nhà cái)",
    ],
    "scam-work-named": ["(nhân viên|làm|tuyển|công ty|việc) (lừa đảo|scam|sát trư)", "(sát trư bàn|mổ heo online)"],
    "closed-management": ["(ở|làm|sinh hoạt) trong (khu|tòa nhà) (khép kín|công ty quản lý)", "quản lý khép kín"],
    "told-to-hide": ["(đừng|không được|cấm) (nói|kể|báo) (với|cho) (gia đình|bố mẹ|ba mẹ|người nhà|ai biết)"],
    "told-to-lie-at-border": ["(nói|khai|bảo) (với|) [hải quan|công an|xuất nhập cảnh|cửa khẩu] [là] đi du lịch"],
  },
};
