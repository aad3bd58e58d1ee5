import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const vi: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(bí mật) (của chúng ta|hai đứa|của mình|của hai anh em|giữa hai|chúng mình)",
      "(đừng|không được) (nói|kể) (với|cho) (mẹ|bố|ba|cô giáo|ba mẹ|bố mẹ|thầy) [biết|nghe|nhé|nha]",
    ],
    "asked-if-alone": [
      "(em|con|bé) (ở nhà|đang ở nhà|ở) (một mình|1 mình) (không|hả|à|phải)",
      "(bố mẹ|ba mẹ|mẹ|ba) [em|con] (có nhà|ngủ chưa|đi làm|đi vắng|có ở nhà) (không|chưa|hả|rồi)",
      "(khóa|đóng) cửa (phòng|lại)",
    ],
    "mature-for-your-age": [
      "(trưởng thành|chững chạc|lớn|người lớn) (hơn|trước) tuổi",
      "tuổi tác (chỉ là|không quan trọng|không thành)",
    ],
    "gifts-for-pictures": [
      "(gửi|chụp|cho) [anh|chú] [xem] (ảnh|hình|clip|video) [nóng|không mặc|ngực|người|body|sexy] [áo|anh|rồi|đi|cho] (anh cho|anh nạp|nạp thẻ|anh tặng|cho tiền|anh chuyển|chú cho)",
      "(nạp thẻ|nạp game|cho tiền|tặng skin|kim cương) (nếu|khi|đổi) [em] (gửi|chụp|cho xem|lấy)",
    ],
    "delete-our-chat": [
      "(xóa|xoá) [hết|đoạn|sạch] (tin nhắn|chat|đoạn chat|cuộc trò chuyện) (này|của mình|của anh|đi nhé|của chúng|sau khi|nhé)",
    ],
    "meet-alone": [
      "(đến|ra|gặp|tới) [gặp|anh|đây] (một mình|1 mình)",
      "(đừng|không) (dẫn|rủ|mang) [theo] (bạn|ai|bạn bè)",
      "(trốn học|cúp học|bỏ học) (ra|đi|gặp|đến)",
      "(đón|chờ) [em] (sau giờ học|trước cổng trường|sau trường|gần trường|tan học)",
    ],
  },
};
