import { defineCodeList } from "../../code-list.ts";
import { labels } from "../labels.ts";

/**
 * The standard's guidance gives these values in words, without codes; the ids are Suar's. There "Family Migrant" carries
 * the visitor's definition by mistake: here it means residence with, or to join, one's family.
 */
export const migrantTypes = defineCodeList("migrant-type", "HTCDS 2.0, Guidance 7, Migrant Type", {
  FamilyMigrant: {
    labels: labels(
      "Lives with or joins family",
      "Tinggal bersama atau menyusul keluarga",
      "يقيم مع العائلة أو يلتحق بها",
      "រស់នៅ ឬទៅជួបជុំគ្រួសារ",
    ),
    standing: "guidance",
  },
  VisitorOrTourist: {
    labels: labels("Visitor or tourist", "Pengunjung atau wisatawan", "زائر أو سائح", "អ្នកទស្សនា ឬទេសចរ"),
    standing: "guidance",
  },
  LabourMigrant: {
    labels: labels("Labour migrant", "Pekerja migran", "مهاجر للعمل", "ពលករចំណាកស្រុក"),
    standing: "guidance",
  },
  StudentMigrant: { labels: labels("Student", "Pelajar", "طالب", "និស្សិត"), standing: "guidance" },
  IrregularMigrant: {
    labels: labels("Without regular status", "Tanpa status resmi", "دون وضع نظامي", "គ្មានឋានៈស្របច្បាប់"),
    standing: "guidance",
  },
});

export const protectionStatuses = defineCodeList(
  "protection-status",
  "HTCDS 2.0, Guidance 7, International Protection",
  {
    AsylumSeeker: {
      labels: labels("Seeks asylum", "Pencari suaka", "طالب لجوء", "អ្នកសុំសិទ្ធិជ្រកកោន"),
      standing: "guidance",
    },
    Refugee: { labels: labels("Refugee", "Pengungsi", "لاجئ", "ជនភៀសខ្លួន"), standing: "guidance" },
    ComplementaryProtection: {
      labels: labels(
        "Has complementary protection",
        "Mendapat perlindungan pelengkap",
        "يتمتع بحماية تكميلية",
        "ទទួលការការពារបំពេញបន្ថែម",
      ),
      standing: "guidance",
    },
    StatelessPerson: {
      labels: labels("Stateless", "Tanpa kewarganegaraan", "عديم الجنسية", "គ្មានសញ្ជាតិ"),
      standing: "guidance",
    },
  },
);

export const migrationCircumstances = defineCodeList("migration-circumstance", "HTCDS 2.0, Guidance 7, Other", {
  EnvironmentalMigrant: {
    labels: labels(
      "Moved for environmental reasons",
      "Pindah karena lingkungan",
      "انتقل لأسباب بيئية",
      "ផ្លាស់ទីដោយសារបរិស្ថាន",
    ),
    standing: "guidance",
  },
  VulnerableMigrant: {
    labels: labels("Vulnerable migrant", "Migran rentan", "مهاجر في وضع هش", "ជនចំណាកស្រុកងាយរងគ្រោះ"),
    standing: "guidance",
  },
  StrandedMigrant: {
    labels: labels("Stranded migrant", "Migran terlantar", "مهاجر عالق", "ជនចំណាកស្រុកជាប់គាំង"),
    standing: "guidance",
  },
  ForcedMigrant: {
    labels: labels("Forced to move", "Terpaksa pindah", "مهاجر قسرًا", "បង្ខំឱ្យផ្លាស់ទី"),
    standing: "guidance",
  },
  Deportee: { labels: labels("Was deported", "Dideportasi", "مُرحَّل", "ត្រូវបាននិរទេស"), standing: "guidance" },
  ExCombatant: {
    labels: labels("Former combatant", "Mantan kombatan", "مقاتل سابق", "អតីតយុទ្ធជន"),
    standing: "guidance",
  },
  InternallyDisplaced: {
    labels: labels("Displaced within the country", "Pengungsi di dalam negeri", "نازح داخليًا", "ផ្លាស់ទីលំនៅក្នុងប្រទេស"),
    standing: "guidance",
  },
  SeparatedOrUnaccompaniedChild: {
    labels: labels(
      "Separated or unaccompanied child",
      "Anak terpisah atau tanpa pendamping",
      "طفل منفصل أو غير مصحوب",
      "កុមារបែកគ្រួសារ ឬគ្មានអ្នកអម",
    ),
    standing: "guidance",
  },
  Returnee: {
    labels: labels("Returned by choice", "Kembali secara sukarela", "عائد طوعًا", "ត្រឡប់ដោយស្ម័គ្រចិត្ត"),
    standing: "guidance",
  },
});
