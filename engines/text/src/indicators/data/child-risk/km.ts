import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const km: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": ["(ក្រោម|មិនទាន់គ្រប់)(អាយុ|)18(ឆ្នាំ|)(ក៏បាន|ក៏ទទួល|បាន)", "(អនីតិជន|មិនគ្រប់អាយុ)(ក៏បាន|ក៏ទទួល|ក៏ទៅបាន)"],
    "age-changed-on-papers": ["(កែ|ប្តូរ|ដំឡើង|បន្លំ)អាយុ(ក្នុង|លើ|)(លិខិតឆ្លងដែន|ឯកសារ|សំបុត្រកំណើត|ប៉ាស្ព័រ)"],
    "child-sent-to-work": ["(បញ្ជូន|ផ្ញើ)កូន(ស្រី|ប្រុស|)(ទៅ|ឲ្យទៅ)ធ្វើការ", "(រក|ត្រូវការ)ក្មេង(ស្រី|)អាយុ(12|13|14|15)"],
  },
};
