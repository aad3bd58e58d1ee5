/** Short citations of the lists and reports that name each indicator. Strengths are Suar's own where no list gives one. */
export const sources = {
  dmwLure:
    "DMW (Philippines) warning on job offers to Cambodia, Laos, Myanmar, https://dwiz882am.com/index.php/dmw-pinag-iingat-ang-publiko-laban-sa-mga-illegal-recruiter-na-nag-aalok-ng-pekeng-trabaho-sa-ibang-bansa",
  dmwVisa:
    "DMW (Philippines), 7 November 2025: visa-free entry is not for work, https://www.sunstar.com.ph/manila/dmw-visa-free-policy-for-tourists-not-ofws",
  dmwTourist:
    "DMW (Philippines): no lawful overseas job begins with a tourist visa, https://theglobalfilipinomagazine.com/dmw-warns-against-job-scams-using-tourist-and-missionary-visas",
  scrollTyping:
    "Scroll, 2022: typing test for a design job, then Myawaddy, https://scroll.in/article/1036622/how-cryptocurrency-scammers-are-exploiting-computer-engineers-from-india-and-other-asian-countries",
  tamilNadu:
    "Tamil Nadu, 26 May 2024: simple interview, typing test, ticket and visa paid, https://www.thehindu.com/news/national/tamil-nadu/state-government-warns-against-fake-overseas-job-offers/article68217741.ece/amp/",
  thaiMfa: "Thai Ministry of Foreign Affairs, warning to job seekers, https://pattayaone.news/?p=188260",
  interpol:
    "INTERPOL Orange Notice, 7 June 2023, https://scamsnow.com/interpol-issues-global-warning-on-human-trafficking-fueled-fraud/",
  ohchr: "OHCHR, Online Scam Operations and Trafficking into Forced Criminality in Southeast Asia, 2023",
  csis: "CSIS, 12 December 2024, https://publicnow.com/view/316C796A771B61BB1EAA48CD8F5DC543C91B2256",
  theStar:
    "The Star, 13 March 2025, https://www.thestar.com.my/news/focus/2025/03/13/doing-more-for-trafficked-scam-victims",
  promisedPay: "Promised pay of US$700-800 a month as reported, https://humantraffickingsearch.org/?p=32935",
  globalChinaPulse:
    "Global China Pulse: bought, owned, invented debt, https://globalchinapulse.net/lost-in-salvation-how-the-current-victim-identification-systems-fail-survivors-of-the-online-scam-industry-in-southeast-asia/",
  ransom:
    "INTERPOL, 2023: ransom to leave, https://inkl.com/news/cyber-frauds-manned-by-human-trafficking-victims-expanding-beyond-southeast-asia-according-to-joint-interpol-operation",
  iloDeception: "ILO/EC Delphi indicators 2009, D1 deceptive recruitment, WCMS_105023",
  iloCoercion: "ILO/EC Delphi indicators 2009, D2 coercive recruitment and D5 coercion at destination, WCMS_105023",
  iloExploitation: "ILO/EC Delphi indicators 2009, D4 exploitation, WCMS_105023",
  iloForcedLabour: "ILO indicators of forced labour, 2012 (11 indicators)",
  iloChild: "ILO/EC Delphi indicators 2009, child labour list, WCMS_105023; Palermo Protocol, Article 3 (c)",
  unodc: "UNODC human trafficking indicators, https://www.unodc.org/pdf/HT_indicators_E_LOWRES.pdf",
  fincen:
    "FinCEN FIN-2020-A008, funnel accounts and alternative payments, https://quickcen.sanctions.org/QuickCEN/research/fincen-advisory-fin-2020-a008-supplemental-advisory-on-identifying-and-reporting-huma",
  muleAccounts: "Bank Negara Malaysia partners' mule account signs, https://scamsaware.com/mule-accounts",
  smugglingProtocol: "Smuggling of Migrants Protocol, Article 3 (a); smuggling is not by itself trafficking",
  unodcPapers:
    "UNODC via OCCRP: irregular entry, falsely stamped passports, https://www.occrp.org/en/27-ccwatch/cc-watch-briefs/18071-asian-countries-join-forces-to-combat-human-trafficking-for-criminal-scams",
  palermo: "Palermo Protocol, 15 November 2000, Article 3: exploitation of the prostitution of others, and its means",
  brightpressRoute:
    "Route from Dubai by Thailand to Myanmar as reported, https://brightpress.org/experts-warn-online-scams-targeting-human-trafficking/",
  freedomCollaborative:
    "Freedom Collaborative: recruited by friends and relatives, https://newsletter.freedomcollaborative.org/survivor-insights-highlight-protection-gaps-for-victims-of-forced-criminality",
  iloGeneralPrinciples:
    "ILO General principles and operational guidelines for fair recruitment, 2016 and 2018: the worker pays no fee",
  iloDomestic: "ILO Domestic Workers Convention, 16 June 2011 (No. 189), Articles 3, 9 and 10",
  slaveryConvention: "Supplementary Convention on the Abolition of Slavery, 7 September 1956, Article 1 (c)",
  cedaw: "Convention on the Elimination of Discrimination against Women, 18 December 1979, Article 16 (2)",
  brideStudy:
    "Trafficking of Vietnamese women and girls for marriage in China, 2017, https://ghrp.biomedcentral.com/articles/10.1186/s41256-017-0049-4",
  lanzarote:
    "Lanzarote Convention, 25 October 2007, Article 23 (solicitation of children); the wordings are Suar's own, to be reviewed",
  fbiSextortion:
    "FBI, 12 January 2024: financially motivated sextortion, https://www.fbi.gov/news/stories/the-financially-motivated-sextortion-threat",
  fincenPigButchering:
    "FinCEN Alert FIN-2023-Alert005, 8 September 2023: virtual currency investment scam, https://amlrightsource.com/news/fincen-on-pig-butchering",
  ftcTasks:
    "US Federal Trade Commission, December 2024, on task scams, https://www.abqjournal.com/opinion/opinion-liking-videos-or-rating-product-images-can-be-a-costly-job/707995",
} as const;
