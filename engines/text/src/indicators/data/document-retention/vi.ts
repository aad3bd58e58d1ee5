import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DocumentRetentionId } from "./indicators.ts";

export const vi: PhraseFile<DocumentRetentionId> = {
  review: unreviewed,
  phrases: {
    "passport-kept": [
      "(thu|giữ|tịch thu|lấy|thu giữ|giữ hộ) (hộ chiếu|passport|giấy tờ tùy thân|căn cước|hết giấy tờ)",
      "(bị|sẽ bị) (thu|giữ|tịch thu) (hộ chiếu|giấy tờ|passport)",
      "(hộ chiếu|căn cước|cccd|cmnd|passport) [gốc] [và điện thoại] (nộp|giao|gửi|đưa) [lại|hết] cho (quản lý|chủ|ông chủ|môi giới|sếp|tổ trưởng)",
      "(hộ chiếu|căn cước|cccd|cmnd|giấy tờ tùy thân) [gốc] (để|do) [cho] (quản lý|công ty|chủ|ông chủ|môi giới|sếp|tổ trưởng) giữ",
      "(giữ|thu|thu giữ|tịch thu|nộp lại|giao nộp) [lại|hết|luôn|toàn bộ] (hộ chiếu|passport|căn cước|cccd|cmnd|giấy tờ|bằng gốc|sổ thuyền viên) [gốc|của|cho|công ty|tùy thân|lại|khi]",
      "(hộ chiếu|passport|căn cước|cccd|cmnd|giấy tờ|bằng gốc) [gốc|sẽ|phải|do|bị|để|của|tùy thân|và điện thoại] [được|phải|công ty|chủ|bị|sẽ] (giữ|thu|thu giữ|tịch thu|nộp|giao|quản lý|công ty giữ|chủ giữ|gửi|cất)",
    ],
    "phone-taken": [
      "(thu|tịch thu|thu giữ|bị thu|lấy) [hết|mất] điện thoại",
      "(thu|tịch thu|giữ|nộp|lấy) [lại|hết|mất] điện thoại",
      "(điện thoại) [bị|phải|sẽ|cá nhân|của] [bị] (thu|tịch thu|giữ|nộp|lấy|thu lại|gửi lại|giao nộp)",
      "(không được|cấm) (dùng|sử dụng|xài|mang) điện thoại",
    ],
    "identity-copy-asked": ["(gửi|chụp|cho xin) [ảnh|hình] (cccd|cmnd|hộ chiếu|căn cước|passport)"],
  },
  counters: {
    "passport-kept": [
      "(không|đừng|tuyệt đối không|chẳng|không ai được|chớ|cấm|không bao giờ) [được|bao giờ|ai|để|có quyền|nên|cho|công ty] [ai|được|có quyền|công ty|chủ] (giữ|thu|thu giữ|giao|đưa|nộp|tịch thu|cầm|giao nộp) [lại|người] (hộ chiếu|passport|căn cước|cccd|giấy tờ|bằng gốc)",
      "(hộ chiếu|giấy tờ|sổ thuyền viên|bằng gốc|căn cước) [do|của] [bạn|anh em|mọi người] (tự giữ|anh em tự giữ|bạn giữ|người lao động giữ|bạn tự giữ|do người lao động giữ)",
    ],
  },
};
