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
      "(visa processing|agency fee|processing fee|visa|ahente|placement) [fee] [lang] (babayaran|28k|30k|4|kaltas|sa ahente|bayaran|200k)",
      "(bayaran|bayad|magbayad) [sa|ng|ang|ng visa] (ahente|processing|broker|coordinator|agent)",
      "(kabuuang|total|lahat ng) (gastos|bayad|cost)",
      "(140k|150k|100k|120k|70k|200k) (lahat na|ang gastos|done deal|hulugan|all in)",
      "padala (ngayon|na ngayon|agad)",
    ],
    "debt-taken-from-pay": [
      "(salary deduction|ikakaltas|kakaltasin|ibabawas) (sa sahod|ang placement fee|muna)",
      "fly now pay later",
      "(kaltas|kakaltasin|ikakaltas|ibabawas|bawas|kinakaltas|salary deduction) [sa|na|lang|buwan|ang] (sa sahod|sahod|sweldo|buwan buwan|ng|monthly|6 months|3 months|buwanan)",
      "(kaltas|bawas|kakaltasin) [na lang|na|lang] (sa|sweldo) [sahod|sweldo|unang]",
      "(dalawang|tatlong|unang) [dalawang] (sahod|sweldo) [ay] (mapupunta|kaltas|sa) [sa] [ticket|ahente|pamasahe]",
      "kalahati kaltas",
    ],
    "debt-bondage": [
      "(magbabayad|bayad) ng (penalty|breach) (kapag|pag|kung) (umuwi|aalis|mag resign)",
      "(trabaho|magtrabaho) (para|pambayad) (bayaran ang utang|ng utang)",
      "(hindi|di|bawal) (pwede|makakauwi|makauwi|makaalis|pwedeng) [umuwi|umalis|ka|kayo] (hanggang|hangga t|kung hindi|habang|pag di) [hindi|di|may|bayad]",
      "(pag|kapag|kung) (umalis|nag resign|umuwi|nag back out|nagback out|umayaw) [ka|kayo] [ng|agad|maaga] (magbabayad|babayaran|may penalty|may multa|multa|bayaran mo)",
      "(utang|may utang) [ka|kami|mo] (sa company|sa amo|sa agency|sa boss)",
      "(pag|kung|kapag|) [gusto mong] (umayaw|umalis|umuwi|aalis|uuwi) [ka|nang maaga|ng maaga] (bayaran|babayaran|doble|magbabayad) [mo|ang]",
      "(nakalista|sulat|lista|ilista) sa utang",
      "tapusin [muna] ang utang",
      "(hanggat|hangga t) (di|hindi) [pa] (bayad|tapos)",
      "(pag aari|pagmamay ari) (ng|ka ng) (kumpanya|boss|amo)",
      "(binayaran|binili) na ng (boss|kumpanya)",
      "binili ng (kumpanya|boss) (kontrata|ang kontrata)",
      "(utang|utang mo) sa (barko|bangka|tindahan ng barko)",
      "trabahuhin muna ang",
      "bawal umalis (hangga t|hanggat|bago) [matapos|di]",
    ],
    "ransom-demanded": [
      "(ransom|pantubos|humihingi ng ransom) (para|ng|kapalit|bago)",
      "(humihingi|magbayad) ng (ransom|pantubos)",
    ],
    "loan-for-fee": [
      "(loan|pautang|lending|utang|advance) [muna|para|namin|kami|ng|ang] (placement|sa placement|pang placement|pambayad|sa fee|para sa fee|ticket|sa lending|para makaalis|pamasahe)",
      "utang ka muna",
      "kuha ka sa (lending|5 6|kooperatiba)",
    ],
    "fee-before-contract": [
      "(magbayad|bayad|send|gcash|ipadala|magpadala|deposit) [ka|ng|muna|mo|na|ang] [muna|reservation|processing|fee|5000|3000] (muna|bago|para ma reserve|para sa slot|para makuha|bago interview|ngayon para|para sure)",
      "(para manatili|manatili) sa listahan",
      "pakibayad ang (insurance|processing|visa)",
      "kalahati (muna|ngayon) [at] kalahati (pag|pagdating|pagkatapos) [may|ng] (visa|ticket|dating)",
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
