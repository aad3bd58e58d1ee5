/**
 * Words for the digits 0 to 9, by language, as people spell out a phone number to get past a filter. Several words for
 * one digit stand together, with spaces between.
 */
export const numberWords: Readonly<Record<string, readonly string[]>> = {
  en: ["zero oh nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  id: ["nol kosong", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan lapan", "sembilan"],
  fil: ["sero", "isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam"],
  vi: [
    "không khong",
    "một mot mốt",
    "hai",
    "ba",
    "bốn bon tư",
    "năm nam lăm",
    "sáu sau",
    "bảy bay",
    "tám tam",
    "chín chin",
  ],
  th: ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"],
  lo: ["ສູນ", "ໜຶ່ງ ຫນຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ"],
  km: ["សូន្យ", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន"],
  my: ["သုည", "တစ်", "နှစ်", "သုံး", "လေး", "ငါး", "ခြောက်", "ခုနစ် ခုနှစ်", "ရှစ်", "ကိုး"],
  zh: ["零 〇 洞", "一 壹 幺", "二 贰 貳 两", "三 叁", "四 肆", "五 伍", "六 陆 陸", "七 柒 拐", "八 捌", "九 玖 勾"],
};
