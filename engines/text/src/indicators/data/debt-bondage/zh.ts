import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const zh: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(交|付|缴|先交|先付|收取|需交)(中介费|中介費|押金|保证金|保證金|报名费|報名費|服务费|手续费|手續費|办证费)",
    ],
    "debt-taken-from-pay": [
      "(从|從)(工资|工資|薪水)(里|中|裡|)(扣|扣除|抵扣)",
      "(机票|费用|费)(从|從)(工资|工資)(扣|里扣)",
    ],
    "debt-bondage": [
      "(打工|干活|工作|做工)(还债|還債|抵债|抵債|还钱)",
      "(不还钱|不赔钱|没还清|不付赔付|赔付)(不能|不让|不許|不许|才能)(走|离开|回国|離開|回家)",
      "(赔付|賠付)(才能|后才能|金|费)",
    ],
    "ransom-demanded": ["(赎金|贖金|赎身|贖身)", "(交钱|拿钱|给钱)(赎人|贖人|放人)"],
  },
  counters: {
    "recruitment-fee": [
      "(不|无需|免|不用|不需|无|無)(交|付|缴|先交|收取|收)(中介费|中介費|押金|保证金|保證金|报名费|報名費|服务费|手续费|手續費|办证费)",
    ],
  },
};
