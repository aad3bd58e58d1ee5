import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const km: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": ["(ជួល|ទិញ|លក់)(គណនីធនាគារ|កាតatm|គណនី aba|គណនី)"],
    "payments-passed-on": ["(ទទួល|ផ្ទេរ)(លុយ|ប្រាក់)តាមគណនី(អ្នក|ផ្ទាល់ខ្លួន|បង)"],
    "telephone-account-rented": ["(ទិញ|ជួល)(ស៊ីម|គណនីតេឡេក្រាម|គណនីហ្វេសប៊ុក)"],
  },
};
