import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

const elsewhere = { ctdc: ["typeOfLabourOther"] } as const;

/** Sections A to U of ISIC revision 4. CTDC's types of labour are coarser here and finer there: the crosswalk says where. */
export const labourIndustries = defineCodeList("labour-industry", "HTCDS 2.0, vic_ForcedLabourIndustry (ISIC rev. 4)", {
  A_AgricultureForestryAndFishing: {
    labels: labels(
      "Agriculture, forestry and fishing",
      "Pertanian, kehutanan, dan perikanan",
      "الزراعة والحراجة وصيد الأسماك",
      "កសិកម្ម រុក្ខាប្រមាញ់ និងនេសាទ",
    ),
    mapsTo: { ctdc: ["typeOfLabourAgriculture"] },
  },
  B_MiningAndQuarrying: {
    labels: labels("Mining and quarrying", "Pertambangan dan penggalian", "التعدين واستغلال المحاجر", "រ៉ែ និងការយកថ្ម"),
    mapsTo: { ctdc: ["typeOfLabourMiningOrDrilling"] },
  },
  C_Manufacturing: {
    labels: labels("Manufacturing", "Industri pengolahan", "الصناعة التحويلية", "កម្មន្តសាល"),
    mapsTo: { ctdc: ["typeOfLabourManufacturing"] },
  },
  D_ElectricityGasSteamAndAirConditioningSupply: {
    labels: labels(
      "Electricity, gas, steam and air conditioning",
      "Listrik, gas, uap, dan pendingin udara",
      "الكهرباء والغاز والبخار وتكييف الهواء",
      "អគ្គិសនី ឧស្ម័ន ចំហាយ និងម៉ាស៊ីនត្រជាក់",
    ),
    mapsTo: elsewhere,
  },
  E_WaterSupplySewerageWasteManagement: {
    labels: labels(
      "Water, sewerage and waste",
      "Air, limbah, dan sampah",
      "المياه والصرف الصحي والنفايات",
      "ទឹក លូ និងកាកសំណល់",
    ),
    mapsTo: elsewhere,
  },
  F_Construction: {
    labels: labels("Construction", "Konstruksi", "التشييد", "សំណង់"),
    mapsTo: { ctdc: ["typeOfLabourConstruction"] },
  },
  G_WholesaleAndRetailTradeRepairOfMotorVehicles: {
    labels: labels(
      "Trade and repair of vehicles",
      "Perdagangan dan perbaikan kendaraan",
      "التجارة وإصلاح المركبات",
      "ពាណិជ្ជកម្ម និងជួសជុលយានយន្ត",
    ),
    mapsTo: elsewhere,
  },
  H_TransportationAndStorage: {
    labels: labels("Transport and storage", "Angkutan dan pergudangan", "النقل والتخزين", "ដឹកជញ្ជូន និងឃ្លាំង"),
    mapsTo: { ctdc: ["typeOfLabourTransportation"] },
  },
  I_AccommodationAndFoodServiceActivities: {
    labels: labels(
      "Accommodation and food",
      "Akomodasi dan makan minum",
      "الإقامة والخدمات الغذائية",
      "ស្នាក់នៅ និងម្ហូបអាហារ",
    ),
    mapsTo: { ctdc: ["typeOfLabourHospitality"] },
  },
  J_InformationAndCommunication: {
    labels: labels(
      "Information and communication",
      "Informasi dan komunikasi",
      "المعلومات والاتصالات",
      "ព័ត៌មាន និងគមនាគមន៍",
    ),
    mapsTo: elsewhere,
  },
  K_FinancialAndInsuranceActivities: {
    labels: labels("Finance and insurance", "Keuangan dan asuransi", "المال والتأمين", "ហិរញ្ញវត្ថុ និងធានារ៉ាប់រង"),
    mapsTo: elsewhere,
  },
  L_RealEstateActivities: { labels: labels("Real estate", "Real estat", "العقارات", "អចលនទ្រព្យ"), mapsTo: elsewhere },
  M_ProfessionalScientificAndTechnicalActivities: {
    labels: labels(
      "Professional, scientific and technical",
      "Profesional, ilmiah, dan teknis",
      "الأنشطة المهنية والعلمية والتقنية",
      "វិជ្ជាជីវៈ វិទ្យាសាស្ត្រ និងបច្ចេកទេស",
    ),
    mapsTo: elsewhere,
  },
  N_AdministrativeAndSupportServiceActivities: {
    labels: labels(
      "Administrative and support services",
      "Layanan administrasi dan penunjang",
      "الخدمات الإدارية والمساندة",
      "សេវារដ្ឋបាល និងគាំទ្រ",
    ),
    mapsTo: elsewhere,
  },
  O_PublicAdministrationAndDefence: {
    labels: labels(
      "Public administration and defence",
      "Administrasi pemerintahan dan pertahanan",
      "الإدارة العامة والدفاع",
      "រដ្ឋបាលសាធារណៈ និងការពារជាតិ",
    ),
    mapsTo: elsewhere,
  },
  P_Education: { labels: labels("Education", "Pendidikan", "التعليم", "អប់រំ"), mapsTo: elsewhere },
  Q_HumanHealthAndSocialWorkActivities: {
    labels: labels(
      "Health and social work",
      "Kesehatan dan kegiatan sosial",
      "الصحة والعمل الاجتماعي",
      "សុខភាព និងការងារសង្គម",
    ),
    mapsTo: elsewhere,
  },
  R_ArtsEntertainmentAndRecreation: {
    labels: labels(
      "Arts, entertainment and recreation",
      "Seni, hiburan, dan rekreasi",
      "الفنون والترفيه",
      "សិល្បៈ កម្សាន្ត និងលំហែ",
    ),
    mapsTo: elsewhere,
  },
  S_OtherServiceActivities: {
    labels: labels("Other services", "Jasa lainnya", "خدمات أخرى", "សេវាផ្សេងទៀត"),
    mapsTo: elsewhere,
  },
  T_ActivitiesOfHouseholdsAsEmployers: {
    labels: labels("Work in a private household", "Pekerjaan di rumah tangga", "العمل لدى الأسر", "ការងារក្នុងផ្ទះ"),
    mapsTo: { ctdc: ["typeOfLabourDomesticWork"] },
  },
  U_ActivitiesOfExtraterritorialOrganizations: {
    labels: labels("International organisations", "Badan internasional", "المنظمات الدولية", "អង្គការអន្តរជាតិ"),
    mapsTo: elsewhere,
  },
});
