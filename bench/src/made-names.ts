/** A source of chance that gives the same row of numbers for the same seed. Source: Mulberry32, public domain. */
export function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const split = (words: string): readonly string[] => words.split(" ");
/** Family names and given names or their syllables, as common in each place as made-up people need. */
const places = {
  vietnamese: [
    split("Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý"),
    split("Văn Thị Hữu Đức Minh Ngọc Hồng Quốc"),
    split(
      "An Bình Châu Dũng Giang Hà Hải Hạnh Hiền Hùng Hương Khánh Lan Linh Long Mai Nam Nga Ngân Phúc Quân Quang Sơn Tâm Thảo Trang Tuấn Vân Yến",
    ),
  ],
  thai: [
    split("สม วิ ประ สุ อนุ กิตติ ณัฐ ธน พร ศิริ ชัย นภา รัตน์ บุญ จันทร์"),
    split("ชาย ชัย ศักดิ์ พร พงษ์ ศรี วัฒน์ เดช มณี ภรณ์ กร ดา รัตน์ ทิพย์"),
  ],
  burmese: [
    split(
      "Aung Kyaw Zaw Htun Win Min Soe Moe Thida Khin Hla Nwe Thant Myint Naing Ye Phyo Su Aye San Lin Htet Wai Zin Nyein Tin Than Thu Thiha Yadana",
    ),
  ],
  khmer: [
    split("Sok Chan Heng Keo Phal Chea Nov Kim Ly Som Prak Mao Ros Tep Yim"),
    split("Dara Bopha Sreymom Vannak Sokha Sophal Chanthou Kunthea Visal Samnang Rithy Pisey Socheata Makara Veasna"),
  ],
  malay: [
    split(
      "Ahmad Mohd Siti Nur Abdul Muhammad Fatimah Yusof Ismail Zulkifli Aminah Rahman Karim Hassan Aisyah Hidayat Pratama Wahyuni Lestari Santoso Hartono Sri Dewi Budi Agus Rizky",
    ),
    split("bin binti"),
  ],
  chinese: [split("李 王 张 陈 林 黄 吴 刘 杨 周 郑 许"), split("小 美 志 建 丽 国 秀 文 明 玲 华 强 英 伟 芳 红")],
} as const;
const soundPieces = split("ka ra na ta ma sa la pa da wi ri su chai lin mon dar vi jo ana ela oni ami uri esh ith oor");

/** A made-up name in one of the region's ways; half have a word that few others share, as real registers do. */
export function madeName(chance: () => number): string {
  const pick = (words: readonly string[]): string => words[Math.floor(chance() ** 1.6 * words.length)] ?? "";
  const rare = (): string => {
    const word = Array.from({ length: 2 + Math.floor(chance() * 2) }, () => pick(soundPieces)).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const kind = chance();
  if (kind < 0.2) return `${pick(places.vietnamese[0])} ${pick(places.vietnamese[1])} ${pick(places.vietnamese[2])}`;
  if (kind < 0.35)
    return `${pick(places.thai[0])}${pick(places.thai[1])} ${pick(places.thai[0])}${pick(places.thai[0])}${pick(places.thai[1])}`;
  if (kind < 0.5) return `${pick(places.burmese[0])} ${pick(places.burmese[0])} ${pick(places.burmese[0])}`;
  if (kind < 0.6) return `${pick(places.khmer[0])} ${pick(places.khmer[1])}`;
  if (kind < 0.7) return `${pick(places.malay[0])} ${rare()} ${pick(places.malay[1])} ${pick(places.malay[0])}`;
  if (kind < 0.8) return `${pick(places.chinese[0])}${pick(places.chinese[1])}${pick(places.chinese[1])}`;
  return `${rare()} ${rare()}`;
}

/** The same name as somebody writes it who only heard it. */
export const misheard = (name: string): string =>
  name
    .replaceAll(/ph/gi, "p")
    .replaceAll(/th/gi, "t")
    .replaceAll(/kh/gi, "k")
    .replaceAll("Win", "Wynn")
    .replaceAll(/w/g, "v")
    .replaceAll(/oo/g, "u");
