import type { Sourced } from "./sourced.ts";

/** Where a platform wants to be told of an intimate picture. */
export interface ReportPlace {
  readonly id: string;
  /** As it calls itself. */
  readonly name: string;
  /** Its page for this. `null`: no checked address in this edition, the button beside the post is the way. */
  readonly report: (Sourced & { readonly address: string }) | null;
}

const checked = "2026-11-22";

/** Platforms by name, in the order in which they are offered. */
export const reportPlaces = [
  {
    id: "facebook",
    name: "Facebook",
    report: {
      address: "https://www.facebook.com/safety/notwithoutmyconsent",
      sourceUrl: "https://www.facebook.com/safety/notwithoutmyconsent",
      checked,
    },
  },
  {
    id: "instagram",
    name: "Instagram",
    report: {
      address: "https://help.instagram.com/616583228400289",
      sourceUrl: "https://help.instagram.com/616583228400289",
      checked,
    },
  },
  {
    id: "tiktok",
    name: "TikTok",
    report: {
      address: "https://www.tiktok.com/safety/resources/sexual-assault-resources",
      sourceUrl: "https://www.tiktok.com/safety/resources/sexual-assault-resources",
      sourceDate: "2024-11-20",
      checked,
    },
  },
  {
    id: "x",
    name: "X (Twitter)",
    report: {
      address: "https://help.x.com/rules-and-policies/personal-information",
      sourceUrl: "https://help.x.com/en/rules-and-policies/us-tida",
      checked,
    },
  },
  {
    id: "google",
    name: "Google",
    report: {
      address: "https://support.google.com/websearch/answer/6302812",
      sourceUrl: "https://support.google.com/websearch/answer/6302812",
      checked,
    },
  },
  { id: "telegram", name: "Telegram", report: null },
  { id: "whatsapp", name: "WhatsApp", report: null },
  { id: "snapchat", name: "Snapchat", report: null },
  { id: "reddit", name: "Reddit", report: null },
  { id: "pornhub", name: "Pornhub", report: null },
] as const satisfies readonly ReportPlace[];
export type ReportPlaceId = (typeof reportPlaces)[number]["id"];

/** People who help an adult, and whom to tell of a picture of a child, in any country. */
export const helpPlaces = {
  adult: {
    name: "Revenge Porn Helpline",
    address:
      "https://revengepornhelpline.org.uk/how-can-we-help/if-we-can-t-help-who-can/help-for-victims-outside-the-uk/",
    sourceUrl: "https://stopncii.org/faq/",
    checked,
  },
  childReport: {
    name: "CyberTipline",
    address: "https://report.cybertip.org/",
    sourceUrl: "https://report.cybertip.org/faqs",
    checked,
  },
  childHelplines: {
    name: "Child Helpline International",
    address: "https://childhelplineinternational.org/",
    sourceUrl: "https://www.icmec.org/education-portal/reporting-mechanisms/",
    checked,
  },
} as const satisfies Record<string, Sourced & { readonly name: string; readonly address: string }>;

/** Where the advice to whoever is threatened was read: pay nothing, send nothing more, keep proof, stop contact. */
export const adviceSources: readonly Sourced[] = [
  {
    sourceUrl: "https://www.esafety.gov.au/key-issues/image-based-abuse/take-action/deal-with-sextortion",
    checked,
  },
  {
    sourceUrl:
      "https://revengepornhelpline.org.uk/information-and-advice/need-help-and-advice/threats-to-share-intimate-images/",
    checked,
  },
  { sourceUrl: "https://youthworkunit.com/news/nca-issues-urgent-warning-about-sextortion-and-what-to-do/", checked },
];
