import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { ForcedLabourId } from "./indicators.ts";

export const fil: PhraseFile<ForcedLabourId> = {
  review: unreviewed,
  phrases: {
    "cannot-leave": [
      "(hindi|di) (kami|ako|sila) (pinapalabas|makalabas|pinapayagang lumabas|pinapauwi)",
      "bawal lumabas (ng|sa) (building|compound)",
      "(ikinulong|kinulong) (kami|ako|sila) sa (building|compound|kwarto)",
      "(bawal|hindi|di|ayaw) [kami|ako|pwede|pwedeng|kaming|akong] [pwedeng|pinapa|pinapayagang] (lumabas|makalabas|pinapalabas|palabasin|umuwi|umalis|makauwi|makaalis)",
      "(ikinulong|kinulong|nakakulong|kinukulong|naka lock)",
      "(guwardiya|guard|bantay) (na may baril|may baril|sa gate|armado)",
    ],
    "excessive-hours": [
      "(14|15|16|17|18) (oras|hours) (kada araw|araw araw|sa isang araw)",
      "walang (day off|pahinga)",
      "(12|13|14|15|16|17|18|20) (oras|hours) (kada araw|araw araw|sa isang araw|trabaho|kada)",
      "(walang|wala kaming|wala akong) (day off|pahinga|rest day)",
    ],
    "wages-withheld": [
      "(hindi|di) (kami|ako) (pinasahod|binayaran|sinasahuran|sinuswelduhan)",
      "(walang|hold ang) sahod",
      "(hindi|di|wala) [pa|kami|ako|pang] (binabayaran|pinapasahod|sinasahuran|sahod|binayaran|sinwelduhan|nasahuran)",
      "(sahod|sweldo) [namin|ko] (hindi binibigay|hawak ng amo|hindi binayaran|naka hold|hinold|di binibigay)",
    ],
    "forced-to-scam": [
      "(pinilit|pinipilit|pinagawa) (kami|akong|ako|kaming) (mang scam|mag scam|manloko|maging scammer)",
      "(pinilit|pinipilit|pinupwersa|sapilitang) [kaming|kami|akong|ako|nila] [na] (mang scam|manloko|mag scam|mangscam|manlinlang|mag love scam|mag crypto scam)",
    ],
    "punished-for-quota": [
      "(sinasaktan|pinaparusahan|kinukuryente|binubugbog) (kapag|pag|kung) (hindi|di) (naabot|umabot) [ang|sa] quota",
      "(pag|kapag|kung) (di|hindi) [na|maka|umabot|naka|naabot] [quota|abot|ang] (quota|bugbog|kuryente|kinukuryente|binubugbog|parusa)",
    ],
    "sold-on": [
      "benta ka na sa (kabilang|ibang) (building|company)",
      "(ibinenta|binenta|ibebenta) (kami|ako|sila|kayo) sa (ibang|iba pang) (company|compound|amo)",
      "(ibinenta|binenta|ibebenta|ibinebenta) [kami|ako|nila|siya|ulit] [sa|ng] (sa|ibang|company|compound|boss|chinese)",
      "(ililipat|ibebenta|ipapasa) ka (sa|namin sa) (ibang|iba pang) (kumpanya|company|amo|boss)",
    ],
    "contract-substituted": [
      "(iba|pinalitan|binago) [ang|na|yung] (kontrata|trabaho|sahod|sweldo) (pagdating|sa pinangako|sa usapan|doon|dun|namin)",
      "(pinangakuan|pangako|sabi) [ako|kami|na|ay] [trabaho|waitress|csr|sa] (pero|pagdating|yun pala)",
      "(baka|minsan) iba muna [ang] trabaho",
    ],
    "movement-only-with-guard": ["(may bantay|may guard|may kasamang guard|binabantayan) (kahit|lagi|pag|palagi|24)"],
    "fined-from-pay": [
      "(multa|kaltas|may multa|kinakaltasan) (pag|kapag|kung|sa) (late|nagkamali|may sakit|nagsasalita|cr|nakatulog)",
    ],
  },
};
