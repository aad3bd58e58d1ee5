import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const km: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": ["(ជួល|ទិញ|លក់)(គណនីធនាគារ|កាតatm|គណនី aba|គណនី)"],
    "payments-passed-on": ["(ទទួល|ផ្ទេរ)(លុយ|ប្រាក់)តាមគណនី(អ្នក|ផ្ទាល់ខ្លួន|បង)"],
    "telephone-account-rented": ["(ទិញ|ជួល)(ស៊ីម|គណនីតេឡេក្រាម|គណនីហ្វេសប៊ុក)"],
    "account-opened-for-others": [
      "(បើក|បើកឲ្យ)(គណនីធនាគារ|គណនី|ស៊ីម|aba|គណនី aba)[ក្នុងឈ្មោះអ្នក](រួច|ហើយ|រួចហើយ)(ឲ្យ|ប្រគល់|ផ្ញើ|យក)(កាត|កាតatm|ស៊ីម|លេខកូដ|ទូរស័ព្ទ|គណនី)[មក]",
      "(ជួល|រក)(គេ|មនុស្ស)បើកគណនី",
    ],
  },
};
