import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const vi: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": [
      "(bị|hay bị|sẽ bị) (đánh đập|chích điện|tra tấn|hành hạ|bạo hành|bỏ đói)",
      "(bị đánh|đánh đập|tra tấn|chích điện|bị chích|tát|bạo hành|dùi cui điện|roi điện|bị hiếp|hãm hiếp|bỏ đói|hành hạ|đập gãy)",
    ],
    "threat-to-family": [
      "(tao|bọn tao|chúng tôi|tụi tao) biết (nhà|gia đình) (mày|bạn|mi) ở đâu",
      "(giết|xử|tìm đến|làm hại) (cả nhà|gia đình|người nhà|bố mẹ) (mày|bạn|mi)",
      "(biết|tìm đến|đến) (nhà|địa chỉ|gia đình) (mày|em|cô|anh|bạn|bố mẹ)",
      "(giết|hại|xử|đánh|làm hại) (gia đình|bố mẹ|con|cả nhà|người nhà) (mày|em|cô|anh|bạn|tao)",
    ],
    "threat-of-police": [
      "(báo|giao) (công an|cảnh sát) (bắt|) (nếu|khi) (trốn|bỏ trốn|ra ngoài|nghỉ)",
      "(trốn|ra ngoài) (là|sẽ) bị (công an|cảnh sát) bắt",
    ],
    "threat-to-publish-pictures": [
      "(tung|phát tán|đăng|gửi) (ảnh|clip|video|hình) (nóng|khỏa thân|nhạy cảm|sex) (của|) (mày|em|bạn|mi)",
      "(tung|phát tán|đăng|gửi|up|lan truyền) [hết|lên|toàn bộ] (ảnh|clip|video|hình) (nóng|nude|sex|khỏa thân|nhạy cảm|của em|của mày|riêng tư|của bạn)",
      "(ảnh|clip|video|hình) (nóng|nude|sex|khỏa thân|nhạy cảm) [của] [em|mày|bạn|anh] (sẽ bị|lên mạng|cho|sẽ|bị) [tung|đăng|phát tán|gửi|cả]",
    ],
    "threat-of-violence": [
      "(giết|đánh chết|chém|bắn|thiêu|chặt|đánh gãy|xử) (mày|em|tao|tôi|chúng tôi|cả nhà|tay|chân|chết)",
      "(dọa|đe dọa|hăm dọa|dọa sẽ) [sẽ|tôi|em|chúng tôi] (giết|đánh|bán|chém|chặt|bắn|chôn|làm hại)",
      "(mổ|bán|lấy) (thận|nội tạng)",
    ],
    "cut-off-from-family": [
      "(không được|cấm|không cho|không thể) (gọi|liên lạc|liên hệ|nói chuyện|gọi điện|nhắn tin) [với|về|cho|điện] (gia đình|nhà|bố mẹ|ai|người thân|cho nhà|về nhà|bên ngoài|người nhà|về)",
      "(mất|cắt|bị cắt) liên lạc (với|từ|gia đình)",
    ],
  },
};
