import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

const same = (name: string) => labels(name, name, name, name);
const other = labels("Other", "Lainnya", "أخرى", "ផ្សេងទៀត");

/**
 * The standard's 15 platforms of 2021 and, as an extension of Suar, those in use since: the standard says that further
 * platforms can be added.
 */
export const platforms = defineCodeList(
  "platform",
  "HTCDS 2.0, vic_RecruitmentWebsitesAndApps and vic_ExploitationWebsitesAndApps; extension of Suar",
  {
    Facebook: { labels: same("Facebook") },
    Instagram: { labels: same("Instagram") },
    WhatsApp: { labels: same("WhatsApp") },
    Telegram: { labels: same("Telegram") },
    FacebookMessenger: { labels: same("Facebook Messenger") },
    Viber: { labels: same("Viber") },
    SnapChat: { labels: same("Snapchat") },
    Line: { labels: same("LINE") },
    "4Sale": { labels: same("4Sale") },
    WeChat: { labels: same("WeChat") },
    QQ: { labels: same("QQ") },
    QZone: { labels: same("Qzone") },
    TikTok: { labels: same("TikTok") },
    Twitter: { labels: labels("Twitter (now X)", "Twitter (kini X)", "تويتر (إكس حاليًا)", "Twitter (ឥឡូវ X)") },
    Other: { labels: other },
    X: { labels: same("X"), standing: "suar", mapsTo: { htcds: ["Twitter"] } },
    Discord: { labels: same("Discord"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    Signal: { labels: same("Signal"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    Zalo: { labels: same("Zalo"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    KakaoTalk: { labels: same("KakaoTalk"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    Imo: { labels: same("imo"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    YouTube: { labels: same("YouTube"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    LinkedIn: { labels: same("LinkedIn"), standing: "suar", mapsTo: { htcds: ["Other"] } },
    DatingApp: {
      labels: labels("Dating app", "Aplikasi kencan", "تطبيق مواعدة", "កម្មវិធីណាត់ជួប"),
      standing: "suar",
      mapsTo: { htcds: ["Other"] },
    },
    OnlineGame: {
      labels: labels("Online game", "Permainan daring", "لعبة عبر الإنترنت", "ហ្គេមអនឡាញ"),
      standing: "suar",
      mapsTo: { htcds: ["Other"] },
    },
    JobSite: {
      labels: labels("Job site", "Situs lowongan kerja", "موقع وظائف", "គេហទំព័រការងារ"),
      standing: "suar",
      mapsTo: { htcds: ["Other"] },
    },
  },
);

export const recruitmentMethods = defineCodeList("recruitment-method", "HTCDS 2.0, vic_MethodOfRecruitment", {
  AtAPlaceOfBusiness: {
    labels: labels("At a place of business", "Di tempat usaha", "في مكان تجاري", "នៅកន្លែងអាជីវកម្ម"),
  },
  AtAnEducationalInstitution: {
    labels: labels("At a school or college", "Di lembaga pendidikan", "في مؤسسة تعليمية", "នៅគ្រឹះស្ថានអប់រំ"),
  },
  AtWork: { labels: labels("At work", "Di tempat kerja", "في العمل", "នៅកន្លែងធ្វើការ") },
  ThroughOnlineSocialNetworks: {
    labels: labels(
      "Through online social networks",
      "Melalui media sosial",
      "عبر شبكات التواصل الاجتماعي",
      "តាមបណ្ដាញសង្គមអនឡាញ",
    ),
  },
  ThroughAnOnlineAdvertisement: {
    labels: labels(
      "Through an online advert",
      "Melalui iklan daring",
      "عبر إعلان على الإنترنت",
      "តាមការផ្សាយពាណិជ្ជកម្មអនឡាញ",
    ),
  },
  ThroughATelevisionAdvert: {
    labels: labels(
      "Through a television advert",
      "Melalui iklan televisi",
      "عبر إعلان تلفزيوني",
      "តាមការផ្សាយពាណិជ្ជកម្មទូរទស្សន៍",
    ),
  },
  ThroughANewspaperAdvert: {
    labels: labels(
      "Through a newspaper advert",
      "Melalui iklan koran",
      "عبر إعلان في صحيفة",
      "តាមការផ្សាយពាណិជ្ជកម្មកាសែត",
    ),
  },
  ThroughFamilyOrFamilyEvents: {
    labels: labels(
      "Through family or family events",
      "Melalui keluarga atau acara keluarga",
      "عبر العائلة أو مناسبات عائلية",
      "តាមគ្រួសារ ឬកម្មវិធីគ្រួសារ",
    ),
  },
  ThroughFriendsOrSocialEvents: {
    labels: labels(
      "Through friends or social events",
      "Melalui teman atau acara sosial",
      "عبر الأصدقاء أو مناسبات اجتماعية",
      "តាមមិត្តភក្តិ ឬកម្មវិធីសង្គម",
    ),
  },
  Other: { labels: other },
});
