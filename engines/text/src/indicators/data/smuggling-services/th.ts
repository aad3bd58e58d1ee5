import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { SmugglingServicesId } from "./indicators.ts";

export const th: PhraseFile<SmugglingServicesId> = {
  review: unreviewed,
  phrases: {
    "irregular-crossing": [
      "(ช่อง|เส้น)ทางธรรมชาติ",
      "(ลักลอบ|แอบ)(ข้าม|เข้า|หลบหนีเข้า)(แดน|ประเทศ|เมือง|ชายแดน|ฝั่ง)",
      "(เดินป่า|มุดรั้ว)ข้าม",
    ],
    "pay-on-arrival": ["(ถึง|ไปถึง)(ปลายทาง|ที่|แล้ว)(ค่อย|จึง)จ่าย"],
    "papers-made-to-order": [
      "(รับทำ|ขาย|ทำ)(พาสปอร์ต|วีซ่า|ใบอนุญาต)(ปลอม|เถื่อน)",
      "(ปั๊ม|แสตมป์)(พาสปอร์ต|ตม)(แทน|ปลอม|ไม่ต้องไป)",
    ],
  },
};
