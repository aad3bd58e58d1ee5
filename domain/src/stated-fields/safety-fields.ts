import { someCodes, yesNo, type StatedField } from "./stated-field.ts";
import { dangerSignList, urgentNeedList } from "./safety-lists.ts";

/** Danger and needs: asked before everything else. */
export const safetyFields = {
  danger_signs: {
    group: "safety",
    sensitivity: "special",
    value: someCodes(dangerSignList),
    labels: { en: "Signs of danger now", id: "Tanda bahaya saat ini", ar: "علامات خطر الآن", km: "សញ្ញាគ្រោះថ្នាក់ឥឡូវនេះ" },
    why: {
      en: "Help for a danger comes before any other question.",
      id: "Pertolongan terhadap bahaya lebih dahulu daripada pertanyaan lain.",
      ar: "المساعدة عند الخطر تسبق أي سؤال آخر.",
      km: "ជំនួយពេលមានគ្រោះថ្នាក់មកមុនសំណួរដទៃទាំងអស់។",
    },
  },
  can_speak_freely: {
    group: "safety",
    sensitivity: "coded",
    value: yesNo(),
    labels: {
      en: "Can speak freely now",
      id: "Dapat berbicara bebas sekarang",
      ar: "يمكن التحدث بحرية الآن",
      km: "អាចនិយាយដោយសេរីឥឡូវនេះ",
    },
    why: {
      en: "If somebody listens, we ask only what can be answered with yes or no.",
      id: "Bila ada yang mendengar, kami hanya bertanya yang dapat dijawab ya atau tidak.",
      ar: "إذا كان أحد يستمع، نسأل فقط ما يُجاب عنه بنعم أو لا.",
      km: "បើមានគេស្ដាប់ យើងសួរតែសំណួរដែលឆ្លើយបាទ/ចាស ឬទេបាន។",
    },
  },
  urgent_needs: {
    group: "safety",
    sensitivity: "special",
    value: someCodes(urgentNeedList),
    labels: { en: "Needed at once", id: "Dibutuhkan segera", ar: "احتياجات عاجلة", km: "តម្រូវការបន្ទាន់" },
    why: {
      en: "So that help can start before the story is told.",
      id: "Agar bantuan dapat dimulai sebelum cerita disampaikan.",
      ar: "حتى تبدأ المساعدة قبل سرد القصة.",
      km: "ដើម្បីឱ្យជំនួយចាប់ផ្ដើមមុនពេលរៀបរាប់រឿង។",
    },
  },
  still_there: {
    group: "safety",
    sensitivity: "coded",
    value: yesNo(),
    labels: {
      en: "Still in the situation",
      id: "Masih dalam keadaan itu",
      ar: "ما زال في هذا الوضع",
      km: "នៅតែក្នុងស្ថានភាពនោះ",
    },
    why: {
      en: "A person who is still there needs another plan than one who is out.",
      id: "Orang yang masih di sana perlu rencana lain daripada yang sudah keluar.",
      ar: "من لا يزال هناك يحتاج إلى خطة تختلف عن خطة من خرج.",
      km: "អ្នកដែលនៅទីនោះត្រូវការផែនការខុសពីអ្នកដែលចេញផុត។",
    },
  },
} as const satisfies Readonly<Record<string, StatedField>>;
