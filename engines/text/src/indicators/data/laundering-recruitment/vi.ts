import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const vi: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(thuê|mua|bán|cho thuê|thu mua|gom) (tài khoản ngân hàng|tk ngân hàng|thẻ atm|tài khoản bank|stk)",
      "(thuê|mua) (tk|tài khoản) (nhận tiền|chuyển tiền|chính chủ)",
    ],
    "payments-passed-on": [
      "(nhận|chuyển) tiền (hộ|qua|bằng|vào) (tài khoản|tk|stk) (của bạn|cá nhân|mình|ngân hàng của bạn)",
      "(rút|chuyển) tiền hộ [hưởng|nhận] (hoa hồng|phần trăm)",
    ],
    "telephone-account-rented": ["(thuê|mua|gom) (sim|sim rác|sim chính chủ|nick zalo|tài khoản zalo|nick facebook)"],
  },
};
