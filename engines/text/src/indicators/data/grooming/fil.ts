import { type PhraseFile, unreviewed } from "../../phrase-file.ts";
import type { GroomingId } from "./indicators.ts";

export const fil: PhraseFile<GroomingId> = {
  review: unreviewed,
  phrases: {
    "our-secret": [
      "(secret|sikreto) (natin|lang natin|natin dalawa)",
      "(wag|huwag) [mo|mong] (sasabihin|sabihin|isumbong|isusumbong) (kay|sa) (mama|papa|nanay|tatay|teacher|parents)",
    ],
    "asked-if-alone": ["(mag isa|magisa) (ka lang|ka ba|ka)", "(nandyan|andyan) ba (mama|papa|parents|magulang)"],
    "mature-for-your-age": ["(mature|dalaga) (ka na|ka for)", "age doesn t matter"],
    "gifts-for-pictures": [
      "(send|pasend|magsend) [ka|ng|mo] [ng] (pic|nudes|sexy pic|video|hubad) [may|bibigyan|bigyan] (bibigyan|load|gcash|diamonds|may gcash|may load|robux|bigyan kita)",
    ],
    "delete-our-chat": [
      "(delete|burahin|idelete) [mo|na|natin] [ang|convo] [convo|usapan|chat] [natin] (convo|usapan|chat|natin|ha)",
    ],
    "meet-alone": [
      "(kita|meet|punta) [tayo|ka] (ng ikaw lang|mag isa|tayong dalawa lang|ikaw lang)",
      "(wag|huwag) [kang|ka] [mag] (magsama|sasama) (ng|kasama)",
    ],
  },
};
