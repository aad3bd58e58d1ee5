import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const vi: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(thuê|mua|bán|cho thuê|thu mua|gom) (tài khoản ngân hàng|tk ngân hàng|thẻ atm|tài khoản bank|stk)",
      "(thuê|mua) (tk|tài khoản) (nhận tiền|chuyển tiền|chính chủ)",
      "(thuê|mua|thu mua|bán|cho thuê|mượn|cần mua|cần thuê|nhận mua|gom) [lại|nhiều|các|sỉ] (tài khoản|tk|thẻ atm|thẻ ngân hàng|tài khoản ngân hàng|stk|ví momo|ví điện tử)",
      "(tài khoản|tk|thẻ) [ngân hàng|không dùng|cũ] (cho thuê|cần bán|bán lại|kiếm tiền|được thuê|trả phí)",
    ],
    "payments-passed-on": [
      "(nhận|chuyển) tiền (hộ|qua|bằng|vào) (tài khoản|tk|stk) (của bạn|cá nhân|mình|ngân hàng của bạn)",
      "(rút|chuyển) tiền hộ [hưởng|nhận] (hoa hồng|phần trăm)",
      "(nhận tiền|nhận chuyển khoản|tiền vào|tiền về|cho mượn tài khoản) [vào|qua|của|nhận] (tài khoản|tk|thẻ|tiền|khách) (rồi|sau đó|chuyển|rút|bạn|hưởng)",
      "(rút tiền|chuyển tiền|rút|chuyển) (hộ|thuê|giúp) (khách|hưởng|nhận hoa hồng|được hưởng)",
    ],
    "telephone-account-rented": [
      "(thuê|mua|gom) (sim|sim rác|sim chính chủ|nick zalo|tài khoản zalo|nick facebook)",
      "(thuê|mua|thu mua|bán|cho thuê) (sim|zalo|nick|facebook|fb|sim chính chủ|nick zalo|tài khoản zalo|nick facebook|telegram)",
    ],
    "account-opened-for-others": [
      "(mở|làm|đăng ký) [tài khoản|thẻ|1|2|3] (tài khoản|thẻ|tk|ngân hàng|thẻ atm) [ngân hàng|rồi|xong] (rồi|giao|bán lại|cho công ty|nhận tiền|trả|được trả|và giao|đưa)",
      "(giao|đưa|gửi|nộp) (thẻ atm|thẻ|thẻ và mã pin|sim và thẻ|tài khoản) (kèm|và|cùng|cho) [sim|mã pin|mật khẩu|bên|otp|pin]",
      "đứng tên (công ty|tài khoản|giám đốc|vay|mở|hộ)",
    ],
  },
  counters: {
    "bank-account-rented": [
      "(không|đừng|tuyệt đối không|nghiêm cấm|cấm|chớ) [được|nên|cho|nhận|bao giờ] (thuê|mua|bán|cho thuê|mượn|cho mượn|thuê mượn|mua bán) [lại|mượn|hoặc|bán|thuê] (tài khoản|tk|thẻ atm|thẻ ngân hàng)",
    ],
  },
};
