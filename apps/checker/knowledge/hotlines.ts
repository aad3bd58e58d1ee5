import type { CountryCode } from "@suar/domain/countries";
import type { IsoDate } from "@suar/domain/recruitment";

/** A number to call for help. It was read in a stored copy of `sourceUrl` on the day in `checked`; nobody called it. */
export interface Hotline {
  /** Where it is answered, or whose people it helps abroad. */
  readonly country: CountryCode;
  /** As its own makers call it. */
  readonly name: string;
  /** As it is dialled: digits, spaces, hyphens, a plus sign. */
  readonly number: string;
  /** BCP 47, where the source names them. */
  readonly languages?: readonly string[];
  /** `always` is day and night; otherwise hours of its own place, 24-hour clock. Left out when the source says nothing. */
  readonly hours?: "always" | `${number}:${number}-${number}:${number}`;
  /** Reachable from another country; a short number mostly is not. */
  readonly fromAbroad?: true;
  readonly sourceUrl: string;
  /** When the source wrote it, as far as it says. */
  readonly sourceDate?: IsoDate;
  readonly checked: IsoDate;
}

/** What is said instead of a number that nobody has read in a source. */
export const noCheckedNumber = "no checked number in this edition";

const checked = "2026-11-22";

/** By country. A number without a source and a day stays out: a test refuses it, and the build runs the same check. */
export const hotlines: readonly Hotline[] = [
  {
    country: "AE",
    name: "Ministry of Human Resources and Emiratisation (MOHRE)",
    number: "600 590000",
    sourceUrl: "https://thearabiannews.com/?p=22681",
    checked,
  },
  {
    country: "AE",
    name: "Pravasi Bharatiya Sahayata Kendra (Indian workers in the UAE)",
    number: "800 46342",
    languages: ["en", "hi", "ta", "te", "ml"],
    hours: "always",
    sourceUrl: "http://www.khaleejtimes.com/nation/general/help-at-hand-for-indian-workers-in-uae",
    sourceDate: "2015-06-25",
    checked,
  },
  {
    country: "BD",
    name: "প্রবাস বন্ধু কল সেন্টার (Probash Bondhu)",
    number: "16135",
    languages: ["bn"],
    hours: "always",
    sourceUrl: "https://www.somodhara.com/2025/08/01/577",
    sourceDate: "2025-08-01",
    checked,
  },
  {
    country: "BD",
    name: "প্রবাস বন্ধু কল সেন্টার (Probash Bondhu)",
    number: "+880 9610 102030",
    languages: ["bn"],
    hours: "always",
    fromAbroad: true,
    sourceUrl: "https://www.somodhara.com/2025/08/01/577",
    sourceDate: "2025-08-01",
    checked,
  },
  {
    country: "BH",
    name: "National Committee to Combat Trafficking in Persons (995)",
    number: "995",
    languages: ["ar", "en", "hi", "ml", "si", "ta", "te", "ur"],
    sourceUrl:
      "http://www.gdnonline.com/Details/369681/Hotline-for-distressed-workers-receives-5,300-calls-from-expatriates",
    sourceDate: "2018-06-29",
    checked,
  },
  {
    country: "CN",
    name: "外交部全球领事保护与服务应急热线 12308",
    number: "+86 10 12308",
    languages: ["zh"],
    hours: "always",
    fromAbroad: true,
    sourceUrl: "http://www.jewetek.cn/hr/2026/01-19/10554509.shtml",
    sourceDate: "2026-01-19",
    checked,
  },
  {
    country: "HK",
    name: "Labour Department, foreign domestic helpers",
    number: "2157 9537",
    languages: ["en", "zh", "fil", "id", "th", "ne", "hi", "pa", "ur"],
    hours: "always",
    sourceUrl: "https://www.eaa.labour.gov.hk/sc/news.html?news-id=65&news-year=2018",
    sourceDate: "2018-12-19",
    checked,
  },
  {
    country: "ID",
    name: "Kementerian Pelindungan Pekerja Migran (KP2MI)",
    number: "0800 1000",
    languages: ["id"],
    sourceUrl:
      "https://planet.merdeka.com/amp/hot-news/kp2mi-pertegas-komitmen-lindungi-pmi-sejalan-dengan-pernyataan-presiden-prabowo-373481-mvk.html",
    sourceDate: "2025-04",
    checked,
  },
  {
    country: "ID",
    name: "Kementerian Pelindungan Pekerja Migran (KP2MI)",
    number: "+62 21 29244800",
    languages: ["id"],
    fromAbroad: true,
    sourceUrl:
      "https://planet.merdeka.com/amp/hot-news/kp2mi-pertegas-komitmen-lindungi-pmi-sejalan-dengan-pernyataan-presiden-prabowo-373481-mvk.html",
    sourceDate: "2025-04",
    checked,
  },
  {
    country: "JP",
    name: "外国人技能実習機構 (OTIT)",
    number: "0120-250-168",
    languages: ["vi"],
    sourceUrl: "http://baohanquoc.com/danh-sach-tro-giup-bao-ve-thuc-tap-sinh-tai-nhat-ban-d18860.html",
    sourceDate: "2018-11-07",
    checked,
  },
  {
    country: "KH",
    name: "National Police of Cambodia, illegal detention",
    number: "117",
    languages: ["vi", "en", "zh"],
    sourceUrl: "https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp",
    sourceDate: "2022-08-31",
    checked,
  },
  {
    country: "KR",
    name: "Counselling Center for Foreign Workers",
    number: "1577-0071",
    sourceUrl: "https://m.koreatimes.co.kr/pages/article.amp.asp?newsIdx=376806",
    checked,
  },
  {
    country: "KW",
    name: "Kuwait Society for Human Rights",
    number: "22215150",
    languages: ["ar", "en", "fil", "hi", "ur"],
    sourceUrl: "http://desertgirlkuwait.blogspot.com/2017/07/labor-hotline-kuwait-society-for-human.html",
    sourceDate: "2017-07-12",
    checked,
  },
  {
    country: "LA",
    name: "Lao Women's Union, counselling and protection",
    number: "1362",
    sourceUrl: "http://vientianetimes.org.la/freeContent/FreeConten_Medics_195.php",
    checked,
  },
  {
    country: "LK",
    name: "Sri Lanka Bureau of Foreign Employment (SLBFE)",
    number: "1989",
    hours: "always",
    sourceUrl: "http://www.adaderana.lk/news.php?nid=87450",
    sourceDate: "2023-01-09",
    checked,
  },
  {
    country: "MY",
    name: "MAPO (anti-trafficking council)",
    number: "03-8000 8000",
    hours: "7:30-21:00",
    sourceUrl:
      "http://www.themalaymailonline.com/malaysia/article/home-ministry-sets-up-special-hotline-for-human-trafficking-reports",
    sourceDate: "2017-08-02",
    checked,
  },
  {
    country: "NP",
    name: "श्रम मन्त्रालय कल सेन्टर (Ministry of Labour)",
    number: "1141",
    languages: ["ne"],
    sourceUrl: "https://biznessnews.com/posts/3738",
    sourceDate: "2022-01-30",
    checked,
  },
  {
    country: "PH",
    name: "1343 Actionline against Human Trafficking",
    number: "1343",
    languages: ["fil", "en"],
    hours: "always",
    sourceUrl: "https://1343actionline.ph/1055-phl-tops-list-in-fight-vs-human-trafficking",
    checked,
  },
  {
    country: "PH",
    name: "Department of Migrant Workers (DMW), One Repatriation Center",
    number: "1348",
    languages: ["fil", "en"],
    hours: "always",
    sourceUrl: "https://newsinfo.inquirer.net/1631649/unfunded-ofw-dept-launches-action-hotline",
    sourceDate: "2022-07-21",
    checked,
  },
  {
    country: "PK",
    name: "FIA, National Trafficking in Persons Hotline",
    number: "111-247-786",
    sourceUrl:
      "https://www.dawn.com/news/1797803/fia-launches-hotline-for-registration-of-complaints-against-human-trafficking",
    sourceDate: "2023-12-14",
    checked,
  },
  {
    country: "QA",
    name: "Ministry of Labour",
    number: "16008",
    sourceUrl: "https://www2.gulf-times.com/story/659727/Ministry-launches-new-hotline-to-receive-workers-complaints",
    sourceDate: "2020-03-31",
    checked,
  },
  {
    country: "SG",
    name: "Singapore Police, report human trafficking",
    number: "6435 0000",
    sourceUrl: "http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking",
    checked,
  },
  {
    country: "SG",
    name: "Ministry of Manpower (MOM)",
    number: "6438 5122",
    sourceUrl: "http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking",
    checked,
  },
  {
    country: "SG",
    name: "Ministry of Manpower, migrant domestic workers",
    number: "+65 6339 5505",
    fromAbroad: true,
    sourceUrl: "http://mom.gov.sg/faq/work-permit-for-fdw/how-can-an-fdw-report-that-her-salary-has-not-been-paid",
    checked,
  },
  {
    country: "TH",
    name: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ (1300)",
    number: "1300",
    sourceUrl: "https://gentrybusinessleader.com/govt-sets-up-hotline-for-thais-abroad/",
    checked,
  },
  {
    country: "TH",
    name: "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ (1300)",
    number: "+66 99 130 1300",
    languages: ["th"],
    hours: "always",
    fromAbroad: true,
    sourceUrl: "https://gentrybusinessleader.com/govt-sets-up-hotline-for-thais-abroad/",
    checked,
  },
  {
    country: "TW",
    name: "勞動部 1955",
    number: "1955",
    languages: ["zh", "id", "vi", "th", "fil", "en"],
    hours: "always",
    sourceUrl: "https://www.wda.gov.tw/en/News_Content.aspx?n=8E8FA34452E8DBC2&sms=AE3C87216823B14C&s=4B08E109578D2D32",
    sourceDate: "2019-10-17",
    checked,
  },
  {
    country: "VN",
    name: "Tổng đài quốc gia phòng, chống mua bán người (111)",
    number: "111",
    hours: "always",
    sourceUrl: "https://en.vneconomy.vn/a-national-telephone-hotline-for-human-trafficking-prevention-launched.htm",
    checked,
  },
];

/** The numbers of a country, or the marker that there is none. Errors: none. */
export function findHotlines(country: CountryCode): readonly Hotline[] | typeof noCheckedNumber {
  const found = hotlines.filter((hotline) => hotline.country === country);
  return found.length === 0 ? noCheckedNumber : found;
}
