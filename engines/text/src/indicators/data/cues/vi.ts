import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const vi: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: [
      "(tuyển|cần tuyển|tuyển dụng|tuyển gấp|việc làm|tìm người) [nhân viên|người|gấp]",
      "(tuyển|cần tuyển|tuyển dụng|tuyển gấp|việc làm|tìm người|cần người|cần gấp|tuyển nhân viên|việc nhẹ|kiếm tiền|cộng tác viên|ctv|ứng tuyển|đi làm|đơn hàng|lao động|xklđ|xuất khẩu lao động|tìm bạn|cần nam nữ|cần 10|cần 5)",
    ],
    lureRole: [
      "(chăm sóc khách hàng|cskh|trực page|nhập liệu|telesale|tư vấn viên|lễ tân)",
      "(chăm sóc khách hàng|cskh|trực page|trực fanpage|nhập liệu|telesale|telesales|tư vấn viên|lễ tân|đánh máy|gõ máy|chat với khách|nhắn tin với khách|trực chat|phiên dịch|thông dịch|marketing online|livestream|nhân viên văn phòng|kinh doanh online|game online|sale online|quảng cáo online|làm máy tính|dealer|chia bài|phục vụ casino)",
      "(chốt đơn|gọi video|video call|người mẫu|mẫu ảnh|chat messenger|chat với khách|nói chuyện với khách|gõ bàn phím|đánh máy|bấm điện thoại|trợ lý online|kết bạn với khách|tư vấn đầu tư|sale chứng khoán|kinh doanh kỹ thuật số|marketing|cá cược|casino|livestream bán hàng|app hẹn hò)",
      "(chat app|trực sảnh|game|app|biên dịch|biên dịch viên|pg bar|quán ở|livestream|nhà cái|cá độ|casino)",
    ],
    abroad: [
      "(bên cam|qua cam|sang cam|bên miên|bên miến|mộc bài|bavet|bà vẹt|sihanouk|shwe kokko|myawaddy|mae sot|tam giác vàng|đặc khu|nhật bản|xuất ngoại)",
      "(nước ngoài|ra nước ngoài|sang|xuất cảnh|hải ngoại|đài loan|hàn quốc|nhật|úc|canada|dubai|malaysia|thái lan|châu âu|ba lan|đi đức|sang đức|nước đức|trung quốc)",
      "(hàn|oman|jordan|kuwait|bahrain|qatar|ả rập|uae|ba lan|hungary|séc|new zealand|mỹ|singapore|israel|jeju|campuchia|cam|miến điện|miến|lào|phi|đài|nga|síp|maldives|nước láng giềng|bên kia biên giới)",
      "(serbia|thổ nhĩ kỳ|romania)",
    ],
    highPay: [
      "(lương cao|lương khủng|thu nhập cao|thu nhập khủng|thu nhập hấp dẫn|kiếm tiền nhanh|việc nhẹ lương cao|hoa hồng|lương cứng|không giới hạn thu nhập|làm giàu|trả lương theo ngày|lương ngày|nhận tiền ngay|thu nhập lên tới|lên đến|thưởng cao|tiền triệu|mỗi ngày kiếm)",
      "(việc nhẹ|việc dễ|dễ lắm|chỉ bấm điện thoại|chỉ ngồi máy|ngồi máy lạnh|đổi đời|lương từ|hái ra tiền|thưởng riêng|cầm về)",
      "(gửi về|củ|triệu một tháng)",
    ],
    warning: [
      "(nếu ai rủ|hãy từ chối|từ chối và)",
      "(không nghe lời|xử lý hình sự|không cung cấp mã|cạm bẫy)",
      "(cảnh báo|cảnh giác|đề phòng|cẩn thận|tuyệt đối không|không nên tin|đừng tin|chớ tin|thủ đoạn|chiêu trò|khuyến cáo|đường dây nóng|trình báo|tố giác|công an khuyến cáo|người dân|kiểm tra kỹ|hãy hỏi|xác minh|đừng để bị|dụ dỗ)",
      "(đừng nghe|nhắc bà con|nhắc người dân|khuyến cáo|giả mạo|lưu ý của|không bao giờ hỏi|có thể chịu trách nhiệm|đã có người bị|mạo danh)",
      "(đừng đi chui|hãy cảnh giác|cứ đi qua công ty)",
      "(bạn đã nghe|dừng lại|hỗ trợ người bị|không nhận lời mời)",
    ],
    ownAccount: [
      "(cứu em|cứu tôi|cứu con|cứu với|giúp em|giúp tôi|giúp chúng tôi|em bị|tôi bị|chúng tôi bị|con bị|bọn em bị|tụi em bị|hộ chiếu của tôi|hộ chiếu của em|điện thoại của em|con tôi|em gái tôi|em trai tôi|chồng tôi|vợ tôi|lương của tôi|chủ không|chủ giữ|họ giữ|họ bắt|họ đánh|họ không cho|bà chủ|ông chủ đánh)",
    ],
    licence: [
      "(lđtbxh|trung tâm lao động ngoài nước|eps|chương trình eps|stcw|ngân hàng chính sách)",
      "(giấy phép|giấy phép số|số giấy phép|được cấp phép|dolab|cục quản lý lao động|sở lao động|được bộ|mã số thuế|mst|phép xuất khẩu lao động|phái cử)",
    ],
    formalTerms: [
      "(phòng riêng|lễ tết|tăng ca|đúng luật|đào tạo có lương|đào tạo tại chỗ|hợp đồng song ngữ|giờ hành chính|lương tuần|lương cơ bản|học tiếng|thưởng tết|cơm trưa|ký quỹ)",
      "(bảo hiểm xã hội|bhxh|bhyt|bảo hiểm|nghỉ phép|phép năm|tháng 13|lương tháng 13|hợp đồng lao động|thử việc|hồ sơ gồm|nộp hồ sơ|sơ yếu lý lịch|cv|phỏng vấn tại|địa chỉ công ty|tăng ca theo luật|nghỉ chủ nhật|nghỉ lễ|kinh nghiệm từ|tốt nghiệp|không thu phí|không mất phí|miễn phí hồ sơ|không đặt cọc|khám sức khỏe định kỳ|công đoàn|văn phòng tuyển dụng|8 tiếng|phòng nhân sự)",
      "(hđlđ|hợp đồng gửi trước|bảo hiểm y tế|vé về|về phép|phụ cấp|công tác phí|đào tạo|chế độ|trợ cấp|có hợp đồng|ký hợp đồng trước|theo chương trình)",
    ],
    sellingService: [
      "(bán|cho thuê|giá|giảm giá|khuyến mãi|đặt hàng|có sẵn|giao hàng|sỉ lẻ|dịch vụ|nhận làm|đặt lịch|thanh lý|ship|đặt chỗ|báo giá)",
    ],
    coordinating: [
      "(tập trung tại|điểm hẹn|hẹn ở|đón người|giao người|nhận người|xe đón|tài xế|xe tới|người tới|đến nơi gọi|đến nơi nhắn|gửi định vị|tắt máy|đổi sim|xóa tin nhắn|dẫn đường|qua sông lúc|chở người|gom đủ)",
      "(đêm nay|tối nay|rạng sáng|sáng mai) (đi|xuất phát|có xe|lên xe|qua|xe chạy|tập trung)",
    ],
    haste: [
      "(tuyển gấp|còn 3 suất|đi ngay|tối nay|trong tuần|quá hạn|trước 17h)",
      "(gấp|ngay|liền|số lượng có hạn|có hạn|hôm nay|ngày mai|mai đi|tuần này|đi luôn|bay ngay|suất cuối|còn|slot|nhanh tay|cuối cùng|đi liền|làm ngay|nhận việc ngay|bay liền|chỉ còn)",
    ],
    familiar: [
      "(em ơi|anh chị|anh em|chị em|bạn ơi|sếp|ông chủ|bà chủ|cưng|mấy bạn|ae|mọi người|các bạn|em yêu|đại ca|bên mình|bên em)",
      "(đứa bạn|bạn cùng quê|cùng quê|cô có mối|chị có mối|mình dẫn|chị lo|anh lo|em lo|người quen|tụi mình)",
      "(xóm mình|bà con|tao|tụi tao|dì nói|mấy đứa|trời ơi|cả chục đứa)",
    ],
    middleman: [
      "(môi giới|cò|người quen|trung gian|người dẫn|đầu mối|đại lý|người của mình|người bên mình|quản lý|dẫn đi|bạn mình|anh họ|chị họ|người đón|cai|chủ thầu|thuyền trưởng|tài công)",
    ],
    officers: [
      "(hải quan|xuất nhập cảnh|công an cửa khẩu|biên phòng|nếu bị hỏi|nếu hỏi|ai hỏi|bị hỏi|an ninh sân bay|công an hỏi|khi bị hỏi|có hỏi)",
      "(cửa khẩu|qua cửa|hải quan|bị hỏi|phòng khi bị hỏi|ở sân bay)",
    ],
    crossing: [
      "(vượt sông|ban đêm|qua biên giới|đi chui|không hộ chiếu|đi đường bộ)",
      "(biên giới|cửa khẩu|qua sông|vượt biên|đường tiểu ngạch|tiểu ngạch|xuồng|ghe|đò|đường mòn|mộc bài|hà tiên|tịnh biên|xe ôm|qua bên kia|lối mở|băng rừng|đường bộ|quá cảnh|sang xe|trung chuyển|đường sông)",
    ],
    lending: [
      "(mẹ cầm|ký hôm nào)",
      "(cho ứng|ứng trước cho gia đình|trả nợ|nợ công ty|mượn trước|trừ lương trả|tiền công ty đã bỏ ra|cho mượn|lãi)",
      "(vay|cho vay|ứng trước|ứng lương|tạm ứng|trả góp|nợ|trả sau|mượn|trừ dần|ghi nợ|vay vốn|thế chấp)",
    ],
    unchecked: [
      "(khỏi khám|bay từ thái)",
      "(tự có giấy phép|đọc làm gì|hợp đồng tiếng tàu|hợp đồng tiếng trung)",
      "(đảm bảo 100|100 đậu|uy tín tuyệt đối|yên tâm|cứ ký|đi ngay|không hỏi nhiều|bao pass)",
      "(không cần bằng cấp|không cần hồ sơ|không hồ sơ|không cần phỏng vấn|không phỏng vấn|không cần hợp đồng|không giấy tờ|không cần giấy tờ|chỉ cần cccd|chỉ cần cmnd|chỉ cần căn cước|không giới hạn tuổi|mọi lứa tuổi|uy tín 100|an toàn 100|bao đậu|bao đi|bao qua|cam kết an toàn|đảm bảo an toàn|uy tín|không lo|không sợ|không cần học|không cần tay nghề|nhận hết|ai cũng làm được|không cần tiếng|không cần ngoại ngữ|chưa có hộ chiếu|không cần kinh nghiệm|không cần vốn|nhận tiền mặt|không qua công ty|không cần lý lịch)",
      "(lo hết rủi ro|không rủi ro|không phải giấy má|giấy má|an toàn tuyệt đối)",
      "(mấy tuổi cũng được|tuổi nào cũng được|giấy tờ bên em lo|bên mình làm giấy)",
    ],
    papers: [
      "(hộ chiếu|passport|căn cước|cccd|cmnd|giấy tờ|giấy tờ tùy thân|bằng gốc|bằng tốt nghiệp|sổ thuyền viên|sổ hộ khẩu|hồ sơ gốc|thẻ atm|giấy khai sinh|giấy tờ gốc)",
    ],
    phones: ["(điện thoại|đt|di động|máy điện thoại)"],
    keeping: [
      "(bà chủ cầm|bà chủ giữ|giấy tờ bà chủ)",
      "(nộp cho quản lý|thu hộ chiếu|giữ giấy tờ|điện thoại chủ giữ)",
      "(giữ|thu giữ|thu|tịch thu|giữ hộ|nộp lại|nộp cho|giao cho|giao nộp|gửi lại|đưa cho|cất giữ|bảo quản|thu lại|cầm giữ|quản lý giữ|công ty giữ|chủ giữ|thế chấp|gửi công ty|khóa lại)",
      "(để ở tủ|cất ở tủ|gửi ở cổng|bỏ ngoài|để ngoài cổng|nộp cho|gửi hộ chiếu gốc|qua người của bên|để mình cầm|cầm giấy|cầm hộ|để lại|lấy hết|bị lấy|thu lại|giao nộp)",
      "(chủ cầm|chủ nhà cầm|cầm hộ chiếu|thuyền trưởng giữ|thuyền trưởng cầm|sếp giữ|quản lý cầm)",
    ],
    quitting: [
      "(giữa chừng chán)",
      "(nghỉ trước)",
      "(nghỉ|nghỉ ngang|nghỉ việc|nghỉ sớm|bỏ việc|bỏ về|về nước|về trước|muốn về|bỏ trốn|trốn|hủy hợp đồng|phá hợp đồng|bỏ giữa chừng|giữa chừng|không làm nữa|không làm đủ|chưa đủ|rút lui|đổi ý|chuyển chủ|về sớm|trước hạn|vi phạm hợp đồng)",
      "(muốn nghỉ|muốn về|về ngang|bỏ ngang|không làm nổi|trước 1 năm|về thăm nhà|mới được về)",
      "(nửa chừng|nghỉ nửa chừng|chưa hết nợ|chưa trả hết)",
    ],
    payingBack: [
      "(mới có vé|phải nộp)",
      "(đền tiền|nộp chuộc|tiền chuộc|nộp phạt|hoàn tiền công ty|trả lại chi phí|kiếm người thế|thế chỗ)",
      "(bồi thường|đền|đền bù|phạt|đền hợp đồng|trả lại|hoàn trả|hoàn lại|chuộc|bồi hoàn|tiền phạt|trả hết|trả đủ|chịu phí|thanh toán|chi trả|đóng phạt|trả tiền)",
      "(tìm người thế|tìm người thay|tìm hai người|tìm 2 người|tự bồi thường|trả đủ số|trả dứt|đền gấp|trả hết nợ)",
      "(tính tiền|tính phí|tính tiền ăn ở|mới tính lương)",
    ],
    account: [
      "(sim chính chủ|ví momo)",
      "(tài khoản|tài khoản ngân hàng|tk ngân hàng|thẻ ngân hàng|thẻ atm|atm|số tài khoản|ví điện tử|momo|internet banking|app ngân hàng|sim|sim rác|stk|tài khoản công ty|otp)",
      "(mở hai thẻ|quét mặt|sinh trắc học)",
    ],
    handingOver: [
      "(đưa mình|sim với mật khẩu|không xài)",
      "(thu mua tài khoản|mua tài khoản|cho thuê tài khoản|thuê tài khoản|kèm sim|sim chính chủ|bán tài khoản)",
      "(cho thuê|thuê|mua|mua lại|thu mua|bán|cho mượn|mượn|nhận tiền|nhận hộ|nhận chuyển khoản|chuyển tiếp|rút tiền hộ|mở tài khoản|mở thẻ|đứng tên|giao lại|hưởng phần trăm|mỗi tài khoản|một tài khoản|rút tiền|chuyển lại|trích lại|mở hộ)",
      "(giao thẻ|giao lại|bán lại|bán thẻ|mở thẻ|mở 3 thẻ|cần thuê|cho thuê lại|nhận mua hộ|mua hộ|ra quầy mở)",
      "(để lại cho mình|nhượng lại|thẻ không xài|không xài để lại|1 triệu thẻ)",
    ],
    pretending: [
      "(ra sân bay ít nói|ít nói thôi|đưa booking)",
      "(nói đi thăm|nói là đi chơi|nói đi du lịch|ai hỏi thì nói|hỏi thì nói|hỏi thì bảo|diện du lịch|đi diện du lịch|đóng vai|bảo là đi)",
      "(đi du lịch|du lịch|khách du lịch|thăm thân|thăm người thân|nói là|khai là|bảo là|giả vờ|giả làm|đừng nói|không được nói|xóa tin nhắn|xóa hết|học thuộc|thăm bạn|đi chơi|đi mua sắm|tham quan)",
      "(tách đoàn|trốn ra ngoài|thẻ nhân viên|làm sẵn thẻ|vé về book cho có|nói đi chơi|đi đám cưới|vờ như|không quen biết)",
      "(dự sinh nhật|sinh nhật bạn|ở 5 ngày|đám cưới|đi thăm bạn)",
    ],
    fee: [
      "(phí|tiền cọc|đặt cọc|cọc|lệ phí|phí môi giới|phí dịch vụ|phí hồ sơ|phí giữ chỗ|tiền hồ sơ|tiền đồng phục|tiền khám|phí đào tạo|tiền giữ chỗ|phí xử lý|tiền visa|tiền làm giấy tờ|chi phí|tiền thế chân|tiền đặt cọc|ký quỹ|phí bảo hiểm)",
      "(đặt cọc|giữ suất|tiền đồng phục|tiền cọc|phí bảo hiểm|phí visa|trọn gói|môi giới)",
    ],
    inAdvance: [
      "(trước|chuyển khoản|đóng trước|nộp trước|hôm nay|ngay|giữ chỗ|giữ suất|để được|mới được|hoàn lại|để xác nhận|sẽ hoàn|trước khi|chuyển trước|ck|ck trước|đóng ngay|nộp ngay|phần còn lại|đợt 1)",
      "(một nửa|phân nửa|nửa tiền|không đậu hoàn|hoàn 100|giữ suất|hết slot|mai hết)",
    ],
    forbidden: [
      "(không được ra ngoài|không ngày nghỉ)",
      "(không được ra|cấm ra|không cho ra|không cho về)",
      "(không được|cấm|không cho|không được phép|nhốt|bị nhốt|khóa cửa|giam|bị giam|không thể|không ai được|hạn chế|phải xin phép)",
    ],
    outside: [
      "(ra ngoài|ra khỏi|ra khỏi cổng|về nhà|đi đâu|ra khỏi nhà|rời khỏi|rời đi|trong phòng|ra đường|lên bờ|khỏi tòa nhà|khỏi khu|ra cổng|rời công ty|về nước)",
    ],
    wages: ["(lương|tiền lương|tiền công|thu nhập|tháng lương|lương tháng)"],
    deducting: ["(trừ|khấu trừ|trừ dần|cấn trừ|trừ vào|trừ thẳng)"],
    reporting: [
      "(trình báo|tố giác|liên hệ công an|hotline)",
      "(đường dây nóng|liên hệ cơ quan|hỏi sở lao động|hỏi trung tâm|gọi 111|gọi 113|gọi trực ban|hỏi ý kiến|tư vấn miễn phí|tra cứu tại|kiểm tra tại|của công an|của hội|gọi ngay cho)",
      "(tổ chức chúng tôi|báo về đường dây|bảo hộ công dân|nhắn cho chúng tôi)",
    ],
    inPerson: [
      "(tại trụ sở|ký hợp đồng tại|văn phòng nhân sự|gửi cv|tại bưu cục|nộp hồ sơ|tại xưởng|địa chỉ)",
      "(đến trực tiếp|đến thẳng|ghé quán|tại cửa hàng|tại văn phòng công ty|lên văn phòng|tại phòng nhân sự|phòng nhân sự|nộp tại|nộp hồ sơ tại|phỏng vấn tại|phỏng vấn trực tiếp|thi tuyển trực tiếp|tại trung tâm|học việc|mang hồ sơ|gặp chị|gặp anh|gặp bác|tại cổng|nộp tại bến|phỏng vấn 2 vòng|ngày hội việc làm|website|trang tuyển dụng|qua email)",
      "(đăng ký tại cục|đăng ký tại sở|khu công nghiệp|ký hđlđ|ứng tuyển qua|liên hệ chị|đến quầy|đăng ký tại)",
      "(mời ghé tham quan|trung tâm ở|ghé tham quan)",
    ],
    accounted: [
      "(đừng qua cò|không qua cò|tuyển trực tiếp|không qua môi giới|hãng chi trả)",
      "(biên nhận|được hoàn khi|chủ tàu lo|bệnh viện chi trả)",
      "(hóa đơn|phiếu thu|biên lai của công ty|theo quy định|đúng quy định|theo luật|mức trần|trong hợp đồng|bằng văn bản|sau khi ký|sau khi có visa|liệt kê|không thu phí|không thu bất kỳ|không mất phí|không tốn phí|không cần đặt cọc|không cọc|không phải trả phí|nộp tại sở|theo chính sách|lãi suất ưu đãi)",
      "(có phiếu thu|đóng thành|mời ghé)",
      "(có biên lai|theo tiến độ|ghi rõ trong hợp đồng|học phí)",
    ],
    ownKeeping: [
      "(đối chiếu rồi trả|giữ hộ chiếu của mình)",
      "(tự giữ|giữ lấy|trả lại ngay|trả lại liền|rồi cầm về|cầm về|bản sao|photo|bản photo|xem xong trả|không giữ|không thu giữ|xuất trình|khi làm thủ tục|được phép dùng|dùng thoải mái)",
      "(trái luật|trái pháp luật|vi phạm pháp luật|không yêu cầu giữ|không giữ giấy tờ)",
    ],
    silence: [
      "(đừng cho ai biết|không nói ai|kín đáo|tuyệt đối kín|giấu gia đình|giữ kín|âm thầm)",
      "(đừng nói|không nói|đừng kể|đừng cho|không cần nói|khỏi nói|giấu|bí mật|đừng để|đừng đăng|không được nói|cứ nói|nói dối|xóa tin nhắn|xóa hết tin nhắn|im lặng)",
    ],
    kin: [
      "(gia đình|bố mẹ|ba mẹ|cha mẹ|mẹ|bố|nhà biết|người nhà|chồng|vợ|ai biết|ai hết|người thân|người khác|với ai|bạn bè|hàng xóm)",
    ],
    target: ["(chỉ tiêu|doanh số|kpi|đạt số|đủ số|đạt đơn|khách nạp|không đạt|không đủ)"],
    punishing: [
      "(ăn gậy|gậy|roi điện)",
      "(bị phạt|đứng phạt|trừ cơm|nhốt|phạt tiền)",
      "(phạt|trừ lương|bị đánh|đánh đập|chích điện|bỏ đói|không cho ăn|không được ngủ|làm tới sáng|làm thêm cho tới|phạt đứng|bán qua|bán sang|ráng chịu|tăng ca không lương|chống đẩy)",
      "(quỳ|bỏ đói|nhịn ăn)",
    ],
    callingHome: [
      "(gọi về nhà|gọi điện về|liên lạc gia đình|liên lạc về nhà|gọi cho gia đình|liên lạc với gia đình|nhắn tin về nhà|gọi điện cho người nhà)",
    ],
    property: ["(sổ đỏ|sổ hồng|giấy tờ nhà|nhà đất|ruộng|đất|xe máy|cavet|vàng|bằng tốt nghiệp|bằng đại học)"],
    pledging: [
      "(cầm sổ đỏ|thế chấp sổ|chuộc lại)",
      "(cắm|thế chấp|cầm cố|làm tin|đảm bảo khoản|giữ làm tin|bảo lãnh bằng|thế chân)",
    ],
    crypto: ["(usdt|bitcoin|crypto|tiền số|tiền điện tử|tiền ảo|coin|tether)"],
    travelCost: [
      "(vé máy bay|vé xe|tiền vé|vé khứ hồi|chi phí đi lại|xe đưa đón|xe đón|tiền xe|lộ phí|đường đi|chi phí đi|vé bên|xe cộ|vé hai chiều|đi lại)",
    ],
    boardAndLodging: ["(ăn ở|ăn ngủ|chỗ ở|chỗ ngủ|nhà ở|ký túc xá|ktx|cơm|khách sạn|phòng ở|chỗ ăn)"],
    paidByOther: [
      "(bao|miễn phí|free|công ty lo|công ty chịu|cty chịu|cty bao|công ty đặt|bên mình lo|bên em lo|lo hết|không mất tiền|k mất tiền|không tốn đồng|lo từ a|chị lo|trả hết|bao trọn|trọn gói|công ty trả|bên đó trả|tài trợ)",
    ],
    skills: ["(bằng cấp|kinh nghiệm|tay nghề|trình độ|ngoại ngữ|tiếng anh|tiếng|học hành|bằng|chứng chỉ|cv|hồ sơ)"],
    needless: [
      "(chỉ cần|biết đánh máy là|tuổi nào cũng|là nhận|là đi được|vẫn đi được|không học tiếng|không bằng cấp|không hỏi nhiều)",
      "(không cần|không yêu cầu|khỏi cần|khỏi|ko cần|k cần|không đòi hỏi|chỉ cần biết|biết chữ là được|chưa có cũng được|không phải thi|miễn)",
      "(không phải|không phải giấy|chưa biết cũng được|lo từ)",
    ],
    contract: ["(hợp đồng|hđ|hđlđ|ký kết)"],
    permit: ["(visa|giấy tờ|giấy phép lao động|thẻ lao động|thẻ cư trú|giấy|work permit)"],
    onArrival: [
      "(sang đó|sang bên đó|qua đó|qua bên đó|tới nơi|đến nơi|sang tới|qua tới|bên đó|làm sau|làm giấy sau|ở bên đó|khi sang|khi tới|sau khi sang|sau khi tới|tới rồi)",
    ],
    elusive: [
      "(thư mời gửi qua zalo)",
      "(đang dời chỗ|chưa tiếp|hồ sơ bị đóng|xem hình biên lai|làm êm êm)",
      "(văn phòng đang sửa|chưa tiếp khách|ib mình|ib em|inbox|gặp ở quán|hẹn quán cà phê|không biên lai|không qua công ty|chưa có địa chỉ|add zalo|qua zalo|nhắn zalo|nhắn tele)",
      "(quán cà phê|quán cafe|không tiếp tại văn phòng|không cần lên công ty|văn phòng hay dời|văn phòng lưu động|chưa có văn phòng|không viết phiếu thu|không viết biên nhận|không hóa đơn|chỉ qua zalo|chỉ nhắn zalo|hết qua facebook|qua messenger|không nghe điện thoại|không gọi điện|đừng gọi|không tiện nói tên|đừng hỏi tên chủ|tới nơi khắc biết|tiền mặt|nhóm kín)",
      "(thông báo sau|địa điểm báo sau|không cần gặp mặt|không nhận người hay hỏi|hỏi nhiều|báo sau)",
    ],
    selected: [
      "(đã trúng tuyển|được chọn|đậu phỏng vấn)",
      "(chúc mừng|trúng tuyển|đã được chọn|đã được nhận|được chấp nhận|hồ sơ đậu)",
    ],
    paying: ["(chuyển|chuyển khoản|nộp|đóng|gửi tiền|đưa trước|ck|thanh toán|đặt trước|nạp|đưa cô)"],
    privateAccount: [
      "(vào stk em|stk em|chuyển cho em)",
      "(tài khoản cá nhân|stk cá nhân|tk cá nhân|tài khoản của chị|tài khoản của anh|tài khoản giám đốc|tài khoản chị|cho chị|cho anh|cá nhân của|cá nhân trưởng phòng|cá nhân người phụ trách|tài khoản riêng|qua người của)",
    ],
    moneyIn: [
      "(tiền về thẻ|tiền về tài khoản|nhận tiền|chuyển vào tài khoản của bạn|tiền vào tài khoản|nhận chuyển khoản|khách chuyển vào|tiền bên mình chuyển vào|tài khoản của bạn|thẻ của bạn)",
      "(chuyển tiền vào tài khoản bạn|vào tài khoản bạn|vào thẻ bạn)",
    ],
    passingOn: [
      "(chuyển tiếp|chuyển lại|chuyển sang số|chuyển sang|phần còn lại|mua usdt|rút ra|rút tiền mặt|chuyển đi|gửi lại|ăn hoa hồng|giữ lại|mua hộ usdt)",
      "(rút ra đưa|bạn rút|rút đưa|đưa cho người của|rút giùm)",
    ],
    likes: [
      "(duyệt đơn)",
      "(like video|like dạo|chốt đơn ảo|đánh giá sàn)",
      "(thả tim|theo dõi kênh|đánh giá 5 sao|follow|subscribe|nhiệm vụ)",
      "(đánh giá quán|đánh giá shop)",
    ],
    earning: [
      "(mỗi đơn|ngày kiếm|nhiệm vụ vip|hoàn 40|nạp mở nhiệm vụ)",
      "(mỗi ngày|mỗi lượt|mỗi nhiệm vụ|nhận ngay|được trả|kiếm|hoàn lại|hoa hồng|k một|lãi)",
    ],
    dawn: ["(5h sáng|5 giờ sáng|4h sáng|4 giờ sáng|từ 5h|sáng sớm)"],
    midnight: ["(12h đêm|nửa đêm|khuya|11h đêm|tới khuya|đến khuya|23h)"],
    selling: ["(bán|bị bán|bán lại|bán sang|bán qua|chuyển nhượng)"],
    otherCompany: [
      "(công ty khác|cty khác|công ty thứ hai|công ty thứ 2|chỗ khác|ông chủ khác|bên khác)",
      "(tòa khác|tòa nhà khác|khu khác)",
    ],
    atEnd: [
      "(tháng đầu chưa có lương)",
      "(một lần lúc về|lúc về|cuối hợp đồng|hết hợp đồng mới|thanh toán một lần|khi cập bờ)",
      "(cuối chuyến|hết hợp đồng|khi vào bờ|xong chuyến|hết mùa|cuối năm mới|mới đưa|mới trả|giữ lại cuối)",
      "(hết năm mới trả|6 tháng trả một lần|đủ năm mới trả)",
    ],
    longAtSea: [
      "(biển sâu|năm sau mới thấy nhà)",
      "(mới cập bờ|không cập bờ|năm trên biển|ở trên biển)",
      "(mới vào bờ|mới vô bờ|10 tháng|12 tháng mới|mười hai tháng|ở biển|trên biển|đi biển|lênh đênh)",
    ],
    allPaid: [
      "(sếp sắp xếp hết|sắp xếp hết|chỉ xách balo|giấy tờ khỏi lo|khỏi lo)",
      "(bao ăn ở|lo trọn gói|công ty lo|bao vé|bao xe|bao đi lại)",
      "(bao trọn|bao tất|lo hết|trọn gói|từ a đến z|từ a-z|từ a z|không mất đồng|không tốn đồng nào|bao hết|bao toàn bộ|chịu hết|lo toàn bộ|bao trọn gói|không mất phí)",
    ],
    compound: [
      "(làm trong khu|trong khu|nội khu|căn tin gym|có bảo vệ canh|khu tự trị)",
      "(khu khép kín|trong tòa nhà|tại tòa nhà|khu phức hợp|khu resort|khu công nghệ|đặc khu|ở chung khu|ký túc xá công ty|có bảo vệ|ra vào phải|ăn ngủ tại chỗ|tòa nhà)",
    ],
    pickup: [
      "(có xe rước|xe rước|bao xe đưa đón|người dắt|có người dắt|đón tận nhà|có người dẫn)",
      "(tài xế|xe đón|có người đón|có xe chở|đón ở sân bay|đón tại sân bay|xe công ty đón|có xe|cầm bảng tên|người đón|xuống sân bay|đáp)",
    ],
    onward: [
      "(bên kia sông|qua bên kia)",
      "(chạy xe|tiếng là|đi tiếp|nối chuyến|đưa về|sang sông|sát sông|chở về|chạy thẳng|xe chạy|giờ xe|vùng biên|đưa đến chỗ làm|chở qua)",
    ],
    befriending: [
      "(nói ngọt|ông tây già|mấy ông tây)",
      "(chốt khách|nói chuyện với đàn ông|nói chuyện với khách tây|ứng dụng hẹn hò|giả vờ yêu|tạo tình cảm|rep tin nhắn khách|nhắn tin với khách tây|kết bạn với khách|làm quen khách|quen đàn ông|nick ảo|tài khoản ảo|thả thính)",
      "(kết bạn|làm quen|app hẹn hò|nhắn tin với khách|nói chuyện với khách|chat với khách|tâm sự|gọi video với khách|chat messenger với khách|trò chuyện với khách)",
    ],
    investing: [
      "(cho họ mua coin)",
      "(nạp tiền vào sàn|dẫn dắt|rủ đầu tư|dụ đầu tư|sàn giao dịch|chơi coin|nạp vào app|forex)",
      "(đầu tư|nạp tiền|sàn|rủ khách|dẫn khách qua|khách nạp|chứng khoán|tiền ảo|rót tiền|mua coin)",
    ],
    faceSwap: ["(đổi mặt|ghép mặt|đổi khuôn mặt|đổi giọng|deepfake)"],
    promised: ["(nói là|nói qua|nói làm|bảo là|hứa|họ nói|bảo làm|hứa làm|hứa cho)"],
    insteadThere: [
      "(nói đi thái chứ|chứ chỗ làm|thực ra là)",
      "(mà tới nơi|tới nơi bắt|tới nơi thì|sang tới nơi|nhưng qua|nhưng tới|hóa ra|ai ngờ|nhưng sang|bắt em ngồi|thực tế)",
    ],
    visaEnding: ["(hết hạn visa|sắp hết visa|visa sắp hết|khoan về nước|đừng về nước|hết visa)"],
    upfront: [
      "(phí đại sứ quán|đóng là có visa|nạp trước|nạp 200k)",
      "(phí xác minh|trong 30 phút|nạp 500|mở nhiệm vụ|cọc 8 triệu|còn đúng)",
      "(cọc trước|đặt cọc trước|chồng trước|bao đậu|trước 17h|trước 5h|phí hoàn lại|hoàn lại vào tháng lương)",
      "(đóng trước|nộp trước|chuyển trước|đưa trước|đặt trước|trả trước|ứng phí trước|trước một nửa|trước phân nửa|phân nửa|giữ suất|giữ chỗ|trước khi bay|đặt cọc)",
    ],
    trade: [
      "(thợ điện|thợ nước|thợ mộc|thợ xây|thợ may|tài xế xe tải|lái xe tải|lái xe nâng|gia sư|y tá|phụ bếp|bảo vệ|shipper|giao hàng|thủy thủ|máy trưởng|sỹ quan|dược sĩ|thực phẩm nhật|cơ khí|tiện phay|xây dựng)",
      "(lái xe|tài xế|phụ xe|đầu bếp|bếp phó|bếp trưởng|kỹ sư|giáo viên|điều dưỡng|hướng dẫn viên|thợ máy|thợ hàn|giáo viên tiếng|lập trình viên|java|bác sĩ|kế toán)",
    ],
    coached: ["(học thuộc|nhớ học|thuộc lòng|tập trả lời|dặn)"],
    password: ["(mật khẩu|mã otp|otp|mã pin|mã xác nhận)"],
    negation: ["(không|chẳng|chưa|đừng|ko|khỏi|miễn|tuyệt đối|chớ|nghiêm cấm)"],
  },
};
