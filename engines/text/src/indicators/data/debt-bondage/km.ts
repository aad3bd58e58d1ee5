import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const km: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": ["(ថ្លៃ|កម្រៃ|បង់ថ្លៃ)(សេវា|ជើងសា|ឯកសារ|រត់ការ)(មុន|ចំនួន|អស់)", "(បង់|ដាក់)ប្រាក់កក់(មុន|)"],
    "debt-taken-from-pay": ["(កាត់|ដក)(ពី|)ប្រាក់ខែ(ដើម្បីសង|សងវិញ|ក្រោយ)"],
    "debt-bondage": ["ធ្វើការ(សងបំណុល|ដោះបំណុល|សងលុយ)", "(មិនសង|សងមិនអស់)(លុយ|បំណុល)(មិនអាច|មិនឲ្យ|មិនអោយ)(ទៅ|ចេញ|ត្រឡប់)"],
    "ransom-demanded": ["(ប្រាក់|លុយ)លោះ(ខ្លួន|)", "(ទារ|បង់)ប្រាក់លោះ"],
  },
  counters: {
    "recruitment-fee": ["(មិន|អត់|គ្មាន)(បង់|យក|)(ថ្លៃ|កម្រៃ)(សេវា|ជើងសា|ឯកសារ|រត់ការ)"],
  },
};
