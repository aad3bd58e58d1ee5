import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const vi: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(phí|tiền) (môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo) (là|khoảng|trước|chỉ)",
      "(đặt|đóng|nộp) (cọc|tiền cọc|phí|tiền thế chân) (trước|giữ chỗ|khi|để)",
      "(thu|lấy) phí (trước|môi giới)",
      "(phí|tiền) [môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo|làm hồ sơ|visa|cọc|đặt cọc|trọn gói|xuất cảnh|thủ tục|chi phí] (chỉ|là|từ|khoảng|trước|1|2|3|5|10|20|30|50|100|500|usd|trọn gói|hết)",
      "(đặt|đóng|nộp|chuyển|thu) [trước|ngay|tiền|khoản] (cọc|tiền cọc|phí|lệ phí|tiền hồ sơ|tiền thế chân|tiền giữ chỗ|phí giữ chỗ|tiền đồng phục|phí môi giới|tiền đào tạo)",
    ],
    "debt-taken-from-pay": [
      "(trừ|khấu trừ) (dần|) (vào|từ) lương",
      "(trừ|cấn) lương (trả|để trả) (nợ|phí)",
      "(trừ|khấu trừ|trừ dần|cấn) [dần|tiền|phí|nợ|hàng tháng|chi phí] (vào|từ|qua) (lương|tiền lương|tiền công|lương tháng|tháng lương)",
      "(lương|tháng lương) [đầu|3 tháng đầu|tháng đầu] (bị trừ|để trả|trừ|trả nợ|dùng trả)",
    ],
    "debt-bondage": [
      "(làm|làm việc) (để|) (trả|trừ) nợ",
      "(không|chưa) trả (hết|đủ) (nợ|tiền) (thì|) (không được|không cho) (về|nghỉ|đi)",
      "(đền|bồi thường|phạt) (hợp đồng|tiền) (nếu|khi|mới) (nghỉ|về|được về)",
      "(làm|ở lại|làm việc) (đến khi|tới khi|cho đến khi|đủ|cho hết) [trả] (hết nợ|đủ tiền|nợ|hết hợp đồng)",
      "(nợ|còn nợ|thiếu nợ) (công ty|chủ|môi giới|sếp|bên) [thì|không|phải|mới|tiền]",
      "(nghỉ|về|hủy|bỏ) [trước|ngang|sớm|giữa chừng|việc] [hạn|hợp đồng] (phải đền|phải bồi thường|bị phạt|đền|phạt|bồi thường|phải trả lại|phải chuộc)",
    ],
    "ransom-demanded": ["tiền chuộc", "(đòi|trả|nộp|chuyển) tiền (chuộc|chuộc người)", "(chuộc|chuộc người) (về|ra)"],
    "loan-for-fee": [
      "(cho vay|hỗ trợ vay|vay|ứng trước|ứng|vay vốn|trả góp) [tiền|100|vốn|ngân hàng|chi phí] (để|phí|đi|chi phí|xuất cảnh|trước|làm|đóng phí|trừ lương|nộp phí|xklđ)",
      "(không có tiền|chưa có tiền|không đủ tiền|không có vốn) [thì|cũng|vẫn|đi] (cho vay|ứng|được|hỗ trợ vay|bên mình ứng|trừ lương|vẫn đi|được vay)",
    ],
    "fee-before-contract": [
      "(chuyển|đóng|nộp|đặt cọc|ck|cọc|chuyển khoản) [trước|ngay|tiền|khoản|phí|cọc|500|1|2|3|5] [cọc|triệu|tr|k|phí|tiền] (trước|ngay|hôm nay|để giữ chỗ|để giữ suất|để xác nhận|trước khi|để làm hồ sơ|giữ chỗ|mới được|trong ngày|để được)",
      "(trước khi) (phỏng vấn|ký|ký hợp đồng|nhận việc|đi|đi làm) (phải|cần|vui lòng|đóng|nộp) [đóng|nộp|cọc|chuyển]",
    ],
    "collateral-for-job": [
      "(sổ đỏ|đất|nhà|xe|bằng gốc|sổ hộ khẩu|xe máy) [gốc|đất|nhà] (thế chấp|làm tin|cầm cố|để thế chấp|đảm bảo|làm thế chấp)",
      "thế chấp (sổ đỏ|đất|nhà|bằng|xe|giấy tờ|sổ)",
      "(gia đình|bố mẹ|cha mẹ|người thân|người bảo lãnh) (phải|ký|chịu|bảo lãnh|đứng ra) (trả|bảo lãnh|đền|ký giấy nợ|trách nhiệm|trả nợ|bồi thường)",
    ],
  },
  counters: {
    "recruitment-fee": [
      "(không|miễn|ko) (thu|mất|đóng|tốn|lấy|nộp|đặt|) (phí|tiền|cọc) [môi giới|dịch vụ|hồ sơ|giữ chỗ|đào tạo|trước|cọc]",
      "không (thu|lấy) phí trước",
    ],
    "fee-before-contract": [
      "(không|ko|đừng|tuyệt đối không|chưa|không cần|chớ|miễn) [bao giờ|phải|thu|nên|được|yêu cầu] (chuyển|đóng|nộp|đặt cọc|ck|cọc|chuyển khoản|đặt)",
    ],
  },
};
