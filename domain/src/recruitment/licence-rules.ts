import type { CountryCode } from "../countries.ts";
import type { RuleSource } from "./fee-rule.ts";

/** Who lets a recruiter work in a country, and where a name can be looked up. */
export interface LicenceRule {
  readonly country: CountryCode;
  /** The authority's name as its own pages write it. */
  readonly authority: string;
  /** Its register or page, when a source names it. */
  readonly register?: string;
  readonly source: RuleSource;
}

const checked = "2026-11-22";

const rule = (
  country: CountryCode,
  authority: string,
  register: string | undefined,
  source: Omit<RuleSource, "checked">,
): LicenceRule => ({
  country,
  authority,
  ...(register === undefined ? {} : { register }),
  source: { ...source, checked },
});

/** Licences of recruiters by country, each read in a stored copy of its source. */
export const licenceRules: readonly LicenceRule[] = [
  rule("AE", "Ministry of Human Resources and Emiratisation (MOHRE)", undefined, {
    title: "Federal Decree-Law 33/2021, Article 6 (3): no recruitment without a licence of the Ministry",
    url: "https://gulfnews.com/living-in-uae/ask-us/who-pays-for-the-visa-and-other-employment-related-costs-find-out-1.1640168281598",
    kind: "secondary",
    date: "2022-02-02",
  }),
  rule("BD", "Bureau of Manpower, Employment and Training (BMET)", undefined, {
    title: "1,520 licensed recruiting agencies in Bangladesh, as the minister said",
    url: "https://en.prothomalo.com/bangladesh/malaysia-to-hire-workers-from-bangladesh-this-month-minister",
    kind: "secondary",
    date: "unknown",
  }),
  rule("HK", "Labour Department, Employment Agencies Administration", "https://www.eaa.labour.gov.hk", {
    title: "Labour Department: placement needs a licence of the Commissioner for Labour; check it online",
    url: "https://www.eaa.labour.gov.hk/en/helpers.html",
    kind: "primary",
    date: "unknown",
  }),
  rule("ID", "BP2MI / KP2MI, Dinas Ketenagakerjaan", undefined, {
    title: "BP2MI: ask the local labour office or BP2MI whether a placement company is official",
    url: "https://kabarnusantara.id/bp2mi-buka-hotline-24-jam-untuk-terima-aduan-pekerja-migran-yang-tersandung-kasus/",
    kind: "secondary",
    date: "2023-03",
  }),
  rule("IN", "Protector General of Emigrants, eMigrate", "https://emigrate.gov.in", {
    title:
      "Emigration Act 1983, section 10: who recruits for work abroad registers with the Protector General of Emigrants",
    url: "https://www.mea.gov.in/ras.htm",
    kind: "primary",
    date: "1983",
  }),
  rule("JP", "Ministry of Health, Labour and Welfare", undefined, {
    title: "Employment Security Act, Article 30: placement for a charge needs the Minister's permission",
    url: "https://www8.cao.go.jp/kisei-kaikaku/oto/otodb/english/houseido/hou/lh_9999-61.html",
    kind: "primary",
    date: "unknown",
  }),
  rule("KH", "Ministry of Labour and Vocational Training", undefined, {
    title: "Eight ministerial orders of 2013 on private recruitment agencies",
    url: "https://gfmd.org/chairmanship/turkiye-2014-2015?page=20",
    kind: "secondary",
    date: "2013",
  }),
  rule("LK", "Sri Lanka Bureau of Foreign Employment (SLBFE)", "https://www.slbfe.lk", {
    title: "SLBFE: ask it about an agency before handing over a passport or money",
    url: "http://www.adaderana.lk/news.php?nid=87450",
    kind: "secondary",
    date: "2023-01-09",
  }),
  rule("MM", "Ministry of Labour", undefined, {
    title: "Ministry of Labour: the list of licensed overseas employment agencies stands on its website",
    url: "https://www.consult-myanmar.com/2022/05/13/information-released-on-legal-migration-risk-of-illegal-migration-to-thailand/",
    kind: "secondary",
    date: "2022-05-13",
  }),
  rule("MY", "Jabatan Tenaga Kerja (Department of Labour)", undefined, {
    title:
      "Private Employment Agencies Act 1981 as amended in 2017: recruiting needs a licence, in force 1 February 2018",
    url: "https://conventuslaw.com/report/malaysia-amendments-to-the-private-employment",
    kind: "secondary",
    date: "2018-02-01",
  }),
  rule("NP", "Department of Foreign Employment (DoFE)", undefined, {
    title: "Department of Foreign Employment: licences of agencies are revoked when they charge against the provision",
    url: "https://thehimalayantimes.com/business/new-provision-comes-into-effect",
    kind: "secondary",
    date: "2015-07-06",
  }),
  rule("PH", "Department of Migrant Workers (DMW)", undefined, {
    title: "2023 DMW rules for land-based workers: only licensed agencies recruit, for approved jobs",
    url: "https://www.respicio.ph/commentaries/legal-limits-on-recruitment-fees-and-agency-charges-for-ofws",
    kind: "secondary",
    date: "2023",
  }),
  rule("PK", "Bureau of Emigration and Overseas Employment", "https://beoe.gov.pk", {
    title: "Bureau of Emigration: an overseas employment promoter needs permission for every foreign demand",
    url: "https://beoe.gov.pk/permission-for-processing-foreign-demand",
    kind: "primary",
    date: "unknown",
  }),
  rule("QA", "Ministry of Labour", undefined, {
    title: "Labour Law 14/2004: who recruits workers from abroad for others needs a licence",
    url: "https://accountabilityhub.org/provision/labour-law14-article-33/",
    kind: "secondary",
    date: "2004",
  }),
  rule("SG", "Ministry of Manpower (MOM)", undefined, {
    title: "Ministry of Manpower: it is an offence to use an employment agency without licence",
    url: "https://www.mom.gov.sg/newsroom/press-replies/2013/mom-employment-agency-fees-are-already-capped",
    kind: "primary",
    date: "2013-12-27",
  }),
  rule("TH", "กรมการจัดหางาน (Department of Employment)", undefined, {
    title: "Overseas recruitment needs a licensed overseas employment agency; applications go to the employment office",
    url: "https://thailand.go.th/issue-focus-detail/001_01_247",
    kind: "primary",
    date: "2023-06-17",
  }),
];

/** The licence rule of a country; `undefined` when no source was found. Errors: none. */
export const findLicenceRule = (country: CountryCode): LicenceRule | undefined =>
  licenceRules.find((candidate) => candidate.country === country);
