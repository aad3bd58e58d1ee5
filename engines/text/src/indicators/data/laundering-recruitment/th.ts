import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const th: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": ["(รับ|)(ซื้อ|เช่า|ขาย|จ้างเปิด|รับเปิด)(บัญชี|บัญชีธนาคาร|สมุดบัญชี|บัญชีม้า)", "บัญชีม้า", "จ้าง(เปิด|ทำ)บัญชี"],
    "payments-passed-on": ["(รับ|โอน|ถอน)เงิน(ผ่าน|เข้า)บัญชี(ตัวเอง|ของคุณ|คุณ)(ได้|รับ|แล้ว)", "(โอน|ถอน)เงินแทน(ได้|รับ|ค่า)"],
    "telephone-account-rented": ["(ซื้อ|เช่า|รับซื้อ|รับเช่า)(ซิม|ซิมม้า|เบอร์|ไลน์|บัญชีไลน์)(ลงทะเบียน|แล้ว|รายวัน|ราคา)", "ซิมม้า"],
  },
};
