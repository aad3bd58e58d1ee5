import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SextortionId } from "./indicators.ts";

export const vi: PhraseFile<SextortionId> = {
  review: unreviewed,
  phrases: {
    "pay-or-publish": [
      "(chuyển|gửi|nộp|trả) [tiền|cho|khoản|ngay|5|10|20] [tiền|triệu|tr|anh|tao] [ngay] (nếu không|không thì|không là|hoặc) [tao|anh|ảnh|clip|tôi] (tung|sẽ|đăng|gửi|phát tán|clip|ảnh)",
      "(nếu|mà) không (chuyển|gửi|trả|đưa) [tiền] [tao|clip|ảnh|thì|anh] [sẽ] (tung|đăng|gửi|phát tán|clip|ảnh)",
    ],
    "recorded-secretly": [
      "(quay|ghi|chụp|lưu) [lại|hết|được|màn hình] (clip|cảnh|video|màn hình|cuộc gọi|hình) (nóng|khỏa thân|sex|em|nude|của mày|chat sex|em cởi|mày)",
      "có (clip|ảnh|video) (nóng|nude|sex|khỏa thân) của (em|mày|bạn|anh)",
    ],
    "contacts-will-see": [
      "(gửi|đăng|tag) [clip|ảnh|hết|cho|video|lên] [cho|này] (tất cả bạn bè|cả nhà|gia đình|bạn bè|bạn bè facebook|trường|công ty|vợ|chồng|danh bạ|thầy cô|người thân) [của|em|mày|mày biết]",
      "(có|lưu) [hết|toàn bộ] (danh bạ|danh sách bạn bè|bạn bè facebook) [của]",
    ],
    "more-pictures-demanded": [
      "(gửi|quay|chụp) [thêm|tiếp] (ảnh|clip|hình) [nude|nóng|nữa] [nếu] (không thì|nếu không|không là|không)",
      "(nghe lời|làm theo) [anh|tao] (không thì|nếu không|không là)",
    ],
  },
};
