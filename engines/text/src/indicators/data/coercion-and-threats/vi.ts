import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const vi: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(bị|hay bị|sẽ bị) (đánh đập|chích điện|tra tấn|hành hạ|bạo hành|bỏ đói)"],
    "threat-to-family": [
      "(tao|bọn tao|chúng tôi|tụi tao) biết (nhà|gia đình) (mày|bạn|mi) ở đâu",
      "(giết|xử|tìm đến|làm hại) (cả nhà|gia đình|người nhà|bố mẹ) (mày|bạn|mi)",
    ],
    "threat-of-police": [
      "(báo|giao) (công an|cảnh sát) (bắt|) (nếu|khi) (trốn|bỏ trốn|ra ngoài|nghỉ)",
      "(trốn|ra ngoài) (là|sẽ) bị (công an|cảnh sát) bắt",
    ],
    "threat-to-publish-pictures": [
      "(tung|phát tán|đăng|gửi) (ảnh|clip|video|hình) (nóng|khỏa thân|nhạy cảm|sex) (của|) (mày|em|bạn|mi)",
    ],
  },
};
