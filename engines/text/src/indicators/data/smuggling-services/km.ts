import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const km: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": ["(ឆ្លង|លួចឆ្លង)(ដែន|ព្រំដែន)(ខុសច្បាប់|តាមច្រករបៀង|តាមព្រៃ)", "លួចឆ្លងដែន"],
    "pay-on-arrival": ["(ដល់|ទៅដល់)(កន្លែង|គោលដៅ)(ចាំ|ទើប)បង់(លុយ|ប្រាក់)"],
    "papers-made-to-order": ["(ធ្វើ|លក់)(លិខិតឆ្លងដែន|វីសា|ប៉ាស្ព័រ)ក្លែងក្លាយ"],
  },
};
