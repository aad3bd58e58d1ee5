import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

/**
 * Superset of the standard's two lists of methods of control. The picklist of its spreadsheet has 16, its field
 * definitions 17: `RestrictsMovement` and `UsesChildren` stand in the definitions alone, `ThreatensChildrenFamily` in the
 * picklist alone, and `Threats` of the definitions is wider than `PhysicalThreats`. See `control-method-names.ts`.
 * ILO names are those of the 11 indicators of forced labour (2012).
 */
export const controlMethods = defineCodeList(
  "control-method",
  "HTCDS 2.0, vic_MethodsOfControl and Field Definitions",
  {
    Threats: {
      labels: labels("Threats, of any kind", "Ancaman, jenis apa pun", "تهديدات من أي نوع", "ការគំរាមកំហែងគ្រប់ប្រភេទ"),
      standing: "definitions",
      mapsTo: { htcds: ["Other"], ctdc: ["meansOfControlThreats"], ilo: ["intimidation and threats"] },
    },
    PhysicalThreats: {
      labels: labels(
        "Threats of physical harm",
        "Ancaman kekerasan fisik",
        "تهديد بالأذى الجسدي",
        "ការគំរាមធ្វើបាបរាងកាយ",
      ),
      mapsTo: { ctdc: ["meansOfControlThreats"], ilo: ["intimidation and threats"] },
    },
    ThreatsLawEnforcement: {
      labels: labels(
        "Threats to involve the authorities",
        "Ancaman melapor ke pihak berwajib",
        "تهديد بإبلاغ السلطات",
        "ការគំរាមប្ដឹងអាជ្ញាធរ",
      ),
      mapsTo: { ctdc: ["meansOfControlThreatOfLawEnforcement"], ilo: ["intimidation and threats"] },
    },
    ThreatensChildrenFamily: {
      labels: labels(
        "Threats against children or family",
        "Ancaman terhadap anak atau keluarga",
        "تهديد الأطفال أو العائلة",
        "ការគំរាមដល់កូន ឬគ្រួសារ",
      ),
      mapsTo: { ctdc: ["meansOfControlThreats"], ilo: ["intimidation and threats"] },
    },
    UsesChildren: {
      labels: labels(
        "Access to own children is used",
        "Akses kepada anak sendiri dijadikan alat",
        "استخدام الوصول إلى الأطفال وسيلةَ ضغط",
        "ប្រើការជួបកូនជាឧបករណ៍",
      ),
      standing: "definitions",
      mapsTo: { htcds: ["Other"], ctdc: ["meansOfControlUsesChildren"] },
    },
    DebtBondage: {
      labels: labels("Debt bondage", "Jeratan utang", "إسار الدين", "ចំណងបំណុល"),
      mapsTo: { ctdc: ["meansOfControlDebtBondage"], ilo: ["debt bondage"] },
    },
    FalsePromises: {
      labels: labels("False promises", "Janji palsu", "وعود كاذبة", "ការសន្យាក្លែងក្លាយ"),
      mapsTo: { ctdc: ["meansOfControlFalsePromises"], ilo: ["deception"] },
    },
    PhysicalAbuse: {
      labels: labels("Physical violence", "Kekerasan fisik", "عنف جسدي", "អំពើហិង្សារាងកាយ"),
      mapsTo: { ctdc: ["meansOfControlPhysicalAbuse"], ilo: ["physical and sexual violence"] },
    },
    SexualAbuse: {
      labels: labels("Sexual violence", "Kekerasan seksual", "عنف جنسي", "អំពើហិង្សាផ្លូវភេទ"),
      mapsTo: { ctdc: ["meansOfControlSexualAbuse"], ilo: ["physical and sexual violence"] },
    },
    PsychologicalAbuse: {
      labels: labels("Psychological abuse", "Kekerasan psikis", "إساءة نفسية", "ការរំលោភបំពានផ្លូវចិត្ត"),
      mapsTo: { ctdc: ["meansOfControlPsychologicalAbuse"] },
    },
    RestrictsMovement: {
      labels: labels(
        "Movement or contacts are restricted",
        "Gerak atau hubungan dibatasi",
        "تقييد الحركة أو الاتصال",
        "រឹតត្បិតការធ្វើដំណើរ ឬទំនាក់ទំនង",
      ),
      standing: "definitions",
      mapsTo: {
        htcds: ["Other"],
        ctdc: ["meansOfControlRestrictsMovement"],
        ilo: ["restriction of movement", "isolation"],
      },
    },
    TakesEarnings: {
      labels: labels("Earnings are taken", "Penghasilan diambil", "الاستيلاء على الأجر", "យកប្រាក់ចំណូល"),
      mapsTo: { ctdc: ["meansOfControlTakesEarnings"], ilo: ["withholding of wages"] },
    },
    RestrictsFinancialAccess: {
      labels: labels(
        "Access to money is restricted",
        "Akses keuangan dibatasi",
        "تقييد الوصول إلى المال",
        "រឹតត្បិតការប្រើប្រាក់",
      ),
      mapsTo: { ctdc: ["meansOfControlRestrictsFinancialAccess"] },
    },
    RestrictsMedicalCare: {
      labels: labels(
        "Medical care is restricted",
        "Perawatan medis dibatasi",
        "تقييد الرعاية الطبية",
        "រឹតត្បិតការព្យាបាល",
      ),
      mapsTo: { ctdc: ["meansOfControlRestrictsMedicalCare"] },
    },
    WithholdsNecessities: {
      labels: labels("Necessities are withheld", "Kebutuhan pokok ditahan", "حجب الضروريات", "បង្អត់របស់ចាំបាច់"),
      mapsTo: { ctdc: ["meansOfControlWithholdsNecessities"], ilo: ["abusive working and living conditions"] },
    },
    PsychoactiveSubstance: {
      labels: labels(
        "Drugs or alcohol are used",
        "Obat-obatan atau alkohol digunakan",
        "استخدام مخدرات أو كحول",
        "ប្រើគ្រឿងញៀន ឬស្រា",
      ),
      mapsTo: { ctdc: ["meansOfControlPsychoactiveSubstances"] },
    },
    ExcessiveWorkingHours: {
      labels: labels("Excessive working hours", "Jam kerja berlebihan", "ساعات عمل مفرطة", "ម៉ោងធ្វើការហួសកម្រិត"),
      mapsTo: { ctdc: ["meansOfControlExcessiveWorkingHours"], ilo: ["excessive overtime"] },
    },
    WithholdsDocuments: {
      labels: labels("Documents are withheld", "Dokumen ditahan", "احتجاز الوثائق", "ដកហូតឯកសារ"),
      mapsTo: { ctdc: ["meansOfControlWithholdsDocuments"], ilo: ["retention of identity documents"] },
    },
    Other: {
      labels: labels("Other", "Lainnya", "أخرى", "ផ្សេងទៀត"),
      mapsTo: { ctdc: ["meansOfControlOther"] },
    },
  },
);
