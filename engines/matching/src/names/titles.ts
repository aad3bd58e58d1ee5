const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words beside a name that are never part of it. All lists are folded, in the scripts in which they are met. */
export const titles = list(`
  mr mrs ms miss mx dr prof sir madam madame mme hj haji hajjah hajah datuk dato datin puan encik cik tn ny sdr
  sdri bpk bapak ibu bu kak abang ust ustaz ustadz ustad drs drg khun nangsao naisao thao loksrey neak oknha
  shri shrimati smt kumari sheikh syekh mang aling kuya ate ginoo gng
  นาย นาง นางสาว นส ดช ดญ เด็กชาย เด็กหญิง คุณ พี่ น้อง
  លោក លោកស្រី អ្នកស្រី អ្នក កញ្ញា ទ្រង់ ທ້າວ ນາງ ທ່ານ
  ဒေါ် ဒေါက်တာ
  先生 女士 小姐 太太
  السيد السيدة الشيخ الحاج الحاجة श्री श्रीमती सुश्री कुमारी திரு திருமதி செல்வி জনাব
`);

/** Said behind a name without a space. */
export const titleEndings = /(?<=.{2})(?:先生|女士|小姐|太太|さん|様|氏|씨|님)$/u;

/** Titles that are also names (Ma, Ko, U): at the head of a name, keys are made with and without them. */
export const doubtfulTitles = list(`
  u daw ko tun tuan pak lok ma maung mg saw naw nang nan sai sao nai neang chao nong phi ong ba anh chi em co chu bac bong
  siti sri
  ဦး ကို မ မောင် နန်း စိုင်း စော နော်
`);

/** Small words inside a name; keys are made with and without them. */
export const particles = list("de la del dela da der al el");

/** Between a person's own name and the parent's. */
export const parentWords = list(`
  bin binti bte bt bn ibn binte bintu anak ak a/l a/p s/o d/o putera puteri
  بن ابن بنت
`);
