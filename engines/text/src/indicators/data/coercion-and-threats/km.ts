import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const km: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(ត្រូវគេ|គេ|ត្រូវបាន)(វាយដំ|វាយធ្វើបាប|ធ្វើទារុណកម្ម|ឆក់ខ្សែភ្លើង|ឆក់អគ្គិសនី)"],
    "threat-to-family": ["(ដឹង|ស្គាល់)(ផ្ទះ|គ្រួសារ)(ឯង|អ្នក)នៅណា", "(សម្លាប់|ធ្វើបាប|រក)គ្រួសារ(ឯង|អ្នក)"],
    "threat-of-police": ["(ប្តឹង|ប្រាប់)ប៉ូលិស(ចាប់|)(បើ|ប្រសិនបើ)(រត់|ចេញ|ឈប់)"],
    "threat-to-publish-pictures": ["(បង្ហោះ|ផ្សាយ|ផ្ញើ)(រូប|វីដេអូ)(អាក្រាត|អាសអាភាស)(របស់|)(ឯង|អ្នក|អូន)"],
  },
};
