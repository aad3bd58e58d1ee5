import type { FrameSet } from "./frame-set.ts";

/** Vietnamese, formal, in chat and without accents. Drafted, not reviewed by a speaker. */
export const frames: FrameSet = {
  language: "vi",
  phones: ["0412 ### ###", "0412######", "+84 412 ### ###"],
  lists: {
    firm: [
      "Công ty TNHH Hoa Mộc Lan",
      "Công ty CP Sông Trăng",
      "Cửa hàng Mây Trắng",
      "Xí nghiệp Đồng Xanh",
      "Công ty Ánh Dương Bắc",
    ],
    agency: ["Công ty CP Nhân lực Biển Bạc", "Công ty Hợp tác Lao động Cầu Vồng", "Công ty Cung ứng Nhân lực Lúa Vàng"],
  },
  tuning: {
    scam: {
      "vn-mofa-2024-03-14": [
        "🔥 VIỆC NHẸ LƯƠNG CAO 🔥 Cần {20|30|50} bạn đi Campuchia làm {trực page|chăm sóc khách hàng|đánh máy}. Lương {20|25|30} triệu/tháng, bao ăn ở, bao vé xe, không cần bằng cấp, không cần kinh nghiệm. Không mất phí, sang là có việc ngay. Inbox hoặc Tele {handle}",
        "Mình đang làm ở {Sihanoukville|Bavet|Poipet}, công ty mình tuyển thêm {nam nữ|các bạn nữ} từ 18 đến {35|38} tuổi, chỉ cần biết gõ máy tính. Lương cứng {800|900|1.000} đô, thưởng riêng. Không ký hợp đồng gì hết, thích thì làm không thích thì về. Ai đi thì nhắn mình, xe đón tận nhà.",
        "Tuyển gấp nhân viên {telesale|chốt đơn|tư vấn game} cho casino Campuchia. Thu nhập từ {25|28} đến {40|50} triệu. Chưa có hộ chiếu cũng được, công ty lo đường đi qua cửa khẩu {Mộc Bài|Hà Tiên|Xa Mát}. Thử việc có lương, ăn ở tại tòa nhà. Zalo {phone}",
      ],
      "vn-laodong-2024-03": [
        "Công ty {game online|tiền số|cá cược bóng đá} bên Cam cần {kế toán|dịch tiếng Trung|nhân viên lên bài}, lương {22|27|35} củ. Đi theo diện du lịch qua {Mộc Bài|Tịnh Biên}, sang bên đó công ty làm giấy sau. Nghỉ giữa chừng phải đền {40|60|90} triệu tiền ăn ở, vé xe.",
        "Viec nhe luong cao ben K.a.m.p.u.c.h.i.a 💸 chi can biet danh may, {25tr|30tr|35tr}/thang, bao an o xe dua don, ko can bang cap, ko can ho chieu. Ib minh gap {handle}, toi nay co chuyen di lien",
        "Em ơi có muốn kiếm tiền không, chị dẫn qua {Campuchia|Lào} làm {sale chứng khoán|nhắn tin kết bạn|live stream}, mỗi tháng gửi về cho mẹ {20|30} triệu. Chị lo hết từ A đến Z. Hộ chiếu với điện thoại sang đó quản lý giữ giùm cho khỏi mất.",
      ],
      "vn-dolab-2023-10-07": [
        "XKLĐ {Úc|Canada|Hàn Quốc} bao đậu 100%, không cần tiếng, không cần tay nghề. Lương {60|70|80} triệu. Chuyển cọc {30|50} triệu vào tài khoản cá nhân của chị {Hương|Trang|Lan}, gửi ngay biên nhận và hợp đồng có mộc qua Zalo. Bay sau {20|30} ngày, không đậu hoàn tiền.",
        "Đơn hàng {nông trại Úc|nhà máy Nhật|cơ khí Hàn} đi nhanh, chỉ còn {2|3|5} suất! Anh chị ở xa không cần lên công ty, làm việc hết qua Facebook và Zalo {phone}. Phí giữ chỗ {10|15|20} triệu, phí bảo lãnh {35|40} triệu nộp trước khi ký.",
      ],
      "vn-dolab-2022": [
        "Nhóm Zalo VIỆC LÀM CAMPUCHIA UY TÍN: hôm nay cần {5|8|12} người {phục vụ nhà hàng|bốc vác|nhân viên văn phòng}, lương {18|20|24} triệu, đi đường bộ ban đêm, có người dắt qua biên. Công ty ứng trước {3|5} triệu cho gia đình, trừ lương dần.",
        "Bạn nào kẹt tiền inbox mình, qua {Chrey Thom|Bavet} làm {đánh máy|kiểm tra dữ liệu} 3 tháng trả hết nợ. Công ty trả nợ giùm trước {20|30|50} triệu, làm trừ từ từ, trả xong mới được về. Người thật việc thật.",
      ],
      "interpol-2023-06-07": [
        "Tuyển {phiên dịch tiếng Trung|nhân viên marketing|IT support} làm tại khu công nghệ {Myanmar|Thái Lan|Dubai}. Lương {1.200|1.500|1.800} USD, phỏng vấn online 5 phút, vé máy bay công ty đặt, xuống sân bay Bangkok có xe chở về {Mae Sot|khu làm việc}. Gửi ảnh hộ chiếu + ảnh toàn thân.",
        "Cần {mẫu nữ|mẫu nam} gọi video với khách nước ngoài, chỉ cần {nói chuyện vui vẻ|làm quen và rủ đầu tư}. Làm trong khu khép kín có bảo vệ, lương {30|35|40} triệu, tuổi 18-{25|28}. Vào ca nộp điện thoại. Liên hệ {handle}",
      ],
      "th-embassy-lao-2022-03-17": [
        "Tam Giác Vàng (Lào) tuyển {phục vụ karaoke|chia bài|nhắn tin chăm khách}, {15|18|20} triệu. Xe gom ở {Vinh|Thanh Hóa|Điện Biên}, qua sông bằng đò. Hợp đồng tiếng Trung ký ở bên đó, không đạt doanh số thì làm thêm cho tới khi đủ.",
      ],
      "sg-police-2021-04-08": [
        "Thu mua, thuê tài khoản ngân hàng {Vietcombank|MB|Techcombank}: {500k|1 triệu|2 triệu}/tk/tháng, kèm sim và mã OTP. Sinh viên ra ngân hàng mở 10 phút có tiền liền. Có trách nhiệm gì công ty chịu. Nhắn {handle}",
        "Tuyển CTV nhận và chuyển tiền tại nhà: khách chuyển vào tài khoản của bạn, giữ lại {3%|5%|7%}, phần còn lại mua USDT gửi qua ví công ty. Ngày làm {1|2} tiếng, thu nhập {500k|800k}. Không cần đặt cọc, cần CCCD gắn chip.",
      ],
      "id-dfw-2022": [
        "Cần {bạn thuyền|thuyền viên} đi ghe {câu mực|lưới cào} {Kiên Giang|Vũng Tàu|Cà Mau}. Ứng trước {10|15|20} triệu cho vợ con, không cần giấy tờ nghề, giữ căn cước gốc. Đi biển {6|8|10} tháng mới vô bờ. Nghỉ ngang phải trả gấp đôi tiền ứng. Có xe đón.",
      ],
      "in-abudhabi-2019": [
        "Tuyển nữ {giúp việc|trông trẻ|chăm người già} đi {Ả Rập Xê Út|Kuwait|Dubai}, không cần học, đi visa du lịch {10|14} ngày bay. Gia đình nhận trước {10|15} triệu. Ba tháng đầu không lương để trừ vé. Chủ giữ hộ chiếu cho an toàn. ĐT {phone}",
      ],
      "ph-bi-2025-03": [
        "Sang {Myawaddy|biên giới Thái - Miến} làm {tư vấn đầu tư|CSKH}, {1.000|1.300|1.500} đô + hoa hồng. Hải quan có hỏi thì nói đi du lịch với công ty, bên mình làm sẵn giấy xác nhận việc làm và vé khứ hồi cho đẹp. Tuần này bay {2|3} đợt.",
      ],
      "mm-rfa-2022-12-20": [
        "Có bạn nào biết máy tính chút tiếng Anh đi Miến Bắc không, {5.000|6.000|7.000} tệ một tháng. Công ty đã trả tiền môi giới cho bạn rồi nên phải làm đủ {1|2} năm, muốn về sớm thì tìm người thế hoặc chuộc {80|100} triệu.",
      ],
      "cn-jeju-2023-09-26": [
        "Đi Jeju Hàn Quốc miễn visa rồi ở lại làm {nông trại|công trường|nhà hàng}, {50|55|60} triệu/tháng, có người quen đón. Phí {150|180|200} triệu trả trước một nửa, nửa còn lại trừ lương. Chủ giữ hộ chiếu {6|12} tháng đầu. Bí mật nhé.",
      ],
      "my-johor-2022-10-30": [
        "Casino Campuchia tuyển {chia bài|phục vụ|lễ tân} biết tiếng Hoa, {1.000|1.100|1.400} USD, ở khách sạn. Ký hợp đồng sau khi qua tới nơi, tối thiểu {6|12} tháng, về trước hạn bồi thường {70|80} triệu. Zalo {phone}",
      ],
      "ph-bi-2024-09": [
        "chi oi ben e dang tim {10|15} ban nu {chat voi khach|truc page} o phnom penh, luong {22tr|24tr|26tr}, an o free, di xe khach qua moc bai gia vo di {du lich|choi casino}. ve khu hoi mua cho co thoi. dung noi gia dinh biet nha, ib e",
      ],
      "pk-mophrd-2019": [
        "CHÚC MỪNG! Hồ sơ của bạn đã được {khách sạn Dubai|trang trại New Zealand|tàu du lịch} chấp nhận, lương {45|55|65} triệu. Vui lòng chuyển {4,5|6,8|9,9} triệu phí visa vào tài khoản giám đốc nhân sự trước 17h hôm nay, quá giờ hủy tên.",
      ],
      "in-mea-2022-09-24": [
        "Dubai sang Thái: ai đang ở {Dubai|Sharjah} sắp hết visa, công ty IT Bangkok nhận {nhập liệu|bán hàng số|tiếp thị số}, {1.200|1.400} USD, không cần bằng, thi gõ phím {5|10} phút là đậu. Tới nơi có xe đưa về ký túc ở vùng biên.",
      ],
      "kh-mlvt-2016-12-05": [
        "Đi Úc hái {dâu|nho|táo} không cần đấu thầu visa, chỉ {2.500|3.000|3.500} đô là đi. Văn phòng mình lưu động, gặp nhau ở quán cà phê {Quận 7|Cầu Giấy|Ninh Kiều} là ký luôn. Mang theo hộ chiếu gốc và tiền mặt.",
      ],
    },
    hard: [
      "{agency} (Giấy phép số {112|345|567}/LĐTBXH-GP) tuyển lao động đi {Nhật Bản|Đài Loan|Đức}: {điều dưỡng|gia công cơ khí|chế biến thực phẩm}, lương khoảng {32|28|45} triệu. Thi tuyển trực tiếp với đơn vị tiếp nhận, chi phí theo quy định, có hóa đơn, chỉ nộp sau khi ký hợp đồng. Tra cứu tại trang của Cục Quản lý lao động ngoài nước.",
      "TUYỂN GẤP! Nhân viên trực page, chốt đơn cho shop {mỹ phẩm|thời trang|đồ gia dụng} tại {Cầu Giấy|Thủ Đức|Hải Châu}. Không cần kinh nghiệm, được đào tạo {1|2} tuần có lương. {8|9} triệu + thưởng, đóng bảo hiểm đầy đủ. Phỏng vấn tại cửa hàng, Zalo {phone}.",
      "Khách sạn {5 sao|4 sao} tại {Phú Quốc|Hồ Tràm|Singapore} tuyển {lễ tân|buồng phòng|chia bài cho sòng có giấy phép}. Lương {12|15|20} triệu, bao ăn ở, vé máy bay lượt đi cho ứng viên ở xa. Ký hợp đồng trước ngày nhận việc, không giữ giấy tờ gốc.",
      '⚠️ CẢNH GIÁC: những lời mời "{việc nhẹ lương cao ở Campuchia|sang Myanmar đánh máy 30 triệu|không bằng cấp, bao vé, bao ăn ở}" đều rất nguy hiểm. Nhiều người bị thu điện thoại, hộ chiếu, gia đình phải nộp tiền chuộc. Thấy nghi ngờ gọi ngay 111 hoặc công an {phường|xã}. Hội Phụ nữ {xã Tân Lập|phường 5} tuyên truyền.',
      "Chương trình EPS Hàn Quốc: Trung tâm Lao động ngoài nước thông báo thi tiếng Hàn ngành {sản xuất chế tạo|nông nghiệp|ngư nghiệp}. Lệ phí {28|30} đô nộp tại Sở. Không qua môi giới. Mức lương tối thiểu hiện nay tương đương {36|38} triệu đồng.",
      "Tổng đài {điện lực|ngân hàng|bệnh viện} cần {30|50} điện thoại viên ca ngày và ca đêm. {7,5|8,5} triệu, phụ cấp ca đêm, xe đưa đón. Nhận việc sau {3|5} ngày, phỏng vấn tại tòa nhà {Sông Hồng|Hoa Sen}. Không thu phí hồ sơ, đồng phục.",
      "Tàu {hàng rời|container|dầu} cần {thợ máy|thủy thủ|bếp trưởng}, hợp đồng {8|9} tháng, {1.150|1.300|1.600} USD. Công ty thuyền viên có giấy chứng nhận MLC, không thu tiền thuyền viên. Hộ chiếu, sổ thuyền viên do anh em tự giữ, chỉ trình khi làm thủ tục cảng.",
      "Gia đình ở {Hà Đông|Quận 2|Vinh} tìm cô giúp việc ăn ở lại, {7|8|9} triệu, Chủ nhật nghỉ, có phòng riêng, thưởng Tết. Cô cho xem căn cước rồi cầm về. Hợp đồng viết tay hai bản. Gọi {phone} gặp chị {Mai|Hiền}.",
      "Nhận việc làm thêm tại nhà: {nhập liệu khảo sát|gõ phụ đề|dịch truyện}, {40|50} nghìn/giờ, trả vào tài khoản của chính bạn cuối tháng. Có hợp đồng cộng tác viên. Chúng tôi không bao giờ yêu cầu đóng cọc hay chuyển tiền hộ ai.",
    ],
    ordinary: [
      "Quán {phở|cà phê|bún đậu} gần {bến xe|chợ|trường đại học} cần {phục vụ|phụ bếp|thu ngân}. Ca {sáng|chiều}, 22 nghìn một giờ, ăn ca tại quán. Đến quán gặp anh chủ.",
      "{firm} tuyển {kế toán tổng hợp|nhân viên kho|hành chính}. Tốt nghiệp {trung cấp|cao đẳng} trở lên, {1|2} năm kinh nghiệm. Hồ sơ nộp tại phòng nhân sự.",
      "Trường mầm non cần {cô giáo|cô nuôi|bảo mẫu}, yêu trẻ, có chứng chỉ. Lương {6,5|7} triệu, nghỉ thứ Bảy Chủ nhật.",
      "Xưởng may {Hưng Yên|Bình Chánh|Long Thành} tuyển {thợ may|thợ cắt|kiểm hàng}. Ăn theo sản phẩm, bảo hiểm, tăng ca đúng luật, có xe đưa rước.",
      "Cần {thợ hồ|thợ điện nước|phụ hồ} làm nhà phố, {450|550|350} nghìn/ngày, cơm trưa. Công trình ở {Gò Vấp|Long Biên}. Gọi {phone}.",
      "Bệnh viện huyện thông báo tuyển dụng viên chức: {bác sĩ|điều dưỡng|kỹ thuật viên}. Nộp hồ sơ tại phòng tổ chức từ {1/4|15/6} đến {30/4|15/7}.",
      "Gia sư {toán|lý|tiếng Anh} lớp {6|9|12}, tuần {2|3} buổi, {150|200} nghìn/buổi, ưu tiên sinh viên sư phạm.",
      "Lập trình viên {Java|PHP|Flutter}, từ {2|3} năm, lương {20-30|25-35} triệu, làm ở văn phòng ba ngày, hai ngày ở nhà. Hai vòng phỏng vấn.",
      "Tài xế {xe tải|xe khách|xe đưa đón học sinh}, bằng {C|D|E}, không rượu bia. {11|13} triệu và phụ cấp đêm.",
      "Dự án cộng đồng cần cán bộ {thực địa|truyền thông|kế toán} tại {Lai Châu|Kon Tum|Trà Vinh}, hợp đồng {12|18} tháng. Gửi thư xin việc và lý lịch.",
      "Tiệm tóc tuyển {thợ chính|thợ phụ|học viên}, ăn chia {4/6|5/5}, không thu học phí người học nghề.",
      "Siêu thị mở thêm chi nhánh cần {thu ngân|bảo vệ|nhân viên quầy cá}, thứ {Tư|Năm} phỏng vấn ngay tại quầy dịch vụ khách hàng.",
      "Nông trại {rau sạch|cà phê|hoa} ở {Đà Lạt|Mộc Châu} thuê {người hái|kỹ thuật viên}, công nhật {250|300} nghìn, có chỗ nghỉ trưa.",
      "Phòng khám thú y tìm {bác sĩ|trợ lý}, trực luân phiên, chịu được mùi, {8|10} triệu.",
      "Thư viện tỉnh cần {cộng tác viên|thủ thư hợp đồng} hè, {6|8} tuần, phù hợp sinh viên năm {hai|ba}.",
      "{firm} mời sinh viên năm cuối thực tập có trợ cấp ở bộ phận {thiết kế|bán hàng|kiểm thử}, {3|4} triệu/tháng, cơ hội ở lại.",
    ],
  },
  "held-out": {
    scam: {
      "vn-mofa-2025-04-09": [
        "Tuyển 100 bạn qua {Myanmar|Thái Lan} làm {văn phòng|chốt khách|marketing online}, lương {25|30|32} triệu, không yêu cầu trình độ. Bay thẳng Bangkok, đi xe {7|8} tiếng về công ty ở vùng biên. Không cần qua công ty xuất khẩu, không cần hợp đồng. Liên hệ Telegram {handle}",
        "Anh em thất nghiệp vào đây: {Myawaddy|KK|Shwe Kokko} cần {người gõ máy|người gọi điện|dịch thuật}, ăn ở như khách sạn, {1.000|1.200|1.400} đô mỗi tháng. Đưa hộ chiếu cho bên quản lý làm thẻ. Đi là đi luôn {tối nay|ngày mai}, vé mình mua rồi.",
        "Cần gấp {2|4|6} bạn nữ biết {tiếng Anh|tiếng Hàn} làm quen khách Tây trên mạng rồi giới thiệu sàn, thưởng {5%|8%} tiền khách nạp. Chỗ làm có bảo vệ cầm súng nên rất an toàn, không ra ngoài. Ib.",
      ],
      "vn-phutho-2025-10-29": [
        "Đi một thời gian kiếm ít vốn rồi về! Công ty bên Campuchia tuyển {nam|nữ|nam nữ} tuổi 17-{30|35}, lương {20|30|40} triệu, việc nhẹ chỉ ngồi máy lạnh, không cần bằng cấp. Có người {cùng xã|cùng quê|cùng trường} đang làm bên này dẫn đi.",
        "Ai quê {Phú Thọ|Nghệ An|Thanh Hóa} muốn sang làm cùng mình không? Sếp Trung Quốc thoáng lắm, tháng đầu đã {18|22} triệu. Xe khách vào {Tây Ninh|An Giang|Long An} rồi có xe ôm đưa qua đường mòn. Mỗi người giới thiệu thưởng {3|5} triệu.",
        "Vjệc nhẹ l.ư.ơ.n.g cao, {dáng xinh|biết chat|biết gõ phím} là dc, {900$|1100$|1300$}, c-a-m bao ăn ở ✈ bao luôn {visa|giấy tờ}, ko cọc ko phí, zép lào {handle}",
      ],
      "vn-colab-2025-12-10": [
        "THÔNG BÁO XUẤT CẢNH: lao động có tên đi Hàn Quốc ngày {3/1|12/2|5/3} nộp {690|720} USD vé máy bay, {450.000|600.000} đồng trang phục, {59|65} USD phí soi chiếu an ninh trước 16 giờ vào tài khoản ghi dưới. Không nộp coi như bỏ suất. Cán bộ phụ trách {phone}.",
        "Em có quan hệ trên Bộ, lo được suất {E-9|E-8|đóng tàu} Hàn Quốc không cần thi, có văn bản đóng dấu đỏ gửi Zalo xem trước. {120|150|180} triệu, đưa trước {50|70}, bay tháng {3|4}. Đừng hỏi ở Sở kẻo lộ.",
      ],
      "vn-colab-2025-12-23": [
        "Mình là nhân viên trung tâm lao động, nhận hồ sơ đi {Đức|Hàn|Nhật} diện phi lợi nhuận, ai gửi {15|20|25} triệu giữ suất thì được xếp bay trước. Chuyển vào số tài khoản riêng của mình cho nhanh, phiếu thu gửi sau. Gọi {phone}.",
      ],
      "csis-2024-12-12": [
        "Công ty đa quốc gia tuyển {chuyên viên khách hàng|sales|kỹ thuật mạng} thạo {tiếng Trung|tiếng Anh}. Phỏng vấn Zoom, có thư mời nhận việc trong ngày, vé máy bay, căn hộ trong khu. Nộp hộ chiếu lúc nhận phòng để xin giấy phép. {1.500|1.800|2.000} USD, không đạt chỉ tiêu ở lại làm bù.",
      ],
      "star-2025-03-13": [
        "Mới ra trường khó xin việc? Sang {Lào|Campuchia} làm {nhập dữ liệu|quản trị web casino}, {20|24|28} triệu, mỗi ngày {13|14} tiếng, tháng nghỉ {1|2} ngày. Mua vé tối nay, mai đi. Nhắn {handle}, đừng hỏi trong nhóm.",
      ],
      "la-rfa-2022-01-18": [
        "Đặc khu Lào cần gái {nói chuyện với khách qua LINE|bán cổ phần qua mạng}, {15|17} triệu. Vào làm ghi nợ {10.000|12.000} tệ tiền phòng, tiền học việc, bán đủ {4|5} khách mỗi tháng thì trừ. Còn nợ thì chưa về, công ty khác muốn nhận phải chuộc.",
      ],
      "mm-aljazeera-2024-07-29": [
        "Bạn thân rủ thật lòng: qua {Lão Nhai|Tachileik} làm {bảo vệ|phục vụ sòng bài}, {6.000|7.500} tệ. Hợp đồng {18|24} tháng. Ba tháng đầu công ty giữ lương. Sang rồi mình lo cho hết, mày chỉ cần tới {Lào Cai|Mường La|Móng Cái}.",
      ],
      "mule-2024": [
        "Trợ lý thanh toán tại nhà, {8|12|15} triệu/tuần: nhận tiền của khách rồi rút ra nạp {thẻ cào|ví điện tử|coin} cho công ty. Cần người có {2|3} tài khoản ngân hàng chính chủ. Không hỏi nguồn tiền. Làm chui nhưng an toàn.",
        "Ai cho mượn {căn cước|tài khoản|tên} đứng giùm công ty, ký vài tờ giấy, nhận {5|10|15} triệu một lần, không phải đi làm. Bạn bè, ông bà cũng được, càng nhiều càng có hoa hồng. Nhắn {phone}",
      ],
      "ph-bi-2025-07-22": [
        "Đồng nghiệp cũ nè, tui qua Phnom Penh làm bộ phận {hoàn vé|đổi vé|khiếu nại} cho hãng bay lớn, {1.100|1.200|1.400} đô. Kéo thêm bạn có thưởng. Đi vòng Đà Nẵng - Kuala Lumpur cho lẹ, khai là {đi du lịch|thăm bà con}, đừng có nói chuyện làm.",
      ],
      "fish-mongabay-2020-01": [
        "Tàu cá {Đài Loan|Trung Quốc} cần thuyền viên xa bờ, {7|8|9} triệu một tháng, trong đó giữ lại {3|4} triệu làm tiền cam kết đến hết {2|3} năm. Thế chân {20|30} triệu hoặc sổ đỏ. Bỏ tàu là mất hết. Chưa biết nghề cũng nhận.",
      ],
      "hk-sb-2025-01-10": [
        "Trọn gói vé, ăn, ở, không tăng ca, không kinh nghiệm! {Quảng bá app|Trực chat|Live bán hàng} Đông Nam Á, {900|1.100|1.500} USD. Trên 18 tuổi, xuất phát trong {2|3} ngày. Chỉ cần hộ chiếu, địa điểm chính xác báo sau. {handle}",
      ],
      "dom-housekeeping-2016-06-13": [
        "Chủ nhà {Dubai|Oman|Kuwait} cần giúp việc, thử việc visa du lịch {2|3} tháng. Mỗi tháng phát trước {3|4} triệu, còn lại chủ cất giùm đến khi về. Không ngày nghỉ, điện thoại để bà chủ cầm, hộ chiếu cũng vậy. Ai chịu được thì gọi {phone}",
      ],
      "ph-dmw-2026-06": [
        "Bay nhanh {10|15|20} ngày đi {Ba Lan|Rumani|New Zealand}! Đóng {60|80|110} triệu xử lý hồ sơ hôm nay. Visa du lịch rồi qua chuyển, biên lai sẽ gửi sau khi đáp. Bên mình có văn phòng, có người nước ngoài đàng hoàng.",
      ],
      "bd-moewoe-2024-11-22": [
        "Cần {nhân viên vi tính|tổng đài viên|đánh máy}, chỗ làm {Lào|Thái|Cam}, lương {22|26} triệu, nộp đơn trên web là đậu. Visa du lịch 3 ngày. Mỗi {thứ Hai|thứ Sáu} có xe đi một tốp. Chỉ trả lời qua nhóm Telegram {handle}",
      ],
      "my-ppim-2022-06-11": [
        "Trong tuần bay luôn, Thái Lan cần {sales online|CSKH}, {23|27} triệu, ở ký túc. Không hộ chiếu thì đi đường rừng qua {Lào|Campuchia}, tài xế quen công an hết. Phỏng vấn qua WeChat, gửi hình là xếp chỗ.",
      ],
      "mo-pj-2025": [
        "Sòng bài Campuchia cần {tiếp khách VIP|thu ngân|giữ sàn}, {30|35} triệu, biết tiếng Hoa càng tốt. Ngày đầu nộp điện thoại, hộ chiếu để đăng ký, được cấp máy công ty. Không được cho ai biết địa chỉ. Sếp cho xe riêng đón.",
        "Bay qua {Đài Loan|Hồng Kông|Singapore} nhận phong bì của khách đưa lại cho đồng nghiệp, mỗi chuyến {8|12} triệu, vé và phòng miễn phí. {16|17} tuổi cũng được. Xong việc xóa tin nhắn.",
      ],
      "np-mofa-2024-12-24": [
        "Công ty {casino online|tiền ảo} ở Bangkok tuyển người Việt, {1.000|1.150} đô, làm {12|13} tiếng. Đi visa du lịch, sếp giữ hộ chiếu một năm, làm hết năm trả kèm {vé máy bay|tiền thưởng}. Cửa khẩu hỏi thì nói đi nghỉ mát.",
      ],
    },
    hard: [
      "{agency} thông báo đơn hàng {đóng gói thủy sản|xây dựng|hộ lý} đi {Nhật Bản|Hàn Quốc|Ba Lan}, thời hạn 3 năm, {33|40|27} triệu. Có phiếu trả lời đăng ký hợp đồng của Cục. Tiền dịch vụ không quá quy định, nộp qua ngân hàng của công ty. Hộ chiếu người lao động tự giữ.",
      "Lương {40|50|70} triệu: {kỹ sư cầu đường|trưởng phòng kinh doanh|bác sĩ chuyên khoa} làm tại {Lào|Campuchia|Myanmar} cho tập đoàn trong nước. Giấy phép lao động, bảo hiểm, nghỉ phép về nước mỗi quý bằng vé công ty. Nộp hồ sơ qua trang tuyển dụng chính thức.",
      'Lớp tập huấn miễn phí "Đi làm xa an toàn": nhận biết tin tuyển dụng {không cần bằng cấp lương ngàn đô|hứa bay trong tuần, giữ hộ chiếu|bắt chuyển cọc vào tài khoản riêng}. Người từng bị lừa sang Campuchia kể chuyện. Nhà văn hóa {thôn 3|ấp 2}, tối thứ {Bảy|Sáu}.',
      "Quán ăn cần người GẤP, mai đi làm luôn! {Rửa chén|Bưng bê|Phụ bếp}, {25|28} nghìn/giờ, cơm hai bữa, có chỗ ngủ cho bạn ở xa. Không cần kinh nghiệm. Ghé {số 18 Lê Lai|đầu hẻm 42} hoặc nhắn Zalo {phone}.",
      "Du thuyền quốc tế tuyển {phục vụ|phụ bếp|dọn phòng}, hợp đồng {7|9} tháng, {950|1.100|1.300} USD, ăn ở và vé máy bay do hãng trả. Phỏng vấn cùng đại diện hãng tại {TP.HCM|Hà Nội}. Theo MLC 2006 người lao động không phải nộp phí tuyển dụng.",
      "Nhân viên tư vấn {bất động sản|bảo hiểm|du học} lương cứng {8|10} triệu, hoa hồng cao. Có đào tạo nghề, ký hợp đồng, làm tại văn phòng {Lý Thường Kiệt|Nguyễn Huệ}. Không yêu cầu đóng tiền dưới mọi hình thức.",
      "Điều dưỡng đi Đức theo chương trình của nhà nước: học tiếng {12|13} tháng miễn phí, trợ cấp, vé máy bay được trả. Lương sau công nhận {2.800|3.100} euro. Hồ sơ nộp tại Sở. Ai nhận lo lót đều là giả mạo.",
      "Đường dây hỗ trợ người lao động bị lừa: bạn hoặc người thân đang kẹt ở {Campuchia|Myanmar|Lào}, gọi {phone}. Chúng tôi không hỏi giấy tờ, không thu phí, giữ kín danh tính. Văn phòng {Mái Ấm Bến Đợi|Cầu Nối} {8h-20h|24/7}.",
      "Cần cô chăm bà cụ {82|76} tuổi tại {Biên Hòa|Hải Phòng}, ở lại nhà, {9|10} triệu, mỗi tuần nghỉ một ngày, thoải mái gọi điện về nhà. Ký hợp đồng qua trung tâm việc làm {tỉnh|quận}, trung tâm không lấy tiền người làm.",
    ],
    ordinary: [
      "Tiệm {bánh mì|thuốc|tạp hóa} nhà mình cần một bạn phụ {buổi sáng|buổi tối}, {3|3,5} triệu, gần {cầu Rạch Chiếc|ngã tư Sở}, ưu tiên sinh viên.",
      "{firm} cần {nhân viên mua hàng|thủ quỹ|lái xe nâng}. Làm từ thứ Hai đến thứ Bảy, lương {9|10} triệu, tháng 13. Hẹn phỏng vấn {sáng|chiều} thứ Ba.",
      "Trung tâm tiếng Anh tuyển {trợ giảng|giáo viên|tư vấn học vụ}, IELTS {6.5|7.0}, lớp tối và cuối tuần.",
      "Hợp tác xã {chè|lúa|thanh long} tìm {kế toán|lái máy cày}, người địa phương, phụ cấp xăng. Gặp chủ nhiệm ở trụ sở xã.",
      "Trạm y tế cần {y sĩ|hộ sinh} hợp đồng {6|12} tháng. Nộp bản sao bằng và giấy khám sức khỏe.",
      "Đội xây dựng nhận {thợ sơn|thợ hàn|thợ nhôm kính}, {500|600} nghìn/ngày, ứng lương giữa tháng được. {phone}",
      "Studio ảnh cưới tuyển {thợ chụp|thợ trang điểm|chỉnh ảnh}. Có {bộ ảnh mẫu|máy riêng} là lợi thế.",
      "Nhà máy {giày|linh kiện|nước mắm} nhận công nhân, {6,8|7,4} triệu chưa tăng ca, tiền chuyên cần, nhà trẻ cho con công nhân.",
      "Báo {điện tử|thiếu nhi} cần cộng tác viên viết bài về {môi trường|nông thôn}, nhuận bút theo bài, trả cuối tháng.",
      "Cần {bảo vệ|tạp vụ} cho trường cấp {1|2}, ca {đêm|ngày}, trên {40|45} tuổi vẫn nhận.",
      "Kỹ sư {QA|dữ liệu|nhúng} tại {Đà Nẵng|Cần Thơ}, tiếng Anh đọc hiểu, khám sức khỏe định kỳ, phỏng vấn kỹ thuật {60|90} phút.",
      "Gánh xiếc thiếu nhi cần {họa sĩ phông|người lái xe}, lưu diễn {hè|cuối năm}, lo chỗ ở khi đi diễn.",
      "Phòng tập {yoga|gym} mời huấn luyện viên, lớp {6 giờ sáng|6 giờ tối}, {180|220} nghìn/ca.",
      "Ban quản lý chợ cần {thu phí|sửa điện}, hợp đồng năm một, lương theo bậc, hồ sơ tại văn phòng chợ {Đông Ba|Cồn}.",
      "Tổ chức bảo tồn {rùa|voọc} tuyển {tình nguyện viên|cán bộ kiểm lâm cộng đồng}, phụ cấp ăn ở, {3|6} tháng ở đảo.",
      "Cửa hàng điện máy cần {giao hàng|lắp máy lạnh}, có xe máy, {9|11} triệu, mùa nóng thêm thưởng.",
    ],
  },
};
