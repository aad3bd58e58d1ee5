import type { RingBlueprint } from "./types.ts";

/** Rings that post in Chinese, one of them also in English. */
export const chineseRings: readonly RingBlueprint[] = [
  {
    key: "zho-high-pay",
    about: "High pay for typing in Sihanoukville, tickets and papers arranged",
    disguises: ["zero_width"],
    contacts: { phones: 5, handles: 4 },
    texts: [
      {
        language: "zho",
        phones: ["CN", "KH"],
        joiners: ["", "\n"],
        lines: [
          "【[高薪急招|高薪诚聘|急招]】{role}{count}名，工作地点{city}。",
          "底薪{pay}美金加提成，[月入过万不是梦|多劳多得|上不封顶]，每月准时发放。",
          "[不需要经验|无需经验|零经验可做]，会打字会聊天就行，{age}岁，男女不限。",
          "[包机票|机票公司出|报销机票]，包吃包住，不用签证，公司全程安排接送。",
          "到了之后护照由公司统一保管办理手续。",
          "有意者加[飞机|电报|Telegram] @{handle} 或微信 {wechat}。",
        ],
        extras: ["名额只剩{n}个，本周出发。", "介绍朋友每人奖励{bonus}美金。", "电话 {phone}，晚上联系。"],
        slots: {
          role: ["客服", "打字员", "在线客服", "推广专员"],
          city: ["西港", "柬埔寨西港", "西哈努克", "柬埔寨波贝"],
          count: ["10", "20", "30", "50"],
          pay: ["1200", "1500", "1800", "2000"],
          age: ["18-35", "18-38", "20-35"],
          n: ["3", "5", "8"],
          bonus: ["200", "300", "500"],
        },
      },
    ],
  },
  {
    key: "two-languages-casino",
    about: "The same casino recruiter in Chinese and English with the same numbers, flight to Thailand and on by road",
    disguises: [],
    contacts: { phones: 2, handles: 2 },
    texts: [
      {
        language: "zho",
        phones: ["TH"],
        joiners: ["", "\n"],
        lines: [
          "缅甸{city}大型娱乐场招聘{role}，[新场开业|扩大规模]，长期有效。",
          "试用期工资{pay}泰铢，转正后另有小费和[全勤奖|奖金]。",
          "先飞曼谷，再坐车到[边境|美索]，过河手续有专人负责。",
          "合同半年起，中途离开要赔偿公司费用{debt}泰铢。",
          "[宿舍四人一间|住宿四人间]，有食堂，手机上班时间要上交。",
          "招聘负责人电话 {phone}，Telegram @{handle}。",
        ],
        extras: ["会英语或泰语的优先。", "可以先视频面试，{minutes}分钟就有结果。"],
        slots: {
          city: ["妙瓦底", "水沟谷", "大其力"],
          role: ["荷官", "前台接待", "网络客服"],
          pay: ["35000", "40000", "45000"],
          debt: ["80000", "100000", "120000"],
          minutes: ["10", "15", "20"],
        },
      },
      {
        language: "eng",
        phones: ["TH"],
        joiners: [" ", "\n"],
        lines: [
          "Large entertainment hall in {city} needs {role}s, [new hall is opening|business is growing], long term work.",
          "Trial wage {pay} baht, after that tips and [attendance|performance] bonus as well.",
          "First fly to Bangkok, then by car to the border, a colleague takes care of the river crossing.",
          "Half a year contract at least, who leaves in the middle must refund the company {debt} baht.",
          "Room for four people, canteen, phones are handed in during the shift.",
          "Recruitment manager {phone}, Telegram @{handle}.",
        ],
        extras: ["Chinese or Thai speakers first.", "Video interview possible, result in {minutes} minutes."],
        slots: {
          city: ["Myawaddy", "Shwe Kokko", "Tachileik"],
          role: ["card dealer", "receptionist", "online service clerk"],
          pay: ["35,000", "40,000", "45,000"],
          debt: ["80,000", "100,000", "120,000"],
          minutes: ["10", "15", "20"],
        },
      },
    ],
  },
];
