import { defineCodeList } from "../code-list.ts";

/** What makes a danger near. Source: hotline practice (crisis calls), in the project's own words. */
export const dangerSignList = defineCodeList("danger_sign", "the project's own list, after hotline practice", {
  controller_near: {
    labels: {
      en: "The one who controls is near or listens",
      id: "Orang yang menguasai ada di dekat atau mendengar",
      ar: "من يسيطر قريب أو يسمع",
      km: "អ្នកគ្រប់គ្រងនៅជិត ឬកំពុងស្ដាប់",
    },
  },
  locked_in: { labels: { en: "Locked in", id: "Dikunci di dalam", ar: "محتجز في الداخل", km: "ត្រូវគេចាក់សោឃុំទុក" } },
  hurt: { labels: { en: "Hurt or ill", id: "Terluka atau sakit", ar: "إصابة أو مرض", km: "មានរបួស ឬឈឺ" } },
  threatened: { labels: { en: "Threatened", id: "Diancam", ar: "تهديد", km: "ត្រូវគេគំរាម" } },
  weapon: { labels: { en: "A weapon is there", id: "Ada senjata", ar: "يوجد سلاح", km: "មានអាវុធ" } },
  to_be_moved: {
    labels: {
      en: "About to be moved or sold",
      id: "Akan dipindahkan atau dijual",
      ar: "على وشك النقل أو البيع",
      km: "ជិតត្រូវគេផ្លាស់ទី ឬលក់",
    },
  },
  child_there: {
    labels: { en: "A child is there", id: "Ada anak di sana", ar: "يوجد طفل هناك", km: "មានកុមារនៅទីនោះ" },
  },
  thoughts_of_dying: {
    labels: { en: "Thoughts of dying", id: "Berpikir untuk mati", ar: "أفكار عن الموت", km: "គិតចង់ស្លាប់" },
  },
  nowhere_to_go: {
    labels: { en: "Nowhere to go", id: "Tidak punya tempat tujuan", ar: "لا مكان يُلجأ إليه", km: "គ្មានកន្លែងទៅ" },
  },
});

/** What is needed at once. Source: mission/journeys.md J3 (medical, child, pregnancy, threat), widened. */
export const urgentNeedList = defineCodeList("urgent_need", "the project's own list, after surge screening practice", {
  medical_care: {
    labels: { en: "Medical care", id: "Perawatan medis", ar: "رعاية طبية", km: "ការថែទាំសុខភាព" },
  },
  medicine: {
    labels: { en: "Medicine taken daily", id: "Obat yang diminum setiap hari", ar: "دواء يومي", km: "ថ្នាំលេបប្រចាំថ្ងៃ" },
  },
  pregnancy: { labels: { en: "Pregnancy", id: "Kehamilan", ar: "حمل", km: "ការមានផ្ទៃពោះ" } },
  child_in_care: {
    labels: { en: "A child to look after", id: "Ada anak yang diasuh", ar: "طفل تجب رعايته", km: "មានកុមារត្រូវមើលថែ" },
  },
  food_and_water: {
    labels: { en: "Food and water", id: "Makanan dan air", ar: "طعام وماء", km: "អាហារ និងទឹក" },
  },
  place_to_sleep: {
    labels: { en: "A place to sleep", id: "Tempat tidur malam ini", ar: "مكان للنوم", km: "កន្លែងគេង" },
  },
  protection: {
    labels: {
      en: "Protection from somebody",
      id: "Perlindungan dari seseorang",
      ar: "حماية من شخص",
      km: "ការការពារពីនរណាម្នាក់",
    },
  },
  interpreter: { labels: { en: "An interpreter", id: "Juru bahasa", ar: "مترجم شفهي", km: "អ្នកបកប្រែ" } },
  lawyer: { labels: { en: "A lawyer", id: "Pengacara", ar: "محامٍ", km: "មេធាវី" } },
  consulate: {
    labels: {
      en: "The consulate, if the person wants it",
      id: "Konsulat, bila orang itu menghendaki",
      ar: "القنصلية، إن أراد الشخص",
      km: "កុងស៊ុល ប្រសិនបើសាមីខ្លួនចង់",
    },
  },
  word_to_family: {
    labels: { en: "Word to the family", id: "Memberi kabar kepada keluarga", ar: "إبلاغ الأسرة", km: "ផ្ដល់ដំណឹងដល់គ្រួសារ" },
  },
});
