import type { CasePersonRole } from "../cases/case-codes.ts";
import type { Labels } from "../code-list.ts";
import type { PalermoPurpose } from "../palermo.ts";

/** Where a note's rule stands. The wording is the project's own; the article is to be read in the instrument itself. */
export interface LegalSource {
  readonly instrument: string;
  readonly place: string;
  /** `binding` on its parties, or `recommended`. */
  readonly force: "binding" | "recommended";
}

export interface LegalNote {
  readonly title: Labels;
  readonly words: Labels;
  readonly sources: readonly LegalSource[];
}

/** Beside every note, on screen and paper. */
export const notLegalAdvice: Labels = {
  en: "This is a note, not legal advice. A lawyer reads the law of this country; no national law is listed here.",
  id: "Ini catatan, bukan nasihat hukum. Pengacara membaca hukum negara ini; hukum nasional tidak dimuat di sini.",
  ar: "هذه مذكرة وليست استشارة قانونية. يقرأ المحامي قانون هذا البلد؛ ولا تُدرج هنا قوانين وطنية.",
  km: "នេះជាកំណត់ចំណាំ មិនមែនជាប្រឹក្សាច្បាប់ទេ។ មេធាវីអានច្បាប់នៃប្រទេសនេះ នៅទីនេះមិនបានចុះច្បាប់ជាតិទេ។",
};

/** Notes on the law. National provisions are listed only where a source that the project holds gives them: none does yet. */
export const legalNotes = {
  non_punishment: {
    title: {
      en: "Not to be punished for what was forced",
      id: "Tidak dipidana atas apa yang dipaksakan",
      ar: "عدم العقاب على ما أُجبر عليه الشخص",
      km: "មិនត្រូវដាក់ទោសលើអ្វីដែលត្រូវគេបង្ខំ",
    },
    words: {
      en: "Acts that somebody had to do because they were trafficked should not be charged against them. States of the ASEAN convention consider this in appropriate cases, under their own laws. Ask for a lawyer before any statement to the police.",
      id: "Perbuatan yang harus dilakukan seseorang karena diperdagangkan seharusnya tidak dituntut terhadapnya. Negara pihak konvensi ASEAN mempertimbangkannya dalam kasus yang sesuai, menurut hukum masing-masing. Mintalah pengacara sebelum memberi keterangan kepada polisi.",
      ar: "الأفعال التي اضطر إليها الشخص بسبب الاتجار به ينبغي ألا يُلاحق عليها. والدول الأطراف في اتفاقية آسيان تنظر في ذلك في الحالات المناسبة وفق قوانينها. يُطلب محامٍ قبل أي إفادة للشرطة.",
      km: "អំពើដែលមនុស្សម្នាក់ត្រូវធ្វើដោយសារត្រូវគេជួញដូរ មិនគួរចោទប្រកាន់លើគាត់ទេ។ រដ្ឋភាគីអនុសញ្ញាអាស៊ានពិចារណារឿងនេះក្នុងករណីសមស្រប តាមច្បាប់របស់ខ្លួន។ សូមស្នើមេធាវីមុនផ្ដល់ចម្លើយដល់ប៉ូលិស។",
    },
    sources: [
      {
        instrument: "ASEAN Convention Against Trafficking in Persons, Especially Women and Children (2015)",
        place: "Article 14 (7)",
        force: "binding",
      },
      {
        instrument: "Protocol of 2014 to the Forced Labour Convention, 1930 (ILO)",
        place: "Article 4 (2)",
        force: "binding",
      },
      {
        instrument: "Recommended Principles and Guidelines on Human Rights and Human Trafficking (OHCHR, 2002)",
        place: "Principle 7",
        force: "recommended",
      },
    ],
  },
  smuggled_not_liable: {
    title: {
      en: "Not liable for having been smuggled",
      id: "Tidak bertanggung jawab karena diselundupkan",
      ar: "لا مسؤولية على من جرى تهريبه",
      km: "មិនទទួលខុសត្រូវដោយសារត្រូវគេរត់ពន្ធ",
    },
    words: {
      en: "Under the smuggling protocol nobody is to be prosecuted for having been smuggled. National law may still speak of entry or stay. Having been smuggled takes nothing away from protection as somebody who was trafficked.",
      id: "Menurut protokol penyelundupan, tidak seorang pun dituntut karena diselundupkan. Hukum nasional mungkin tetap mengatur masuk atau tinggal. Pernah diselundupkan tidak mengurangi perlindungan sebagai orang yang diperdagangkan.",
      ar: "بموجب بروتوكول التهريب لا يُلاحق أحد لأنه جرى تهريبه. وقد يظل القانون الوطني يتناول الدخول أو الإقامة. ولا ينقص التهريب من حماية من جرى الاتجار به.",
      km: "តាមពិធីសារស្ដីពីការរត់ពន្ធ គ្មាននរណាត្រូវចោទដោយសារត្រូវគេរត់ពន្ធទេ។ ច្បាប់ជាតិអាចនៅតែនិយាយអំពីការចូល ឬស្នាក់នៅ។ ការត្រូវគេរត់ពន្ធមិនដកការការពារក្នុងនាមជាអ្នកត្រូវគេជួញដូរទេ។",
    },
    sources: [
      {
        instrument: "Protocol against the Smuggling of Migrants by Land, Sea and Air (2000)",
        place: "Article 5",
        force: "binding",
      },
    ],
  },
  forced_marriage_law: {
    title: {
      en: "Forced marriage: look into the national law",
      id: "Perkawinan paksa: periksa hukum nasional",
      ar: "الزواج القسري: يُراجع القانون الوطني",
      km: "ការរៀបការដោយបង្ខំ៖ ពិនិត្យច្បាប់ជាតិ",
    },
    words: {
      en: "International law counts a marriage without a right to refuse, promised or given for payment, among practices similar to slavery. Whether it is an offence of its own, national law says.",
      id: "Hukum internasional memasukkan perkawinan tanpa hak menolak, yang dijanjikan atau diberikan demi bayaran, ke dalam praktik serupa perbudakan. Apakah itu tindak pidana tersendiri, hukum nasional menentukan.",
      ar: "يعدّ القانون الدولي الزواج بلا حق في الرفض، الموعود به أو المعقود مقابل بدل، من الممارسات الشبيهة بالرق. أما كونه جريمة قائمة بذاتها فيحدده القانون الوطني.",
      km: "ច្បាប់អន្តរជាតិរាប់អាពាហ៍ពិពាហ៍ដោយគ្មានសិទ្ធិបដិសេធ ដែលសន្យា ឬផ្ដល់ដោយមានថ្លៃតប ជាការអនុវត្តស្រដៀងទាសភាព។ ច្បាប់ជាតិកំណត់ថាវាជាបទល្មើសដាច់ដោយឡែកឬទេ។",
    },
    sources: [
      {
        instrument: "Supplementary Convention on the Abolition of Slavery (1956)",
        place: "Article 1 (c)",
        force: "binding",
      },
    ],
  },
} as const satisfies Readonly<Record<string, LegalNote>>;

export type LegalNoteId = keyof typeof legalNotes;
export const legalNoteIds = Object.keys(legalNotes) as readonly LegalNoteId[];

/** What decides which notes stand beside a view. */
export interface NoteGrounds {
  readonly roles: readonly CasePersonRole[];
  readonly purposes: readonly PalermoPurpose[];
  readonly isSmugglingStated: boolean;
  readonly isHeldForOffence: boolean;
}

/**
 * The notes that belong beside a view. Non-punishment: where forced criminality is stated, where the person is held or charged,
 * or where somebody stands on the case as victim and as suspect at once. Errors: none.
 */
export function legalNotesFor({
  roles,
  purposes,
  isSmugglingStated,
  isHeldForOffence,
}: NoteGrounds): readonly LegalNoteId[] {
  const isBoth = roles.includes("victim") && roles.includes("suspect");
  const isSo = {
    non_punishment: isBoth || isHeldForOffence || purposes.includes("forced_criminality"),
    smuggled_not_liable: isSmugglingStated || roles.includes("smuggled"),
    forced_marriage_law: purposes.includes("forced_marriage"),
  } satisfies Readonly<Record<LegalNoteId, boolean>>;
  return legalNoteIds.filter((note) => isSo[note]);
}
