import { defineCodeList } from "../code-list.ts";

/** What was done with the person. Each is an act of the definition. */
export const actList = defineCodeList("act", "Palermo Protocol (2000), Article 3 (a)", {
  recruitment: {
    labels: {
      en: "Offered work, found or persuaded",
      id: "Ditawari pekerjaan, dicari, atau dibujuk",
      ar: "عُرض عليه عمل أو جرى إقناعه",
      km: "ត្រូវគេផ្ដល់ការងារ រក ឬបញ្ចុះបញ្ចូល",
    },
    mapsTo: { sherloc: ["Recruitment"] },
  },
  transportation: {
    labels: {
      en: "Taken from place to place",
      id: "Dibawa dari satu tempat ke tempat lain",
      ar: "نقل من مكان إلى مكان",
      km: "ត្រូវគេដឹកពីកន្លែងមួយទៅកន្លែងមួយ",
    },
    mapsTo: { sherloc: ["Transportation"] },
  },
  transfer: {
    labels: { en: "Handed over or sold", id: "Diserahkan atau dijual", ar: "تسليم أو بيع", km: "ត្រូវគេប្រគល់ ឬលក់បន្ត" },
    mapsTo: { sherloc: ["Transfer"] },
  },
  harbouring: {
    labels: {
      en: "Lodged, kept or hidden",
      id: "Ditampung, ditahan, atau disembunyikan",
      ar: "إيواء أو احتجاز أو إخفاء",
      km: "ត្រូវគេផ្ដល់ទីលំនៅ ឃុំទុក ឬលាក់",
    },
    mapsTo: { sherloc: ["Harbouring"] },
  },
  receipt: {
    labels: { en: "Taken in on arrival", id: "Diterima saat tiba", ar: "استلام عند الوصول", km: "ត្រូវគេទទួលពេលមកដល់" },
    mapsTo: { sherloc: ["Receipt"] },
  },
});

/** Where the person was kept or worked. */
export const placeKindList = defineCodeList("place_kind", "the project's own list", {
  guarded_compound: {
    labels: { en: "Guarded compound", id: "Kompleks berpenjaga", ar: "مجمّع محروس", km: "បរិវេណមានអ្នកយាម" },
  },
  hotel_or_casino: {
    labels: { en: "Hotel or casino", id: "Hotel atau kasino", ar: "فندق أو كازينو", km: "សណ្ឋាគារ ឬកាស៊ីណូ" },
  },
  private_home: { labels: { en: "Private home", id: "Rumah pribadi", ar: "منزل خاص", km: "ផ្ទះឯកជន" } },
  vessel: {
    labels: { en: "Fishing boat or ship", id: "Kapal ikan atau kapal", ar: "قارب صيد أو سفينة", km: "ទូកនេសាទ ឬនាវា" },
  },
  factory: {
    labels: { en: "Factory or workshop", id: "Pabrik atau bengkel", ar: "مصنع أو ورشة", km: "រោងចក្រ ឬរោងជាង" },
  },
  farm: { labels: { en: "Farm or plantation", id: "Pertanian atau perkebunan", ar: "مزرعة", km: "កសិដ្ឋាន ឬចម្ការ" } },
  building_site: { labels: { en: "Building site", id: "Proyek bangunan", ar: "موقع بناء", km: "ការដ្ឋានសំណង់" } },
  entertainment: {
    labels: {
      en: "Bar, massage or entertainment place",
      id: "Bar, panti pijat, atau tempat hiburan",
      ar: "حانة أو صالون تدليك أو مكان ترفيه",
      km: "បារ ម៉ាស្សា ឬកន្លែងកម្សាន្ត",
    },
  },
  street: { labels: { en: "The street", id: "Jalanan", ar: "الشارع", km: "តាមផ្លូវ" } },
  only_online: {
    labels: {
      en: "Only online; never met",
      id: "Hanya daring; tidak pernah bertemu",
      ar: "على الإنترنت فقط دون لقاء",
      km: "តែអនឡាញ មិនដែលជួបគ្នា",
    },
  },
  other: { labels: { en: "Another place", id: "Tempat lain", ar: "مكان آخر", km: "កន្លែងផ្សេង" } },
});
