import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { DebtBondageId } from "./indicators.ts";

export const fil: PhraseFile<DebtBondageId> = {
  review: unreviewed,
  phrases: {
    "recruitment-fee": [
      "(placement|processing|training|agency) fee (na|po|muna|is|of|php)",
      "(magbayad|bayad) muna (ng|sa) (placement|processing|training) fee",
      "(bayad|magbayad|placement|processing fee|reservation fee|medical fee|training fee|dp|down payment|deposit|bayaran) [muna|ka|ng|lang|sa|na] [ng|muna] (php|p|5000|3000|2000|1500|10000|500|1000|processing|reservation|placement|medical|muna|training)",
      "(send|ipadala|magpadala|gcash) [mo|ng|muna|sa|ang] [ng] (reservation|processing|bayad|fee|downpayment|dp|deposit|down payment|medical)",
    ],
    "debt-taken-from-pay": [
      "(salary deduction|ikakaltas|kakaltasin|ibabawas) (sa sahod|ang placement fee|muna)",
      "fly now pay later",
      "(kaltas|kakaltasin|ikakaltas|ibabawas|bawas|kinakaltas|salary deduction) [sa|na|lang|buwan|ang] (sa sahod|sahod|sweldo|buwan buwan|ng|monthly|6 months|3 months|buwanan)",
    ],
    "debt-bondage": [
      "(magbabayad|bayad) ng (penalty|breach) (kapag|pag|kung) (umuwi|aalis|mag resign)",
      "(trabaho|magtrabaho) (para|pambayad) (bayaran ang utang|ng utang)",
      "(hindi|di|bawal) (pwede|makakauwi|makauwi|makaalis|pwedeng) [umuwi|umalis|ka|kayo] (hanggang|hangga t|kung hindi|habang|pag di) [hindi|di|may|bayad]",
      "(pag|kapag|kung) (umalis|nag resign|umuwi|nag back out|nagback out|umayaw) [ka|kayo] [ng|agad|maaga] (magbabayad|babayaran|may penalty|may multa|multa|bayaran mo)",
      "(utang|may utang) [ka|kami|mo] (sa company|sa amo|sa agency|sa boss)",
    ],
    "ransom-demanded": [
      "(ransom|pantubos|humihingi ng ransom) (para|ng|kapalit|bago)",
      "(humihingi|magbayad) ng (ransom|pantubos)",
    ],
    "loan-for-fee": [
      "(loan|pautang|lending|utang|advance) [muna|para|namin|kami|ng|ang] (placement|sa placement|pang placement|pambayad|sa fee|para sa fee|ticket|sa lending|para makaalis|pamasahe)",
    ],
    "fee-before-contract": [
      "(magbayad|bayad|send|gcash|ipadala|magpadala|deposit) [ka|ng|muna|mo|na|ang] [muna|reservation|processing|fee|5000|3000] (muna|bago|para ma reserve|para sa slot|para makuha|bago interview|ngayon para|para sure)",
    ],
    "collateral-for-job": [
      "(titulo|lupa|bahay|atm|motor|tricycle) [ng|ang|lupa] (collateral|sangla|isasangla|gawing collateral|nakasangla|bilang collateral)",
      "(pamilya|magulang|guarantor) (magbabayad|sasagot|pipirma|mananagot)",
    ],
  },
  counters: {
    "recruitment-fee": ["(no|walang) (placement|processing|training|agency) fee [na|po|muna]"],
  },
};
