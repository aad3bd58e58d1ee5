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
    ],
    "phone-taken": ["(thu|tịch thu|thu giữ|bị thu|lấy) [hết|mất] điện thoại"],
    "identity-copy-asked": ["(gửi|chụp|cho xin) [ảnh|hình] (cccd|cmnd|hộ chiếu|căn cước|passport)"],
  },
};
