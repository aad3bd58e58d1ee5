import type { RingBlueprint } from "./types.ts";

/** Rings that post in Vietnamese. */
export const vietnameseRings: readonly RingBlueprint[] = [
  {
    key: "vie-easy-work",
    about: "Easy work with high pay in Cambodia, car to the border gate",
    disguises: ["zero_width", "look_alike"],
    contacts: { phones: 6, handles: 3 },
    texts: [
      {
        language: "vie",
        phones: ["VN", "KH"],
        joiners: [" ", "\n"],
        lines: [
          "[VIỆC NHẸ LƯƠNG CAO|Việc nhẹ lương cao]: [tuyển gấp|cần tuyển] {count} {role} làm tại {city}.",
          "Lương cơ bản {pay} triệu [một tháng|mỗi tháng|/tháng] chưa tính hoa hồng.",
          "[Không cần bằng cấp|Không yêu cầu kinh nghiệm], chỉ cần biết đánh máy và dùng điện thoại.",
          "Bao ăn ở, bao xe đi lại, [không cần hộ chiếu|chưa có hộ chiếu cũng đi được], công ty lo hết giấy tờ.",
          "Xe đón tận nhà đưa qua cửa khẩu {gate}, đi trong ngày.",
          "Liên hệ [Zalo|nhắn Zalo] {phone} hoặc Telegram @{handle}.",
        ],
        extras: [
          "Độ tuổi {age}, nam nữ đều nhận.",
          "Giới thiệu bạn bè thưởng {bonus} triệu một người.",
          "Chỉ còn {n} suất, nhận việc ngay tuần này.",
        ],
        slots: {
          role: [
            "nhân viên trực page",
            "nhân viên chăm sóc khách hàng",
            "nhân viên đánh máy",
            "nhân viên tư vấn online",
          ],
          city: ["Campuchia", "Bavet", "Sihanoukville", "Phnom Penh"],
          count: ["10", "15", "20", "30"],
          pay: ["18", "20", "22", "25"],
          gate: ["Mộc Bài", "Hà Tiên", "Xa Mát"],
          age: ["18-35", "18-30", "20-38"],
          bonus: ["1", "2", "3"],
          n: ["4", "6", "8"],
        },
      },
    ],
  },
  {
    key: "vie-casino-contract",
    about: "Casino dealer with a large penalty for leaving and papers held by the company",
    disguises: [],
    contacts: { phones: 3, handles: 2 },
    texts: [
      {
        language: "vie",
        phones: ["VN"],
        joiners: [" ", "\n"],
        lines: [
          "Sòng bài [mới mở|quốc tế] ở {city} nhận người chia bài, [phục vụ bàn|lễ tân], ưu tiên ngoại hình.",
          "Thu nhập từ {pay} đô, tiền boa chia theo ca, ứng trước {advance} triệu cho gia đình.",
          "Ký hợp đồng {months} tháng, nghỉ ngang bồi thường {fine} triệu tiền đào tạo.",
          "Căn cước và điện thoại [gửi|nộp] cho quản lý trong giờ làm, ngủ lại trong khu nhà của công ty.",
          "Bay sang Thái Lan rồi có xe chở tiếp, [không phải lo đường đi|người của công ty đi cùng].",
          "Gửi ảnh chân dung qua Zalo {phone}, [duyệt trong ngày|có kết quả trong ngày].",
        ],
        extras: [
          "Có thể đi theo nhóm bạn hoặc cặp đôi.",
          "Telegram quản lý: @{handle}.",
          "Học việc {days} ngày có lương.",
        ],
        slots: {
          city: ["Myawaddy", "Poipet", "Tam Giác Vàng"],
          pay: ["900", "1000", "1200"],
          advance: ["5", "10"],
          months: ["6", "9", "12"],
          fine: ["80", "100", "120"],
          days: ["5", "7"],
        },
      },
    ],
  },
];
