import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { CoercionAndThreatsId } from "./indicators.ts";

export const th: PhraseFile<CoercionAndThreatsId> = {
  review: unreviewed,
  phrases: {
    "violence-against-workers": ["(ถูก|โดน)(ทำร้าย|ซ้อม|ทรมาน|ช็อตไฟฟ้า|ช็อตไฟ|ทุบตี|ทำร้ายร่างกาย)"],
    "threat-to-family": [
      "(รู้ว่า|รู้)(บ้าน|ครอบครัว|พ่อแม่)(มึง|เธอ|คุณ|แก)อยู่(ไหน|ที่ไหน)",
      "(ฆ่า|ทำร้าย|ไปหา|จัดการ)(ครอบครัว|พ่อแม่|ลูก)(มึง|เธอ|คุณ|แก)",
    ],
    "threat-of-police": [
      "(แจ้ง|ส่ง)(ตำรวจ|ตม)(จับ|)(ถ้า|หาก)(หนี|ออกไป|ลาออก)",
      "(ถ้า|หาก)(หนี|ออกไป)(จะ|ก็)(โดน|ถูก)(ตำรวจ|)จับ",
    ],
    "threat-to-publish-pictures": ["(ปล่อย|แพร่|ส่ง|โพสต์|ประจาน)(คลิป|รูป|ภาพ)(โป๊|เปลือย|หลุด|ลับ)(ของ|)(เธอ|มึง|คุณ|แก|น้อง)"],
  },
};
