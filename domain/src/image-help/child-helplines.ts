import type { CountryCode } from "../countries.ts";
import type { Sourced } from "./sourced.ts";

/** A number for children, free inside its country as far as its source says. Nobody called it. */
export interface ChildHelpline extends Sourced {
  readonly country: CountryCode;
  /** As its own makers call it, in Latin letters: those of another script would have a browser fetch a font. */
  readonly name: string;
  /** As it is dialled: digits, spaces, hyphens, a plus sign. */
  readonly number: string;
  /** `always` is day and night. Left out when the source says nothing. */
  readonly hours?: "always";
}

const checked = "2026-11-22";

/** One a country. A number without a source and a day stays out: a test refuses it. */
export const childHelplines: readonly ChildHelpline[] = [
  {
    country: "BD",
    name: "Child Helpline 1098",
    number: "1098",
    hours: "always",
    sourceUrl: "http://aparajeyo.org/1098.html",
    checked,
  },
  {
    country: "ID",
    name: "SAPA 129",
    number: "129",
    hours: "always",
    sourceUrl:
      "https://tribratanews.com/blog/pppa-9/menteri-pppa-aktifkan-sapa-129-terintegrasi-untuk-lindungi-perempuan-dan-anak-63866",
    sourceDate: "2023-09-21",
    checked,
  },
  {
    country: "IN",
    name: "CHILDLINE 1098",
    number: "1098",
    hours: "always",
    sourceUrl: "https://www.childlineindia.org/a/about/childline-india",
    checked,
  },
  {
    country: "KH",
    name: "Child Helpline Cambodia",
    number: "1280",
    hours: "always",
    sourceUrl: "https://childhelplinecambodia.org/page/8",
    checked,
  },
  {
    country: "KW",
    name: "Child Helpline 147",
    number: "147",
    hours: "always",
    sourceUrl:
      "https://arabtimesonline.com/news/ministry-of-health-in-partnership-with-zain-kick-off-nationwide-awareness-campaign-to-promote-child-protection-helpline-147",
    sourceDate: "2024-05-08",
    checked,
  },
  {
    country: "LK",
    name: "1929 Childline Sri Lanka",
    number: "1929",
    hours: "always",
    sourceUrl: "http://www.childprotection.gov.lk/?page_id=3786",
    checked,
  },
  {
    country: "MY",
    name: "Talian Kasih",
    number: "15999",
    hours: "always",
    sourceUrl: "https://thestar.com.my/news/nation/2024/04/24/doing-right-by-abused-kids",
    sourceDate: "2024-04-24",
    checked,
  },
  {
    country: "NP",
    name: "Child Helpline Nepal",
    number: "1098",
    sourceUrl: "https://thehimalayantimes.com/nepal/helpline-1098-sees-rise-in-calls",
    sourceDate: "2020-04-26",
    checked,
  },
  {
    country: "PH",
    name: "MAKABATA Helpline",
    number: "1383",
    hours: "always",
    sourceUrl:
      "https://www.gmanetwork.com/news/topstories/nation/969939/deped-makabata-helplines-linked-for-better-response-to-online-bullying-child-abuse/story",
    checked,
  },
  {
    country: "TH",
    name: "Childline Thailand (Saidek 1387)",
    number: "1387",
    hours: "always",
    sourceUrl: "https://childhelplineinternational.org/20-years-20-voices-childline-thailand/",
    sourceDate: "2023",
    checked,
  },
  {
    country: "VN",
    name: "Hotline 111",
    number: "111",
    hours: "always",
    sourceUrl:
      "https://www.vietnam.vn/en/tong-dai-111-xu-ly-thong-tin-thong-bao-to-giac-nguy-co-hanh-vi-xam-hai-tre-em",
    checked,
  },
];
