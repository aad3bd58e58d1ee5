import type { FeeRule } from "./fee-rule.ts";

const checked = "2026-11-22";

/** Fee rules of countries that workers go to; they bind recruiters and employers there. Read as `originFeeRules`. */
export const destinationFeeRules: readonly FeeRule[] = [
  {
    id: "ae-employer-pays",
    country: "AE",
    side: "destination",
    limit: { kind: "nothing" },
    source: {
      title:
        "Federal Decree-Law 33/2021, Article 6 (4): the employer may not collect costs of recruitment, directly or indirectly",
      url: "https://gulfnews.com/living-in-uae/ask-us/who-pays-for-the-visa-and-other-employment-related-costs-find-out-1.1640168281598",
      kind: "secondary",
      date: "2022-02-02",
      checked,
    },
  },
  {
    id: "ae-domestic",
    country: "AE",
    side: "destination",
    jobs: ["domestic", "care"],
    limit: { kind: "nothing" },
    source: {
      title: "Government of the UAE, domestic helpers: a recruitment office may ask no commission of the worker",
      url: "https://stg.u.ae/information-and-services/jobs/employment-in-the-private-sector/domestic-helpers",
      kind: "primary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "hk-commission",
    country: "HK",
    side: "destination",
    limit: { kind: "percent_of_first_month", percent: 10 },
    source: {
      title: "Labour Department: commission at most 10 % of the first month's wages, after placement, no other charge",
      url: "https://www.eaa.labour.gov.hk/en/helpers.html",
      kind: "primary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "jp-no-fee",
    country: "JP",
    side: "destination",
    limit: { kind: "nothing" },
    source: {
      title:
        "Employment Security Act, Article 32-3: no fee from job seekers in principle; an ordinance names exceptions",
      url: "https://www8.cao.go.jp/kisei-kaikaku/oto/otodb/english/houseido/hou/lh_9999-61.html",
      kind: "primary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "kr-employment-permit",
    country: "KR",
    side: "destination",
    others: ["ID", "VN", "TH", "PH", "LK", "MN", "UZ", "PK", "KH", "CN", "BD", "KG", "NP", "MM", "TL", "LA"],
    jobs: ["factory", "construction", "fishing", "farm", "service"],
    limit: { kind: "governments_only" },
    source: {
      title: "Employment Permit System: government agencies of both countries choose the workers under a memorandum",
      url: "https://www.mofa.go.kr/pk-en/wpge/m_3167/contents.do",
      kind: "primary",
      date: "2004-08",
      checked,
    },
  },
  {
    id: "qa-no-fee",
    country: "QA",
    side: "destination",
    limit: { kind: "nothing" },
    source: {
      title: "Labour Law 14/2004, Article 33: a licensed recruiter may receive no fees or costs from the worker",
      url: "https://accountabilityhub.org/provision/labour-law14-article-33/",
      kind: "secondary",
      date: "2004",
      checked,
    },
  },
  {
    id: "sa-employer-pays",
    country: "SA",
    side: "destination",
    limit: { kind: "nothing" },
    source: {
      title:
        "Labour Law, Article 40: the employer bears the fees of bringing a worker, of permits and of the ticket home",
      url: "https://www.hrsd.gov.sa/fil/knowledge-centre/articles/64434-0",
      kind: "primary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "sa-domestic",
    country: "SA",
    side: "destination",
    jobs: ["domestic", "care"],
    limit: { kind: "nothing" },
    source: {
      title: "Guide to rights of domestic workers: the employer may take no fee for recruitment, permit or transfer",
      url: "https://www.banglanewsnetwork.com/category/saudi-arabia/page/4",
      kind: "secondary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "sg-agency-fee",
    country: "SG",
    side: "destination",
    limit: { kind: "months_per_year", months: 1, most: 2 },
    source: {
      title: "Ministry of Manpower: an agency in Singapore may take one month's salary a year of service, at most two",
      url: "https://www.mom.gov.sg/newsroom/parliament-questions-and-replies/2018/0710-oral-answer-by-mr-zaqy-mohamad-minister-of-state-for-manpower-to-parliamentary-questionon-foreign-workers-agency-fees",
      kind: "primary",
      date: "2018-07-10",
      checked,
    },
  },
  {
    id: "tw-service-fee",
    country: "TW",
    side: "destination",
    limit: { kind: "amount_per_month", currency: "TWD", amount: 1800 },
    source: {
      title: "Standards for fees of private employment services: NT$1,800 a month in the first year, then less",
      url: "http://www.taipeitimes.com/News/taiwan/archives/2017/04/10/2003668448",
      kind: "secondary",
      date: "2017-04-06",
      checked,
    },
  },
];
