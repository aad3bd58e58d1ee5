import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ScamCentreRecruitmentId } from "./indicators.ts";

export const vi: PhraseFile<ScamCentreRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "free-ticket": [
      "(bao|miễn phí|tài trợ|hỗ trợ) vé (máy bay|xe|bay)",
      "(bao|lo) [toàn bộ] (vé|chi phí đi lại)",
      "công ty (bao|lo|trả) vé",
      "(bao|lo|miễn phí|tài trợ|hỗ trợ|chi trả|trả|lo hết|lo toàn bộ) [toàn bộ|hết|trọn gói|tiền|chi phí] (vé|vé máy bay|tiền vé|chi phí đi lại|chi phí|xe|hộ chiếu|visa|đi lại|xe đưa đón|vé xe|giấy tờ|tiền xe|phí đi lại|hộ chiếu và vé)",
      "(vé máy bay|vé xe|tiền xe|chi phí đi|chi phí|hộ chiếu|xe đưa đón|đi lại) [công ty|và hộ chiếu|được|chủ|bên mình|đã có] (lo|lo hết|trả|bao|miễn phí|chi trả|công ty lo|công ty trả|công ty bao|được bao|chủ lo|bên mình lo)",
      "(không mất|không tốn|khỏi tốn) (chi phí|đồng nào|phí gì|tiền|tiền xe)",
      "(có xe đón|xe đón tận|xe đưa đón tận|có người đón)",
    ],
    "no-visa-needed": [
      "không cần (visa|thị thực|giấy phép lao động)",
      "khỏi (visa|cần visa)",
      "miễn visa lao động",
      "không (cần|phải|cần làm|cần xin) (visa|giấy phép|giấy tờ|work permit|visa lao động)",
    ],
    "tourist-visa-for-work": [
      "(tách đoàn|trốn đoàn|bỏ đoàn) [ra|để|đi|ở lại]",
      "(visa|vi sa) (du lịch|thăm thân|tham quan|thăm) (rồi|xong|qua|vào) (trốn|ở lại|làm|xin việc|chuyển)",
      "(đi|sang|làm việc|nhập cảnh) (bằng|theo|với) [visa|thị thực|diện] du lịch",
      "visa du lịch (đi làm|làm việc|để làm)",
      "(visa|diện|theo diện|đi theo|dạng|bằng visa) (du lịch|tham quan|thăm thân|khách du lịch) [trước|rồi|sau đó|sang|qua|để|vào] (rồi|trước|sang|qua|để|làm|ở lại|đi làm|vào|sau chuyển|ở lại làm)",
      "(đi|sang|qua) (như|dưới dạng|với tư cách) (khách du lịch|du khách|du lịch)",
    ],
    "border-transfer": [
      "(đón|rước) tại (cửa khẩu|biên giới|sân bay bangkok)",
      "(có xe|xe) đón (tận nơi|qua biên giới|sang campuchia)",
      "(đưa|chở) qua (biên giới|cửa khẩu)",
      "(đón|rước|chở|đưa) [bạn|em|mọi người|người|tận] [tại|ở|từ|qua|tới|đến] (cửa khẩu|biên giới|sân bay|bến xe|bên kia|mộc bài|sông|tận nơi|campuchia|công ty bên)",
      "(qua|vượt|đi) (sông|biên giới|đường tiểu ngạch|đường mòn|lối mở|cửa khẩu phụ|đường rừng|xuồng)",
      "(có người|người bên mình|xe) (đón|dẫn|chờ|đợi|dẫn qua|đưa qua)",
    ],
    "leave-at-once": [
      "(bay|đi|xuất cảnh) (ngay|gấp|liền)[ trong tuần]",
      "(đi|bay|xuất cảnh|làm|lên đường|nhận việc|sang) (ngay|liền|luôn|gấp|trong tuần|tuần này|trong ngày|trong tuần này)",
      "(chỉ còn|còn|suất cuối) (2|3|4|5|vài|một|cuối|1|10) [suất|chỗ|slot|bạn|người]",
    ],
    "passport-not-needed": [
      "(đừng|không cần|khỏi|không phải|ko cần) (mang|đem|cầm) [theo] (giấy tờ|hộ chiếu|cccd|căn cước)",
      "(không|chưa có|chẳng cần|khỏi) (hộ chiếu|passport) [vẫn|cũng] (đi|qua|được) [được]",
      "không (cần|có) (hộ chiếu|passport) [vẫn|cũng|đi được]",
      "khỏi cần hộ chiếu",
      "(không có|chưa có|không cần) (hộ chiếu|passport) [vẫn|cũng|bên mình|công ty|thì] (đi được|được|lo|làm|đi|ok|không sao)",
      "chỉ cần (cccd|căn cước|cmnd|chứng minh)",
    ],
    "typing-test": [
      "(kiểm tra|test|thi) (đánh máy|gõ phím|tốc độ gõ)",
      "(đánh máy|gõ phím) (nhanh|10 ngón)",
      "(biết|thạo|gõ|đánh) (đánh máy|gõ phím|vi tính|máy tính|bàn phím|máy nhanh|10 ngón)",
      "(gõ|đánh máy) (nhanh|tốt|30|40|cơ bản)",
    ],
    "no-experience-needed": [
      "không (cần|yêu cầu) (kinh nghiệm|bằng cấp)",
      "(không|chẳng|ko|khỏi) (cần|đòi hỏi|yêu cầu) [có] (kinh nghiệm|bằng cấp|trình độ|tay nghề|ngoại ngữ|tiếng)",
      "(được đào tạo|đào tạo miễn phí|có người hướng dẫn|được hướng dẫn|chỉ việc|sẽ được dạy|đào tạo từ đầu)",
      "(không phân biệt|không giới hạn) (trình độ|tuổi|bằng cấp|kinh nghiệm)",
    ],
    "board-and-lodging-free": [
      "(bao|lo|nuôi) ăn ở",
      "bao ăn bao ở",
      "(ăn ở|chỗ ở) (miễn phí|tại công ty)",
      "(bao|lo|nuôi|miễn phí|hỗ trợ) [trọn|toàn bộ] (ăn ở|ăn uống|chỗ ở|nhà ở|ký túc xá|ăn|ở|khách sạn|3 bữa|phòng trọ|chỗ ăn ở|cơm|ăn 3 bữa)",
      "(ăn ở|chỗ ở|ký túc xá|ăn uống|phòng|phòng ở|nhà ở|cơm ngày 3 bữa) [và ăn uống|cơm] (miễn phí|tại công ty|công ty lo|lo hết|free|có sẵn|đầy đủ|được bao|công ty bao|tại chỗ)",
      "ăn ở (tại|trong)",
    ],
    "messenger-only": [
      "chỉ (nhắn|liên hệ|qua) [tin|qua] (zalo|telegram|facebook|viber)",
      "(ib|inbox|nhắn tin) (zalo|telegram|riêng)",
      "(ib|inbox|nhắn tin|liên hệ|alo|add|kết bạn|nt|nhắn|pm|chat) [mình|em|qua|riêng|ngay|cho] (zalo|telegram|tele|facebook|fb|riêng|messenger|tin nhắn|viber|mình|em|qua)",
      "(ai quan tâm|quan tâm|cần việc|ai cần|bạn nào cần) (ib|inbox|nhắn|liên hệ|cmt|kết bạn|alo|chấm|để lại)",
    ],
    "online-gambling-work": [
      "(cá độ|nhà cái|cá cược|trang cá cược|bài bạc online|web bóng)",
      "(trực page|chăm sóc khách|tư vấn|nhân viên|sale) (game bài|casino|nhà cái|cá độ|cá cược|đánh bạc online)",
      "(công ty|làm) (game bài|cờ bạc online|nhà cái)",
      "(game bài|casino|nhà cái|cá độ|cá cược|đánh bạc|sòng bài|lô đề|cờ bạc|xổ số|game online|sòng bạc|tài xỉu|nổ hũ) [online|trực tuyến|mạng] (tuyển|cần|ở|tại|nhân viên|làm|trực|công ty|bên)",
      "(làm|tuyển|cskh|nhân viên|trực|quảng cáo|sale|chăm khách|telesale|tư vấn|mời khách) [cho|page|khách|web|chơi|trang|tại] (game bài|casino|nhà cái|cá độ|cá cược|đánh bạc|sòng bài|cờ bạc|web cược|lô đề|game đổi thưởng|game online|tài xỉu|sòng bạc)",
    ],
    "scam-work-named": [
      "(mỗi ngày|ngày) [phải] lừa (40|30|50) (người|khách)",
      "(nhân viên|làm|tuyển|công ty|việc) (lừa đảo|scam|sát trư)",
      "(sát trư bàn|mổ heo online)",
      "(nhắn tin|chat|nói chuyện|tán tỉnh|làm quen|trò chuyện) [với|với khách] (khách nước ngoài|người nước ngoài|khách tây|đàn ông|phụ nữ|khách|người lạ|đại gia|khách hàng|việt kiều) [nước ngoài|giàu|độc thân] (để|rồi|dụ|mời|kêu|rủ|trên mạng|qua|nạp|đầu tư|và)",
      "(dụ|mời|rủ|lôi kéo|thuyết phục|dẫn dắt) (khách|khách hàng|người ta|người khác|họ|người chơi) [hàng] (nạp|đầu tư|chơi|nạp tiền|chuyển tiền|tham gia|nạp thẻ|đặt cược|vào sàn)",
      "(tài khoản|hình|ảnh|nick) (ảo|giả|gái xinh) (để|chat|làm|có sẵn|được cấp)",
      "(lừa đảo|lừa người|lừa tiền|đi lừa|scam) (qua mạng|online|người việt|trên mạng|người khác|tình cảm)",
    ],
    "closed-management": [
      "(ở|làm|sinh hoạt) trong (khu|tòa nhà) (khép kín|công ty quản lý)",
      "quản lý khép kín",
      "(không được|cấm|hạn chế) (ra ngoài|ra khỏi) [khu|công ty|tòa nhà|cổng]",
      "(khu|tòa nhà|khu vực) (khép kín|có bảo vệ|có rào|rào kín|có bảo vệ canh)",
      "(mọi thứ|tất cả|sinh hoạt|ăn ở sinh hoạt) [đều] [ở] trong (khu|tòa nhà|công ty)",
    ],
    "told-to-hide": [
      "(đừng|không được|cấm) (nói|kể|báo) (với|cho) (gia đình|bố mẹ|ba mẹ|người nhà|ai biết)",
      "(đừng|không được|cấm|không cần|khỏi|không nên|chớ|khoan) (nói|kể|báo|cho|hỏi|để) [với|cho|ai|gia đình|bố mẹ|người nhà] (gia đình|bố mẹ|ba mẹ|người nhà|ai|vợ|chồng|bạn bè|công an|ai biết|cha mẹ|người thân|hàng xóm|biết)",
      "(giữ bí mật|giấu gia đình|giấu ba mẹ|trốn gia đình|đi lén|giữ kín)",
    ],
    "told-to-lie-at-border": [
      "(nói|khai|bảo) (với|) [hải quan|công an|xuất nhập cảnh|cửa khẩu] [là] đi du lịch",
      "(nói|khai|bảo|trả lời|cứ nói|cứ khai) [với|là|mình|rằng|hải quan|em|công an] [là|đi|qua|cửa khẩu|hải quan] [đi|qua|sang] (du lịch|thăm thân|thăm người thân|chơi|mua sắm|tham quan|thăm bạn|khám bệnh|thăm bà con)",
      "(nếu|khi|ai|bị) [bị|có|công an|hải quan|ai] (hỏi|công an hỏi|hải quan hỏi) (thì|cứ|nói|khai|bảo)",
      "(giả|đóng giả|giả làm|giả dạng) (khách du lịch|du khách|vợ chồng|người yêu|đoàn du lịch)",
      "xóa (hết|tin nhắn|zalo|sạch) [tin nhắn|trước] (trước khi|trước lúc|khi qua)",
    ],
    "third-country-after-first": [
      "(sang|qua|đến|bay|tới|bay qua|bay sang|quá cảnh|ra) (thái lan|bangkok|lào|campuchia|trung quốc|mộc bài|malaysia|dubai|singapore|phnom penh|viêng chăn|hà tiên|móng cái) (rồi|sau đó|trước rồi|trước|xong|rồi đi|rồi qua|rồi mới) [đi|sang|qua|có xe|được|chuyển|tiếp|mới|tới]",
      "(nơi|địa điểm|chỗ) (làm việc|làm) (thật|thực sự|cụ thể|chính xác) (sẽ|qua|tới|báo|sang)",
      "(chuyển|đưa|bán) (sang|qua|tiếp) (nước|myanmar|nước thứ ba|tam giác vàng|campuchia|philippines) [khác|thứ]",
    ],
    "quota-of-contacts": [
      "(mỗi ngày|ngày|một ngày|chỉ tiêu|kpi) [phải|kiếm|tìm|add|kết bạn|làm quen] [đủ|được] (10|15|20|30|50|100|5) (khách|số|người|bạn|tin|data|nick) [mới|hàng]",
    ],
    "chat-interview-only": [
      "(phỏng vấn|pv|nhận việc) (qua|online|nhanh|bằng) [zalo|video|điện thoại|telegram|tin nhắn|5 phút|mạng|chat]",
      "(không|ko|khỏi|miễn) [cần] (phỏng vấn|pv)",
      "(nhận ngay|trúng tuyển ngay|đậu ngay|duyệt ngay|nhận liền)",
    ],
    "same-day-departure": [
      "(đi|bay|xuất phát|lên đường|xuất cảnh) (hôm nay|ngày mai|tối nay|mai|sáng mai|trong ngày|trong 3 ngày|thứ 6 này|chủ nhật này|trong 24h|tuần này)",
      "(mai|hôm nay|tối nay|ngày mai|sáng mai) (đi luôn|đi liền|bay|xuất phát|đi được|có xe)",
    ],
    "bring-friends-bonus": [
      "(rủ|giới thiệu|dẫn|kéo|mời) [thêm|được] (bạn|người|bạn bè|người quen|người thân|1 người) [đi|vào|làm|cùng|mới] (được|thưởng|nhận|có|được thưởng|hoa hồng|cùng|thì)",
      "(thưởng|hoa hồng|tiền) (giới thiệu|rủ bạn|mỗi người|cho mỗi người|đầu người)",
      "(đi nhóm|rủ bạn bè|đi cùng bạn|đi cặp)",
    ],
    "salary-in-crypto": [
      "(lương|trả|nhận|thanh toán|trả lương|hoa hồng) [bằng|qua|tiền] (usdt|tiền ảo|tiền số|crypto|bitcoin|tiền điện tử)",
    ],
    "papers-after-arrival": [
      "(visa|giấy tờ|giấy phép|hộ chiếu|hồ sơ|giấy phép lao động|thẻ lao động) [lao động|sẽ|qua|công ty|sang] [được|làm|sẽ] (làm sau|qua bên|sang đó|khi đến|sau khi đến|sau khi qua|bên đó|sau khi sang|khi qua tới|qua tới nơi|bên kia lo)",
      "(qua|sang|đến|tới) (đó|nơi|bên đó|bển|bên kia) (công ty|sẽ|mới|rồi) [làm|lo|sẽ|mới] (làm|lo|làm giấy|làm visa|giấy tờ|làm giấy tờ)",
    ],
    "contract-after-arrival": [
      "(hợp đồng|ký hợp đồng|ký) [sẽ|sau|được|khi|lao động|hợp đồng] [ký|sau|khi] (khi đến|sau khi qua|sang đó|qua bên|bên đó|khi qua|sau khi đến|qua tới|tới nơi|sau)",
      "(không|ko|khỏi|không cần) (ký|có|cần) hợp đồng",
    ],
    "outside-official-channel": [
      "(không|khỏi|không cần) [qua|cần qua|thông qua|phải qua] (công ty phái cử|công ty xuất khẩu|sở lao động|hải quan|nhà nước|cửa khẩu chính|thủ tục|công ty|cơ quan)",
      "(đi|đường|theo đường|qua) (chui|lậu|tiểu ngạch|tắt|cửa sau|nội bộ|bao đi)",
      "(có người|quen|bao luật|lo lót) [quen|trong|với] (hải quan|cửa khẩu|biên phòng|sân bay|xuất nhập cảnh|công an)",
      "(vượt biên|nhập cảnh chui|xuất cảnh chui)",
    ],
  },
};
