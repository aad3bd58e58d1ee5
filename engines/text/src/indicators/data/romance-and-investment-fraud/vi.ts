import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { RomanceAndInvestmentFraudId } from "./indicators.ts";

export const vi: PhraseFile<RomanceAndInvestmentFraudId> = {
  review: unreviewed,
  phrases: {
    "guaranteed-returns": [
      "(cam kết|đảm bảo|bảo đảm|chắc chắn) (lợi nhuận|lãi|có lãi|sinh lời|thắng|lời)",
      "(lợi nhuận|lãi|lãi suất|sinh lời) [lên đến|tới|khoảng|cố định] (5|10|20|30|50|100|3) (phần trăm|ngày|mỗi|một|tháng|tuần|trên|)",
      "(đầu tư|nạp|vốn|bỏ) [chỉ|từ|ra] (100|200|500|1|2|5|10) [k|nghìn|triệu|tr] (nhận|lãi|lời|thu về|được|nhận về)",
      "(không rủi ro|không lỗ|không sợ lỗ|lãi ngay|100 có lãi|chắc thắng)",
    ],
    "trading-taught-by-friend": [
      "(anh|em|chú|thầy|chuyên gia|bạn mình|mình) (dạy|chỉ|hướng dẫn|dẫn|kéo|sẽ chỉ) [em|anh|bạn|cách|lệnh] [cách|chơi] (đầu tư|chơi chứng khoán|trade|đánh lệnh|chơi coin|chơi forex|đầu tư coin|vào lệnh|kiếm tiền trên sàn)",
      "(sàn|app|nhóm|nền tảng) (đầu tư|giao dịch|trade) (mà anh|này|của chú|uy tín của|của thầy|anh đang)",
    ],
    "wrong-number-opening": [
      "(xin lỗi|sorry|ủa) [mình|em|tôi|chị] (nhầm số|nhắn nhầm|gọi nhầm|nhầm người|kết bạn nhầm|add nhầm)",
    ],
    "fee-before-withdrawal": [
      "(nộp|đóng|chuyển|nạp) [thêm|trước|tiền] (thuế|phí|tiền thuế|phí xác minh|phí rút|tiền cọc|20|30|phí bảo đảm) [trước|thêm|mới|để] (mới|để|thì|trước khi) [được|rút] (rút|rút tiền|rút được|được rút)",
      "(tài khoản|tiền) [của bạn] (bị đóng băng|bị khóa|bị treo) [phải|cần|vui lòng] (nạp|nộp|đóng|chuyển)",
    ],
    "paid-for-likes": [
      "(like|thả tim|đánh giá|theo dõi|xem video|follow|xem quảng cáo|tương tác|thích) [video|sản phẩm|kênh|bài|trang|youtube|tiktok|và] [là] (nhận tiền|kiếm tiền|được trả|nhận hoa hồng|có tiền|nhận thưởng|kiếm|trả lương)",
      "(làm nhiệm vụ|nhiệm vụ|chốt đơn|giật đơn|cộng tác viên|ctv|xử lý đơn hàng) [online|shopee|lazada|tiki|tại nhà|hàng|đơn|chốt đơn] (nhận hoa hồng|hoa hồng|hưởng hoa hồng|nhận tiền|kiếm|tại nhà|online|thu nhập|ngày|lương)",
      "việc (online|làm thêm|tại nhà) [chỉ|tại nhà|chỉ cần] (like|điện thoại|thả tim|nhiệm vụ|chốt đơn|theo dõi|đánh giá|chỉ cần điện thoại)",
    ],
    "parcel-held-at-customs": [
      "(kiện hàng|gói hàng|quà|bưu kiện|bưu phẩm) [của|bị|đang] [bạn|em] [bị|đang] (giữ|kẹt|tạm giữ) [ở|tại|lại] (hải quan|sân bay)",
      "(đóng|nộp|chuyển) (phí|thuế) (hải quan|thông quan|nhận hàng|nhận quà|nhập khẩu)",
    ],
  },
};
