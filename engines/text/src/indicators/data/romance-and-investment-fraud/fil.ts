import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { RomanceAndInvestmentFraudId } from "./indicators.ts";

export const fil: PhraseFile<RomanceAndInvestmentFraudId> = {
  review: unreviewed,
  phrases: {
    "guaranteed-returns": [
      "(guaranteed|siguradong|sure|garantisado|garantisadong) (kita|tubo|profit|income|balik|doble|roi)",
      "(mag invest|invest|puhunan|pasok) [ng|ka] (php|500|1000|2000|5000|10000|p500|p1000) [may|balik|at] (balik|tubo|kikita|doble|magiging|may tubo)",
    ],
    "trading-taught-by-friend": [
      "(tuturuan|turuan) (kita|ka|kitang) [ng|mag|paano|how] [mag] (trading|trade|invest|crypto|mag trade|mag invest)",
    ],
    "wrong-number-opening": ["(sorry|pasensya) [po|na] (wrong number|wrong send|mali ang number|nagkamali)"],
    "fee-before-withdrawal": [
      "(magbayad|mag deposit|bayad|mag top up|deposit) [muna|ng|ka] [ng] (tax|verification|fee|unlock fee) [muna|bago|para] (ma withdraw|bago|mawithdraw|para makuha|makapag withdraw|para ma)",
    ],
    "paid-for-likes": [
      "(mag like|like|mag follow|follow|rate|mag subscribe|subscribe|manood) [lang|ng|ka|at] [ng] [videos|video|tiktok|youtube|products|shopee] (kikita|may bayad|may kita|kumita|bayad|earn|para kumita)",
      "(tasks|task|missions|gawain) (lang|online) [at|kikita|sa] (kikita|sa cellphone|may commission|earn|kumita|may bayad)",
      "(minuto|bayad|kita|php) [5] kada task",
      "(mag top up|top up|mag deposit|mag recharge) [ng] [usdt|pera] para sa (vip|task|susunod)",
    ],
    "parcel-held-at-customs": [
      "(parcel|package|padala|regalo) [mo|ay|na] (naharang|hinold|na hold|naipit) sa (customs|airport)",
    ],
  },
};
