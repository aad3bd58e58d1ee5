import { type CorpusKit, lines, words } from "../corpus-kit.ts";

/** Adverts in Vietnamese. */
export const vietnameseKit: CorpusKit = {
  language: "vie",
  script: "Latn",
  phones: ["VN"],
  money: ["{usd} USD", "{usd} đô", "{local},000 đồng", "{local} nghìn"],
  local: { low: 6000, step: 500 },
  joiners: [" ", "\n"],
  towns: words("Huế / Đà Nẵng / Cần Thơ / Vinh / Nha Trang / Bắc Ninh / Quy Nhơn / Long Xuyên"),
  syllables: words(
    "tân / phú / hòa / minh / lộc / khải / vượng / đông / sơn / hưng / bảo / thiên / quế / lâm / gia / nhật / trúc / việt / ân / hạnh",
  ),
  roles: words(
    "[chăm sóc khách hàng|trực tổng đài] / [nhân viên đánh máy|nhập liệu] / [phiên dịch tiếng Trung|thông dịch tiếng Hoa] / [bán hàng online|tư vấn bán hàng] / [đầu bếp|phụ bếp] / [tạp vụ|dọn phòng] / [tài xế|lái xe] / [thợ may|công nhân may] / [thợ xây|phụ hồ] / [ngư dân|thuyền viên] / [chăm người già|điều dưỡng] / [nhân viên kho|thủ kho] / [làm vườn|hái trái cây] / [bán hàng|thu ngân]",
  ),
  firms: words("công ty / nhà hàng / khách sạn / nhà máy / cửa hàng / phòng khám / trang trại / xưởng"),
  acts: words(
    "[lau chùi|rửa|làm sạch] / [khuân|bưng|chuyển] / [đóng gói|gói] / [đếm|cộng] / [bán|chào bán] / [sửa|chữa] / [kiểm tra|xem lại] / [giao|mang đến] / [sơn|tô màu] / [phân loại|xếp|sắp] / [chuẩn bị|sửa soạn] / [ghi lại|ghi sổ]",
  ),
  things: words(
    "[thùng|hộp] / bàn ghế / chai lọ / [áo sơ mi|đồng phục] / rau củ / [cá|hải sản] / gạch / [ống nước|vòi] / [điện thoại|di động] / [xe máy|xe tay ga] / [thư|bưu kiện] / [đơn hàng|yêu cầu] / [phòng|phòng ngủ] / rèm cửa / dụng cụ / [trái cây|xoài] / bao gạo / [máy móc|thiết bị] / [hóa đơn|phiếu thu] / hoa / [thuốc|viên thuốc] / [giày|dép] / cửa sổ / [dây điện|cáp]",
  ),
  who: words(
    "quản lý / hai đồng nghiệp / chủ nhà / người thợ lâu năm / tổ ca đêm / giám sát / người hướng dẫn / khách hàng",
  ),
  when: words(
    "mỗi sáng / trước buổi trưa / vào thứ bảy / vào cuối tháng / sau bữa trưa / trong tuần đầu / vào ban đêm / hai lần một tuần",
  ),
  where: words(
    "trong bếp / tại kho / gần chợ / trên tầng hai / bên bờ sông / sau nhà ga / ở cảng / trong sảnh chính / cạnh trường học / tại chi nhánh",
  ),
  hubs: words("Poipet / Bavet / Sihanoukville / Myawaddy / Mae Sot / Tam Giác Vàng / Shwe Kokko / Laukkaing"),
  facts: {
    open: lines(`
      {firm} {name} ở {place} [đang tìm|cần tuyển] {role}.
      [Tuyển|Cần] [gấp|ngay]: {role} cho {firm} {name}, {place}.
      [Việc làm|Vị trí] tại {place}: {role} ở {firm} {name} của chúng tôi.
      Chúng tôi, {firm} {name}, [mở vị trí|nhận thêm] {role} tại {place}.
      [Bạn sống gần|Bạn sẵn sàng làm ở] {place}? {firm} {name} [cần|nhận] {role}.`),
    pay: lines(`
      [Lương|Tiền công] {pay} [một tháng|mỗi tháng].
      [Bạn nhận|Chúng tôi trả] {pay} [hàng tháng|từng tháng].
      Công việc này [trả|có lương] {pay}, [trả ngày cuối tháng|nhận vào ngày lương].
      {pay} là [thu nhập tháng|lương tháng] lúc bắt đầu.`),
    hours: lines(`
      [Làm|Ca] {hours} tiếng, {days} ngày một tuần.
      Một tuần {days} ngày, {hours} giờ [mỗi ngày|một ngày].
      Bạn [làm việc|trực] {hours} giờ trong {days} ngày.`),
    stay: lines(`
      [Phòng|Chỗ ngủ] và [ba bữa ăn|ăn uống] [miễn phí|không mất tiền].
      Chúng tôi [lo|có] [ký túc xá|nhà ở nhân viên] và [cơm|bữa trưa với bữa tối].
      Bạn [ở|ngủ] tại nhà nhân viên [không tốn tiền|không thuê], có cơm.`),
    need: lines(`
      [Không cần kinh nghiệm|Chưa biết việc cũng được], chúng tôi [đào tạo|chỉ dạy].
      [Người mới|Người chưa từng làm] đều được, học một tuần.
      Không đòi [bằng cấp|chứng chỉ], chỉ cần [siêng năng|kiên nhẫn].`),
    age: lines(`
      Tuổi {age}, {count} [người|chỗ].
      Chúng tôi nhận {count} người tuổi {age}.
      {count} chỗ cho [người từ|ai] {age} tuổi.`),
    start: lines(`
      [Bắt đầu|Đi làm] ngày {date}.
      Ngày làm đầu tiên là {date}.
      [Sẵn sàng|Rảnh] từ {date}? [Báo chúng tôi|Nhắn chúng tôi].`),
    about: lines(`
      {name} [phục vụ|làm việc cho] các gia đình từ {year} và có {branches} chi nhánh.
      Thành lập năm {year}, {name} nay có {branches} chi nhánh [khắp cả nước|ở nhiều tỉnh].
      {name}, với {branches} chi nhánh từ {year}, [đối xử công bằng với mọi ứng viên|cho mọi người cơ hội như nhau].`),
    apply: lines(`
      [Gọi|Liên hệ] {phone}.
      [Nhắn|Viết cho] chúng tôi: Telegram @{handle} hoặc {phone}.
      [Có câu hỏi|Quan tâm]? Telegram: @{handle}.
      Muốn nộp đơn, [gọi|nhắn] {phone} hoặc thư {email}.`),
    clause: lines(`
      Bạn {act} {thing} {where} {when}.
      {when} bạn và {who} {act} {thing}.
      [Việc của bạn|Công việc]: {act} {thing} {where}, {when}.
      [Cùng với|Bên cạnh] {who}, bạn {act} {thing} {where}.
      {who} sẽ [chỉ|hướng dẫn] bạn cách {act} {thing} {when}.`),
    ticket: lines(`
      [Vé máy bay miễn phí|Vé do chúng tôi trả], [tài xế|xe chúng tôi] đón tại sân bay.
      Chúng tôi [mua|lo] [vé máy bay|chuyến bay] và [tài xế|người] của chúng tôi đến đón.
      Đi lại không tốn tiền: vé gửi qua điện thoại, [xe đợi|có người đón] ở sân bay.`),
    papers: lines(`
      [Không cần visa|Không cần giấy phép lao động], [visa du lịch là đủ|đến nơi chúng tôi lo hết].
      Bạn đi [như khách du lịch|bằng visa du lịch], công ty [đổi|lo] giấy tờ sau.
      [Chỉ cần hộ chiếu|Có hộ chiếu là đủ], không giấy phép, [người của chúng tôi|chúng tôi] đưa qua biên giới.`),
    keep: lines(`
      Hộ chiếu do công ty [giữ|cất] đến hết hợp đồng.
      Văn phòng [giữ|cầm] hộ chiếu của bạn [cho an toàn|trong thời hạn hợp đồng].`),
    debt: lines(`
      Phí {fee} [trừ|khấu trừ] vào [lương|tiền công] của bạn.
      Bạn [nợ|trả lại] {fee} tiền đi đường từ [tháng đầu|lương đầu].`),
    refer: lines(`
      Rủ bạn bè, nhận {bonus}.
      {bonus} [tiền thưởng|hoa hồng] cho mỗi người bạn giới thiệu.`),
    wallet: lines(`
      [Đặt cọc|Phí đăng ký] {fee} bằng USDT vào {wallet}.
      Gửi {fee} đến {wallet} [để giữ chỗ|trước khi đi].`),
    crew: lines(`
      {count} lao động [sẵn sàng|có ngay] cho mọi {firm}, [không ngày nghỉ|bảy ngày một tuần], giấy tờ [chúng tôi giữ|ở chỗ chúng tôi].
      Chúng tôi [cho mượn|cho thuê] tổ {count} người, làm {hours} tiếng và [ở tại chỗ|không bao giờ ra ngoài].
      Nhân công [rẻ|giá thấp]: {count} người, [nghe lời|ít nói], trả cho chúng tôi {pay} một tháng mỗi người.`),
    invest: lines(`
      Sàn của chúng tôi [trả|sinh lời] {percent} % [một tuần|mỗi tuần], [bắt đầu|nạp] chỉ {fee}.
      Vào nhóm [thầy|chuyên gia]: lãi {percent} % [cam kết|không rủi ro], từ {fee}.
      [Đầu tư|Giao dịch] {fee} với chúng tôi và [kiếm|nhận] {percent} % trong bảy ngày.`),
  },
};
