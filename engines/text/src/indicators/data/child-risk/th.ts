import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ChildRiskId } from "./indicators.ts";

export const th: PhraseFile<ChildRiskId> = {
  review: unreviewed,
  phrases: {
    "under-eighteen-welcome": ["(อายุ|)(ไม่ถึง|ต่ำกว่า)18(ปี|)(ก็ได้|ก็รับ|รับ|สมัครได้)"],
    "age-changed-on-papers": ["(แก้|เปลี่ยน|เพิ่ม|ปลอม|โกง)อายุ(ใน|ที่|)(พาสปอร์ต|หนังสือเดินทาง|บัตร|เอกสาร|ใบเกิด)"],
    "child-sent-to-work": ["ส่ง(ลูก|ลูกสาว|ลูกชาย)(ไป|มา)(ทำงาน|กรุงเทพ)", "(หา|รับ|ต้องการ)เด็ก(หญิง|ผู้หญิง|)อายุ(12|13|14|15)"],
  },
};
