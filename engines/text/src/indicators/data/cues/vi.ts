import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const vi: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(tuyển|cần tuyển|tuyển dụng|tuyển gấp|việc làm|tìm người) [nhân viên|người|gấp]"],
    lureRole: ["(chăm sóc khách hàng|cskh|trực page|nhập liệu|telesale|tư vấn viên|lễ tân)"],
  },
};
