import type { FeeRule } from "./fee-rule.ts";

const checked = "2026-11-22";

/**
 * Fee rules of countries that workers leave. Each was read in a stored copy of its source on the day in `checked`; a rule
 * that no source was found for is not here.
 */
export const originFeeRules: readonly FeeRule[] = [
  {
    id: "bd-saudi-arabia",
    country: "BD",
    side: "origin",
    others: ["SA"],
    limit: { kind: "amount", currency: "BDT", amount: 165_000 },
    source: {
      title: "BMET notice of 29 August 2016: most that a man pays for Saudi Arabia, all costs together",
      url: "http://newagebd.net/249154/migration-cost-ceiling-fixed-ksa-bound-male-workers/",
      kind: "secondary",
      date: "2016-08-29",
      checked,
    },
  },
  {
    id: "bd-malaysia",
    country: "BD",
    side: "origin",
    others: ["MY"],
    limit: { kind: "amount", currency: "BDT", amount: 78_990 },
    source: {
      title: "Ministry of Expatriates' Welfare, 6 July 2022: all costs in Bangladesh for work in Malaysia",
      url: "https://www.tbsnews.net/bangladesh/bangladesh-fixes-cost-workers-migrate-malaysia-454158",
      kind: "secondary",
      date: "2022-07-06",
      checked,
    },
  },
  {
    id: "bd-other",
    country: "BD",
    side: "origin",
    limit: { kind: "government_list" },
    source: {
      title: "The government of Bangladesh sets the cost of migration for each country",
      url: "https://www.tbsnews.net/bangladesh/migration/state-owned-recruiting-agency-boesl-revised-migration-cost-545894",
      kind: "secondary",
      date: "2022-12-05",
      checked,
    },
  },
  {
    id: "id-named-jobs",
    country: "ID",
    side: "origin",
    jobs: ["domestic", "care", "farm", "fishing"],
    limit: { kind: "nothing" },
    source: {
      title:
        "BP2MI Regulation 9/2020, Article 3, on Law 18/2017, Article 30: no placement cost for house workers, carers, cooks, drivers, gardeners, cleaners, farm and fishing workers",
      url: "https://ddhk.org/seluruh-biaya-penempatan-pmi-ke-luar-negeri-ditangggung-majikan-dan-pemda-3/",
      kind: "secondary",
      date: "2020-07",
      checked,
    },
  },
  {
    id: "in-service-charge",
    country: "IN",
    side: "origin",
    limit: { kind: "amount", currency: "INR", amount: 30_000, taxPercent: 18 },
    source: {
      title:
        "Emigration (Amendment) Rules, 2017, rule 25: at most 30,000 rupees with receipt; goods and services tax on top",
      url: "https://in.thedollarbusiness.com/news/emigration-rules-1983-amended/51559",
      kind: "primary",
      date: "2017-12-14",
      checked,
    },
  },
  {
    id: "mm-thailand",
    country: "MM",
    side: "origin",
    others: ["TH"],
    limit: { kind: "amount", currency: "MMK", amount: 300_000 },
    source: {
      title: "Service charge of overseas employment agencies for Thailand, raised from 150,000 to 300,000 kyats",
      url: "https://cnimyanmar.com/index.php/english-edition/20271-overseas-employment-agencies-sending-workers-to-thailand-propose-to-set-service-fee-in-thai-baht",
      kind: "secondary",
      date: "2024-02-08",
      checked,
    },
  },
  {
    id: "np-free-visa-free-ticket",
    country: "NP",
    side: "origin",
    others: ["MY", "QA", "SA", "AE", "KW", "BH", "OM"],
    limit: { kind: "amount", currency: "NPR", amount: 10_000 },
    source: {
      title:
        "Nepal, free visa and free ticket for seven countries: employer pays; at most 10,000 rupees where the employer does not pay the agency",
      url: "https://thehimalayantimes.com/business/new-provision-comes-into-effect",
      kind: "secondary",
      date: "2015-07-06",
      checked,
    },
  },
  {
    id: "ph-placement-fee",
    country: "PH",
    side: "origin",
    limit: { kind: "months", months: 1 },
    source: {
      title: "DMW rules for land-based workers: placement fee at most one month's basic salary, with official receipt",
      url: "https://www.respicio.ph/commentaries/legal-limits-on-recruitment-fees-and-agency-charges-for-ofws",
      kind: "secondary",
      date: "2023",
      checked,
    },
  },
  {
    id: "ph-no-fee-jobs",
    country: "PH",
    side: "origin",
    jobs: ["domestic", "seafarer"],
    limit: { kind: "nothing" },
    source: {
      title: "DMW rules: no placement fee for domestic workers and seafarers",
      url: "https://www.respicio.ph/commentaries/legal-limits-on-recruitment-fees-and-agency-charges-for-ofws",
      kind: "secondary",
      date: "2023",
      checked,
    },
  },
  {
    id: "ph-no-fee-countries",
    country: "PH",
    side: "origin",
    others: ["GB", "IE", "NO", "NL", "NZ"],
    limit: { kind: "nothing" },
    source: {
      title: "DMW rules: no placement fee for countries that forbid it",
      url: "https://www.respicio.ph/commentaries/legal-limits-on-recruitment-fees-and-agency-charges-for-ofws",
      kind: "secondary",
      date: "2023",
      checked,
    },
  },
  {
    id: "pk-service-charge",
    country: "PK",
    side: "origin",
    limit: { kind: "amount", currency: "PKR", amount: 15_000 },
    source: {
      title: "Bureau of Emigration: service charge of a promoter at most 15,000 rupees, paid by bank and with receipt",
      url: "https://en.opn.com.pk/pakistan-introduces-digital-payment-system-for-overseas-job-seekers",
      kind: "secondary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "lk-approved-fees",
    country: "LK",
    side: "origin",
    limit: { kind: "government_list" },
    source: {
      title: "Sri Lanka Bureau of Foreign Employment: fees it has approved for an agency stand on its page",
      url: "http://www.adaderana.lk/news.php?nid=106608",
      kind: "secondary",
      date: "2025-03-16",
      checked,
    },
  },
  {
    id: "th-taiwan",
    country: "TH",
    side: "origin",
    others: ["TW"],
    limit: { kind: "amount", currency: "THB", amount: 40_000 },
    source: {
      title:
        "Ministry of Labour of Thailand: at most 40,000 baht for Taiwan, brokerage, travel and medical check together",
      url: "http://www.bangkokpost.com/print/333855/",
      kind: "secondary",
      date: "unknown",
      checked,
    },
  },
  {
    id: "vn-service-fee",
    country: "VN",
    side: "origin",
    limit: { kind: "months_per_year", months: 1 },
    source: {
      title:
        "Law 69/2020/QH14, Article 23: at most one month's basic wage for twelve months of work; no brokerage from workers",
      url: "https://kimlaw.com.vn/2025/09/08/regulation-on-service-fees-collected-from-vietnamese-workers-going-abroad-for-employment/",
      kind: "secondary",
      date: "2022-01-01",
      checked,
    },
  },
];
