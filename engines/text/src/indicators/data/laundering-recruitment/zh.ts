import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { LaunderingRecruitmentId } from "./indicators.ts";

export const zh: PhraseFile<LaunderingRecruitmentId> = {
  review: unreviewed,
  phrases: {
    "bank-account-rented": [
      "(收购|收購|租|出租|购买|高价收|收|卖|租用)(银行卡|銀行卡|四件套|八件套|对公账户|銀行帳戶|银行账户|一类卡|支付宝账号)",
      "(跑分|卡农|车队收卡|供卡)(平台|招|项目|兼职|)",
    ],
    "payments-passed-on": [
      "(用|使用)(自己的|你的|个人|本人)(银行卡|账户|帳戶|支付宝|微信)(收款|走账|过账|转账|轉帳)",
      "(代收代付|走账|过流水|走流水|刷流水)(佣金|提成|兼职|返点|按)",
    ],
    "telephone-account-rented": [
      "(收购|租|出租|高价收|收|租用)(微信号|微信號|手机卡|電話卡|电话卡|实名卡|qq号|telegram号|whatsapp号)",
    ],
  },
};
