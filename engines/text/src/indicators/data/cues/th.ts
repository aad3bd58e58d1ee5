import type { Cue } from "../../indicator.ts";
import { type PhraseFile, unreviewed } from "../../phrase-file.ts";

export const th: PhraseFile<Cue> = {
  review: unreviewed,
  phrases: {
    hiring: ["(รับสมัคร|หาคน|รับพนักงาน|ต้องการพนักงาน|รับคน|งานต่างประเทศ|หางาน)"],
    lureRole: ["(แอดมิน|คอลเซ็นเตอร์|บริการลูกค้า|ลูกค้าสัมพันธ์|คีย์ข้อมูล|พนักงานต้อนรับ|ตอบแชท)"],
  },
};
